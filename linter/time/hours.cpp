#include "linter/time/hours.h"

#include <algorithm>
#include <chrono>

#include "linter/time/hours_parser.h"
#include "linter/time/minutes.h"

namespace sml::time {
namespace {

constexpr Instant kFirst{-kDaySeconds};          // the day before 1970
constexpr Instant kLast{7258291200};             // the day after 2199
constexpr std::int64_t kLongestRangeDays = 2;

// Days from the epoch, which is a Thursday.
Weekday weekday_of(std::int64_t day) { return kWeek[static_cast<std::size_t>(((day + 3) % 7 + 7) % 7)]; }

// The wall clock around some instants, by one offset where it does not change there. Days count from the epoch.
class Clock {
 public:
  Clock(const Zone& zone, const Interval& around) : zone_(zone), offset_(zone.offset_throughout(around.begin - kMargin, around.end + kMargin)) {}

  Instant at(std::int64_t day, int minute) const {
    constexpr std::int64_t kMinute = 60;
    return offset_ ? Instant{day * kDaySeconds + minute * kMinute - *offset_} : zone_.read(plus_minutes({plus_days(kEpoch, day)}, minute)).instant;
  }

  std::int64_t day_of(Instant instant) const {
    if (!offset_) return days_between(kEpoch, zone_.civil(instant).date);
    return std::chrono::floor<std::chrono::days>(std::chrono::seconds{instant.seconds + *offset_}).count();
  }

 private:
  static constexpr base::Duration kMargin = base::days(2 * kLongestRangeDays);   // how far ranges reach beyond, and a change of the clock behind itself

  const Zone& zone_;
  std::optional<std::int32_t> offset_;
};

std::vector<std::int64_t> days_of(const std::vector<Date>& dates) {
  std::vector<std::int64_t> days;
  for (const Date& date : dates) days.push_back(days_between(kEpoch, date));
  return days;
}

std::vector<MinuteRange> merged(std::vector<MinuteRange> ranges) {
  std::ranges::sort(ranges, {}, &MinuteRange::begin);
  std::vector<MinuteRange> result;
  for (const MinuteRange& range : ranges) {
    if (!result.empty() && range.begin <= result.back().end) {
      result.back().end = std::max(result.back().end, range.end);
    } else {
      result.push_back(range);
    }
  }
  return result;
}

std::string clock(int minute) { return iso_clock(minute > kDayMinutes ? minute - kDayMinutes : minute); }

}  // namespace

std::string written(const MinuteRange& range) { return clock(range.begin) + '-' + clock(range.end); }

std::vector<std::string> written(const std::vector<MinuteRange>& ranges) {
  std::vector<std::string> texts;
  for (const MinuteRange& range : ranges) texts.push_back(written(range));
  return texts;
}

base::Result<Hours, HoursError> Hours::parse(std::string_view text) {
  auto written = parse_hours(text);
  if (!written) return written.error();
  Hours hours;
  hours.rules_ = *std::move(written);
  for (HoursRule& rule : hours.rules_) rule.ranges = merged(std::move(rule.ranges));
  return hours;
}

const std::vector<MinuteRange>& Hours::ranges_on(Weekday weekday, bool is_holiday) const {
  static const std::vector<MinuteRange> off;
  const unsigned bit = 1u << static_cast<unsigned>(weekday);
  for (auto rule = rules_.rbegin(); rule != rules_.rend(); ++rule) {
    if ((rule->weekdays & bit) != 0 || (is_holiday && rule->public_holidays)) return rule->ranges;
  }
  return off;
}

std::vector<MinuteRange> Hours::on(Date date, const HolidaySet& holidays) const {
  return ranges_on(weekday(date), mentions_holidays() && holidays.contains(date));
}

std::vector<MinuteRange> Hours::on(Weekday weekday) const { return ranges_on(weekday, false); }

std::vector<MinuteRange> Hours::on_holiday(Weekday weekday) const { return ranges_on(weekday, true); }

bool Hours::names(Weekday weekday) const {
  const unsigned bit = 1u << static_cast<unsigned>(weekday);
  return std::ranges::any_of(rules_, [&](const HoursRule& rule) { return (rule.weekdays & bit) != 0 || rule.public_holidays; });
}

bool Hours::mentions_holidays() const { return std::ranges::any_of(rules_, &HoursRule::public_holidays); }

Intervals Hours::intervals(Instant from, Instant to, const Zone& zone, const HolidaySet& holidays) const {
  const Interval window{std::max(from, kFirst), std::min(to, kLast)};
  if (window.begin >= window.end) return {};
  const Clock clock(zone, window);
  const std::int64_t first = clock.day_of(window.begin) - kLongestRangeDays;
  const std::int64_t last = clock.day_of(window.end);
  const std::vector<std::int64_t> holiday_days =
      mentions_holidays() ? days_of(holidays.between(plus_days(kEpoch, first), plus_days(kEpoch, last))) : std::vector<std::int64_t>();
  std::vector<Interval> found;
  for (std::int64_t day = first; day <= last; ++day) {
    for (const MinuteRange& range : ranges_on(weekday_of(day), std::ranges::binary_search(holiday_days, day))) {
      const Interval part{std::max(clock.at(day, range.begin), window.begin), std::min(clock.at(day, range.end), window.end)};
      if (part.begin < part.end) found.push_back(part);
    }
  }
  return Intervals(std::move(found));
}

}  // namespace sml::time
