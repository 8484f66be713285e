// The days and the times that claims state, as StatedHours have them: nothing of whose they are, nor whether they are said of hours at all.
//
// Claims are those of the text, `before` is the folded text of the sentence before the claim.
#pragma once

#include <string_view>

#include "linter/claims/claim.h"
#include "linter/resolve/hours_stated.h"

namespace sml::resolve {

// The days of "lunes a viernes".
std::vector<time::Weekday> weekdays_of(const time::Hours& hours);

// "Los sábados", "el 24": the days of `time`, which stands at `range`; whether it states days that may have hours.
bool set_days(const text::Range& range, const claims::TimeClaim& time, const StatedText& text, time::Date publication, StatedHours& stated);

// "De 9 a 18", "a las 9", "hasta las 20": one more of the times of those days; whether it is one beside what they have already.
bool add_time(const claims::Claim& claim, std::string_view before, const StatedText& text, StatedHours& stated);

}  // namespace sml::resolve
