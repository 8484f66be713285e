// The words of time of a language, ready to be looked up: a tree of phrases, word by word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/number_words.h"
#include "linter/claims/temporal/words.h"
#include "linter/claims/word_filter.h"

namespace sml::claims {

// Made at first use; lives as long as the program.
class TimeWords {
 public:
  static const TimeWords& of(std::string_view language);  // es, en, pt: a primary subtag

  // Words in a row with which phrases begin.
  struct Beginning {
    const TimeWord* said = nullptr;  // what they say by themselves
    bool goes_on = false;            // longer phrases begin with them
    std::uint32_t number = 0;        // its own
  };

  // nullptr for a word that begins nothing; and the same with a word more.
  // `place` is the word's in a WordFilter.
  const Beginning* beginning_with(std::string_view word, std::size_t place) const { return next(beginnings_.front(), word, place); }
  const Beginning* next(const Beginning& words, std::string_view word, std::size_t place) const {
    const std::uint32_t to = edges_[edge_of(words.number, word, place)].to;
    return to == 0 ? nullptr : &beginnings_[to];
  }

  // nullptr for a word that says nothing of time alone.
  const TimeWord* find(std::string_view word) const {
    const Beginning* found = beginning_with(word, WordFilter::place(word));
    return found == nullptr ? nullptr : found->said;
  }

  const NumberTables& numbers() const { return *numbers_; }
  bool is_english() const { return is_english_; }

 private:
  // From the words of one beginning to those of another.
  struct Edge {
    std::string_view word;
    std::uint32_t from = 0;
    std::uint32_t to = 0;  // 0: a free place
  };

  TimeWords(std::span<const TimeWord> words, const NumberTables& numbers, bool is_english);
  // Where an edge is, or is to be.
  std::size_t edge_of(std::uint32_t from, std::string_view word, std::size_t place) const {
    constexpr std::size_t kSpread = 40503;
    std::size_t edge = (place + from * kSpread) & last_place_;
    while (edges_[edge].to != 0 && (edges_[edge].from != from || edges_[edge].word != word)) edge = (edge + 1) & last_place_;
    return edge;
  }
  std::uint32_t added(std::uint32_t from, std::string_view word);

  std::vector<Beginning> beginnings_{1};  // the first is that of no words
  std::vector<Edge> edges_;               // hashed; at most a quarter of its places are taken
  std::size_t last_place_ = 0;            // of 2^n
  const NumberTables* numbers_;
  bool is_english_;
};

}  // namespace sml::claims
