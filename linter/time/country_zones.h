// By which clock most people of a country live.
#pragma once

#include <string_view>

namespace sml::time {

// The time zone of the capital of a country (ISO 3166-1 alpha-2), or of most of its people; empty for a country that is in no table here.
std::string_view usual_zone(std::string_view country);

}  // namespace sml::time
