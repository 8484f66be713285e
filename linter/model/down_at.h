// When a post is taken down again.
#pragma once

#include <algorithm>
#include <optional>

#include "linter/base/duration.h"
#include "linter/model/world.h"
#include "linter/time/zone.h"

namespace sml::model {

inline constexpr base::Duration kStoryLife = base::hours(24);   // a story takes itself down

// The first of what the post says and of what its form does; nothing where it stays.
inline std::optional<time::Instant> down_at(const PlannedPost& planned, const time::Zone& zone) {
  std::optional<time::Instant> at;
  if (planned.post.remove_at) at = time::instant_of(*planned.post.remove_at, zone);
  if (planned.timed && *planned.post.format == PostFormat::story) {
    const time::Instant ends = planned.publish + kStoryLife;
    at = at ? std::min(*at, ends) : ends;
  }
  return at;
}

}  // namespace sml::model
