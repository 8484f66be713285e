#include "rules/schedule/clock.h"

namespace sml::rules {
namespace {

void check(const rule::PostView& view, rule::Report& report) {
  const time::Zone::Reading& reading = view.planned.reading;
  if (reading.kind != time::Zone::Kind::repeated) return;
  const time::Zone& zone = view.client.zone;
  report.at(view.post.publish_at.span)
      .with("local", view.post.publish_at->civil)
      .with("zone", zone.name())
      .with("from", reading.from)
      .with("to", reading.to)
      .with("first", time::iso_offset(zone.offset_seconds(reading.instant)))
      .with("second", time::iso_offset(zone.offset_seconds(reading.later)))
      .because(zone_span(view.world, view.client), "zone");
}

}  // namespace

extern const rule::Check schedule_ambiguous_time{check};

}  // namespace sml::rules
