#include "linter/load/yet_to_come.h"

#include <string>

#include "linter/load/node_words.h"

namespace sml::load {
namespace {

// The clock that a moment is read from.
Clock clock_of(const time::WrittenMoment& moment, time::Instant now, const time::Zone& zone) {
  if (!moment.offset_seconds) return {zone.civil(now), zone.name()};
  const time::Zone utc;
  return {utc.civil(now + base::Duration{*moment.offset_seconds}), moment.utc ? utc.name() : utc.name() + time::iso_offset(*moment.offset_seconds)};
}

}  // namespace

Problem yet_to_come(std::string_view reason, base::Span at, std::string_view key, const time::WrittenMoment& moment,
                    time::Instant now, const time::Zone& zone) {
  Problem problem{Problem::Kind::wrong_value, at, std::string(key), shown(moment), "moment", reason};
  problem.clock = clock_of(moment, now, zone);
  return problem;
}

}  // namespace sml::load
