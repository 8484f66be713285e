#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

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
                               .with("ahead", kAhead)
                               .because(view.client.contract->service_hours.span, "service_hours");
  if (!next) return;
  const time::Civil begin = view.client.zone.civil(next->begin);
  finding.with("moment", hour_of_day(view, begin)).with("next", begin).with("near", nearness(view.planned.publish_civil, begin));
}

}  // namespace

extern const rule::Check staffing_outside_contract{check};

}  // namespace sml::rules
