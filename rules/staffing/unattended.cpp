#include <algorithm>

#include "rules/moment_edit.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

// A post whose text tells a day or a time may be wrong on another day: there the move is only shown.
rule::FixLevel level_of_move(const rule::PostView& view, time::Civil to) {
  const auto tells_time = [](const resolve::StatedText& text) {
    return std::ranges::any_of(text.claims.found, [](const claims::Claim& claim) { return claim.as<claims::TimeClaim>() != nullptr; });
  };
  const bool is_bound = to.date != view.planned.publish_civil.date && std::ranges::any_of(view.reading.texts, tells_time);
  return is_bound ? rule::FixLevel::shown : rule::FixLevel::unsafe;
}

void check(const rule::PostView& view, rule::Report& report) {
  if (!view.roster.known() || !expects_replies(view)) return;
  const time::Instant publish = view.planned.publish;
  const auto duties_until = [&](time::Instant until) {
    return view.roster.duties(networks_of(view), resolve::is_agreed_emergency(view.client, view.post()), publish, until);
  };
  if (resolve::attended(duties_until(publish + base::minutes(1))).contains(publish)) return;
  const auto duties = duties_until(publish + kAhead);
  rule::Finding& finding = report.at(view.post().publish_at.span).with("publish", view.planned.publish_civil);
  const auto next = resolve::next_duty(duties, publish);
  if (!next) {
    finding.say("nobody").with("ahead", kAhead);
    if (!view.world.team) finding.because(view.client.contract->service_hours.span, "service_hours");
    return;
  }
  finding.with("wait", next->begin - publish);
  with_next(finding, *next, view.planned.publish_civil, view.client);
  const auto level = level_of_move(view, view.client.zone.civil(next->begin));
  finding.mend(level, "move", edits_to(next->begin, view.post().publish_at, view.client.zone));
}

}  // namespace

extern const rule::Check staffing_unattended{check};

}  // namespace sml::rules
