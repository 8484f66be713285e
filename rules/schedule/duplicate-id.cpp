#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "rules/moments.h"
#include "rules/schedule/calendar.h"

namespace sml::rules {
namespace {

// Proposes ids that no post has: "flor-2", "flor-3".
class FreeIds {
 public:
  explicit FreeIds(const model::Client& client) {
    for (const model::PlannedPost& planned : client.posts) taken_.insert(*planned.post.id);
  }

  std::string next(const std::string& id) {
    int& number = last_.try_emplace(id, 1).first->second;
    std::string free;
    do free = id + '-' + std::to_string(++number);
    while (taken_.contains(free));
    return free;
  }

 private:
  std::unordered_set<std::string_view> taken_;
  std::unordered_map<std::string_view, int> last_;
};

// All posts of a client as they go out, first those of which nobody knows when.
Posts all_in_order(const model::Client& client) {
  Posts posts;
  for (const model::PlannedPost& planned : client.posts)
    if (!planned.timed) posts.push_back(&planned);
  std::ranges::copy(in_order(client), std::back_inserter(posts));
  return posts;
}

void check(const rule::ClientView& view, rule::Report& report) {
  Posts posts = all_in_order(view.client);
  std::stable_partition(posts.begin(), posts.end(), [&](const model::PlannedPost* planned) { return !view.checks(*planned); });
  std::optional<FreeIds> free;
  std::unordered_map<std::string_view, const model::PlannedPost*> first;
  first.reserve(posts.size());
  for (const model::PlannedPost* planned : posts) {
    const model::Field<std::string>& id = planned->post.id;
    if (!id) continue;
    const auto [known, is_new] = first.try_emplace(*id, planned);
    if (is_new || !view.checks(*planned)) continue;
    const model::PlannedPost& other = *known->second;
    if (!free) free.emplace(view.client);
    report.at(id.span)
        .say(other.timed ? "" : "untimed")
        .with("id", *id)
        .with("other", other.publish_civil)
        .with("publish", planned->publish_civil)
        .with("near", nearness(other.publish_civil, planned->publish_civil))
        .with("free", free->next(*id))
        .because(other.post.id.span, "other");
  }
}

}  // namespace

extern const rule::Check schedule_duplicate_id{check};

}  // namespace sml::rules
