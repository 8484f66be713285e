#include "linter/claims/temporal/group_finder.h"

#include <utility>

namespace sml::claims {

std::span<const std::size_t> GroupFinder::find(const PhraseProgram& program, std::span<const Piece> pieces) {
  steps_ = program.steps;
  pieces_ = pieces;
  tried_.assign(steps_.size() * (pieces.size() + 1), 0);
  places_.assign(program.roles.size(), kNone);
  match(0, 0);
  return places_;
}

// Whether a step may be the way on: one that takes something takes the next piece.
bool GroupFinder::may_go_on(std::size_t number, std::size_t at) const {
  const PhraseStep& step = steps_[number];
  return step.kind != PhraseStep::Kind::take || (at < pieces_.size() && kTimeSymbolSets[static_cast<std::size_t>(step.first)].holds(pieces_[at].symbol));
}

// Whether the pieces from `at` on match from a step on; what did not is not tried twice.
bool GroupFinder::match(std::size_t number, std::size_t at) {
  for (;;) {
    const PhraseStep& step = steps_[number];
    if (step.kind == PhraseStep::Kind::end) return at == pieces_.size();
    const auto on = [&](int steps) { return static_cast<std::size_t>(static_cast<int>(number) + steps); };
    if (step.kind == PhraseStep::Kind::take) {
      if (!may_go_on(number, at)) return false;
      if (step.group != PhraseStep::kNoGroup) {
        const bool taken = match(on(step.second), at + 1);
        if (taken && places_[step.group] == kNone) places_[step.group] = at;  // its last time
        return taken;
      }
      number = on(step.second);
      ++at;
      continue;
    }
    if (std::exchange(tried_[number * (pieces_.size() + 1) + at], 1) != 0) return false;
    if (may_go_on(on(step.first), at) && match(on(step.first), at)) return true;
    number = on(step.second);
  }
}

}  // namespace sml::claims
