// sml rules, sml explain and sml --version: what the program knows.
#include <algorithm>
#include <optional>
#include <utility>

#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/repository.h"
#include "linter/report/rule_card.h"
#include "linter/run/custom_rules.h"
#include "linter/run/gather.h"
#include "linter/text/message.h"
#include "linter/time/tzdata.h"
#include "rules/registry.h"

namespace sml::cli {

using model::MessageLanguage;

std::string_view version() { return SML_VERSION; }

std::vector<std::string> rule_names(const rule::CustomRules& custom) {
  std::vector<std::string> names;
  for (const rule::Rule& rule : run::with_custom_rules(rules::registry(), custom)) {
    names.emplace_back(rule.card->id);
    names.emplace_back(rule.card->family());
  }
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

namespace {

// The own rules of the repository that a command was given in; none where it was given elsewhere.
rule::CustomRules custom_rules_here(const Environment& environment) {
  const auto repository = find_repository(environment.folder, {});
  if (!repository) return {};
  base::Sources sources;
  return std::move(run::gather_rules(base::DiskFiles(repository->root), rules::registry(), sources).custom_rules);
}

}  // namespace

int list_rules(const RulesOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  if (std::ranges::find(kRuleFormats, options.format) == kRuleFormats.end())
    return fail(not_legal("--format", options.format, {kRuleFormats.begin(), kRuleFormats.end()}, language), language, environment.error);
  const rule::CustomRules custom = custom_rules_here(environment);
  const std::vector<rule::Rule> all = run::with_custom_rules(rules::registry(), custom);
  environment.out << (options.format == "json" ? report::rules_json(all, language) : report::rules_table(all, language));
  return kSuccess;
}

int explain(const std::string& name, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  const rule::CustomRules custom = custom_rules_here(environment);
  const std::vector<rule::Rule> all = run::with_custom_rules(rules::registry(), custom);
  if (const rule::Rule* rule = rule::find_rule(all, name)) {
    environment.out << report::explanation(*rule->card, all, language);
    return kSuccess;
  }
  std::vector<std::string> ids;
  std::vector<rule::Rule> family;
  for (const rule::Rule& rule : all) {
    ids.emplace_back(rule.card->id);
    if (rule.card->id.starts_with(name + '/')) family.push_back(rule);
  }
  if (!family.empty()) {
    environment.out << report::rules_table(family, language);
    return kSuccess;
  }
  return fail(no_rule(name, ids), language, environment.error);
}

int print_version(const Environment& environment) {
  environment.out << "sml " << version() << " (tzdata " << time::tzdata_version() << ", ICU " << text::icu_version() << ", RE2 " << SML_RE2_VERSION
                  << ", yaml-cpp " << SML_YAML_CPP_VERSION << ")\n";
  return kSuccess;
}

}  // namespace sml::cli
