// Where each word of a table stands, told by a hash: for tables that are data, at compile time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "linter/claims/word_filter.h"

namespace sml::claims {

// Of a table whose entries have a `word`, at most kMost. Of entries of one word it knows the first.
class WordIndex {
 public:
  static constexpr std::size_t kMost = 512;

  constexpr WordIndex() = default;
  template <class Entry>
  constexpr explicit WordIndex(std::span<const Entry> entries) {
    for (std::size_t number = 0; number < entries.size(); ++number)
      if (find(entries, entries[number].word) == nullptr) places_[free_place(entries[number].word)] = static_cast<std::uint16_t>(number + 1);
  }

  // nullptr: none has the word. The entries are those that it was made of.
  template <class Entry>
  constexpr const Entry* find(std::span<const Entry> entries, std::string_view word) const {
    for (std::size_t place = WordFilter::place(word) % places_.size(); places_[place] != 0; place = (place + 1) % places_.size())
      if (entries[places_[place] - 1U].word == word) return &entries[places_[place] - 1U];
    return nullptr;
  }

 private:
  constexpr std::size_t free_place(std::string_view word) const {
    std::size_t place = WordFilter::place(word) % places_.size();
    while (places_[place] != 0) place = (place + 1) % places_.size();
    return place;
  }

  std::array<std::uint16_t, kMost * 2> places_{};   // numbers of entries, from 1; 0: free
};

}  // namespace sml::claims
