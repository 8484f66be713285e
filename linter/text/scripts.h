// Which script a character is written in, as far as what is invisible or looks alike depends on it.
//
// Source: the Unicode Character Database as ICU carries it.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::text {

// A letter or mark of a script whose letters joiners (U+200C, U+200D) shape: Arabic, those of India, Khmer and their like.
bool is_shaped_by_joiners(char32_t code_point);

// A letter of a script without spaces, whose words a zero-width space may end: Thai, Lao, Khmer, Burmese, Tibetan and those of East Asia.
bool is_written_without_spaces(char32_t code_point);

bool is_right_to_left(char32_t code_point);   // a letter of such a script

// Where the first letter stands that is of another script than the rest of a word, or the word's size where there is none: "pаypal" with a
// Cyrillic а. Latin and the scripts of East Asia are mixed by those who write them.
std::size_t foreign_letter(std::string_view word);

}  // namespace sml::text
