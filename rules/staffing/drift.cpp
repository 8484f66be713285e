#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include "linter/model/post_name.h"
#include "rules/posts_in_order.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

using model::PlannedPost;
using Month = std::pair<int, int>;   // of a year

// Whether a post counts, as far as its own file tells.
bool may_count(const PlannedPost& planned) { return planned.timed && !planned.history && *planned.post.kind != model::PostKind::emergency; }

std::map<Month, Posts> by_month(const rule::ReviewView& view) {
  std::map<Month, Posts> months;
  for (const PlannedPost& planned : view.client.posts) {
    const time::Date date = planned.publish_civil.date;
    if (may_count(planned)) months[{date.year, date.month}].push_back(&planned);
  }
  for (auto& [month, posts] : months) put_in_order(posts);
  return months;
}

std::set<const PlannedPost*> silenced_posts(const rule::ReviewView& view) {
  std::set<const PlannedPost*> posts;
  for (const rule::Silenced& silenced : view.silenced)
    if (silenced.card->family() == "staffing") posts.insert(silenced.post);
  return posts;
}

// The posts of a month that strain the agreed hours: those outside of them, and those inside that a comment keeps quiet about.
struct Strain {
  Posts outside;
  Posts silenced;
};

Strain strain_of(const Posts& posts, const std::set<const PlannedPost*>& silenced, const rule::ReviewView& view) {
  Strain strain;
  const auto service = resolve::service_intervals(view.client, posts.front()->publish, posts.back()->publish + base::minutes(1));
  if (!service) return strain;
  for (const PlannedPost* planned : posts) {
    const bool is_outside = !service->contains(planned->publish);
    if (!is_outside && !silenced.contains(planned)) continue;
    if (expects_replies(planned->post, resolve::audience(view.accounts, *planned))) (is_outside ? strain.outside : strain.silenced).push_back(planned);
  }
  return strain;
}

std::vector<std::string> ids_of(const Posts& posts) {
  std::vector<std::string> ids;
  for (const PlannedPost* planned : posts) ids.push_back(model::display_name(*planned));
  return ids;
}

void check(const rule::ReviewView& view, rule::Report& report) {
  const auto most = static_cast<std::size_t>(report.whole_number("max", view.client.contract->service_hours.span));
  const std::set<const PlannedPost*> silenced = silenced_posts(view);
  for (const auto& [month, posts] : by_month(view)) {
    const auto [outside, quiet] = strain_of(posts, silenced, view);
    const std::size_t count = outside.size() + quiet.size();
    if (count <= most) continue;
    report.at(view.client.contract->service_hours.span)
        .say(quiet.empty() ? "" : outside.empty() ? "silenced" : "both")
        .with("month", time::Date{month.first, month.second, 1})
        .with("count", static_cast<std::int64_t>(count))
        .with("max", static_cast<std::int64_t>(most))
        .with("outside", ids_of(outside))
        .with("silenced", ids_of(quiet))
        .with("client", model::display_name(view.client));
  }
}

}  // namespace

extern const rule::Check staffing_drift{check};

}  // namespace sml::rules
