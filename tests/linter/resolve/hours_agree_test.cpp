#include "linter/resolve/hours_agree.h"

#include <string>

#include "linter/resolve/parts_of_day.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

using enum claims::DayPart;

std::vector<time::MinuteRange> on_monday(const std::string& hours) {
  return hours.empty() ? std::vector<time::MinuteRange>() : time::Hours::parse("Mo " + hours)->on(time::Weekday::monday);
}

StatedHours said_of(claims::DayPart part, const std::string& language) {
  StatedHours stated;
  stated.part = StatedPart{.part = part, .widest = when_one_comes(part, language), .surest = surest(part, language)};
  return stated;
}

TEST_CASE("of a part of the day hours are wrong where they plainly are") {
  const struct {
    claims::DayPart part;
    std::string known;
    bool shut;
    bool open;
    std::string language = "es";
  } table[] = {
      {afternoon, "10:00-14:00,17:00-20:00", false, true}, {afternoon, "10:00-14:00", true, false},        {afternoon, "09:00-15:00", true, true},
      {afternoon, "", true, false},                        {morning, "10:00-14:00", false, true},          {morning, "17:00-20:00", true, false},
      {morning, "13:00-23:00", true, true},                {night, "13:00-23:00", false, true},            {night, "09:00-18:00", true, false},
      {night, "09:00-20:00", true, true},                  {afternoon, "09:00-13:00", true, true, "en"},   {afternoon, "09:00-17:00", false, true, "en"},
      {afternoon, "09:00-12:00", true, false, "en"},       {afternoon, "09:00-13:00", true, false, "pt"},  {evening, "09:00-21:00", false, true, "en"},
      {evening, "09:00-17:00", true, false, "en"},
  };
  for (const auto& row : table) {
    CAPTURE(name_of(row.part), row.known, row.language);
    StatedHours stated = said_of(row.part, row.language);
    CHECK(agrees(stated, on_monday(row.known)) == row.shut);
    stated.only_opens = true;
    CHECK(agrees(stated, on_monday(row.known)) == row.open);
  }
}

TEST_CASE("a time of a part of the day is held against what lies in it") {
  const struct {
    std::string said;
    std::string known;
    bool agrees;
  } table[] = {
      {"17:00-21:00", "10:00-14:00,17:00-21:00", true},  {"17:00-21:00", "10:00-14:00,16:30-20:30", false}, {"17:00-20:00", "10:00-14:00,16:30-20:00", false},
      {"17:00-20:00", "10:00-20:00", true},              {"17:00-21:00", "10:00-20:00", false},             {"17:00-21:00", "10:00-14:00", false},
      {"17:00-21:00", "10:00-22:00", true},
  };
  for (const auto& row : table) {
    CAPTURE(row.said, row.known);
    StatedHours stated = said_of(afternoon, "es");
    stated.ranges = on_monday(row.said);
    CHECK(agrees(stated, on_monday(row.known)) == row.agrees);
  }
}

TEST_CASE("what opens in one part of the day alone is shut in the others") {
  StatedHours stated = said_of(morning, "es");
  stated.only_opens = true;
  stated.part->others = {surest(afternoon, "es"), surest(night, "es")};
  CHECK(agrees(stated, on_monday("09:00-15:00")));
  CHECK_FALSE(agrees(stated, on_monday("09:00-14:00,17:00-20:00")));
  CHECK_FALSE(agrees(stated, on_monday("17:00-20:00")));
}

}  // namespace
}  // namespace sml::resolve
