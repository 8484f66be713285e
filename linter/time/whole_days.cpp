#include "linter/time/whole_days.h"

#include "linter/time/civil.h"

namespace sml::time {

Instant later_by(base::Duration length, Instant from, const Zone& zone) {
  constexpr std::int64_t kDay = base::days(1).seconds;
  Civil civil = zone.civil(from);
  civil.date = plus_days(civil.date, length.seconds / kDay);
  const Instant same_time = length.seconds < kDay ? from : zone.read(civil).instant;
  return same_time + base::Duration{length.seconds % kDay};
}

}  // namespace sml::time
