// The words of a text as names are compared with them: folded, each with its place, how it is written and how it stands in its sentence.
//
// Addresses, e-mails, links and handles are no words. A hashtag is the words that its capitals, digits and underscores make of it.
// A Wording is worked out once a text and handed to all who look for words in it. It owns the letters of its words and points into the text, which
// outlives it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::resolve {

struct Word {
  std::string_view folded;                  // valid as long as its Wording
  text::Range range;                        // bytes of the text
  std::uint32_t sentence = 0;               // of those that the text was read with
  std::optional<std::uint32_t> hashtag{};   // into Wording::hashtags
  bool capital = false;                     // begins with a capital letter or a digit
  bool small_letters = false;               // holds a letter that is no capital
  bool ascii = false;                       // written in ASCII: folded, it is the same in small letters
  bool begins_sentence = false;
  bool capital_speaks = false;              // a capital says that it is a name: it does not begin its sentence, and others there are written small
};

// Words that are written as one: of a hashtag, or with hyphens between them.
struct JoinedWords {
  text::Range range;                        // of a hashtag without the '#'
  std::string_view folded;                  // without '_' and hyphens; valid as long as its Wording
};

// It can be moved but not copied: its words are views of its letters.
struct Wording {
  Wording() = default;
  Wording(Wording&&) = default;
  Wording& operator=(Wording&&) = default;

  std::string_view text;
  std::vector<Word> words;                  // by place
  std::vector<JoinedWords> hashtags;        // by place
  std::vector<JoinedWords> compounds;       // by place: "Wi-Fi", which is "wifi"
  std::vector<char> letters;                // of the folded words, one behind the other
};

// Safe for any bytes; invalid UTF-8 ends a word. `sentences` cover the text; without them it is one.
Wording words_of(std::string_view text, const std::vector<text::Range>& sentences = {});

// Whether a folded word of a text is a folded word of a name, or its plural in Spanish, English or Portuguese.
bool is_word_or_plural(std::string_view word, std::string_view name);

// How many of its first bytes a folded word of a name has in common with all its plurals, and how many more these have at the most.
std::size_t kept_in_plural(std::string_view name);
constexpr std::size_t kMostLonger = 2;

}  // namespace sml::resolve
