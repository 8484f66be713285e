#include "linter/report/post_findings.h"

#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

namespace sml::report {
namespace {

using model::PlannedPost;

// The client's posts by where they stand, and by their ids.
class Posts {
 public:
  explicit Posts(const model::Client& client) {
    for (const PlannedPost& planned : client.posts) {
      by_place_.emplace(std::pair(planned.span.source, planned.span.begin), &planned);
      by_id_.try_emplace(*planned.post.id, &planned);
    }
  }

  const PlannedPost* about(const rule::Finding& finding) const {
    if (const PlannedPost* around = at(finding.at)) return around;
    const auto named = by_id_.find(finding.post);
    return finding.post.empty() || named == by_id_.end() ? nullptr : named->second;
  }

 private:
  const PlannedPost* at(base::Span span) const {
    auto after = by_place_.upper_bound({span.source, span.begin});
    if (after == by_place_.begin()) return nullptr;
    const PlannedPost* before = std::prev(after)->second;
    return before->span.source == span.source && span.begin < before->span.end ? before : nullptr;
  }

  std::map<std::pair<base::SourceId, std::uint32_t>, const PlannedPost*> by_place_;
  std::map<std::string_view, const PlannedPost*> by_id_;
};

}  // namespace

PostFindings::PostFindings(const run::Outcome& outcome, const model::Client& client) {
  const Posts posts(client);
  for (std::size_t index = 0; index < outcome.findings.size(); ++index) {
    const rule::Finding& finding = outcome.findings[index];
    if (finding.client != client.id) continue;
    const PlannedPost* planned = posts.about(finding);
    (planned == nullptr ? rest_ : of_post_[planned]).add(index, finding);
  }
}

const Group& PostFindings::of(const PlannedPost& planned) const {
  static const Group kNone;
  const auto found = of_post_.find(&planned);
  return found == of_post_.end() ? kNone : found->second;
}

}  // namespace sml::report
