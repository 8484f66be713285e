#include "rules/schedule/clock.h"

namespace sml::rules {
namespace {

// The bytes of the offset inside the value: it is the value's end, before a closing quote, "-06:00" or "-0600".
base::Span offset_span(const model::Field<time::WrittenMoment>& moment) {
  const base::Span whole = moment.span;
  const std::uint32_t rest = whole.end - whole.begin - moment->offset_begin;
  switch (rest) {
    case 5:
    case 6: return {whole.source, whole.begin + moment->offset_begin, whole.end};
    case 7:
    case 8: return {whole.source, whole.begin + 1 + moment->offset_begin, whole.end - 1};
    default: return whole;
  }
}

void check(const rule::PostView& view, rule::Report& report) {
  const model::Field<time::WrittenMoment>& moment = view.post().publish_at;
  if (!moment || !moment->offset_seconds || moment->utc || !knows_zone(view.world, view.client)) return;
  const std::int32_t right = view.client.zone.offset_seconds(view.planned.publish);
  if (*moment->offset_seconds == right) return;
  report.at(offset_span(moment))
      .with("written", written_offset(*moment->offset_seconds))
      .with("right", written_offset(right))
      .with("zone", view.client.zone.name())
      .with("written_moment", moment->civil)
      .with("publish", view.planned.publish_civil)
      .because(zone_span(view.world, view.client), "zone");
}

}  // namespace

extern const rule::Check schedule_offset_differs{check};

}  // namespace sml::rules
