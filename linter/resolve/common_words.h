// Words of Spanish, Portuguese and English that names are made of: which of them mean something without being a name, which say
// what kind of place follows, and which are articles.
//
// The lists are for posts of small businesses: places, nature, days, food, people. They were written for this and are no corpus.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "linter/resolve/first_letters.h"

namespace sml::resolve {

// Folded words between single spaces, with one at each end, that are constant: by their first two letters, the last one and the length nearly all other
// words are told to be none.
class WordList {
 public:
  consteval WordList(const char* words) : words_(words) {
    std::size_t begin = 1;
    for (std::size_t at = begin; at < words_.size(); ++at) {
      if (words_[at] != ' ') continue;
      const std::string_view word = words_.substr(begin, at - begin);
      beginnings_.add(word);
      ends_[word.size() % kLetters] |= end_bit(word);
      begin = at + 1;
    }
  }

  std::string_view words() const { return words_; }
  bool may_hold(std::string_view word) const {
    return !word.empty() && beginnings_.holds(first_letters(word)) && (ends_[word.size() % kLetters] & end_bit(word)) != 0;
  }

 private:
  static constexpr std::uint32_t end_bit(std::string_view word) { return std::uint32_t{1} << static_cast<unsigned char>(word.back()) % kLetters; }

  std::string_view words_;
  Beginnings beginnings_;
  std::array<std::uint32_t, kLetters> ends_{};   // by the length, a bit for each last letter
};

// Small words beside names, and what businesses call their own places.
inline constexpr WordList kOfWords = " de del da do of ";
inline constexpr WordList kIndefinite = " un una um uma a an ";
inline constexpr WordList kDefinite = " la el los las o os as the ";   // pt "a" is left to who asks: it is "to", too
inline constexpr WordList kBranchWords = " sucursal sede local filial unidad unidade branch tienda loja shop store ";

// All take folded words.

// Whether a list of words between single spaces, with one at each end, holds the word.
bool is_in(std::string_view list, std::string_view word);
inline bool is_in(const WordList& list, std::string_view word) { return list.may_hold(word) && is_in(list.words(), word); }

bool is_common_word(std::string_view word);
bool is_event_word(std::string_view word);  // taller, concierto, tasting …
bool is_kind_word(std::string_view word);   // sucursal, tienda, loja, hotel …

// Whether folded words, with single spaces between, hold one of some phrases as words.
bool holds_any(std::span<const std::string_view> phrases, std::string_view words);

// The forms that an article takes after a preposition ("el": al, del; "a": da, na); empty for any other word.
std::vector<std::string_view> contractions(std::string_view word);
bool is_article(std::string_view word);

}  // namespace sml::resolve
