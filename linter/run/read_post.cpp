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
  std::vector<std::vector<resolve::StatedText>> texts;
  texts.reserve(posts.size());
  for (const model::PlannedPost* planned : posts) texts.push_back(reader.stated(*planned));
  lap.spent_on(Stage::claims);
  std::vector<ReadPost> read(posts.size());
  for (std::size_t index = 0; index < posts.size(); ++index) {
    const model::PlannedPost& planned = *posts[index];
    read[index].reading = reader.read(planned, std::move(texts[index]));
    if (has_digest(planned.post)) read[index].digest = post_digest(planned.post, folder, files);
  }
  lap.spent_on(Stage::resolve);
  return read;
}

}  // namespace sml::run
