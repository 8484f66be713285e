// What a text says in words of its own, as two texts are compared: without links and hashtags, which tell where a text goes and not what it says.
#pragma once

#include <string>
#include <string_view>

namespace sml::resolve {

// The folded words, with single spaces between them. Handles are words: who is thanked is said.
std::string own_words(std::string_view text);

}  // namespace sml::resolve
