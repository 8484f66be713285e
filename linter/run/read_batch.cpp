#include "linter/run/read_batch.h"

#include <algorithm>
#include <cstddef>
#include <set>

#include "linter/run/parallel.h"
#include "linter/run/post_digest.h"

namespace sml::run {
namespace {

using Posts = std::span<const model::PlannedPost* const>;

constexpr std::size_t kPostsLookedAt = 50;   // for the patterns that all need

bool has_digest(const model::Post& post) {
  return std::ranges::any_of(*post.approvals, [](const auto& approval) { return bool(approval->digest); });
}

// What a short run spends most of its time on: the patterns that its posts need, which threads that read posts would wait for.
void make_patterns(const resolve::PostReader& reader, Posts posts, unsigned threads) {
  if (threads < 2) return;
  std::set<claims::UnmadePattern> unmade;
  for (const model::PlannedPost* planned : posts.first(std::min(posts.size(), kPostsLookedAt))) {
    const std::vector<claims::UnmadePattern> needed = reader.unmade_patterns(*planned);
    unmade.insert(needed.begin(), needed.end());
  }
  const std::vector<claims::UnmadePattern> patterns(unmade.begin(), unmade.end());
  for_each_index(patterns.size(), threads, [&](std::size_t index) { claims::make(patterns[index]); });
}

}  // namespace

std::vector<ReadPost> read_batch(const resolve::PostReader& reader, Posts posts, std::string_view folder, const base::Files& files, unsigned threads) {
  make_patterns(reader, posts, threads);
  std::vector<ReadPost> read(posts.size());
  for_each_index(posts.size(), threads, [&](std::size_t index) {
    read[index].reading = reader.read(*posts[index]);
    if (has_digest(posts[index]->post)) read[index].digest = post_digest(posts[index]->post, folder, files);
  });
  return read;
}

}  // namespace sml::run
