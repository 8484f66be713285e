// The ways of saying one thing, compiled by the build: found where whole words say it.
//
// Constant data (compile/phrasings_*.cpp are the words). Texts are folded; places are bytes of them.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "linter/claims/pattern_automaton.h"
#include "linter/text/fold.h"

namespace sml::resolve {

struct Phrasing {
  claims::PatternAutomaton automaton;   // of what begins with a word, and ends with one

  bool stands_in(std::string_view folded) const;
  bool begins(std::string_view folded) const;   // what the first byte begins
};

// Something said, and by which of several phrasings.
struct Said {
  std::size_t phrasing = 0;
  text::Range range;
};

// What of them a text says, from left to right, none inside another: where words begin that say several, it is the first of these, and of
// its ways the longest.
std::vector<Said> all_said(std::span<const Phrasing* const> phrasings, std::string_view folded);
std::optional<Said> first_said(std::span<const Phrasing* const> phrasings, std::string_view folded, std::size_t from = 0);

}  // namespace sml::resolve
