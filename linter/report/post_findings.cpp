#include "linter/report/post_findings.h"

#include <algorithm>
#include <string>

namespace sml::report {
namespace {

using model::PlannedPost;

const PlannedPost* about(const model::Client& client, const rule::Finding& finding) {
  if (const PlannedPost* around = model::post_at(client, finding.at)) return around;
  if (finding.post.empty()) return nullptr;
  const auto named = std::ranges::find(client.posts, finding.post, [](const PlannedPost& planned) -> const std::string& { return *planned.post.id; });
  return named == client.posts.end() ? nullptr : &*named;
}

}  // namespace

PostFindings::PostFindings(const run::Outcome& outcome, const model::Client& client) {
  for (std::size_t index = 0; index < outcome.findings.size(); ++index) {
    const rule::Finding& finding = outcome.findings[index];
    if (finding.client != client.id) continue;
    const PlannedPost* planned = about(client, finding);
    (planned == nullptr ? rest_ : of_post_[planned]).add(index, finding);
  }
}

const Group& PostFindings::of(const PlannedPost& planned) const {
  static const Group kNone;
  const auto found = of_post_.find(&planned);
  return found == of_post_.end() ? kNone : found->second;
}

}  // namespace sml::report
