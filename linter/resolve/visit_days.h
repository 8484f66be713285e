// On which days somebody is asked to come, by a statement beside the invitation.
#pragma once

#include <optional>
#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

struct VisitDays {
  time::Date first;
  time::Date last;

  friend bool operator==(const VisitDays&, const VisitDays&) = default;
};

// The days of a statement to come on: one, or a stretch of not more than a week.
std::optional<VisitDays> visit_days(const claims::Claim& claim, const claims::Claim& invitation, time::Date publication);

// "Sábado y domingo" without an article: the next ones, each a day of its own. None of days that recur, and none where something else is told between the
// invitation and them.
std::vector<time::Date> next_weekdays(const claims::Claim& claim, const claims::Claim& invitation, const StatedText& text, time::Date publication);

// The next of each weekday on which one is asked to come week after week: "todos los domingos", "de lunes a sábado". None of those of a month, of every other
// week and the like, and none where something else is told between the invitation and them.
std::vector<time::Date> each_next_weekday(const claims::Claim& claim, const claims::Claim& invitation, const StatedText& text, time::Date publication);

}  // namespace sml::resolve
