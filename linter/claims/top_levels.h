// The top-level domains that exist: what a name must end with to be a domain.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::claims {

// Of ASCII letters in lower case: "com", "mx", "restaurant".
bool is_top_level(std::string_view name);

// What fingers make of "com", "net" and "org", and nobody has: "con", "cmo". So written, too.
bool is_mistyped_top_level(std::string_view name);

// How many bytes at the label's begin are a top-level domain of another script, the longest one; 0 where none is.
std::size_t international_top_level(std::string_view label);

}  // namespace sml::claims
