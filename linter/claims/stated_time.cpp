#include "linter/claims/stated_time.h"

#include "linter/claims/calendar_units.h"
#include "linter/time/minutes.h"
#include "linter/time/months.h"

namespace sml::claims {

TimeLength length_of(TimeUnit unit, int count) {
  switch (unit) {
    case TimeUnit::second: return {};
    case TimeUnit::minute: return {0, 0, count};
    case TimeUnit::hour: return {0, 0, time::kHourMinutes * count};
    case TimeUnit::day: return {0, count, 0};
    case TimeUnit::week:
    case TimeUnit::weekend: return {0, time::kWeekDays * count, 0};
    case TimeUnit::fortnight: return {0, 2 * time::kWeekDays * count, 0};
    case TimeUnit::half_month: return {0, kHalfMonth * count, 0};
    case TimeUnit::month: return {count, 0, 0};
    case TimeUnit::quarter: return {kQuarter * count, 0, 0};
    case TimeUnit::semester: return {kSemester * count, 0, 0};
    case TimeUnit::year: return {time::kYearMonths * count, 0, 0};
    case TimeUnit::decade: return {kDecade * time::kYearMonths * count, 0, 0};
  }
  return {};
}

bool StatedDays::is_day() const {
  switch (form) {
    case Form::date: return true;
    case Form::shift: return true;
    case Form::nth: return !nth_unit || *nth_unit == TimeUnit::day;
    default: return false;
  }
}

}  // namespace sml::claims
