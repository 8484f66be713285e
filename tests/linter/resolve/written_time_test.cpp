#include "linter/resolve/written_time.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::resolve {
namespace {

std::string told(const Clock& clock) { return time::iso_clock(clock.hour, clock.minute, clock.second > 0 ? std::optional(clock.second) : std::nullopt); }

// "2026-03-14 18:00", "14/3/2026": of two numbers both are told.
std::string told(const std::string& cell) {
  const auto day = read_day(cell);
  if (!day) {
    constexpr const char* kFaults[] = {"not understood", "no year", "no such date", "other year", "no such time"};
    return kFaults[static_cast<std::size_t>(day.error())];
  }
  std::string text = day->date ? time::iso(*day->date) : std::to_string(day->first) + '/' + std::to_string(day->second) + '/' + std::to_string(day->year);
  if (day->clock) text += ' ' + told(*day->clock);
  if (day->offset_seconds) text += time::iso_offset(*day->offset_seconds);
  if (day->weekday) text += " weekday " + std::to_string(static_cast<int>(*day->weekday));
  return text;
}

TEST_CASE("days are read as cells write them") {
  struct Row {
    std::string cell;
    std::string day;
  };
  const Row table[] = {
      {"2026-03-14", "2026-03-14"},
      {" 2026-03-14 ", "2026-03-14"},
      {"2026-03-14T18:00", "2026-03-14 18:00"},
      {"2026-03-14 18:00:30", "2026-03-14 18:00:30"},
      {"2026-03-14T18:00-06:00", "2026-03-14 18:00-06:00"},
      {"2026-03-14T18:00Z", "2026-03-14 18:00+00:00"},
      {"2026/03/14", "2026-03-14"},
      {"2026.3.14", "2026-03-14"},
      {"14/03/2026", "14/3/2026"},
      {"3/14/2026", "3/14/2026"},
      {"14/03/26", "14/3/2026"},
      {"14-03-2026", "14/3/2026"},
      {"14.03.2026", "14/3/2026"},
      {"14/03/2026 18:00", "14/3/2026 18:00"},
      {"14/03/2026 6:00 p. m.", "14/3/2026 18:00"},
      {"14/03/2026, 6:00 PM", "14/3/2026 18:00"},
      {"14/03/2026 a las 18h30", "14/3/2026 18:30"},
      {"14/03/2026 0:00", "14/3/2026 00:00"},
      {"14-mar-2026", "2026-03-14"},
      {"14-mar.-2026", "2026-03-14"},
      {"14-mar-26", "2026-03-14"},
      {"14 de marzo, 19h", "no year"},
      {"14 de marzo 19:30", "no year"},
      {"14 mar 2026 10:00", "2026-03-14 10:00"},
      {"14 de marzo de 2026", "2026-03-14"},
      {"14 de MARZO del 2026", "2026-03-14"},
      {"1.º de mayo de 2026", "2026-05-01"},
      {"1º de maio de 2026", "2026-05-01"},
      {"14 de março de 2026", "2026-03-14"},
      {"9-sept-2026", "2026-09-09"},
      {"9-set-2026", "2026-09-09"},
      {"14 March 2026", "2026-03-14"},
      {"March 14, 2026", "2026-03-14"},
      {"Mar 14, 2026 at 6:00 pm", "2026-03-14 18:00"},
      {"May 3rd, 2026", "2026-05-03"},
      {"sábado 14 de marzo de 2026", "2026-03-14 weekday 5"},
      {"sáb., 14/03/2026", "14/3/2026 weekday 5"},
      {"martes 17/03/2026 18:00", "17/3/2026 18:00 weekday 1"},
      {"mar 17/03/2026", "17/3/2026 weekday 1"},
      {"terça-feira, 17 de março de 2026", "2026-03-17 weekday 1"},
      {"Sat, Mar 14, 2026", "2026-03-14 weekday 5"},
      {"14\u00A0de\u00A0marzo de 2026", "2026-03-14"},
      {"", "not understood"},
      {"mañana", "not understood"},
      {"46095", "not understood"},
      {"2026", "not understood"},
      {"14/03-2026", "not understood"},
      {"14/03/202", "not understood"},
      {"14/03/2026/7", "no such time"},
      {"14/03", "no year"},
      {"14 de marzo", "no year"},
      {"14-mar", "no year"},
      {"sábado 14 de marzo", "no year"},
      {"14 mar 18:00", "no year"},
      {"31/02/2026", "no such date"},
      {"2026-02-30", "no such date"},
      {"2026/13/01", "no such date"},
      {"31 de abril de 2026", "no such date"},
      {"13/13/2026", "no such date"},
      {"14/03/1926", "other year"},
      {"2206-03-14", "other year"},
      {"14/03/2026 25:00", "no such time"},
      {"14/03/2026 por la tarde", "no such time"},
      {"2026-03-14 y algo", "no such time"},
  };
  for (const Row& row : table) {
    CAPTURE(row.cell);
    CHECK(told(row.cell) == row.day);
  }
}

TEST_CASE("times are read as cells write them") {
  struct Row {
    std::string cell;
    std::string clock;
  };
  const Row table[] = {
      {"18:00", "18:00"},                {"9:05", "09:05"},              {"09:05:00", "09:05"},
      {"18:00:30", "18:00:30"},          {"18.30", "18:30"},             {"18h30", "18:30"},               {"18h", "18:00"},
      {"18 hs", "18:00"},                {"18:00 h", "18:00"},           {"18:00 hrs.", "18:00"},          {"6 pm", "18:00"},
      {"6PM", "18:00"},                  {"6:00 p. m.", "18:00"},        {"6:00 p.m.", "18:00"},
      {"6:00\u00A0p.\u00A0m.", "18:00"}, {"6:00\u202Fp. m.", "18:00"},   {"12:30 a. m.", "00:30"},
      {"12:00 pm", "12:00"},             {"11:59:59 PM", "23:59:59"},    {"18:30 pm", "18:30"},            {"0:00", "00:00"},
      {"6", ""},                         {"18", ""},                     {"", ""},                         {"24:00", ""},
      {"18:60", ""},                     {"13 am", ""},                  {"18:00-20:00", ""},
      {"por la tarde", ""},              {"6:0", ""},                    {"18:00 x", ""},
      {"7 de la tarde", "19:00"},        {"7:30 de la mañana", "07:30"}, {"9 da noite", "21:00"},
      {"8h da manhã", "08:00"},          {"2 do meio-dia", "14:00"},     {"8 in the evening", "20:00"},
      {"mediodía", "12:00"},             {"noon", "12:00"},              {"meio-dia", "12:00"},            {"12 de la noche", ""},
      {"13 de la tarde", ""},            {"10 de la tarde", ""},         {"a las 7 de la tarde", "19:00"},
  };
  for (const Row& row : table) {
    CAPTURE(row.cell);
    const auto clock = read_clock(row.cell);
    CHECK((clock ? told(*clock) : "") == row.clock);
  }
}

TEST_CASE("what was meant by a moment that is written in another way") {
  const struct {
    std::string written;
    std::string meant;
  } table[] = {
      {"14/3/2026", "2026-03-14 "},
      {"4/3/2026", "2026-03-04 2026-04-03 "},
      {"4/4/2026", "2026-04-04 "},
      {"2026-03-14 18h", "2026-03-14T18:00 "},
      {"4/3/2026 7 de la tarde", "2026-03-04T19:00 2026-04-03T19:00 "},
      {"miércoles 4/3/2026", "2026-03-04 "},
      {"14 de marzo", ""},
      {"mañana", ""},
      {"2026-03-14T9:00", "2026-03-14T09:00 "},
      {"2026-3-14 9:00", "2026-03-14T09:00 "},
      {"20260314T1830", "2026-03-14T18:30 "},
      {"20260314", "2026-03-14 "},
      {"2026-03-14 18:30 -06:00", "2026-03-14T18:30-06:00 "},
      {"2026-03-14 18:30 Z", "2026-03-14T18:30Z "},
      {"2026-03-14 08:00 -09:00", ""},
      {"20260230", ""},
      {"2026314", ""},
      {"2026-03-14T18h30", "2026-03-14T18:30 "},
      {"2026-03-14T7.05", "2026-03-14T07:05 "},
      {"2026-03-14T18h", "2026-03-14T18:00 "},
      {"14/3/2026T18h30", "2026-03-14T18:30 "},
      {"2026-03-14T25h30", ""},
      {"2026-03-14 tarde", ""},
      {"2026-03-31T24:00", "2026-04-01T00:00 "},
      {"2026-12-31 24:00:00", "2027-01-01T00:00 "},
      {"14/3/2026 24h", "2026-03-15T00:00 "},
      {"2026-03-14T24:00-06:00", "2026-03-15T00:00-06:00 "},
      {"sábado 14/3/2026 24:00", "2026-03-15T00:00 "},
      {"2026-03-14T24:30", ""},
      {"2026-03-14T10:00 -5", "2026-03-14T10:00-05:00 "},
      {"14/3/2026 10:00 GMT-3", "2026-03-14T10:00-03:00 "},
      {"2026-03-14 10am (UTC+1)", "2026-03-14T10:00+01:00 "},
      {"2026-03-14 18h30 (hora de Madrid)", "2026-03-14T18:30+01:00 "},
      {"2026-07-14 18h30, hora Madrid", "2026-07-14T18:30+02:00 "},
      {"2026-03-14 9h (horário de São Paulo)", "2026-03-14T09:00-03:00 "},
      {"2026-03-14 10:00 (hora Colombia)", "2026-03-14T10:00-05:00 "},
      {"2026-03-14 10:00 (hora de México)", ""},
      {"2026-03-14 (hora de Madrid)", ""},
      {"2026-03-14T10:00 -25", ""},
      {"sábado 14 de marzo", ""},
      {"46374", "2026-12-18 "},
      {"46365,4166", "2026-12-09T10:00 "},
      {"46365.99999999", "2026-12-10T00:00 "},
      {"53123", ""},
      {"463740", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    std::string meant;
    for (const std::string& moment : meant_moments(row.written)) meant += moment + ' ';
    CHECK(meant == row.meant);
  }
  const struct {
    std::string written;
    time::Date today;
    std::string meant;
  } short_of_year[] = {
      {"sábado 14 de marzo 10am", {2026, 3, 1}, "2026-03-14T10:00 "},
      {"sáb. 14 mar. a las 18h30", {2026, 3, 1}, "2026-03-14T18:30 "},
      {"sábado, 14 de março às 9h", {2026, 3, 1}, "2026-03-14T09:00 "},
      {"Saturday, March 14th at 6 pm", {2026, 3, 1}, "2026-03-14T18:00 "},
      {"sábado 14 de marzo 24:00", {2026, 3, 1}, "2026-03-15T00:00 "},
      {"sábado 14/3 10:00", {2026, 3, 1}, "2026-03-14T10:00 "},
      {"jueves 14 de enero", {2026, 11, 28}, "2027-01-14 "},
      {"domingo 14 de marzo 10am", {2026, 3, 1}, ""},
      {"sábado 14 de marzo de 2025", {2026, 3, 1}, ""},
      {"14 de marzo 10am", {2026, 3, 1}, ""},
      {"sábado que viene", {2026, 3, 1}, ""},
      {"26-12-02 10:00", {2026, 11, 29}, "2026-12-02T10:00 "},
      {"26/12/02", {2026, 11, 29}, "2026-12-02 "},
      {"02-12-26", {2026, 11, 29}, "2026-12-02 2026-02-12 "},
      {"31-12-26", {2026, 11, 29}, "2026-12-31 "},
      {"26-12-02", {2040, 11, 29}, "2002-12-26 2026-12-02 "},
  };
  for (const auto& row : short_of_year) {
    CAPTURE(row.written);
    std::string meant;
    for (const std::string& moment : meant_moments(row.written, {}, row.today)) meant += moment + ' ';
    CHECK(meant == row.meant);
  }
  CHECK(meant_moments("14/3/2026", Clock{18, 30, 0}) == std::vector<std::string>{"2026-03-14T18:30"});
}

TEST_CASE("a day without its year is of the year that is near, ahead where it is planned") {
  constexpr time::Date kAutumn = {2026, 11, 1};
  const struct {
    const char* written;
    YearSide side;
    const char* meant;
  } table[] = {
      {"24 dic", YearSide::ahead, "2026-12-24"},
      {"24 de diciembre 18:00", YearSide::ahead, "2026-12-24T18:00"},
      {"15/04 13:00", YearSide::ahead, "2027-04-15T13:00"},
      {"20/05", YearSide::nearest, "2026-05-20"},
      {"20/05", YearSide::ahead, "2027-05-20"},
      {"4/5", YearSide::nearest, ""},
      {"31/04", YearSide::ahead, ""},
      {"24 dic 2026", YearSide::ahead, ""},
      {"pronto", YearSide::ahead, ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.written);
    CHECK(moment_without_year(row.written, kAutumn, row.side).value_or("") == row.meant);
  }
}

}  // namespace
}  // namespace sml::resolve
