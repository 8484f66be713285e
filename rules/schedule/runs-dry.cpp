#include "linter/time/whole_days.h"
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
  const time::Zone& zone = view.client.zone;
  const base::Duration least = report.duration("min", last.post.publish_at.span);
  if (time::later_by(least, view.world.now, zone) <= last.publish) return;
  const bool has_ended = last.publish < view.world.now;
  const model::Field<base::Duration>& longest = view.client.contract->cadence->max_gap;
  report.at(last.post.publish_at.span)
      .say(has_ended ? "over" : "")
      .with("client", model::display_name(view.client))
      .with("last", last.publish_civil)
      .with(has_ended ? "ago" : "left",
            has_ended ? time::length_between(last.publish, view.world.now, zone) : time::length_between(view.world.now, last.publish, zone))
      .with("min", least)
      .with("longest", *longest)
      .with("due", zone.civil(time::later_by(*longest, last.publish, zone)))
      .because(longest.span, "max_gap");
}

}  // namespace

extern const rule::Check schedule_runs_dry{check};

}  // namespace sml::rules
