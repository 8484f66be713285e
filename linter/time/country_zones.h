// By which clock most people of a country live.
#pragma once

#include <string>
#include <string_view>

namespace sml::time {

// The time zone by which the capital of a country (ISO 3166-1 alpha-2) lives; empty for a country that is not in the table of those whose businesses are read.
std::string_view usual_zone(std::string_view country);

// The one time zone of a country, as the system's tzdata has it; empty for a country that has several, or is none.
std::string only_zone(std::string_view country);

}  // namespace sml::time
