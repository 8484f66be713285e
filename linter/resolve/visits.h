// When a text invites its readers to come: its invitations with the days and times that it states for them.
//
// Everything points into the StatedText, which outlives it.
#pragma once

#include <optional>
#include <vector>

#include "linter/resolve/reading.h"
#include "linter/resolve/stated_minutes.h"
#include "linter/time/civil.h"

namespace sml::resolve {

// A time that is stated with a visit: one, since or until.
struct VisitTime {
  Minutes minutes;
  claims::TimeClaim::Shape shape = claims::TimeClaim::Shape::one;
};

struct Visit {
  const claims::Claim* invitation = nullptr;
  time::Date first{};                                   // the day, or the first and last of a short stretch ("este finde")
  time::Date last{};
  std::vector<VisitTime> times;                         // each that is stated with it; a stretch has two
  std::optional<claims::DayPart> part;                  // "esta noche"
  std::vector<const claims::Claim*> said;               // what states its day and times
  bool any_day = false;                                 // the text says a time and no day: it is said of each of the next days
  bool each_week = false;                               // "todos los domingos": the day is the next of them
  std::optional<std::size_t> told_in{};                 // the sentence that states the day
};

// Whether a claim invites its readers to come, wherever and whenever that is.
bool invites_to_come(const claims::Claim& claim);

// Whether it does so now: it is neither denied ("hoy no te esperamos") nor put off to the end of what keeps people at home ("cuando pase la lluvia").
bool invites_now(const claims::Claim& claim, const StatedText& text);

// By place; one for each day of "el lunes y el martes". An invitation without a day is for the publication's only where "hoy" or the like is
// said beside it or of what the business has; else, where the text says no day at all, for a time of any day that is said beside it ("te esperamos a las 17"),
// or it is left out. So is one that is denied, or to come elsewhere ("en nuestro stand de la feria").
std::vector<Visit> visits_of(const StatedText& text, const time::Civil& publication);

}  // namespace sml::resolve
