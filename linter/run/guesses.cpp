#include "linter/run/guesses.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "linter/run/mend_once.h"
#include "linter/run/moves.h"

namespace sml::run {

using rule::Edit;
using rule::FixLevel;

bool Guesses::bear(const rule::Fix& fix) const {
  return std::ranges::any_of(fix.edits, [&](const Edit& edit) {
    return std::ranges::any_of(all_, [&](base::Span guess) { return edit.at.begin < guess.end && guess.begin < edit.at.end; });
  });
}

void Guesses::note(std::span<const rule::Finding* const> made) {
  std::vector<Edit> edits, guesses;
  for (const rule::Finding* finding : made) {
    edits.insert(edits.end(), finding->fix->edits.begin(), finding->fix->edits.end());
    if (finding->fix->level != FixLevel::safe) guesses.insert(guesses.end(), finding->fix->edits.begin(), finding->fix->edits.end());
  }
  std::ranges::sort(edits, begins_before);
  const Moves moves(edits);
  for (base::Span& guess : all_) guess = {guess.source, moves.moved(guess.begin), moves.moved(guess.end)};
  for (const Edit& edit : guesses) {
    const std::uint32_t end = moves.moved(edit.at.end);
    if (!edit.text.empty()) all_.push_back({edit.at.source, end - static_cast<std::uint32_t>(edit.text.size()), end});
  }
}

}  // namespace sml::run
