#include "linter/time/minutes.h"
#include "rules/moment_edit.h"
#include "rules/schedule/clock.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const time::Zone::Reading& reading = view.planned.reading;
  if (reading.kind != time::Zone::Kind::skipped) return;
  const time::Civil local = view.post.publish_at->civil;
  const bool whole_day = time::plus_minutes(reading.from, time::kDayMinutes) <= reading.to;
  rule::Finding& finding = report.at(view.post.publish_at.span);
  finding
      .say(whole_day ? "day" : "")
      .with("local", local)
      .with("zone", view.client.zone.name())
      .with("from", reading.from)
      .with("to", reading.to)
      .because(zone_span(view.world, view.client), "zone");
  finding.mend(rule::FixLevel::unsafe, whole_day ? "day" : "time", edits_to(reading.instant, view.post.publish_at, view.client.zone));
}

}  // namespace

extern const rule::Check schedule_nonexistent_time{check};

}  // namespace sml::rules
