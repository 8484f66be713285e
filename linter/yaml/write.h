// A text as a scalar that every reader of YAML takes for that text, in a block and between braces: plain where nobody could take it
// for anything else, else in double quotes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sml::yaml {

// One line. What is no UTF-8 is written as U+FFFD.
std::string written(std::string_view text);

// The same as a block of lines that stand as they are, for the value of a key that is indented by `indent` blanks: its header and its lines, each with
// its line end. Nothing where a text holds what no line may hold raw, or nothing but line ends.
std::optional<std::string> written_block(std::string_view text, std::size_t indent);

}  // namespace sml::yaml
