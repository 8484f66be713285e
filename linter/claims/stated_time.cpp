#include "linter/claims/stated_time.h"

namespace sml::claims {

TimeLength length_of(TimeUnit unit, int count) {
  switch (unit) {
    case TimeUnit::second: return {};
    case TimeUnit::minute: return {0, 0, count};
    case TimeUnit::hour: return {0, 0, 60 * count};
    case TimeUnit::day: return {0, count, 0};
    case TimeUnit::week:
    case TimeUnit::weekend: return {0, 7 * count, 0};
    case TimeUnit::fortnight: return {0, 14 * count, 0};
    case TimeUnit::half_month: return {0, 15 * count, 0};
    case TimeUnit::month: return {count, 0, 0};
    case TimeUnit::quarter: return {3 * count, 0, 0};
    case TimeUnit::semester: return {6 * count, 0, 0};
    case TimeUnit::year: return {12 * count, 0, 0};
    case TimeUnit::decade: return {120 * count, 0, 0};
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
