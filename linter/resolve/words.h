// The words of a text as names are compared with them: folded, each with its place, how it is written and how it stands in its sentence.
//
// Addresses, e-mails, links and handles are no words. A hashtag is the words that its capitals, digits and underscores make of it.
// A Wording is worked out once a text and handed to all who look for words in it. It owns the letters of its words and points into the text, which
// outlives it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/text/fold.h"

namespace sml::resolve {

struct Word {
  // Both are valid as long as its Wording, and eight bytes can be read from where they begin.
  std::string_view folded{};
  std::string_view small{};                 // in small letters that keep their marks, those of Latin each in one character
  text::Range range{};                      // bytes of the text
  std::uint32_t sentence = 0;               // of those that the text was read with
  std::optional<std::uint32_t> hashtag{};   // into Wording::hashtags
  std::uint16_t letters = 0;                // first_letters() of it, folded
  bool capital = false;                     // begins with a capital letter or a digit
  bool small_letters = false;               // holds a letter that is no capital
  bool plain = false;                       // Latin letters alone, each one character: no digits, no marks by themselves
  bool begins_sentence = false;
  bool capital_speaks = false;              // a capital says that it is a name: it does not begin its sentence, and others there are written small
};

// Words that are written as one: of a hashtag, or with hyphens between them.
struct JoinedWords {
  text::Range range;                        // of a hashtag without the '#'
  std::string_view folded;                  // without '_' and hyphens; valid as long as its Wording
};

// Which signs of ASCII a text has, letters and digits not counted.
class Signs {
 public:
  void add(char sign) { bits_[place(sign)] |= bit(sign); }
  bool has(char sign) const { return (bits_[place(sign)] & bit(sign)) != 0; }

 private:
  static std::size_t place(char sign) { return static_cast<unsigned char>(sign) / 64U % 2U; }
  static std::uint64_t bit(char sign) { return std::uint64_t{1} << static_cast<unsigned char>(sign) % 64U; }

  std::array<std::uint64_t, 2> bits_{};
};

// It can be moved but not copied: its words are views of its letters.
struct Wording {
  std::string_view text;
  std::vector<Word> words;                  // by place
  std::vector<JoinedWords> hashtags;        // by place
  std::vector<JoinedWords> compounds;       // by place: "Wi-Fi", which is "wifi"
  // What the text has, in its addresses too.
  Signs signs;                              // but spaces
  bool figures = false;
  bool quotes = false;                      // quotation marks or dashes beyond ASCII
  bool uncommon = false;                    // beyond ASCII what is no emoji, no punctuation of every day and no letter that folds to one of ASCII
  bool addresses = false;                   // links, e-mails, handles, bare domains

  // Whether letters and figures of the folded text stand in words alone, and begin where a word does.
  bool is_all_words() const { return !uncommon && !addresses; }

  std::unique_ptr<char[]> letters;          // the text in small letters, and behind that what was made of its words
  std::forward_list<std::string> more_letters;   // where those had no room
};

// Safe for any bytes; invalid UTF-8 ends a word. `sentences` cover the text; without them it is one.
Wording words_of(std::string_view text, const std::vector<text::Range>& sentences = {});

// The same in two steps, for those who must know the words before the sentences.
Wording words_without_sentences(std::string_view text);
void place_in_sentences(Wording& wording, const std::vector<text::Range>& sentences);

// Whether a folded word of a text is a folded word of a name, or its plural in Spanish, English or Portuguese.
bool is_word_or_plural(std::string_view word, std::string_view name);

// The folded words of which a folded one may be the plural; some of them are no words at all.
std::vector<std::string> singulars(std::string_view plural);

// How many of its first bytes a folded word of a name has in common with all its plurals, and how many more these have at the most.
std::size_t kept_in_plural(std::string_view name);
constexpr std::size_t kMostLonger = 2;

}  // namespace sml::resolve
