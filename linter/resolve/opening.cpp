#include "linter/resolve/opening.h"

#include <algorithm>

#include "linter/model/display_name.h"
#include "linter/time/minutes.h"

namespace sml::resolve {
namespace {

constexpr int kFarthestDays = 60;

bool contains(const std::vector<time::MinuteRange>& ranges, int minute) {
  return std::ranges::any_of(ranges, [&](const time::MinuteRange& range) { return range.begin <= minute && minute <= range.end; });
}

// Whether there are hours of a special day of which nobody knows which day that is.
bool may_be_special_unseen(const model::Location& location) {
  return location.special_hours.gaps || std::ranges::any_of(*location.special_hours, [](const auto& it) { return is_unreadable(it->date); });
}

}  // namespace

Opening::Opening(const model::Location& location, const model::Client& client)
    : location_(&location), client_(&client), holidays_(model::holiday_set(client.facts->holidays, model::country(client))) {}

std::string Opening::place_name() const {
  const bool is_alone = client_->facts->locations->size() == 1;
  return is_alone && !location_->name ? model::display_name(*client_) : model::display_name(*location_);
}

std::optional<Opening::Day> Opening::on(time::Date date) const {
  const auto& special_days = *location_->special_hours;
  if (may_be_special_unseen(*location_)) return std::nullopt;
  const auto special = std::find_if(special_days.rbegin(), special_days.rend(), [&](const auto& it) { return it->date && *it->date == date; });
  if (special != special_days.rend()) {
    const model::SpecialHours& own = **special;
    if (!own.hours) return std::nullopt;
    return Day{own.hours->on(date, holidays_), own.hours.span, &own};
  }
  if (!location_->opening_hours) return std::nullopt;
  const bool is_holiday = location_->opening_hours->mentions_holidays() && holidays_.contains(date);
  return Day{location_->opening_hours->on(date, holidays_), location_->opening_hours.span, nullptr, is_holiday};
}

std::optional<std::vector<time::MinuteRange>> Opening::on(time::Weekday weekday) const {
  if (!location_->opening_hours) return std::nullopt;
  return location_->opening_hours->on(weekday);
}

std::optional<std::vector<time::MinuteRange>> Opening::on_holidays() const {
  if (!location_->opening_hours || !location_->opening_hours->mentions_holidays()) return std::nullopt;
  return location_->opening_hours->on_holiday();
}

std::optional<bool> Opening::holds(time::Date date, int minute) const {
  const auto day = on(date);
  const auto before = on(time::plus_days(date, -1));
  if (!day) return std::nullopt;
  if (contains(day->ranges, minute) || contains(day->ranges, minute + time::kDayMinutes)) return true;
  return before && contains(before->ranges, minute + time::kDayMinutes);
}

std::optional<time::Date> Opening::next_open_day(time::Date after) const {
  for (int count = 1; count <= kFarthestDays; ++count) {
    const time::Date date = time::plus_days(after, count);
    const auto day = on(date);
    if (!day) return std::nullopt;
    if (!day->ranges.empty()) return date;
  }
  return std::nullopt;
}

}  // namespace sml::resolve
