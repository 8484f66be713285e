// The bytes that a match of a lexicon's pattern may begin with: where none of them stands, nothing needs to be tried.
#pragma once

#include <string_view>

#include "linter/text/byte_set.h"

namespace sml::claims {

// Of an expression as RE2 takes it, in the part of its language that lexicons are written in: no flags but (?m:), no classes by name.
// It may hold more bytes than begin a match, never fewer: all of them where a match may be empty.
text::ByteSet first_bytes(std::string_view expression);

}  // namespace sml::claims
