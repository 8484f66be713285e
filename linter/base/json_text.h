// JSON as others write it, before anything reads it.
#pragma once

#include <string>
#include <string_view>

namespace sml::base {

// The same with U+FFFD for each byte that is no UTF-8, and for each half of a pair that stands alone ("\ud83c" without "\udf55"): programs cut texts
// in the middle of an emoji, and no reader of JSON takes what is left.
std::string with_whole_characters(std::string_view json);

}  // namespace sml::base
