#include "linter/time/work_calendar.h"

#include <utility>

#include "linter/time/minutes.h"

namespace sml::time {
namespace {

constexpr std::int64_t kBlockSeconds = std::int64_t{128} * kDaySeconds;
constexpr std::int64_t kMostBlocks = 16;   // at once: a longer stretch is read by itself

std::int64_t block_of(Instant instant) {
  const std::int64_t number = instant.seconds / kBlockSeconds;
  return instant.seconds % kBlockSeconds < 0 ? number - 1 : number;
}

}  // namespace

WorkCalendar::WorkCalendar(std::string text, Zone zone) : text_(std::move(text)), zone_(std::move(zone)) {}

const CalendarEvents& WorkCalendar::block(std::int64_t number) const {
  Block& block = block_at(number);
  std::call_once(block.once, [&] { block.events = calendar_events(text_, {number * kBlockSeconds}, {(number + 1) * kBlockSeconds}, zone_); });
  return block.events;
}

WorkCalendar::Block& WorkCalendar::block_at(std::int64_t number) const {
  const std::lock_guard lock(turn_);
  return blocks_[number];
}

Intervals WorkCalendar::between(Instant from, Instant to) const {
  if (!(from < to)) return {};
  const std::int64_t first = block_of(from);
  const std::int64_t last = block_of(to);
  if (last - first >= kMostBlocks) return calendar_events(text_, from, to, zone_).intervals;
  Intervals all;
  for (std::int64_t number = first; number <= last; ++number) all = all.united(block(number).intervals);
  return all.common(Intervals({{from, to}}));
}

const CalendarEvents& WorkCalendar::read_around(Instant moment) const {
  return block(block_of(moment));
}

}  // namespace sml::time
