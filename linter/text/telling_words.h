// What any text must hold for an expression (RE2's) to match in it: one of a few beginnings of words, or signs.
//
// It is read off the expression, which costs a fortieth of compiling it, and asked of a text at the cost of a few instructions a byte. It
// may let pass what the expression does not match, and never keeps out what it does. It points into nothing.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace sml::text {

// Some bytes of a text, any figure of which stands for all.
struct TellingWord {
  static constexpr std::size_t kLongest = 8;

  std::array<char, kLongest> bytes{};
  std::uint8_t size = 0;
  bool begins = false;   // no small letter of ASCII and no figure stands before it
  bool ends = false;     // and none behind it
};

class TellingWords {
 public:
  explicit TellingWords(std::string_view expression);

  // Whether the expression may match between two places of a text.
  bool may_match(std::string_view text, std::size_t from, std::size_t to) const;

  const std::vector<TellingWord>& words() const { return words_; }   // none: nothing is known, any text may match

 private:
  // What a byte is for the search: part of a word; what some of the words begin with that begin there, and some of those that stand anywhere;
  // and where one of these is told by fewer than three bytes.
  static constexpr std::uint8_t kOfWord = 1, kAtBeginning = 2, kAnywhere = 4, kShort = 8;

  void note(const TellingWord& word);
  bool may_stand_at(std::string_view text, std::size_t at) const;
  bool any_stands_at(std::string_view text, std::size_t at, bool begins) const;
  bool may_match_from_start(std::string_view text, std::size_t from) const;
  bool may_match_inside_words(std::string_view text, std::size_t from) const;

  // The bytes of a word in one number, and those that are asked for; its figures stand for any.
  struct Packed {
    std::uint64_t bytes = 0;
    std::uint64_t asked = 0;
    bool figures = false;
  };

  std::vector<TellingWord> words_;                 // by their first byte
  std::vector<Packed> packed_;                     // of each word
  std::array<std::uint8_t, 257> first_{};          // of each byte, into words_
  std::array<std::uint8_t, 256> kinds_{};          // of each byte
  std::bitset<1024> threes_;                       // of the first three bytes of the words, by their place
  char only_start_ = '\0';                         // where all begin with it
  bool inside_words_ = false;                      // some may stand in the middle of a word of the text
};

}  // namespace sml::text
