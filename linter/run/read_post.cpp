#include "linter/run/read_post.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>
#include <vector>

#include "linter/run/parallel.h"
#include "linter/run/post_digest.h"

namespace sml::run {
namespace {

constexpr std::size_t kPostsLookedAt = 50;   // for the patterns that all need

bool has_digest(const model::Post& post) {
  return std::ranges::any_of(*post.approvals, [](const auto& approval) { return bool(approval->digest); });
}

}  // namespace

void make_patterns(const resolve::PostReader& reader, std::span<const model::PlannedPost* const> posts, unsigned threads) {
  if (threads < 2) return;
  std::set<claims::UnmadePattern> unmade;
  for (const model::PlannedPost* planned : posts.first(std::min(posts.size(), kPostsLookedAt))) {
    const std::vector<claims::UnmadePattern> needed = reader.unmade_patterns(*planned);
    unmade.insert(needed.begin(), needed.end());
  }
  const std::vector<claims::UnmadePattern> patterns(unmade.begin(), unmade.end());
  for_each_index(patterns.size(), threads, [&](std::size_t index) { claims::make(patterns[index]); });
}

std::vector<ReadPost> read_posts(const resolve::PostReader& reader, std::span<const model::PlannedPost* const> posts, std::string_view folder, const base::Files& files, Lap& lap) {
  std::vector<resolve::PostReading> readings = reader.stated(posts);
  lap.spent_on(Stage::claims);
  reader.compare(posts, readings);
  std::vector<ReadPost> read(posts.size());
  for (std::size_t index = 0; index < posts.size(); ++index) {
    read[index].reading = std::move(readings[index]);
    if (has_digest(posts[index]->post)) read[index].digest = post_digest(posts[index]->post, folder, files);
  }
  lap.spent_on(Stage::resolve);
  return read;
}

}  // namespace sml::run
