#include "linter/time/zone.h"

#include <absl/time/civil_time.h>
#include <absl/time/time.h>

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>

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

absl::CivilSecond wall_clock(absl::Time time, int offset) {
  return absl::CivilSecond(1970, 1, 1) + absl::ToUnixSeconds(time) + offset;
}

}  // namespace

struct Zone::Data {
  std::string name;
  absl::TimeZone zone;
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
  const auto data = std::make_shared<Data>(Data{std::string(name), {}});
  const std::string file = zone_file_of(name);
  if (file.empty() || !absl::LoadTimeZone(file, &data->zone)) return std::nullopt;
  loaded.emplace(data->name, data);
  return Zone(data);
}

const std::string& Zone::name() const { return data_->name; }

Zone::Reading Zone::read(Civil civil) const {
  using TimeInfo = absl::TimeZone::TimeInfo;
  const absl::CivilSecond second(civil.date.year, civil.date.month, civil.date.day, civil.hour, civil.minute, civil.second);
  const TimeInfo info = data_->zone.At(second);
  if (info.kind == TimeInfo::UNIQUE) return {Kind::unique, instant_at(info.pre), instant_at(info.pre), civil, civil};
  const Civil before = civil_of(wall_clock(info.trans, data_->zone.At(info.trans - absl::Seconds(1)).offset));
  const Civil after = civil_of(wall_clock(info.trans, data_->zone.At(info.trans).offset));
  if (info.kind == TimeInfo::SKIPPED) return {Kind::skipped, instant_at(info.trans), instant_at(info.trans), before, after};
  return {Kind::repeated, instant_at(info.pre), instant_at(info.post), after, before};
}

Civil Zone::civil(Instant instant) const { return civil_of(data_->zone.At(absolute(instant)).cs); }

std::int32_t Zone::offset_seconds(Instant instant) const { return data_->zone.At(absolute(instant)).offset; }

std::optional<std::int32_t> Zone::offset_throughout(Instant from, Instant to) const {
  absl::TimeZone::CivilTransition change;
  const bool changes = data_->zone.NextTransition(absolute(from), &change) && instant_at(data_->zone.At(change.to).trans) <= to;
  return changes ? std::nullopt : std::optional(offset_seconds(from));
}

Instant instant_of(const WrittenMoment& moment, const Zone& zone, bool end_of_day) {
  if (moment.date_only) return zone.read({end_of_day ? plus_days(moment.civil.date, 1) : moment.civil.date}).instant;
  if (!moment.offset_seconds) return zone.read(moment.civil).instant;
  return Zone().read(moment.civil).instant - base::Duration{*moment.offset_seconds};
}

}  // namespace sml::time
