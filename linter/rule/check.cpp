#include "linter/rule/check.h"

#include <algorithm>
#include <charconv>

namespace sml::rule {

std::string_view Report::option(std::string_view name) const {
  for (const OptionValue& value : options_)
    if (value.name == name) return value.text;
  for (const Option& declared : card_.options)
    if (declared.name == name) return declared.standard;
  return {};
}

base::Duration Report::duration(std::string_view name) const { return base::parse_duration(option(name)).value_or(base::Duration{}); }

int Report::whole_number(std::string_view name) const {
  const std::string_view text = option(name);
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

const Rule* find_rule(Rules rules, std::string_view id) {
  const auto found = std::lower_bound(rules.begin(), rules.end(), id, [](const Rule& rule, std::string_view wanted) { return rule.card->id < wanted; });
  return found != rules.end() && found->card->id == id ? &*found : nullptr;
}

}  // namespace sml::rule
