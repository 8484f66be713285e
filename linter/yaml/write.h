// A text as a scalar that every reader of YAML takes for that text, in a block and between braces: plain where nobody could take it
// for anything else, else in double quotes.
#pragma once

#include <string>
#include <string_view>

namespace sml::yaml {

// One line. What is no UTF-8 is written as U+FFFD.
std::string written(std::string_view text);

}  // namespace sml::yaml
