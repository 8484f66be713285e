#include "linter/rule/check.h"

#include <algorithm>

namespace sml::rule {

std::string_view Report::option(std::string_view name) const {
  for (const Option& declared : card_.options) {
    if (declared.name != name) continue;
    const auto set = std::ranges::find(options_, name, &OptionValue::name);
    return set != options_.end() && fits(declared.type, set->text) ? std::string_view(set->text) : declared.standard;
  }
  return {};
}

base::Duration Report::duration(std::string_view name) const { return base::parse_duration(option(name)).value_or(base::Duration{}); }

int Report::whole_number(std::string_view name) const { return whole_number_of(option(name)).value_or(0); }

const Rule* find_rule(Rules rules, std::string_view id) {
  const auto found = std::lower_bound(rules.begin(), rules.end(), id, [](const Rule& rule, std::string_view wanted) { return rule.card->id < wanted; });
  return found != rules.end() && found->card->id == id ? &*found : nullptr;
}

}  // namespace sml::rule
