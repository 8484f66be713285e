#include "linter/time/windows_zones.h"

#include <string_view>

#include "linter/time/zone.h"
#include "tests/catch.h"

namespace sml::time {
namespace {

TEST_CASE("Microsoft's names of zones are those of the system") {
  struct Row {
    std::string_view windows;
    std::string_view iana;
  };
  const Row table[] = {
      {"Central Standard Time (Mexico)", "America/Mexico_City"}, {"Romance Standard Time", "Europe/Paris"}, {"SA Pacific Standard Time", "America/Bogota"},
      {"Aleutian Standard Time", "America/Adak"}, {"Yukon Standard Time", "America/Whitehorse"}, {"Turks And Caicos Standard Time", "America/Grand_Turk"},
      {"Belarus Standard Time", "Europe/Minsk"}, {"Turkey Standard Time", "Europe/Istanbul"}, {"Kaliningrad Standard Time", "Europe/Kaliningrad"},
      {"Russia Time Zone 3", "Europe/Samara"}, {"W. Europe Standard Time", "Europe/Berlin"}, {"UTC", "UTC"},
  };
  for (const Row& row : table) {
    CAPTURE(row.windows);
    CHECK(iana_name_of_windows_zone(row.windows) == row.iana);
    CHECK(Zone::find(std::string(row.iana)));
  }
  for (const std::string_view unknown : {"", "A", "Tokyo Standard Time", "UTC+1", "central standard time (mexico)"})
    CHECK(iana_name_of_windows_zone(unknown).empty());
}

}  // namespace
}  // namespace sml::time
