// Hours of which nothing is said but that somebody is there then: "Saturday we're here 8 to 6, Sunday 10 to 5".
#pragma once

#include <cstddef>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether a sentence says no more than that, beside its days and times; "the crew is out on the lake 8 to 6" says of others where they are.
bool tells_only_presence(const StatedText& text, std::size_t sentence);

}  // namespace sml::resolve
