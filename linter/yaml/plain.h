// Which files are so plainly written that there is nothing to hold our reading against.
//
// A plain file is one document without `---`, of block mappings and sequences, flow collections on one line, and scalars on one line or
// literal, in which every byte stands where all readers agree on it. What people plan is nearly always so; the rest, and whatever had a
// problem, is for the library to confirm. Doubt is never plain: to call such a file so would be to trust one reader alone. Tests hold
// over millions of files, most of them damaged ones, that the library reads what is plain as we do.
#pragma once

#include <string_view>

#include "linter/yaml/reader.h"

namespace sml::yaml {

// `reading` is what our reader made of the bytes, to their end.
bool is_plain(std::string_view bytes, const Reading& reading);

}  // namespace sml::yaml
