#include "linter/time/civil.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace sml::time {
namespace {

constexpr std::int64_t kMinutesOfDay = 24 * 60;

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
  const std::int64_t total = civil.hour * 60 + civil.minute + count;
  const std::int64_t minute_of_day = ((total % kMinutesOfDay) + kMinutesOfDay) % kMinutesOfDay;
  return {plus_days(civil.date, (total - minute_of_day) / kMinutesOfDay), static_cast<int>(minute_of_day / 60),
          static_cast<int>(minute_of_day % 60), civil.second};
}

std::string iso(Date date) {
  std::array<char, 48> text;
  const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
  return {text.data(), static_cast<std::size_t>(length)};
}

std::string iso(Civil civil) {
  std::array<char, 48> text;
  const int length = civil.second == 0 ? std::snprintf(text.data(), text.size(), "T%02d:%02d", civil.hour, civil.minute)
                                       : std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", civil.hour, civil.minute, civil.second);
  return iso(civil.date).append(text.data(), static_cast<std::size_t>(length));
}

}  // namespace sml::time
