// Another moment for a post, as the rules on attention offer it.
#pragma once

#include <algorithm>

#include "rules/moment_edit.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {

// A post whose text tells a day or a time may be wrong on another day: there the move is only shown.
inline rule::FixLevel level_of_move(const rule::PostView& view, time::Civil to) {
  const auto tells_time = [](const resolve::StatedText& text) {
    return std::ranges::any_of(text.claims.found, [](const claims::Claim& claim) { return claim.as<claims::TimeClaim>() != nullptr; });
  };
  const bool is_bound = to.date != view.planned.publish_civil.date && std::ranges::any_of(view.reading.texts, tells_time);
  return is_bound ? rule::FixLevel::shown : rule::FixLevel::unsafe;
}

inline void offer_move(rule::Finding& finding, time::Instant to, const rule::PostView& view) {
  finding.mend(level_of_move(view, view.client.zone.civil(to)), "move", edits_to(to, view.post().publish_at, view.client.zone));
}

}  // namespace sml::rules
