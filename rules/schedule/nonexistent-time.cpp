#include "rules/schedule/clock.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const time::Zone::Reading& reading = view.planned.reading;
  if (!view.planned.timed || reading.kind != time::Zone::Kind::skipped) return;
  const time::Civil local = view.post().publish_at->civil;
  const bool whole_day = time::plus_minutes(reading.from, 24 * 60) <= reading.to;
  report.at(view.post().publish_at.span)
      .say(whole_day ? "day" : "")
      .with("local", local)
      .with("zone", view.client.zone.name())
      .with("from", reading.from)
      .with("to", reading.to)
      .because(zone_span(view.world, view.client), "zone");
}

}  // namespace

extern const rule::Check schedule_nonexistent_time{check};

}  // namespace sml::rules
