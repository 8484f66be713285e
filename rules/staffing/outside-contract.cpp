#include <string>
#include <vector>

#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

// The agreed hours of the day on which a post goes out.
std::vector<std::string> hours_of_day(const rule::PostView& view) {
  const time::Zone& zone = view.client.zone;
  const time::Date day = view.planned.publish_civil.date;
  const time::Instant begin = zone.read({day}).instant, end = zone.read({time::plus_days(day, 1)}).instant;
  const auto service = resolve::service_intervals(view.client, begin, end);
  std::vector<std::string> hours;
  for (const time::Interval& interval : service->list()) {
    if (interval.end <= begin || end <= interval.begin) continue;
    const std::string from = interval.begin < begin ? "00:00" : rule::say_time(zone.civil(interval.begin));
    hours.push_back(from + '-' + (interval.end < end ? rule::say_time(zone.civil(interval.end)) : "24:00"));
  }
  return hours;
}

void check(const rule::PostView& view, rule::Report& report) {
  if (*view.post.kind == model::PostKind::emergency || !expects_replies(view)) return;
  const time::Instant publish = view.planned.publish;
  const auto now = resolve::service_intervals(view.client, publish, publish + base::minutes(1));
  if (!now || now->contains(publish)) return;
  const auto next = resolve::service_intervals(view.client, publish, publish + kAhead)->at_or_after(publish);
  rule::Finding& finding = report.at(view.post.publish_at.span)
                               .say(next ? "" : "never")
                               .with("publish", view.planned.publish_civil)
                               .with("hour", view.post.publish_at->date_only ? "unsaid" : "said")
                               .with("client", model::display_name(view.client))
                               .with("agreed", hours_of_day(view))
                               .with("ahead", kAhead)
                               .because(view.client.contract->service_hours.span, "service_hours");
  if (!next) return;
  const time::Civil begin = view.client.zone.civil(next->begin);
  finding.with("moment", hour_of_day(view, begin)).with("next", begin).with("near", nearness(view.planned.publish_civil, begin));
}

}  // namespace

extern const rule::Check staffing_outside_contract{check};

}  // namespace sml::rules
