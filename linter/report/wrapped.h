// Texts in lines that a terminal shows without breaking them itself.
#pragma once

#include <string>
#include <string_view>

namespace sml::report {

// The columns of the narrowest terminal that texts are written for.
constexpr int kTerminalColumns = 100;

// Where a line may be broken: at every blank, or not between a field's name and its value ("name: value").
enum class Break { at_blanks, not_behind_colons };

// Appends a text, printable whatever it holds, in lines of at most `columns`; a longer word stands whole. `first` stands
// before the first line and `further` before each other; what is between words stays as it is but where a line is broken.
void append_wrapped(std::string& out, std::string_view text, std::string_view first, std::string_view further,
                    Break where = Break::at_blanks, int columns = kTerminalColumns);

}  // namespace sml::report
