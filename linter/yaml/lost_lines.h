// Lines that were meant for a text of several lines and stand at the margin, so that they are comments: hashtags, above all.
#pragma once

#include <string_view>

#include "linter/yaml/tree.h"

namespace sml::yaml {

// Adds a problem for each such line of a file that was read: a '#' with a letter or figure right behind it, on the lines that follow the
// text. "#replies: open" is a field that somebody switched off, "# note" a remark. `bytes` are the file's.
void tell_lost_lines(Stream& stream, std::string_view bytes);

}  // namespace sml::yaml
