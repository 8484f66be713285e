#include "linter/claims/temporal/measures.h"

#include <algorithm>
#include <initializer_list>

#include "linter/base/ascii.h"
#include "linter/claims/temporal/figure_scanner.h"
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

namespace {

// What stands behind inches: "1-3/4\"", "1-3/4 in".
bool tells_inches(std::string_view rest) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"\"", "”", "″", " inch", "-inch", " in.", " pulg", " poleg", "''", "’’"},
                             [&](std::string_view sign) { return rest.starts_with(sign); });
}

}  // namespace

std::size_t mixed_number_size(std::string_view figures) {
  constexpr int kMostParts = 64;
  constexpr int kMonths = 12;   // "30-1/2" may be days
  FigureScanner scanner(figures, 0);
  const auto number = [&](char sign) {
    const std::size_t size = scanner.run();
    const int value = size == 1 || size == 2 ? scanner.take(size) : 0;
    if (sign != '\0' && (scanner.peek() != sign || !scanner.digit_at(1))) return 0;
    if (sign != '\0') scanner.skip(1);
    return value;
  };
  const int whole = number('-');
  const int part = whole == 0 ? 0 : number('/');
  const int parts = part == 0 ? 0 : number('\0');
  const bool halves = parts >= 2 && parts <= kMostParts && (parts & (parts - 1)) == 0;   // inches are halved on and on
  if (!halves || part >= parts || base::is_ascii_digit(scanner.peek()) || (scanner.digit_at(1) && (scanner.peek() == '/' || scanner.peek() == '-'))) return 0;
  return (whole >= part && whole <= kMonths) || tells_inches(scanner.rest()) ? scanner.at() : 0;
}

}  // namespace sml::claims
