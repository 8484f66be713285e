#include "linter/run/moves.h"

#include <algorithm>

namespace sml::run {

Moves::Moves(std::span<const rule::Edit> edits) {
  shifts_.reserve(edits.size());
  std::int64_t by = 0;
  for (const rule::Edit& edit : edits) {
    by += static_cast<std::int64_t>(edit.text.size()) - (edit.at.end - edit.at.begin);
    shifts_.push_back({edit.at.end, by});
  }
}

std::uint32_t Moves::moved(std::uint32_t place) const {
  const auto behind = std::ranges::upper_bound(shifts_, place, {}, &Shift::from);
  return static_cast<std::uint32_t>(behind == shifts_.begin() ? place : place + (behind - 1)->by);
}

}  // namespace sml::run
