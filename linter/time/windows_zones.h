// The names that Microsoft's calendars give to time zones, as IANA names.
#pragma once

#include <string_view>

namespace sml::time {

// The IANA name of a Windows zone ("Central Standard Time (Mexico)"), by Unicode CLDR's windowsZones for the whole world; empty for a
// name that is none. Holds the zones of the Americas and Europe.
std::string_view iana_name_of_windows_zone(std::string_view name);

}  // namespace sml::time
