// What follows a link's domain: path, query and fragment.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::claims {

// Where a link ends whose host and port end at `at`. Punctuation of the sentence is none of it, nor a bracket that it does not open.
std::size_t behind_host(std::string_view text, std::size_t at);

}  // namespace sml::claims
