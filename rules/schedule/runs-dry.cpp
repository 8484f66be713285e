#include <map>
#include <optional>
#include <string>

#include "linter/time/whole_days.h"
#include "rules/schedule/calendar.h"

namespace sml::rules {
namespace {

// A contract that is over asks for no more posts.
bool is_over(const rule::ClientView& view) {
  const model::Field<time::WrittenMoment>& through = view.client.contract->term->through;
  return through && time::is_over(*through, view.world.now, view.client.zone);
}

// By when the next post is due, and on which network, where one of those agreed has had its last post before all others.
struct Due {
  time::Instant moment;
  std::optional<model::Network> network;
};

std::map<model::Network, time::Instant> last_on_each(const Posts& posts, const rule::ClientView& view) {
  std::map<model::Network, time::Instant> last;
  for (const model::PlannedPost* planned : posts) {
    for (const model::Field<std::string>& id : *planned->post.accounts) {
      const model::AccountOwner* owner = view.accounts.find(*id);
      if (owner != nullptr && owner->account->network) last[*owner->account->network] = planned->publish;
    }
  }
  return last;
}

// One that was silent for longer before the plan ends is none: schedule/gap tells of it.
Due due_behind(const Posts& posts, base::Duration longest, const rule::ClientView& view) {
  const time::Zone& zone = view.client.zone;
  const time::Instant last = posts.back()->publish;
  Due due{time::later_by(longest, last, zone), std::nullopt};
  const auto last_on = last_on_each(posts, view);
  for (const model::Field<model::Network>& channel : *view.client.contract->channels) {
    const auto found = last_on.find(*channel);
    const time::Instant moment = found == last_on.end() ? due.moment : time::later_by(longest, found->second, zone);
    if (last < moment && moment < due.moment) due = {moment, *channel};
  }
  return due;
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
  const Due due = due_behind(posts, *longest, view);
  report.at(last.post.publish_at.span)
      .say(has_ended ? "over" : "")
      .with("client", model::display_name(view.client))
      .with("last", last.publish_civil)
      .with(has_ended ? "ago" : "left",
            has_ended ? time::length_between(last.publish, view.world.now, zone) : time::length_between(view.world.now, last.publish, zone))
      .with("min", least)
      .with("longest", *longest)
      .with("due", zone.civil(due.moment))
      .with("network", due.network ? rule::Value(*due.network) : rule::Value("none"))
      .because(longest.span, "max_gap");
}

}  // namespace

extern const rule::Check schedule_runs_dry{check};

}  // namespace sml::rules
