#include "linter/run/settings.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <system_error>

#include "linter/base/ascii.h"
#include "linter/base/glob.h"
#include "linter/load/meant_value.h"
#include "linter/text/nearest.h"

namespace sml::run {
namespace {

using model::RuleSet;
using model::Severity;

bool applies(const model::Override& exception, std::string_view path) {
  const auto& paths = exception.paths.value;
  return std::ranges::any_of(paths, [&](const auto& pattern) { return base::glob_matches(*pattern, path); });
}

// The set of a client's country, for the countries that have one.
std::optional<RuleSet> country_set(const model::Client* client) {
  if (client == nullptr) return std::nullopt;
  const std::string code = base::in_ascii_small(model::country(*client));
  const std::optional<RuleSet> set = model::named<RuleSet>(code);
  return set && *set >= RuleSet::mx ? set : std::nullopt;
}

constexpr std::string_view kFirstEdition = "0.1";

// The number before the first '.' of an edition, which is taken off; the largest there is for one that is larger.
int take_part(std::string_view& edition) {
  const std::size_t dot = edition.find('.');
  const std::string_view digits = edition.substr(0, dot);
  edition = dot == std::string_view::npos ? std::string_view() : edition.substr(dot + 1);
  int number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ec == std::errc::result_out_of_range ? std::numeric_limits<int>::max() : number;
}

// Editions count as "0.1", "0.2" … "0.10": part by part, as numbers.
bool later(std::string_view a, std::string_view b) {
  while (!a.empty() || !b.empty()) {
    const int first = take_part(a);
    const int second = take_part(b);
    if (first != second) return first > second;
  }
  return false;
}

// An edition before the first had no rules at all.
bool is_edition(const model::Field<std::string>& written) { return written && !later(kFirstEdition, *written); }

}  // namespace

Settings::Settings(const model::World& world, std::vector<std::string> only_rules) : world_(world), only_rules_(std::move(only_rules)) {
  for (const auto& setting : world.config->rules.value) settings_[*setting.name].push_back({nullptr, &*setting.value});
  for (const auto& exception : world.config->overrides.value)
    for (const auto& setting : exception->rules.value) settings_[*setting.name].push_back({&*exception, &*setting.value});
}

std::vector<const model::RuleSetting*> Settings::settings_of(const rule::Card& card, std::string_view path) const {
  std::vector<const model::RuleSetting*> found;
  for (const Setting& setting : all_settings_of(card))
    if (setting.exception == nullptr || applies(*setting.exception, path)) found.push_back(setting.setting);
  return found;
}

std::span<const Settings::Setting> Settings::all_settings_of(const rule::Card& card) const {
  const auto found = settings_.find(card.id);
  return found == settings_.end() ? std::span<const Setting>() : found->second;
}

bool Settings::is_asked_for(const rule::Card& card) const {
  if (only_rules_.empty()) return true;
  return std::ranges::any_of(only_rules_, [&](const std::string& name) { return name == card.id || name == card.family(); });
}

Severity Settings::standard(const rule::Card& card, const model::Client* client) const {
  if (card.own) return card.severity;
  const model::Config& config = *world_.config;
  if (is_edition(config.edition) && later(card.since, *config.edition)) return Severity::off;
  const std::optional<RuleSet> country = country_set(client);
  const auto extended = [&](RuleSet set) {
    const auto& sets = config.extends.value;
    const bool named = std::ranges::any_of(sets, [&](const auto& one) { return *one == set; });
    if (set == RuleSet::recommended) return true;
    if (set < RuleSet::mx) return named;
    const bool laws = std::ranges::any_of(sets, [](const auto& one) { return *one == RuleSet::laws; });
    return country == set && (named || laws);
  };
  return std::ranges::any_of(card.sets, extended) ? card.severity : Severity::off;
}

Severity Settings::severity(const rule::Card& card, const model::Client* client, std::string_view path) const {
  if (!is_asked_for(card)) return Severity::off;
  Severity severity = standard(card, client);
  for (const model::RuleSetting* setting : settings_of(card, path))
    if (setting->severity) severity = *setting->severity;
  return severity;
}

bool Settings::may_speak(const rule::Card& card, const model::Client* client) const {
  if (!is_asked_for(card)) return false;
  if (severity(card, client, {}) != Severity::off) return true;
  return std::ranges::any_of(all_settings_of(card), [](const Setting& setting) {
    return setting.exception != nullptr && setting.setting->severity && *setting.setting->severity != Severity::off;
  });
}

bool Settings::sets_options_of(const rule::Card& card) const {
  return std::ranges::any_of(all_settings_of(card), [](const Setting& setting) { return !setting.setting->options.value.empty(); });
}

std::vector<rule::OptionValue> Settings::options(const rule::Card& card, std::string_view path) const {
  std::vector<rule::OptionValue> values;
  for (const model::RuleSetting* setting : settings_of(card, path))
    for (const auto& option : setting->options.value) values.push_back({*option.name, *option.value});
  std::ranges::reverse(values);
  return values;
}

namespace {

class SettingsJudge {
 public:
  SettingsJudge(rule::Rules rules) : rules_(rules) {
    for (const rule::Rule& rule : rules) names_.emplace_back(rule.card->id);
  }

  void judge(const model::Map<model::RuleSetting>& settings) {
    for (const auto& setting : settings.value) {
      const rule::Rule* rule = rule::find_rule(rules_, *setting.name);
      if (rule != nullptr) {
        judge_options(*rule->card, *setting.value);
      } else {
        report_unknown(setting.name);
      }
    }
  }

  void judge_edition(const model::Field<std::string>& edition) {
    if (!edition) return;
    if (!is_edition(edition)) problems_.push_back({load::Problem::Kind::wrong_value, edition.span, "edition", *edition, "version", "format"});
    std::vector<std::string> known = {std::string(kFirstEdition)};   // those that brought rules, in order
    for (const rule::Rule& rule : rules_)
      if (!rule.card->own && std::ranges::find(known, rule.card->since) == known.end()) known.emplace_back(rule.card->since);
    std::ranges::sort(known, [](const std::string& one, const std::string& other) { return later(other, one); });
    if (later(*edition, known.back()))
      problems_.push_back({load::Problem::Kind::wrong_value, edition.span, "edition", *edition, "one_of", "not_listed", known});
  }

  load::Problems take() { return std::move(problems_); }

 private:
  // "offers" stands for several rules, "alt-text" for the one that ends so.
  void report_unknown(const model::Field<std::string>& name) {
    const auto is_of_family = [&](const std::string& rule) { return rule.starts_with(*name + '/'); };
    const auto ends_so = [&](const std::string& rule) { return rule.ends_with('/' + *name); };
    load::Problem problem{load::Problem::Kind::wrong_value, name.span, "rules", *name, "rule_name", "unknown"};
    if (const auto first = std::ranges::find_if(names_, is_of_family); first != names_.end()) {
      problem.reason = "family";
      problem.legal = std::vector{*first};
    } else {
      const auto only = std::ranges::find_if(names_, ends_so);
      problem.nearest = std::ranges::count_if(names_, ends_so) == 1 ? std::optional(*only) : text::nearest_name(*name, names_);
    }
    problems_.push_back(std::move(problem));
  }

  void judge_options(const rule::Card& card, const model::RuleSetting& setting) {
    for (const auto& option : setting.options.value) {
      const auto declared = std::ranges::find_if(card.options, [&](const auto& one) { return one.name == *option.name; });
      if (declared == card.options.end()) {
        std::vector<std::string> legal = {"severity"};
        for (const rule::Option& one : card.options) legal.emplace_back(one.name);
        problems_.push_back({load::Problem::Kind::wrong_value, option.name.span, std::string(card.id), *option.name, "option", "unknown", std::move(legal)});
      } else if (!rule::fits(declared->type, *option.value)) {
        const std::string_view expected = declared->type == rule::Option::Type::duration ? "duration" : "whole_number";
        problems_.push_back({load::Problem::Kind::wrong_value, option.value.span, *option.name, *option.value, expected, "format", {},
                             expected == "duration" ? load::meant_duration(*option.value) : std::nullopt});
      }
    }
  }

  rule::Rules rules_;
  std::vector<std::string> names_;
  load::Problems problems_;
};

}  // namespace

load::Problems wrong_settings(const model::World& world, rule::Rules rules) {
  SettingsJudge judge(rules);
  judge.judge_edition(world.config->edition);
  judge.judge(world.config->rules);
  for (const auto& exception : world.config->overrides.value) judge.judge(exception->rules);
  return judge.take();
}

}  // namespace sml::run
