// Which names files of posts have.
#pragma once

#include <algorithm>
#include <string_view>

#include "linter/model/layout.h"

namespace sml::run {

inline bool is_post_file_name(std::string_view name) {
  return std::ranges::any_of(model::kPostEndings, [&](std::string_view ending) { return name.size() > ending.size() && name.ends_with(ending); });
}

}  // namespace sml::run
