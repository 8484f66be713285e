// What a value would be if it had been typed: word processors and web pages put signs into it that only look like those of a keyboard.
#pragma once

#include <string>
#include <string_view>

namespace sml::run {

// A hyphen for each dash and a blank for each space of another kind; no blanks at the ends.
std::string keyboard_text(std::string_view written);

}  // namespace sml::run
