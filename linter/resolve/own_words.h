// What a text says in words of its own, as two texts are compared: without links and hashtags, which tell where a text goes and not what it says.
#pragma once

#include <string_view>

#include "linter/text/word_hashes.h"

namespace sml::resolve {

// Reads them in place of what `words` held. Handles are words: who is thanked is said.
void read_own_words(std::string_view text, text::WordHashes& words);

}  // namespace sml::resolve
