// The days of a text that no calendar has: dates that do not exist, weekdays that are not those of their dates, and words of the day ("mañana") beside
// a date that is another day.
#pragma once

#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// By place. Its mentions must be known: a day without a month may be that of an event that the text names.
std::vector<WrongDate> wrong_dates(const StatedText& text, const time::Civil& publication);

// The last day of a month without a year: of the one nearest to publication, or of one to come where that is long past and the text does not look back.
time::Date last_of_month_meant(int day, int month, bool looks_back, time::Date publication);

}  // namespace sml::resolve
