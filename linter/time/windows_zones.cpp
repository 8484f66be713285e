#include "linter/time/windows_zones.h"

#include <algorithm>
#include <array>

namespace sml::time {
namespace {

struct WindowsZone {
  std::string_view windows;
  std::string_view iana;
};

constexpr std::array<WindowsZone, 58> kZones = {{
    {"Alaskan Standard Time", "America/Anchorage"},
    {"Aleutian Standard Time", "America/Adak"},
    {"Argentina Standard Time", "America/Argentina/Buenos_Aires"},
    {"Astrakhan Standard Time", "Europe/Astrakhan"},
    {"Atlantic Standard Time", "America/Halifax"},
    {"Azores Standard Time", "Atlantic/Azores"},
    {"Bahia Standard Time", "America/Bahia"},
    {"Belarus Standard Time", "Europe/Minsk"},
    {"Canada Central Standard Time", "America/Regina"},
    {"Cape Verde Standard Time", "Atlantic/Cape_Verde"},
    {"Central America Standard Time", "America/Guatemala"},
    {"Central Brazilian Standard Time", "America/Cuiaba"},
    {"Central Europe Standard Time", "Europe/Budapest"},
    {"Central European Standard Time", "Europe/Warsaw"},
    {"Central Standard Time", "America/Chicago"},
    {"Central Standard Time (Mexico)", "America/Mexico_City"},
    {"Cuba Standard Time", "America/Havana"},
    {"E. Europe Standard Time", "Europe/Chisinau"},
    {"E. South America Standard Time", "America/Sao_Paulo"},
    {"Easter Island Standard Time", "Pacific/Easter"},
    {"Eastern Standard Time", "America/New_York"},
    {"Eastern Standard Time (Mexico)", "America/Cancun"},
    {"FLE Standard Time", "Europe/Kyiv"},
    {"GMT Standard Time", "Europe/London"},
    {"GTB Standard Time", "Europe/Bucharest"},
    {"Greenland Standard Time", "America/Nuuk"},
    {"Greenwich Standard Time", "Atlantic/Reykjavik"},
    {"Haiti Standard Time", "America/Port-au-Prince"},
    {"Hawaiian Standard Time", "Pacific/Honolulu"},
    {"Kaliningrad Standard Time", "Europe/Kaliningrad"},
    {"Magallanes Standard Time", "America/Punta_Arenas"},
    {"Montevideo Standard Time", "America/Montevideo"},
    {"Morocco Standard Time", "Africa/Casablanca"},
    {"Mountain Standard Time", "America/Denver"},
    {"Mountain Standard Time (Mexico)", "America/Mazatlan"},
    {"Newfoundland Standard Time", "America/St_Johns"},
    {"Pacific SA Standard Time", "America/Santiago"},
    {"Pacific Standard Time", "America/Los_Angeles"},
    {"Pacific Standard Time (Mexico)", "America/Tijuana"},
    {"Paraguay Standard Time", "America/Asuncion"},
    {"Romance Standard Time", "Europe/Paris"},
    {"Russia Time Zone 3", "Europe/Samara"},
    {"Russian Standard Time", "Europe/Moscow"},
    {"SA Eastern Standard Time", "America/Cayenne"},
    {"SA Pacific Standard Time", "America/Bogota"},
    {"SA Western Standard Time", "America/La_Paz"},
    {"Saint Pierre Standard Time", "America/Miquelon"},
    {"Saratov Standard Time", "Europe/Saratov"},
    {"Tocantins Standard Time", "America/Araguaina"},
    {"Turkey Standard Time", "Europe/Istanbul"},
    {"Turks And Caicos Standard Time", "America/Grand_Turk"},
    {"US Eastern Standard Time", "America/Indiana/Indianapolis"},
    {"US Mountain Standard Time", "America/Phoenix"},
    {"UTC", "UTC"},
    {"Venezuela Standard Time", "America/Caracas"},
    {"Volgograd Standard Time", "Europe/Volgograd"},
    {"W. Europe Standard Time", "Europe/Berlin"},
    {"Yukon Standard Time", "America/Whitehorse"},
}};
static_assert(std::ranges::is_sorted(kZones, {}, &WindowsZone::windows));

}  // namespace

std::string_view iana_name_of_windows_zone(std::string_view name) {
  const auto found = std::ranges::lower_bound(kZones, name, {}, &WindowsZone::windows);
  return found != kZones.end() && found->windows == name ? found->iana : std::string_view();
}

}  // namespace sml::time
