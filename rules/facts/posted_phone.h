// A telephone number of the facts as a post writes numbers of its country.
#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/claims/numbering_plan.h"

namespace sml::rules {

inline std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), base::is_ascii_digit);
  return digits;
}

// Without the country's code where the post's words are without: "985 12 34 56" for "+34 985 12 34 56", "0117 496 0123" for "+44 117 496 0123".
inline std::string as_posted(std::string_view known, std::string_view words, std::string_view country) {
  const std::size_t code = known.find(' ');
  const bool is_worldwide = words.find('+') != std::string_view::npos;
  if (is_worldwide || !known.starts_with('+') || code == std::string_view::npos) return std::string(known);
  std::string rest(known.substr(code + 1));
  const std::string worldwide = '+' + digits_of(known);
  const bool with_zero = digits_of(words).starts_with('0') && claims::national_in_e164('0' + digits_of(rest), country) == worldwide;
  if (!with_zero && claims::national_in_e164(digits_of(rest), country) != worldwide) return std::string(known);
  const std::string own = digits_of(rest), posted = digits_of(words);
  if (!with_zero && own.size() != posted.size() && !posted.starts_with(own.front())) return std::string(known);   // "+54 9 11 …", dialled without the 9
  if (with_zero) rest.insert(rest.find_first_of("0123456789"), 1, '0');
  return rest;
}

}  // namespace sml::rules
