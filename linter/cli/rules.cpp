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
#include "linter/time/zone.h"
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

// What the repository that a command was given in says of rules; nothing where it was given elsewhere.
struct Here {
  rule::CustomRules custom_rules;
  MessageLanguage language;
};

Here here(std::optional<MessageLanguage> wanted, const Environment& environment) {
  Here known{{}, wanted.value_or(environment.language)};
  const auto repository = find_repository(environment.folder, {});
  if (!repository) return known;
  base::Sources sources;
  run::Gathered gathered = run::gather_rules(base::DiskFiles(repository->root), rules::registry(), sources);
  known.custom_rules = std::move(gathered.custom_rules);
  if (!wanted && gathered.world.config->language) known.language = *gathered.world.config->language;
  return known;
}

}  // namespace

int list_rules(const RulesOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const std::vector<std::string> formats = {"text", "json"};
  const Here known = here(wanted, environment);
  if (std::ranges::find(formats, options.format) == formats.end())
    return fail(not_legal("--format", options.format, formats, known.language), known.language, environment.error);
  const std::vector<rule::Rule> all = run::with_custom_rules(rules::registry(), known.custom_rules);
  environment.out << (options.format == "json" ? report::rules_json(all, known.language) : report::rules_table(all, known.language));
  return kSuccess;
}

int explain(const std::string& name, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const Here known = here(wanted, environment);
  const std::vector<rule::Rule> all = run::with_custom_rules(rules::registry(), known.custom_rules);
  if (const rule::Rule* rule = rule::find_rule(all, name)) {
    environment.out << report::explanation(*rule->card, all, known.language);
    return kSuccess;
  }
  std::vector<std::string> ids;
  for (const rule::Rule& rule : all) ids.emplace_back(rule.card->id);
  return fail(no_rule(name, ids), known.language, environment.error);
}

int print_version(const Environment& environment) {
  environment.out << "sml " << version() << " (tzdata " << time::tzdata_version() << ", ICU " << text::icu_version() << ", RE2 " << SML_RE2_VERSION
                  << ", yaml-cpp " << SML_YAML_CPP_VERSION << ")\n";
  return kSuccess;
}

}  // namespace sml::cli
