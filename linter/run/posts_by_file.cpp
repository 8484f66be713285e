#include "linter/run/posts_by_file.h"

#include <algorithm>

namespace sml::run {

PostsByFile::PostsByFile(const model::World& world, bool include_past) {
  for (const model::Client& client : world.clients) {
    for (const model::PlannedPost& planned : client.posts) {
      std::vector<Post>& posts = posts_[planned.span.source];
      const std::size_t checked = posts.empty() ? 0 : posts.back().checked;
      posts.push_back({planned.span.begin, planned.span.end, checked + (model::is_checked(planned, include_past) ? 1 : 0)});
    }
  }
}

bool PostsByFile::touches_only_unchecked(base::Span span) const {
  const auto file = posts_.find(span.source);
  if (file == posts_.end()) return false;
  const std::vector<Post>& posts = file->second;
  const auto first = std::ranges::upper_bound(posts, span.begin, {}, &Post::end);
  const auto last = std::ranges::lower_bound(posts, std::max(span.end, span.begin + 1), {}, &Post::begin);
  if (first >= last) return false;
  const std::size_t before = first == posts.begin() ? 0 : (first - 1)->checked;
  return (last - 1)->checked == before;
}

}  // namespace sml::run
