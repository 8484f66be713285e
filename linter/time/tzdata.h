// The files of the operating system's tzdata: which folder they stand in, which of them are zones, and of which release they are.
//
// Abseil reads what a zone says (zone.h); this reads names, the list of old ones and the release. The names of all zones and the old ones are
// read once and live until the program ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

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

// The names of all zones that the system has, sorted; for suggestions.
const std::vector<std::string>& zone_names();

// The release of the system's tzdata, as "2026a"; "unknown" where it cannot be told.
std::string tzdata_version();

}  // namespace sml::time
