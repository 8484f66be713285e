#include "linter/claims/temporal/measures.h"

#include <algorithm>
#include <initializer_list>

#include "linter/text/byte_set.h"

namespace sml::claims {

bool is_measured(std::string_view rest) {
  constexpr text::ByteSet kFirst("%$+=\xE2\xC2\xC3");
  if (rest.starts_with(' ') && !rest.starts_with(" +")) rest.remove_prefix(1);
  if (rest.empty() || !kFirst.holds(rest.front())) return false;
  return std::ranges::any_of(std::initializer_list<std::string_view>{"%", "€", "$", "£", "¢", "+", "=", "×", "°f", "° f", "°c", "° c"},
                             [&](std::string_view sign) { return rest.starts_with(sign); });
}

bool is_priced(std::string_view before) {
  constexpr text::ByteSet kLast("$\xAC\xA3\xA1\xB2#o./+=");
  if (before.ends_with(' ')) before.remove_suffix(1);
  if (before.empty() || !kLast.holds(before.back())) return false;
  return std::ranges::any_of(std::initializer_list<std::string_view>{"$", "€", "£", "₡", "₲", "#", "n.o", "no.", "s/", "+", "="},
                             [&](std::string_view sign) { return before.ends_with(sign); });
}

}  // namespace sml::claims
