// Reads files that are written so plainly that every reader of YAML takes them alike: in one pass, line by line, straight into the tree.
//
// Such a file holds documents with `---` between them, of block mappings and sequences from the margin on, flow collections on one line,
// and scalars that begin on the line of their key or dash: plain and quoted ones of one line, literal and folded ones whose first line
// holds text. What people plan is nearly always so. Anything else is a doubt, and doubt ends this road: Reader and the library then read
// the file from its start, and only they say what is wrong with it. To be wrong here would be to trust one reader alone, so tests hold over
// millions of files, most of them damaged ones, that those two make the same tree of whatever is read here.
#pragma once

#include <optional>
#include <string_view>

#include "linter/yaml/parse.h"

namespace sml::yaml {

// The whole file, without any problem; nothing where there is doubt. Bytes must have passed the guard of encoding.h.
std::optional<Stream> read_plain_file(base::SourceId source, std::string_view bytes, const HoldsOf& holds_of, const Limits& limits);

}  // namespace sml::yaml
