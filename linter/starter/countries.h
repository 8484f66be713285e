// What a business of a country most likely answers.
#pragma once

#include <string>
#include <string_view>

namespace sml::starter {

// The time zone of the country's capital, or of most of its people; empty for a country that is in no table here.
std::string_view usual_zone(std::string_view country);

// "Mo-Fr 09:00-18:00", without the public holidays of a country that has them in time/holidays.
std::string usual_hours(std::string_view country);

}  // namespace sml::starter
