#include "linter/time/work_calendar.h"

#include <random>
#include <string>

#include "linter/time/calendar.h"
#include "tests/catch.h"

namespace sml::time {
namespace {

// Shifts of nights, every weekday from 2025 on, and one that lasts a month.
std::string shifts() {
  return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
         "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20250106T220000Z\r\nDTEND:20250107T060000Z\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\r\nEND:VEVENT\r\n"
         "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20260401T000000\r\nDTEND:20260501T000000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

TEST_CASE("what is kept of a calendar is what would be read again") {
  const Zone zone = *Zone::find("America/Mexico_City");
  const WorkCalendar calendar(shifts(), zone);
  const Instant begin = zone.read({{2025, 6, 1}}).instant;
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    const Instant from = begin + base::minutes(static_cast<int>(random() % 900000U));
    const Instant to = from + base::minutes(static_cast<int>(random() % (round % 2 == 0 ? 3000U : 600000U)));
    CAPTURE(from.seconds, to.seconds);
    CHECK(calendar.between(from, to) == calendar_events(shifts(), from, to, zone).intervals);
  }
  CHECK(calendar.between(begin, begin).empty());
  const Instant later = begin + base::days(4000);
  CHECK(calendar.between(begin, later) == calendar_events(shifts(), begin, later, zone).intervals);
}

TEST_CASE("a text that is no calendar has no events") {
  const Zone zone = *Zone::find("America/Mexico_City");
  const WorkCalendar calendar("Lunes a viernes", zone);
  CHECK(calendar.between({0}, {1000000}).empty());
  CHECK_FALSE(calendar.read_around({0}).readable);
  CHECK(WorkCalendar(shifts(), zone).read_around({0}).readable);
}

}  // namespace
}  // namespace sml::time
