// Beginnings of words, by which nearly all words of a text are told from those that a pattern looks for.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "linter/resolve/worded.h"
#include "linter/resolve/words.h"

namespace sml::rules {

// Each of two letters or more.
template <std::size_t kCount>
class Beginnings {
 public:
  consteval explicit Beginnings(const std::array<std::string_view, kCount>& beginnings) : beginnings_(beginnings) {
    std::ranges::sort(beginnings_, {}, resolve::first_letters);
    for (std::size_t index = kCount; index-- > 0;) from_[resolve::first_letters(beginnings_[index])] = static_cast<std::uint8_t>(index + 1);
  }

  bool any_of(const std::vector<resolve::Word>& said) const {
    return std::ranges::any_of(said, [this](const resolve::Word& word) { return from_[word.letters] != 0 && begins(word); });
  }

 private:
  bool begins(const resolve::Word& word) const {
    for (std::size_t index = from_[word.letters] - 1U; index < kCount && resolve::first_letters(beginnings_[index]) == word.letters; ++index)
      if (word.folded.starts_with(beginnings_[index])) return true;
    return false;
  }

  std::array<std::string_view, kCount> beginnings_;                          // by their first letters
  std::array<std::uint8_t, resolve::kLetters * resolve::kLetters> from_{};   // where those of some letters begin, counted from 1
};

template <std::size_t kFirst, std::size_t kSecond>
consteval auto together(const std::array<std::string_view, kFirst>& first, const std::array<std::string_view, kSecond>& second) {
  std::array<std::string_view, kFirst + kSecond> all;
  std::ranges::copy(second, std::ranges::copy(first, all.begin()).out);
  return all;
}

// What the alternatives of some words begin with in the three languages, each up to its first sign or blank.
template <const resolve::InLanguages& kWords>
consteval auto beginnings_of() {
  constexpr std::array<std::string_view, 3> kLines = {kWords.es, kWords.en, kWords.pt};
  constexpr auto count_of = [](std::string_view line) { return line.empty() ? 0U : static_cast<std::size_t>(std::ranges::count(line, '|')) + 1; };
  std::array<std::string_view, count_of(kLines[0]) + count_of(kLines[1]) + count_of(kLines[2])> all;
  auto to = all.begin();
  for (std::string_view line : kLines) {
    while (!line.empty()) {
      const std::string_view alternative = line.substr(0, line.find('|'));
      *to++ = alternative.substr(0, alternative.find_first_not_of("abcdefghijklmnopqrstuvwxyz"));
      line.remove_prefix(std::min(alternative.size() + 1, line.size()));
    }
  }
  return all;
}

}  // namespace sml::rules
