// The days that a sentence states, as they stand in a row, and the times that are said of each row.
//
// Everything points into the StatedText, which outlives it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"
#include "linter/time/civil.h"

namespace sml::resolve {

// "El 24 y el 31 de diciembre": their claims, and those of times behind them, or in them, up to the next days.
struct DayRun {
  std::vector<const claims::Claim*> days;
  std::vector<const claims::Claim*> times;

  text::Range range() const { return {days.front()->range.begin, std::max(days.back()->range.end, times.empty() ? 0 : times.back()->range.end)}; }
};

// By place; times before the first day are of the first row. A day said twice is one, and a stretch that holds a day beside it is left out. What lies in
// a name of the facts is none.
std::vector<DayRun> day_runs(const StatedText& text, std::size_t sentence, time::Date publication);

// "El kiosco abre de 11 a 16 h y el vivero de 9 a 17 h": whether something is named between two times of a row.
bool are_of_several(const std::vector<const claims::Claim*>& times, const StatedText& text);

// The feasts that are days of which a sentence speaks (feast_days.h), as if claims stated them, with all its times; they are kept in `days`. No days where
// it names none.
DayRun feast_run(const StatedText& text, std::size_t sentence, time::Date publication, std::deque<claims::Claim>& days);

// "En Nochebuena cerramos a las 17 h y el 25 no abrimos": a feast that is named before the first day of the rows has the times before that day, as a row of
// its own; it is kept in `days`.
void give_to_feast(std::vector<DayRun>& runs, const StatedText& text, std::size_t sentence, time::Date publication, std::deque<claims::Claim>& days);

// "Hasta Navidad": the ends that are feasts, as if claims stated them, by place.
std::vector<claims::Claim> feast_ends(const StatedText& text, time::Date publication);

}  // namespace sml::resolve
