// The opening hours that a text states: of weekdays, of public holidays, or of certain days; and by a part of the day ("los miércoles por la tarde cerramos").
//
// Hours of something else (classes, kitchen, deliveries, an offer, answers) are none; what hours stand alone on their lines are of, their
// heading says. Everything points into the StatedText, which outlives it.
#pragma once

#include <optional>
#include <vector>

#include "linter/claims/stated_time.h"
#include "linter/resolve/mentions.h"
#include "linter/resolve/stated_minutes.h"
#include "linter/time/hours.h"

namespace sml::resolve {

// A part of the day, and when it is (parts_of_day.h).
struct StatedPart {
  claims::DayPart part{};
  time::MinuteRange widest{};                     // outside of it nothing is meant
  time::MinuteRange surest{};                     // in it nothing else is
  std::vector<time::MinuteRange> others{};        // "solo por la mañana": what surely is of no such part, where it is said to be shut
};

struct StatedHours {
  text::Range range;                              // bytes of the text
  std::size_t sentence = 0;
  std::vector<time::Weekday> weekdays{};          // Monday first; or
  bool each_week = false;                         // "los sábados": no single one
  bool holidays = false;                          // of public holidays; or
  std::optional<time::Date> first{};              // of certain days, from the first to the last
  std::optional<time::Date> last{};
  std::vector<time::MinuteRange> ranges{};        // none: closed, unless one side is stated
  std::optional<Minutes> opens{};                 // where only one side is stated
  std::optional<Minutes> closes{};
  bool half_unsaid = false;                       // "de 8 a 2": either half of the day
  bool only_opens = false;                        // "abrimos los lunes": and not when
  bool bare = false;                              // "24 de diciembre, de 9 a 20 h": no word says whose they are
  bool in_company = false;                        // and other things are told before, which happen at a place while it is open
  std::optional<StatedPart> part{};               // "por la tarde": all else is said of it alone
  bool unsaid_days = false;                       // "por las tardes": the weekdays are all that there are, of any of which it may be said, or of today
  bool only_placed = false;                       // "Roma, lunes a viernes de 9 a 20 h": no word but a place's name says whose they are

  bool is_closed() const { return ranges.empty() && !opens && !closes && !only_opens; }
};

// By place. `own`: the text's own mentions, of these facts.
std::vector<StatedHours> hours_stated(const StatedText& text, const Mentions& own, const model::Facts& facts, const time::Civil& publication);

}  // namespace sml::resolve
