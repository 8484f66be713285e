// Text without the blanks at its ends, where these are ASCII's.
#pragma once

#include <algorithm>
#include <string_view>

namespace sml::base {

inline std::string_view without_blanks(std::string_view text, std::string_view blanks = " \t") {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

}  // namespace sml::base
