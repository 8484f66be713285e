#include "rules/schedule/calendar.h"

namespace sml::rules {
namespace {

// A contract that is over asks for no more posts.
bool is_over(const rule::ClientView& view) {
  const model::Field<time::WrittenMoment>& through = view.client.contract->term->through;
  return through && time::is_over(*through, view.world.now, view.client.zone);
}

void check(const rule::ClientView& view, rule::Report& report) {
  const Posts posts = in_order(view.client);
  if (posts.empty() || is_over(view)) return;
  const model::PlannedPost& last = *posts.back();
  const base::Duration left = last.publish - view.world.now;
  const base::Duration least = report.duration("min", last.post.publish_at.span);
  if (left >= least) return;
  const model::Field<base::Duration>& longest = view.client.contract->cadence->max_gap;
  report.at(last.post.publish_at.span)
      .say(last.publish < view.world.now ? "over" : "")
      .with("client", model::display_name(view.client))
      .with("last", last.publish_civil)
      .with("left", left)
      .with("ago", view.world.now - last.publish)
      .with("min", least)
      .with("longest", *longest)
      .with("due", view.client.zone.civil(last.publish + *longest))
      .because(longest.span, "max_gap");
}

}  // namespace

extern const rule::Check schedule_runs_dry{check};

}  // namespace sml::rules
