// A post as it is read before rules judge it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/files.h"
#include "linter/model/world.h"
#include "linter/resolve/reading.h"
#include "linter/run/timings.h"

namespace sml::run {

struct ReadPost {
  resolve::PostReading reading;
  std::optional<std::string> digest{};   // only of a post whose approvals say one
};

// Reads posts of a client whose files are looked for in `folder`, in their order. May be called from several threads.
std::vector<ReadPost> read_posts(const resolve::PostReader& reader, std::span<const model::PlannedPost* const> posts, std::string_view folder, const base::Files& files, Lap& lap);

// Makes the patterns that the first of the posts need, on all threads: what a short run spends most of its time on, and what threads that
// read posts would wait for each other to make.
void make_patterns(const resolve::PostReader& reader, std::span<const model::PlannedPost* const> posts, unsigned threads);

}  // namespace sml::run
