// Hours that are well written and cannot have been meant.
//
// They are read all the same: what is told here is a mistake of the person who wrote them, not of the notation. So is a season, which nobody can read.
#pragma once

#include <string_view>

#include "linter/load/problem.h"
#include "linter/model/description.h"
#include "linter/model/field.h"
#include "linter/time/hours.h"

namespace sml::load {

// Tells two stretches of one day of which the second begins before the first ends (of "09:00-02:00,16:30-20:00" the afternoon lies within the night), and
// hours of one date (model::Key::day) that name weekdays and not the date's own, by which it would be closed. `written` is the notation that was read. Of a date's
// hours that could not be read, the problem learns the date.
void check_sense(std::string_view key, model::Key options, const model::Field<time::Hours>& hours, std::string_view written, Problems& problems);

// Whether hours that could not be read speak of months or seasons, which the notation of the files has not.
bool names_season(std::string_view written);

}  // namespace sml::load
