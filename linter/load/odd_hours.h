// Hours that are well written and cannot have been meant.
//
// They are read all the same: what is told here is a mistake of the person who wrote them, not of the notation.
#pragma once

#include <string_view>

#include "linter/load/problem.h"
#include "linter/model/description.h"
#include "linter/model/field.h"
#include "linter/time/hours.h"

namespace sml::load {

inline constexpr std::string_view kOfDaysAlone = "days";   // the key of an offer's hours: most hold on days and at all hours

// Tells two stretches of one day of which the second begins before the first ends (of "09:00-02:00,16:30-20:00" the afternoon lies within the night); two
// rules for the same days that would be one, of which the last alone counts; days without times (of an offer they are whole days) beside others that have them;
// opening hours that go on into the next
// morning, as no business has them; and hours of one date (model::Key::day) that name weekdays and not the date's own, by which it would be closed.
// `written` is the notation that was read. Where a date's hours could not be read, the problem that tells it learns the date.
void check_sense(std::string_view key, model::Key options, const model::Field<time::Hours>& hours, std::string_view written, Problems& problems);

}  // namespace sml::load
