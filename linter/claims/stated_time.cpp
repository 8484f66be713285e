#include "linter/claims/stated_time.h"

namespace sml::claims {

bool StatedDays::is_day() const {
  switch (form) {
    case Form::date: return true;
    case Form::shift: return true;
    case Form::nth: return !nth_unit || *nth_unit == TimeUnit::day;
    default: return false;
  }
}

}  // namespace sml::claims
