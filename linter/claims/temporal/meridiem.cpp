#include "linter/claims/temporal/meridiem.h"

#include "linter/base/ascii.h"

namespace sml::claims {

std::size_t meridiem_end(std::string_view folded, std::size_t at) {
  const auto is = [&](std::size_t place, char c) { return place < folded.size() && folded[place] == c; };
  std::size_t m = at + 1;
  const bool dotted = is(m, '.');
  while (is(m, ' ') || is(m, '.')) ++m;
  const bool ends_a_word = m + 1 >= folded.size() || !base::is_ascii_small(folded[m + 1]);
  if (!is(m, 'm') || !ends_a_word) return at;
  const std::size_t end = m + 1;
  const std::size_t period = is(end, ' ') ? end + 1 : end;
  return dotted && is(period, '.') ? period + 1 : end;
}

}  // namespace sml::claims
