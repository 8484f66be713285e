#include "linter/time/zone.h"

#include <absl/time/civil_time.h>
#include <absl/time/time.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>

#include "linter/time/minutes.h"
#include "linter/time/offsets.h"
#include "linter/time/tzdata.h"

namespace sml::time {
namespace {

constexpr std::int64_t kFirstSecond = -62135596800;   // 0001-01-01
constexpr std::int64_t kLastSecond = 253402300799;    // 9999-12-31

absl::Time absolute(Instant instant) { return absl::FromUnixSeconds(std::clamp(instant.seconds, kFirstSecond, kLastSecond)); }

Instant instant_at(absl::Time time) { return {absl::ToUnixSeconds(time)}; }

Civil civil_of(absl::CivilSecond second) {
  return {{static_cast<int>(second.year()), second.month(), second.day()}, second.hour(), second.minute(), second.second()};
}

// Since 1970 by the wall clock; the date exists.
std::int64_t seconds_of(const Civil& civil) {
  const auto& [year, month, day] = civil.date;
  const std::chrono::sys_days date = std::chrono::year{year} / month / day;
  return std::int64_t{date.time_since_epoch().count()} * kDaySeconds + civil.hour * kHourSeconds + civil.minute * kMinuteSeconds + civil.second;
}

// Of seconds by the wall clock, none before 1970.
Civil civil_of(std::int64_t seconds) {
  const std::int64_t of_day = seconds % kDaySeconds;
  return {plus_days(kEpoch, seconds / kDaySeconds), static_cast<int>(of_day / kHourSeconds), static_cast<int>(of_day % kHourSeconds / kMinuteSeconds),
          static_cast<int>(of_day % kMinuteSeconds)};
}

absl::CivilSecond wall_clock(absl::Time time, int offset) {
  return absl::CivilSecond(1970, 1, 1) + absl::ToUnixSeconds(time) + offset;
}

}  // namespace

struct Zone::Data {
  std::string name;
  absl::TimeZone zone;
  Offsets offsets{zone};

  // What the zone itself says, for times that the offsets do not tell.
  Reading read(const Civil& civil) const;
};

Zone::Zone() {
  static const auto utc = std::make_shared<const Data>(Data{"UTC", absl::UTCTimeZone()});
  data_ = utc;
}

Zone::Zone(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

std::optional<Zone> Zone::find(std::string_view name) {
  if (name == "UTC") return Zone();
  if (!is_zone_name(name)) return std::nullopt;
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const Data>, std::less<>> loaded;
  const std::lock_guard lock(mutex);
  if (const auto found = loaded.find(name); found != loaded.end()) return Zone(found->second);
  const std::string file = zone_file_of(name);
  absl::TimeZone zone;
  if (file.empty() || !absl::LoadTimeZone(file, &zone)) return std::nullopt;
  const auto data = std::make_shared<const Data>(Data{std::string(name), zone});
  loaded.emplace(data->name, data);
  return Zone(data);
}

const std::string& Zone::name() const { return data_->name; }

Zone::Reading Zone::read(Civil civil) const {
  if (exists(civil.date)) {
    const std::int64_t seconds = seconds_of(civil);
    if (const Offsets::Stretch* stretch = data_->offsets.holding_wall_clock(seconds)) {
      const Instant instant{seconds - stretch->offset};
      return {Kind::unique, instant, instant, civil, civil};
    }
  }
  return data_->read(civil);
}

Zone::Reading Zone::Data::read(const Civil& civil) const {
  using TimeInfo = absl::TimeZone::TimeInfo;
  const absl::CivilSecond second(civil.date.year, civil.date.month, civil.date.day, civil.hour, civil.minute, civil.second);
  const TimeInfo info = zone.At(second);
  if (info.kind == TimeInfo::UNIQUE) return {Kind::unique, instant_at(info.pre), instant_at(info.pre), civil, civil};
  const Civil before = civil_of(wall_clock(info.trans, zone.At(info.trans - absl::Seconds(1)).offset));
  const Civil after = civil_of(wall_clock(info.trans, zone.At(info.trans).offset));
  if (info.kind == TimeInfo::SKIPPED) return {Kind::skipped, instant_at(info.trans), instant_at(info.trans), before, after};
  return {Kind::repeated, instant_at(info.pre), instant_at(info.post), after, before};
}

Civil Zone::civil(Instant instant) const {
  if (const Offsets::Stretch* stretch = data_->offsets.holding(instant.seconds)) return civil_of(instant.seconds + stretch->offset);
  return civil_of(data_->zone.At(absolute(instant)).cs);
}

std::int32_t Zone::offset_seconds(Instant instant) const {
  const Offsets::Stretch* stretch = data_->offsets.holding(instant.seconds);
  return stretch != nullptr ? stretch->offset : data_->zone.At(absolute(instant)).offset;
}

std::optional<std::int32_t> Zone::offset_throughout(Instant from, Instant to) const {
  if (const Offsets::Stretch* stretch = data_->offsets.holding(from.seconds); stretch != nullptr && to.seconds < stretch->end) return stretch->offset;
  absl::TimeZone::CivilTransition change;
  const bool changes = data_->zone.NextTransition(absolute(from), &change) && instant_at(data_->zone.At(change.to).trans) <= to;
  return changes ? std::nullopt : std::optional(offset_seconds(from));
}

Instant instant_of(const WrittenMoment& moment, const Zone& zone, bool end_of_day) {
  if (moment.date_only) return zone.read({end_of_day ? plus_days(moment.civil.date, 1) : moment.civil.date}).instant;
  if (!moment.offset_seconds) return zone.read(moment.civil).instant;
  return Zone().read(moment.civil).instant - base::Duration{*moment.offset_seconds};
}

bool is_over(const WrittenMoment& end, Instant moment, const Zone& zone) {
  const Instant last = instant_of(end, zone, true);
  return end.date_only ? last <= moment : last < moment;
}

}  // namespace sml::time
