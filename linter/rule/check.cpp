#include "linter/rule/check.h"

#include <algorithm>

namespace sml::rule {

std::span<const OptionValue> OptionsByFile::of(base::SourceId file) const {
  const auto [known, is_new] = known_.try_emplace(file);
  if (is_new) known->second = ask_(file);
  return known->second;
}

std::optional<std::string_view> Report::own_option(std::string_view name) const {
  if (options_.empty()) return std::nullopt;   // seldom any is set
  const auto declared = std::ranges::find(card_.options, name, &Option::name);
  const auto set = std::ranges::find(options_, name, &OptionValue::name);
  if (declared == card_.options.end() || set == options_.end() || !fits(declared->type, set->text)) return std::nullopt;
  return set->text;
}

std::string_view Report::option(std::string_view name) const {
  const auto declared = std::ranges::find(card_.options, name, &Option::name);
  return declared == card_.options.end() ? std::string_view() : own_option(name).value_or(declared->standard);
}

base::Duration Report::duration(std::string_view name) const { return base::parse_duration(option(name)).value_or(base::Duration{}); }

int Report::whole_number(std::string_view name) const { return whole_number_of(option(name)).value_or(0); }

std::optional<int> Report::own_whole_number(std::string_view name) const {
  const auto own = own_option(name);
  return own ? whole_number_of(*own) : std::nullopt;
}

const Rule* find_rule(Rules rules, std::string_view id) {
  const auto found = std::ranges::lower_bound(rules, id, {}, [](const Rule& rule) { return rule.card->id; });
  return found != rules.end() && found->card->id == id ? &*found : nullptr;
}

Finding finding_by(std::string_view id, base::Span at, Rules rules) {
  const Rule* rule = find_rule(rules, id);
  return {.card = rule == nullptr ? nullptr : rule->card, .at = at};
}

}  // namespace sml::rule
