// A batch of posts as it is read, on all threads at a time.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/files.h"
#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::run {

struct ReadPost {
  resolve::PostReading reading;
  std::optional<std::string> digest{};   // only of a post whose approvals say one
};

// In the order of the posts, which are one client's; its files are looked for in `folder`.
std::vector<ReadPost> read_batch(const resolve::PostReader& reader, std::span<const model::PlannedPost* const> posts, std::string_view folder,
                                 const base::Files& files, unsigned threads);

}  // namespace sml::run
