// The scalars of plainly written files: characters on which all readers of YAML agree, read straight into a node.
//
// What is read begins at the line's place and the place moves behind it. Doubt is thrown.
#pragma once

#include <string_view>

#include "linter/yaml/plain_line.h"
#include "linter/yaml/tree.h"

namespace sml::yaml {

// Of the rest of a line, the plain scalar that it begins with: up to a ": ", a " #" or the line's end, trailing blanks left out. Empty
// where none may begin. What follows is for the caller to judge: a '#' or ':' that follows at once ends no scalar.
using PlainScalar = std::string_view (*)(std::string_view rest);
std::string_view plain_in_block(std::string_view rest);
std::string_view plain_in_flow(std::string_view rest);   // between brackets, where fewer characters are beyond doubt

// A quoted scalar that ends on its line, or what `plain` finds.
void read_scalar(PlainLine& line, Node& node, PlainScalar plain);

// The header of a literal or folded scalar, `|`, `|-`, `>` or `>-`. Its node begins there.
struct LinesHeader {
  std::uint32_t begin = 0;
  bool folded = false;
  bool strips = false;
};

LinesHeader read_lines_header(PlainLine& line);

// The lines of such a scalar, from the end of its header's line to the start of the first that is not its own. They stand further in than
// `column`, that of the collection around it; the first holds text; and in a folded one no line stands further in than the first.
void read_lines(PlainLine& line, Node& node, const LinesHeader& header, std::uint32_t column);

}  // namespace sml::yaml
