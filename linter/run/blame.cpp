#include "linter/run/blame.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace sml::run {
namespace {

using rule::Finding;
using Place = std::tuple<std::string_view, std::string_view, std::uint32_t, std::string_view>;   // file, post and its number there, rule

Place place_of(const Finding& finding, const Outcome& outcome) { return {outcome.path_of(finding.at), finding.post, finding.post_number, finding.card->id}; }

bool is_serious(const Finding& finding) { return finding.severity >= model::Severity::warning; }

// What is found in earnest after the fixes alone.
Fixes new_findings(const Outcome& before, const Outcome& after) {
  std::set<Place> known;
  for (const Finding& finding : before.findings)
    if (is_serious(finding)) known.insert(place_of(finding, before));
  Fixes found;
  for (const Finding& finding : after.findings)
    if (is_serious(finding) && !known.contains(place_of(finding, after))) found.push_back(&finding);
  return found;
}

using PostPlace = std::tuple<std::string_view, std::string_view, std::uint32_t>;   // file, post and its number there

PostPlace post_of(const Finding& finding, const Outcome& outcome) { return {outcome.path_of(finding.at), finding.post, finding.post_number}; }

// The fixes that were made nearest to what is found.
class Suspects {
 public:
  Suspects(const Fixes& made, const Outcome& before, const Outcome& after) : made_(made), before_(before), after_(after) {
    for (const Finding* fix : made)
      if (!fix->post.empty()) in_posts_[post_of(*fix, before)].push_back(fix);
  }

  // None where they lie in no post.
  const Fixes& in_post(const PostPlace& post) const {
    static const Fixes kNone;
    const auto found = in_posts_.find(post);
    return found == in_posts_.end() ? kNone : found->second;
  }

  Fixes near(const Finding& found) const {
    const auto is_in = [&](const Finding& fix, base::Span at) { return before_.path_of(fix.at) == after_.path_of(at); };
    Fixes near = those([&](const Finding& fix) { return is_in(fix, found.at); });
    if (near.empty())
      near =
          those([&](const Finding& fix) { return std::ranges::any_of(found.related, [&](const rule::Related& related) { return is_in(fix, related.at); }); });
    if (near.empty()) near = those([&](const Finding& fix) { return fix.client == found.client; });
    return near.empty() ? made_ : near;
  }

 private:
  template <class AreMeant>
  Fixes those(const AreMeant& are_meant) const {
    Fixes those;
    std::ranges::copy_if(made_, std::back_inserter(those), [&](const Finding* fix) { return are_meant(*fix); });
    return those;
  }

  const Fixes& made_;
  const Outcome& before_;
  const Outcome& after_;
  std::map<PostPlace, Fixes> in_posts_;
};

}  // namespace

Blame blame(const Fixes& made, const Outcome& before, const Outcome& after) {
  const Fixes found = new_findings(before, after);
  if (found.empty()) return {};
  const Suspects suspects(made, before, after);
  std::set<PostPlace> posts;
  Blame blame{{}, true};
  for (const Finding* finding : found)
    if (const PostPlace post = post_of(*finding, after); posts.insert(post).second)
      std::ranges::copy(suspects.in_post(post), std::back_inserter(blame.fixes));
  if (!blame.fixes.empty()) return blame;
  const Fixes near = suspects.near(*found.front());
  if (near.size() == 1) return {near, true};
  return {Fixes(near.begin() + static_cast<std::ptrdiff_t>(near.size() / 2), near.end()), false};
}

}  // namespace sml::run
