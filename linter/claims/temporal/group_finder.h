// Finds which pieces the groups of a phrase are in pieces that it matches: of the ways to match them the first, as the phrase is written.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "linter/claims/temporal/automaton.h"

namespace sml::claims {

class GroupFinder {
 public:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);  // a group that took no part

  // Valid until the next search.
  std::span<const std::size_t> find(const PhraseProgram& program, std::span<const Piece> pieces);

 private:
  bool may_go_on(std::size_t number, std::size_t at) const;
  bool match(std::size_t number, std::size_t at);

  std::span<const PhraseStep> steps_;
  std::span<const Piece> pieces_;
  std::vector<char> tried_;  // whether, of each step and place
  std::vector<std::size_t> places_;
};

}  // namespace sml::claims
