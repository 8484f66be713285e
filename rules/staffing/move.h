// Another moment for a post, as the rules on attention offer it.
#pragma once

#include <algorithm>

#include "linter/claims/calendar.h"
#include "linter/resolve/greeting.h"
#include "linter/time/minutes.h"
#include "rules/moment_edit.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {

// Whether a claim speaks of a day that another day of publication makes another one or over: "hoy", "mañana domingo", "este viernes".
inline bool is_bound_to_day(const claims::Claim& claim, time::Date publication, time::Date to) {
  const auto* stated = claim.as<claims::TimeClaim>();
  if (stated == nullptr) return false;
  using Form = claims::StatedDays::Form;
  const auto counts = [](const claims::StatedDays& days) { return days.form == Form::shift && days.days >= 0 && !days.is_moment(); };
  const auto meant = claims::days_meant(*stated, publication);
  const bool would_be_over = meant && meant->last && publication <= *meant->last && *meant->last < to;
  return counts(stated->first.days) || counts(stated->last.days) || would_be_over;
}

// Whether the text holds on the day of publication and on no other: it is no post for another day.
inline bool is_of_its_day(const rule::PostView& view, time::Civil to) {
  const time::Date publication = view.planned.publish_civil.date;
  if (to.date == publication) return false;
  if (std::ranges::any_of(view.reading.texts, [](const resolve::StatedText& text) { return resolve::greets_a_day(text.claims.folded.text()); })) return true;
  return std::ranges::any_of(view.reading.texts, [&](const resolve::StatedText& text) {
    return std::ranges::any_of(text.claims.found, [&](const claims::Claim& claim) { return is_bound_to_day(claim, publication, to.date); });
  });
}

// Whether a claim speaks of a time that lies between both: "en dos horas abrimos", "hoy te esperamos a las 11 h".
inline bool is_bound_to_hour(const claims::Claim& claim, time::Civil publication, time::Civil to) {
  const auto* stated = claim.as<claims::TimeClaim>();
  if (stated == nullptr) return false;
  if (stated->first.days.is_moment() || stated->last.days.is_moment()) return true;
  const auto meant = claims::days_meant(*stated, publication.date);
  if (meant && ((meant->first && publication.date < *meant->first) || (meant->last && *meant->last < publication.date))) return false;
  const auto lies_between = [&](const std::optional<claims::StatedClock>& clock) {
    return clock && time::minute_of_day(publication) <= time::minute_of_day(*clock) && time::minute_of_day(*clock) <= time::minute_of_day(to);
  };
  return lies_between(stated->first.clock) || lies_between(stated->last.clock);
}

// Whether the text holds at the hour of publication and may not later on the same day, as far as it can be read.
inline bool is_of_its_hour(const rule::PostView& view, time::Civil to) {
  return std::ranges::any_of(view.reading.texts, [&](const resolve::StatedText& text) {
    return resolve::is_of_other_hours(text.claims.folded.text(), view.planned.publish_civil.hour, to.hour) || !text.is_understood() ||
           std::ranges::any_of(text.claims.found, [&](const claims::Claim& claim) { return is_bound_to_hour(claim, view.planned.publish_civil, to); });
  });
}

// A post whose text tells a day or a time may be wrong on another day, or later on the same: there the move is only shown.
inline rule::FixLevel level_of_move(const rule::PostView& view, time::Civil to) {
  const auto tells_time = [](const resolve::StatedText& text) {
    return std::ranges::any_of(text.claims.found, [](const claims::Claim& claim) { return claim.as<claims::TimeClaim>() != nullptr; });
  };
  const bool is_bound = to.date != view.planned.publish_civil.date && std::ranges::any_of(view.reading.texts, tells_time);
  return is_bound || is_of_its_hour(view, to) ? rule::FixLevel::shown : rule::FixLevel::unsafe;
}

inline void offer_move(rule::Finding& finding, time::Instant to, const rule::PostView& view) {
  finding.mend(level_of_move(view, view.client.zone.civil(to)), "move", edits_to(to, view.post.publish_at, view.client.zone));
  finding.fix->moves_to = to;
}

}  // namespace sml::rules
