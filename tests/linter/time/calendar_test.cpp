#include "linter/time/calendar.h"

#include <fstream>
#include <random>
#include <sstream>
#include <string>

#include "linter/time/calendar_text.h"
#include "linter/time/moment.h"
#include "tests/catch.h"
#include "tests/linter/time/instants.h"

namespace sml::time {
namespace {

std::string calendar(const std::string& body) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//ES\r\n" + body + "END:VCALENDAR\r\n"; }

std::string event(const std::string& properties) { return "BEGIN:VEVENT\r\nUID:1\r\n" + properties + "END:VEVENT\r\n"; }

CalendarEvents march(const std::string& text) {
  return calendar_events(text, utc("2026-03-01T00:00Z"), utc("2026-04-01T00:00Z"), *Zone::find("Europe/Madrid"));
}

TEST_CASE("only long lines are folded, and keep their ends") {
  const std::string most(1000, 'a');
  CHECK(with_lines_folded("a\r\nb\n" + most + "\r\n") == "a\r\nb\n" + most + "\r\n");
  CHECK(with_lines_folded(most + most + "bcd\r\ne") == most + "\r\n " + most + "\r\n bcd\r\ne");
  CHECK(with_lines_folded("").empty());
}

TEST_CASE("the timed events of a calendar as instants") {
  const struct {
    const char* what;
    std::string body;
    const char* expected;
    std::size_t left_out;
  } cases[] = {
      {"UTC", event("DTSTART:20260313T090000Z\r\nDTEND:20260313T180000Z\r\n"), "2026-03-13T09:00/2026-03-13T18:00", 0},
      {"the person's zone", event("DTSTART:20260313T090000\r\nDTEND:20260313T180000\r\n"), "2026-03-13T08:00/2026-03-13T17:00", 0},
      {"TZID", event("DTSTART;TZID=America/Mexico_City:20260313T090000\r\nDTEND;TZID=America/Mexico_City:20260313T180000\r\n"),
       "2026-03-13T15:00/2026-03-14T00:00", 0},
      {"begin and end in different zones", event("DTSTART;TZID=Europe/Madrid:20260313T090000\r\nDTEND:20260313T100000Z\r\n"),
       "2026-03-13T08:00/2026-03-13T10:00", 0},
      {"DURATION", event("DTSTART:20260313T090000Z\r\nDURATION:PT1H30M\r\n"), "2026-03-13T09:00/2026-03-13T10:30", 0},
      {"a day by the clock is 23 hours in spring", event("DTSTART:20260328T120000\r\nDURATION:P1D\r\n"),
       "2026-03-28T11:00/2026-03-29T10:00", 0},
      {"neither end nor duration", event("DTSTART:20260313T090000Z\r\n"), "", 0},
      {"end before begin", event("DTSTART:20260313T090000Z\r\nDTEND:20260313T080000Z\r\n"), "", 1},
      {"no begin", event("DTEND:20260313T080000Z\r\n"), "", 1},
      {"a begin that is no date", event("DTSTART:20261399T990000Z\r\nDTEND:20260313T080000Z\r\n"), "", 1},
      {"a begin of long ago", event("DTSTART:00010101T000000Z\r\nDTEND:20260313T080000Z\r\n"), "", 1},
      {"all-day", event("DTSTART;VALUE=DATE:20260313\r\nDTEND;VALUE=DATE:20260314\r\n"), "", 0},
      {"cancelled", event("DTSTART:20260313T090000Z\r\nDTEND:20260313T180000Z\r\nSTATUS:CANCELLED\r\n"), "", 0},
      {"cut to the window", event("DTSTART:20260228T200000Z\r\nDTEND:20260301T060000Z\r\n"), "2026-03-01T00:00/2026-03-01T06:00", 0},
      {"outside the window", event("DTSTART:20260401T000000Z\r\nDTEND:20260401T060000Z\r\n"), "", 0},
      {"folded lines", event("DTSTART;TZID=America/\r\n Mexico_City:2026\r\n 0313T090000\r\nDURATION:PT1H\r\n"),
       "2026-03-13T15:00/2026-03-13T16:00", 0},
      {"a line that should have been folded",
       event("ATTACH;ENCODING=BASE64;VALUE=BINARY:" + std::string(5000, 'x') + "\r\nDTSTART:20260313T090000Z\r\nDURATION:PT1H\r\n"),
       "2026-03-13T09:00/2026-03-13T10:00", 0},
      {"a global zone name", event("DTSTART;TZID=/mozilla.org/20070129_1/America/Mexico_City:20260313T090000\r\nDURATION:PT1H\r\n"),
       "2026-03-13T15:00/2026-03-13T16:00", 0},
      {"a Windows zone name", event("DTSTART;TZID=\"Central Standard Time (Mexico)\":20260313T090000\r\nDURATION:PT1H\r\n"),
       "2026-03-13T15:00/2026-03-13T16:00", 0},
      {"a zone's own location",
       "BEGIN:VTIMEZONE\r\nTZID:CDMX\r\nX-LIC-LOCATION:America/Mexico_City\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
       "TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0600\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" +
           event("DTSTART;TZID=CDMX:20260313T090000\r\nDURATION:PT1H\r\n"),
       "2026-03-13T15:00/2026-03-13T16:00", 0},
      {"alarms and tasks are no events",
       "BEGIN:VTODO\r\nUID:2\r\nDTSTART:20260301T090000Z\r\nDUE:20260302T090000Z\r\nEND:VTODO\r\n" +
           event("DTSTART:20260313T090000Z\r\nDURATION:PT1H\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n"),
       "2026-03-13T09:00/2026-03-13T10:00", 0},
      {"an empty calendar", "", "", 0},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const CalendarEvents events = march(calendar(c.body));
    REQUIRE(events.readable);
    CHECK(written(events.intervals) == c.expected);
    CHECK(events.left_out.size() == c.left_out);
    CHECK(events.unknown_zones.empty());
  }
}

TEST_CASE("events that recur") {
  const std::string start = "DTSTART;TZID=Europe/Madrid:20260305T090000\r\nDTEND;TZID=Europe/Madrid:20260305T100000\r\n";
  const struct {
    const char* what;
    std::string body;
    const char* expected;
    std::size_t left_out;
  } cases[] = {
      {"weekly, over the clock change", event(start + "RRULE:FREQ=WEEKLY\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-12T08:00/2026-03-12T09:00 2026-03-19T08:00/2026-03-19T09:00 "
       "2026-03-26T08:00/2026-03-26T09:00",
       0},
      {"since years",
       event("DTSTART;TZID=Europe/Madrid:20200106T090000\r\nDTEND;TZID=Europe/Madrid:20200106T100000\r\nRRULE:FREQ=MONTHLY;BYDAY=-1MO\r\n"),
       "2026-03-30T07:00/2026-03-30T08:00", 0},
      {"COUNT", event(start + "RRULE:FREQ=DAILY;COUNT=2\r\n"), "2026-03-05T08:00/2026-03-05T09:00 2026-03-06T08:00/2026-03-06T09:00", 0},
      {"UNTIL in UTC is the last begin", event(start + "RRULE:FREQ=DAILY;UNTIL=20260306T080000Z\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-06T08:00/2026-03-06T09:00", 0},
      {"UNTIL in UTC before the last begin", event(start + "RRULE:FREQ=DAILY;UNTIL=20260306T075959Z\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00", 0},
      {"UNTIL as a date holds that day", event(start + "RRULE:FREQ=DAILY;UNTIL=20260306\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-06T08:00/2026-03-06T09:00", 0},
      {"over before the window", event("DTSTART:20200106T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;UNTIL=20200201T000000Z\r\n"), "", 0},
      {"EXDATE", event(start + "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE;TZID=Europe/Madrid:20260306T090000\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-07T08:00/2026-03-07T09:00", 0},
      {"EXDATE in UTC, two in a line, and the first", event(start + "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20260306T080000Z,20260305T080000Z\r\n"),
       "2026-03-07T08:00/2026-03-07T09:00", 0},
      {"EXRULE, of which nobody is sure", event(start + "RRULE:FREQ=DAILY;COUNT=3\r\nEXRULE:FREQ=DAILY;COUNT=1\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-06T08:00/2026-03-06T09:00 2026-03-07T08:00/2026-03-07T09:00", 1},
      {"EXDATE as a date", event(start + "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE;VALUE=DATE:20260306\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-07T08:00/2026-03-07T09:00", 0},
      {"RDATE", event(start + "RDATE;TZID=Europe/Madrid:20260310T160000,20260311T160000\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-10T15:00/2026-03-10T16:00 2026-03-11T15:00/2026-03-11T16:00", 0},
      {"RDATE as a period", event(start + "RDATE;VALUE=PERIOD:20260310T160000Z/PT3H\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-10T16:00/2026-03-10T19:00", 0},
      {"one occurrence moved",
       event(start + "RRULE:FREQ=DAILY;COUNT=2\r\n") +
           event("RECURRENCE-ID;TZID=Europe/Madrid:20260306T090000\r\nDTSTART:20260306T120000Z\r\nDTEND:20260306T130000Z\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-06T12:00/2026-03-06T13:00", 0},
      {"one occurrence cancelled",
       event(start + "RRULE:FREQ=DAILY;COUNT=2\r\n") + event("RECURRENCE-ID:20260306T080000Z\r\nDTSTART:20260306T080000Z\r\n"
                                                             "DTEND:20260306T090000Z\r\nSTATUS:CANCELLED\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00", 0},
      {"a night over the clock change lasts as long as the first",
       event("DTSTART;TZID=Europe/Madrid:20260327T220000\r\nDTEND;TZID=Europe/Madrid:20260328T060000\r\nRRULE:FREQ=DAILY;COUNT=2\r\n"),
       "2026-03-27T21:00/2026-03-28T05:00 2026-03-28T21:00/2026-03-29T05:00", 0},
      {"every second", event(start + "RRULE:FREQ=SECONDLY\r\n"), "2026-03-05T08:00/2026-03-05T09:00", 1},
      {"every minute", event(start + "RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30\r\n"), "2026-03-05T08:00/2026-03-05T09:00", 1},
      {"every twelve hours", event(start + "RRULE:FREQ=HOURLY;INTERVAL=12;COUNT=3\r\n"),
       "2026-03-05T08:00/2026-03-05T09:00 2026-03-05T20:00/2026-03-05T21:00 2026-03-06T08:00/2026-03-06T09:00", 0},
      {"a rule that never comes", event(start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n"), "2026-03-05T08:00/2026-03-05T09:00", 1},
      {"a weekday that no month has", event(start + "RRULE:FREQ=MONTHLY;BYDAY=6MO,-6FR\r\n"), "2026-03-05T08:00/2026-03-05T09:00", 1},
      {"29 February, and the last day of a month",
       event("DTSTART:20240229T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=29,-1\r\n"),
       "2026-03-29T09:00/2026-03-29T10:00 2026-03-31T09:00/2026-03-31T10:00", 0},
      {"a rule that is none", event(start + "RRULE:FREQ=SEMANAL\r\n"), "2026-03-05T08:00/2026-03-05T09:00", 1},
      {"a rule that is none, of a series that began long ago", event("DTSTART:20260105T090000Z\r\nDURATION:PT8H\r\nRRULE:FREQ=WEEKLY;BYDAY=LU,MA\r\n"), "", 1},
      {"a date that is none, of a series that began long ago", event("DTSTART:20260105T090000Z\r\nDURATION:PT8H\r\nRDATE:mañana\r\n"), "", 1},
      {"an end that is none, of what was once", event("DTSTART:20260105T090000Z\r\nDTEND:tarde\r\n"), "", 0},
      {"more often than is followed", event("DTSTART:19000101T000000Z\r\nDURATION:PT30M\r\nRRULE:FREQ=HOURLY\r\n"), "", 1},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const CalendarEvents events = march(calendar(c.body));
    REQUIRE(events.readable);
    CHECK(written(events.intervals) == c.expected);
    CHECK(events.left_out.size() == c.left_out);
  }
}

TEST_CASE("what is left out is named by what people know it by") {
  const std::string no_end = "DTEND:20260313T080000Z\r\n";
  const CalendarEvents events = march(calendar(event("SUMMARY:Turno de tarde\r\nDTSTART:20260313T090000Z\r\n" + no_end) + event("SUMMARY:Noche\r\n" + no_end) +
                                               event("DTSTART:20260314T090000Z\r\n" + no_end) + event(no_end)));
  CHECK(events.left_out == std::vector<std::string>{"Turno de tarde (2026-03-13T09:00)", "Noche", "2026-03-14T09:00", "1"});
}

TEST_CASE("an unknown zone is named, and its event is not guessed") {
  const CalendarEvents events = march(calendar(event("DTSTART;TZID=Europe/Berln:20260313T090000\r\nDURATION:PT1H\r\n") +
                                               event("DTSTART;TZID=Etc/../UTC:20260313T090000\r\nDURATION:PT1H\r\n") +
                                               event("DTSTART:20260314T090000Z\r\nDURATION:PT1H\r\n")));
  CHECK(written(events.intervals) == "2026-03-14T09:00/2026-03-14T10:00");
  CHECK(events.left_out == std::vector<std::string>{"2026-03-13T09:00", "2026-03-13T09:00"});
  CHECK(events.unknown_zones == std::vector<std::string>{"Etc/../UTC", "Europe/Berln"});
}

TEST_CASE("an event of long ago is not missed, whatever its zone is") {
  const CalendarEvents events = march(calendar(event("DTSTART;TZID=Oficina:20190313T090000\r\nDTEND;TZID=Oficina:20190313T100000\r\n") +
                                               event("DTSTART;TZID=Oficina:20190313T090000\r\nDURATION:P1D\r\n") +
                                               event("DTSTART:20260314T090000Z\r\nDURATION:PT1H\r\n")));
  CHECK(written(events.intervals) == "2026-03-14T09:00/2026-03-14T10:00");
  CHECK(events.left_out.empty());
  CHECK(events.unknown_zones.empty());
}

TEST_CASE("a zone that a calendar alone describes has the clock that it says") {
  const auto observance = [](const std::string& kind, const std::string& start, const std::string& rule, const std::string& from, const std::string& to) {
    return "BEGIN:" + kind + "\r\nDTSTART:" + start + "\r\n" + rule + "TZOFFSETFROM:" + from + "\r\nTZOFFSETTO:" + to + "\r\nEND:" + kind + "\r\n";
  };
  const std::string european = observance("STANDARD", "16011028T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n", "+0200", "+0100") +
                               observance("DAYLIGHT", "16010325T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n", "+0100", "+0200");
  const std::string shift = "DTSTART;TZID=Propia:20260327T090000\r\nDTEND;TZID=Propia:20260327T100000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n";
  const struct {
    const char* what;
    std::string observances;
    const char* expected;
    std::size_t left_out;
  } cases[] = {
      {"no summer time", observance("STANDARD", "16010101T000000", "", "-0600", "-0600"),
       "2026-03-27T15:00/2026-03-27T16:00 2026-03-28T15:00/2026-03-28T16:00 2026-03-29T15:00/2026-03-29T16:00", 0},
      {"a change in the window", european, "2026-03-27T08:00/2026-03-27T09:00 2026-03-28T08:00/2026-03-28T09:00 2026-03-29T07:00/2026-03-29T08:00", 0},
      {"a clock that none of the system's shows", observance("STANDARD", "16010101T000000", "", "+0017", "+0017"), "", 1},
      {"every second", observance("STANDARD", "16010101T000000", "RRULE:FREQ=SECONDLY\r\n", "-0600", "-0600"), "", 1},
      {"none", "", "", 1},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const CalendarEvents events = march(calendar("BEGIN:VTIMEZONE\r\nTZID:Propia\r\n" + c.observances + "END:VTIMEZONE\r\n" + event(shift)));
    CHECK(written(events.intervals) == c.expected);
    CHECK(events.left_out.size() == c.left_out);
  }
}

TEST_CASE("a calendar's own description of a zone names the place") {
  const std::string description = "BEGIN:VTIMEZONE\r\nTZID:Oficina\r\nX-LIC-LOCATION:America/Mexico_City\r\nEND:VTIMEZONE\r\n";
  const std::string first = event("DTSTART;TZID=Oficina:20260313T090000\r\nDURATION:PT1H\r\n");
  const std::string second = event("DTSTART;TZID=Oficina:20260314T090000\r\nDURATION:PT1H\r\n");
  const CalendarEvents events = march(calendar(first + description + second));
  CHECK(written(events.intervals) == "2026-03-13T15:00/2026-03-13T16:00 2026-03-14T15:00/2026-03-14T16:00");
  CHECK(events.left_out.empty());
}

TEST_CASE("what is a calendar, and what is none") {
  const std::string good = calendar(event("DTSTART:20260313T090000Z\r\nDTEND:20260313T180000Z\r\n"));
  std::string lf;
  for (const char c : good) lf += c == '\r' ? "" : std::string(1, c);
  std::string nested = "BEGIN:VCALENDAR\r\n";
  for (int i = 0; i < 100000; ++i) nested += "BEGIN:VEVENT\r\n";
  for (int i = 0; i < 100000; ++i) nested += "END:VEVENT\r\n";
  const struct {
    const char* what;
    std::string text;
    bool readable;
  } cases[] = {
      {"CRLF", good, true},
      {"LF", lf, true},
      {"a byte order mark", "\xEF\xBB\xBF" + good, true},
      {"blank lines around", "\r\n" + good + "\r\n\r\n", true},
      {"two calendars", good + good, true},
      {"no line end at the end", good.substr(0, good.size() - 2), true},
      {"lower case", "begin:vcalendar\r\nend:vcalendar\r\n", true},
      {"nothing", "", false},
      {"a text", "hola\n", false},
      {"YAML", "shifts:\n  - Mo-Fr 09:00-18:00\n", false},
      {"cut off", good.substr(0, good.size() / 2), false},
      {"cut off between components", good.substr(0, good.find("END:VCALENDAR")), false},
      {"a component outside", event("DTSTART:20260313T090000Z\r\n"), false},
      {"an end too many", good + "END:VCALENDAR\r\n", false},
      {"crossed ends", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT\r\n", false},
      {"text after it", good + "hola", false},
      {"NUL", good.substr(0, 40) + std::string(1, '\0') + good.substr(40), false},
      {"nested without end", nested + "END:VCALENDAR\r\n", false},
      {"too large", "BEGIN:VCALENDAR\r\nX-A:" + std::string(9'000'000, 'a') + "\r\nEND:VCALENDAR\r\n", false},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    CHECK(march(c.text).readable == c.readable);
  }
  CHECK(written(march(lf).intervals) == "2026-03-13T09:00/2026-03-13T18:00");
  CHECK(written(march("\xEF\xBB\xBF" + good).intervals) == "2026-03-13T09:00/2026-03-13T18:00");
  CHECK(written(march(good + calendar(event("DTSTART:20260314T090000Z\r\nDURATION:PT1H\r\n"))).intervals) ==
        "2026-03-13T09:00/2026-03-13T18:00 2026-03-14T09:00/2026-03-14T10:00");
}

std::string repeated(const std::string& text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

TEST_CASE("hostile calendars come to an end") {
  const std::string start = "DTSTART:20260305T090000Z\r\nDTEND:20260305T100000Z\r\n";
  std::string noise = "BEGIN:VCALENDAR\r\n";
  std::mt19937 random(5);
  while (noise.size() < 5'000'000) noise += static_cast<char>(random() % 255 + 1);
  const struct {
    const char* what;
    std::string text;
  } cases[] = {
      {"binary", noise},
      {"binary within", noise + "\r\nEND:VCALENDAR\r\n"},
      {"a line of 1 MB", calendar(event(start + "SUMMARY:" + std::string(1'000'000, 'a') + "\r\n"))},
      {"5 MB of folds", calendar(event(start + "SUMMARY:" + repeated("a\r\n ", 1'200'000) + "\r\n"))},
      {"a line of parameters", calendar(event(start + "SUMMARY" + repeated(";X=1", 200'000) + ":a\r\n"))},
      {"a line of EXDATEs", calendar(event(start + "RRULE:FREQ=DAILY\r\nEXDATE:" + repeated("20260306T080000Z,", 100'000) + "20260306T080000Z\r\n"))},
      {"empty components", calendar(repeated("BEGIN:VEVENT\r\nEND:VEVENT\r\n", 150'000))},
      {"rules that never come", calendar(repeated(event(start + "RRULE:FREQ=MONTHLY;BYDAY=6MO\r\n"), 5'000))},
      {"rules that never come by day", calendar(repeated(event(start + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n"), 5'000))},
      {"rules that never come, which only the search shows",
       calendar(repeated(event(start + "RRULE:FREQ=MONTHLY;BYMONTH=2;BYDAY=5MO;BYMONTHDAY=27,28\r\n"), 5'000))},
      {"rules every second", calendar(repeated(event(start + "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n"), 5'000))},
      {"rules of long ago", calendar(repeated(event("DTSTART:19000305T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\n"), 5'000))},
      {"rare rules", calendar(repeated(event(start + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO\r\n"), 5'000))},
      {"an unknown zone in each event", calendar(repeated(event("DTSTART;TZID=Nowhere:20260305T090000\r\n"), 20'000))},
  };
  for (const auto& c : cases) {
    CAPTURE(c.what);
    const CalendarEvents events = march(c.text);
    CHECK((!events.readable || events.intervals.list().size() < 100));
  }
}

TEST_CASE("a calendar changed at any byte does no harm") {
  const std::string good = calendar(event("DTSTART;TZID=Europe/Madrid:20260305T090000\r\nDTEND;TZID=Europe/Madrid:20260305T100000\r\n"
                                          "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20260401T000000Z\r\nEXDATE:20260309T080000Z\r\n"
                                          "RDATE;VALUE=PERIOD:20260310T160000Z/PT3H\r\n"));
  REQUIRE_FALSE(march(good).intervals.empty());
  std::mt19937 random(11);
  int readable = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string text = good;
    for (int i = 0; i < 1 + round % 3; ++i) text[random() % text.size()] = static_cast<char>(random() % 256);
    readable += march(text).readable ? 1 : 0;
  }
  CHECK(readable > 100);
}

TEST_CASE("a calendar of a real repository is read") {
  std::ifstream file("../shared/corpus/dev/estudio/shifts/leire.ics");
  if (!file) {
    WARN("skipped: ../shared/corpus is absent");
    return;
  }
  std::ostringstream text;
  text << file.rdbuf();
  const CalendarEvents events = calendar_events(text.str(), utc("2026-01-01T00:00Z"), utc("2027-01-01T00:00Z"), *Zone::find("Europe/Madrid"));
  CHECK(events.readable);
  CHECK(events.left_out.empty());
  CHECK_FALSE(events.intervals.empty());
}

}  // namespace
}  // namespace sml::time
