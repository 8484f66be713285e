#include "linter/time/offsets.h"

#include <algorithm>

#include "linter/time/minutes.h"

namespace sml::time {
namespace {

constexpr std::int64_t kNearby = 2 * kDaySeconds;   // further than any clock is from UTC, and a change of it by a day

}  // namespace

Offsets::Offsets(const absl::TimeZone& zone) {
  for (std::int64_t begin = kFirst; begin < kBehind;) {
    const absl::Time first = absl::FromUnixSeconds(begin);
    absl::TimeZone::CivilTransition change;
    const bool changes = zone.NextTransition(first, &change);
    const std::int64_t end = changes ? std::min(absl::ToUnixSeconds(zone.At(change.to).trans), kBehind) : kBehind;
    stretches_.push_back({begin, end, zone.At(first).offset});
    begin = end;
  }
  for (std::size_t slot = 0, stretch = 0; slot < kSlots; ++slot) {
    while (stretches_[stretch].end <= kFirst + (static_cast<std::int64_t>(slot) << kSlotBits)) ++stretch;
    first_of_[slot] = stretch;
  }
}

const Offsets::Stretch* Offsets::holding(std::int64_t instant) const {
  if (instant < kFirst || instant >= kBehind) return nullptr;
  const Stretch* stretch = &stretches_[first_of_[static_cast<std::size_t>((instant - kFirst) >> kSlotBits)]];
  while (stretch->end <= instant) ++stretch;
  return stretch;
}

const Offsets::Stretch* Offsets::holding_wall_clock(std::int64_t seconds) const {
  const Stretch* stretch = holding(seconds);
  return stretch != nullptr && seconds >= stretch->begin + kNearby && seconds < stretch->end - kNearby ? stretch : nullptr;
}

}  // namespace sml::time
