// The files of the operating system's tzdata: which folder they stand in and which of them are zones.
//
// Abseil reads the zones themselves (zone.h); this knows only their names. It owns nothing.
#pragma once

#include <string>
#include <string_view>

namespace sml::time {

// The folder that Abseil reads zones from, which is TZDIR's where the environment names one.
std::string zoneinfo_folder();

// Whether a name is written as a relative path of plain names, and is none of the files that stand among the zones without
// being one ("localtime", "Factory", the copies in "posix" and "right").
bool is_zone_name(std::string_view name);

// Whether a zone file (RFC 9636) stands under that name.
bool has_zone_file(std::string_view name);

// The name of the file that holds a zone: its own, else that of the zone it is an old name of ("Europe/Kiev" is in Europe/Kyiv where the
// system has the files of old names in a package that is not there). Empty where there is none.
std::string zone_file_of(std::string_view name);

}  // namespace sml::time
