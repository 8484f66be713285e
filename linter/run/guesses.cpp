#include "linter/run/guesses.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "linter/run/mend_once.h"

namespace sml::run {

using rule::Edit;
using rule::FixLevel;

bool Guesses::bear(const rule::Fix& fix) const {
  return std::ranges::any_of(fix.edits, [&](const Edit& edit) {
    return std::ranges::any_of(all_, [&](base::Span guess) { return edit.at.begin < guess.end && guess.begin < edit.at.end; });
  });
}

void Guesses::note(std::span<const rule::Finding* const> made) {
  std::vector<std::pair<Edit, bool>> edits;   // and whether it is a guess
  for (const rule::Finding* finding : made)
    for (const Edit& edit : finding->fix->edits) edits.emplace_back(edit, finding->fix->level != FixLevel::safe);
  std::ranges::sort(edits, [](const auto& one, const auto& other) { return begins_before(one.first, other.first); });
  const auto moved = [&](std::uint32_t offset) {
    std::int64_t by = 0;
    for (const auto& [edit, is_guess] : edits)
      if (edit.at.end <= offset) by += static_cast<std::int64_t>(edit.text.size()) - (edit.at.end - edit.at.begin);
    return static_cast<std::uint32_t>(offset + by);
  };
  for (base::Span& guess : all_) guess = {guess.source, moved(guess.begin), moved(guess.end)};
  for (const auto& [edit, is_guess] : edits) {
    const std::uint32_t end = moved(edit.at.end);
    if (is_guess && !edit.text.empty()) all_.push_back({edit.at.source, end - static_cast<std::uint32_t>(edit.text.size()), end});
  }
}

}  // namespace sml::run
