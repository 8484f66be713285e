// The words of a text as names are compared with them: folded, each with its place and how it is written.
//
// Addresses, e-mails, links and handles are no words. A hashtag is the words that its capitals, digits and underscores make of it.
// A Wording owns its words; it points into nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::resolve {

struct Word {
  std::string folded;
  text::Range range;                    // bytes of the text
  bool capital = false;                 // begins with a capital letter or a digit
  bool small_letters = false;           // holds a letter that is no capital
  std::optional<std::size_t> hashtag{}; // into Wording::hashtags
};

struct Hashtag {
  text::Range range;                    // without the '#'
  std::string folded;                   // without '_'
};

struct Wording {
  std::vector<Word> words;              // by place
  std::vector<Hashtag> hashtags;
};

// Safe for any bytes; invalid UTF-8 ends a word.
Wording words_of(std::string_view text);

// Whether a folded word of a text is a folded word of a name, or its plural in Spanish, English or Portuguese.
bool is_word_or_plural(std::string_view word, std::string_view name);

}  // namespace sml::resolve
