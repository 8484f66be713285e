#include "linter/time/civil.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "linter/time/minutes.h"

namespace sml::time {
namespace {

std::string two_figures(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::chrono::year_month_day calendar_date(Date date) {
  return {std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
          std::chrono::day{static_cast<unsigned>(date.day)}};
}

}  // namespace

bool exists(Date date) {
  if (date.year < -9999 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return false;
  return calendar_date(date).ok();
}

Weekday weekday(Date date) {
  const std::chrono::weekday day{std::chrono::sys_days{calendar_date(date)}};
  return static_cast<Weekday>(day.iso_encoding() - 1);
}

Date plus_days(Date date, std::int64_t count) {
  const std::chrono::year_month_day result{std::chrono::sys_days{calendar_date(date)} + std::chrono::days{count}};
  return {static_cast<int>(result.year()), static_cast<int>(static_cast<unsigned>(result.month())),
          static_cast<int>(static_cast<unsigned>(result.day()))};
}

std::int64_t days_between(Date from, Date to) {
  return (std::chrono::sys_days{calendar_date(to)} - std::chrono::sys_days{calendar_date(from)}).count();
}

Civil plus_minutes(Civil civil, std::int64_t count) {
  const std::int64_t total = civil.hour * kHourMinutes + civil.minute + count;
  const std::int64_t minute_of_day = ((total % kDayMinutes) + kDayMinutes) % kDayMinutes;
  return {plus_days(civil.date, (total - minute_of_day) / kDayMinutes), static_cast<int>(minute_of_day / kHourMinutes),
          static_cast<int>(minute_of_day % kHourMinutes), civil.second};
}

std::string iso(Date date) {
  std::array<char, 48> text;
  const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
  return {text.data(), static_cast<std::size_t>(length)};
}

std::string iso(Civil civil) {
  return iso(civil.date) + 'T' + iso_clock(civil.hour, civil.minute, civil.second == 0 ? std::nullopt : std::optional(civil.second));
}

std::string iso_with_seconds(Civil civil) { return iso(civil.date) + 'T' + iso_clock(civil.hour, civil.minute, civil.second); }

std::string iso_clock(int hour, int minute, std::optional<int> second) {
  const std::string clock = two_figures(hour) + ':' + two_figures(minute);
  return second ? clock + ':' + two_figures(*second) : clock;
}

std::string iso_clock(int minute) { return iso_clock(minute / kHourMinutes, minute % kHourMinutes); }

std::string iso_offset(std::int32_t seconds) { return (seconds < 0 ? '-' : '+') + iso_clock(std::abs(seconds) / kMinuteSeconds); }

}  // namespace sml::time
