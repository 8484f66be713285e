#include "rules/moment_edit.h"
#include "rules/schedule/clock.h"

namespace sml::rules {
namespace {

// The bytes of the offset inside the value, "-06:00" or "-0600".
base::Span offset_span(const model::Field<time::WrittenMoment>& moment) {
  const std::optional<std::uint32_t> begin = text_begin(moment);
  if (!begin) return moment.span;
  const std::uint32_t quote = *begin - moment.span.begin;
  return {moment.span.source, *begin + moment->offset_begin, moment.span.end - quote};
}

// Whether the place's own clock shows the offset at another time of some year: what a clock change, or its end, has left behind.
bool was_once_right(std::int32_t offset, const time::Zone& zone, time::Instant moment) {
  constexpr int kQuarter = 91, kYears = 6;   // Mexico gave its summer time up in 2022 (Ley de los Husos Horarios, DOF 28/10/2022)
  for (int quarter = -4 * kYears; quarter <= 4; ++quarter)
    if (zone.offset_seconds(moment + base::days(quarter * kQuarter)) == offset) return true;
  return false;
}

// The time that is written is the one that was meant; its offset is put right.
void mend(rule::Finding& finding, const model::Field<time::WrittenMoment>& moment, const time::Zone& zone) {
  const time::Zone::Reading reading = zone.read(moment->civil);
  const std::int32_t right = zone.offset_seconds(reading.instant);
  const bool is_clear = reading.kind == time::Zone::Kind::unique && right != *moment->offset_seconds && text_begin(moment);
  if (!is_clear) return;
  const base::Span at = offset_span(moment);
  const auto level = was_once_right(*moment->offset_seconds, zone, reading.instant) ? rule::FixLevel::safe : rule::FixLevel::shown;
  finding.mend(level, "offset", {{at, offset_in(right, at.end - at.begin)}}, {{"offset", time::iso_offset(right)}});
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::Field<time::WrittenMoment>& moment = view.post.publish_at;
  if (!moment || !moment->offset_seconds || moment->utc || !knows_zone(view.world, view.client)) return;
  const std::int32_t right = view.client.zone.offset_seconds(view.planned.publish);
  if (*moment->offset_seconds == right) return;
  rule::Finding& finding = report.at(offset_span(moment));
  finding
      .with("written", *moment->offset_seconds == 0 && moment->minus ? "-00:00" : time::iso_offset(*moment->offset_seconds))
      .with("right", time::iso_offset(right))
      .with("zone", view.client.zone.name())
      .with("written_moment", moment->civil)
      .with("publish", view.planned.publish_civil)
      .because(zone_span(view.world, view.client), "zone");
  mend(finding, moment, view.client.zone);
}

}  // namespace

extern const rule::Check schedule_offset_differs{check};

}  // namespace sml::rules
