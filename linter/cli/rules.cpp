// sml rules, sml explain and sml --version: what the program knows.
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/repository.h"
#include "linter/report/rule_card.h"
#include "linter/run/custom_rules.h"
#include "linter/run/gather.h"
#include "linter/text/fold.h"
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
  names.erase(std::ranges::unique(names).begin(), names.end());
  return names;
}

namespace {

// The own rules of the repository that a command was given in; none where it was given elsewhere.
struct OwnRules {
  rule::CustomRules rules;
  std::vector<std::string> refused;   // the paths of cards that cannot be used
};

OwnRules own_rules_here(const Environment& environment) {
  const auto repository = find_repository(environment.folder, {});
  if (!repository) return {};
  base::Sources sources;
  run::Gathered gathered = run::gather_rules(base::DiskFiles(repository->root), rules::registry(), sources);
  OwnRules own{std::move(gathered.custom_rules), {}};
  for (const base::SourceId card : gathered.refused_cards) own.refused.push_back(sources[card].path());
  return own;
}

Failure refused(const std::string& path) { return {"test.refused", {{"path", path}}}; }

// Whether a text has a word that begins so.
bool speaks_of(std::string_view text, const std::string& beginning) { return (' ' + text::folded_words(text)).find(' ' + beginning) != std::string::npos; }

// Whether any text of a rule has it: what is wrong, why that matters, what to do. How files are written is about all things, and about none.
bool mentions(const rule::Rule& rule, MessageLanguage language, const std::string& beginning) {
  if (rule.card->family() == "schema" || rule.card->family() == "yaml") return false;
  const rule::CardText& text = rule::text_of(*rule.card, language);
  const auto any_speaks = [&](const rule::Texts& texts) {
    return std::ranges::any_of(texts, [&](const auto& one) { return speaks_of(one.second, beginning); });
  };
  return speaks_of(text.why, beginning) || any_speaks(text.messages) || any_speaks(text.helps);
}

// How what people say begins, folded, for what the rules' texts call otherwise.
struct OtherName {
  std::string_view said;
  std::string_view written;
};
constexpr OtherName kOtherNames[] = {
    {"oferta", "promoc"}, {"rebaja", "promoc"}, {"cupon", "promoc"},   {"cupom", "promoc"},     {"deal", "offer"},     {"sale", "offer"},
    {"coupon", "offer"},  {"foto", "imag"},     {"photo", "image"},    {"stock", "agotad"},     {"estoque", "esgotad"}, {"feriado", "festiv"},
    {"duplicado", "repet"}, {"vacacion", "turno"}, {"ferias", "turno"}, {"vacation", "shift"},
};

// Those that have a word that begins so in their title or advice; where none has, those that have it in what they say.
std::vector<rule::Rule> rules_that_say(const std::string& beginning, const std::vector<rule::Rule>& all, MessageLanguage language) {
  std::vector<rule::Rule> found;
  std::ranges::copy_if(all, std::back_inserter(found), [&](const rule::Rule& rule) {
    const rule::CardText& text = rule::text_of(*rule.card, language);
    return speaks_of(text.title, beginning) || speaks_of(text.advice, beginning);
  });
  if (found.empty()) std::ranges::copy_if(all, std::back_inserter(found), [&](const rule::Rule& rule) { return mentions(rule, language, beginning); });
  return found;
}

// The rules that speak of a thing by its plain name, one or several: "precios". None for what looks like a rule's name.
std::vector<rule::Rule> rules_about(const std::string& name, const std::vector<rule::Rule>& all, MessageLanguage language) {
  constexpr std::size_t kShortest = 3;   // letters
  constexpr std::size_t kLong = 6;
  std::string word = text::folded_words(name);
  if (word.size() > kLong && word.ends_with("es")) word.resize(word.size() - 2);   // "promociones", "imágenes"
  else if (word.size() > kShortest && word.ends_with('s')) word.pop_back();
  if (word.size() < kShortest || name.find_first_of("/-") != std::string::npos) return {};
  if (std::ranges::any_of(all, [&](const rule::Rule& rule) { return rule.card->id.ends_with('/' + name); })) return {};   // of another family
  std::vector<rule::Rule> about = rules_that_say(word, all, language);
  const auto* const other = std::ranges::find_if(kOtherNames, [&](const OtherName& one) { return word.starts_with(one.said); });
  return about.empty() && other != std::end(kOtherNames) ? rules_that_say(std::string(other->written), all, language) : about;
}

}  // namespace

int list_rules(const RulesOptions& options, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  if (std::ranges::find(kRuleFormats, options.format) == kRuleFormats.end())
    return fail(not_legal("--format", options.format, {kRuleFormats.begin(), kRuleFormats.end()}, language), language, environment.error);
  const OwnRules own = own_rules_here(environment);
  const std::vector<rule::Rule> all = run::with_custom_rules(rules::registry(), own.rules);
  for (const std::string& path : own.refused) fail(refused(path), language, environment.error);
  environment.out << (options.format == "json" ? report::rules_json(all, language) : report::rules_table(all, language));
  return kSuccess;
}

int explain(const std::string& name, std::optional<MessageLanguage> wanted, const Environment& environment) {
  const MessageLanguage language = wanted.value_or(environment.language);
  const OwnRules own = own_rules_here(environment);
  const std::vector<rule::Rule> all = run::with_custom_rules(rules::registry(), own.rules);
  if (const rule::Rule* rule = rule::find_rule(all, name)) {
    environment.out << report::explanation(*rule->card, all, language);
    return kSuccess;
  }
  const auto card = std::ranges::find(own.refused, name, run::custom_rule_name);
  if (card != own.refused.end()) return fail(refused(*card), language, environment.error);
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
  const std::vector<rule::Rule> about = rules_about(name, all, language);
  if (!about.empty()) {
    environment.out << report::rules_table(about, language);
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
