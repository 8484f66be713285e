// Posts of a client in the order in which they go out.
#pragma once

#include <algorithm>
#include <vector>

#include "linter/model/world.h"

namespace sml::rules {

// Into the World, which outlives them.
using Posts = std::vector<const model::PlannedPost*>;

// By their moments, then by file and place, in which order a client has them.
inline void put_in_order(Posts& posts) {
  if (!std::ranges::is_sorted(posts, {}, &model::PlannedPost::publish)) std::ranges::stable_sort(posts, {}, &model::PlannedPost::publish);
}

}  // namespace sml::rules
