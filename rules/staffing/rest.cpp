#include <algorithm>
#include <cstdint>
#include <vector>

#include "linter/model/display_name.h"
#include "linter/time/any_week.h"
#include "linter/time/minutes.h"
#include "rules/staffing/attendance.h"

namespace sml::rules {
namespace {

constexpr int kWeekMinutes = time::kWeekDays * time::kDayMinutes;

// Work without a break: minutes of a week that begins on Monday, by the person's clock, and the shift that it begins with.
struct Stretch {
  int begin = 0;
  int end = 0;   // may lie in the next week
  const model::Shift* shift = nullptr;
};

const time::Zone& clock_of(const model::Person& person, const model::World& world) { return person.time_zone ? *person.time_zone : world.zone; }

const time::Zone& clock_of(const model::Shift& shift, const time::Zone& own) { return shift.time_zone ? *shift.time_zone : own; }

// By how many minutes the person's clock is ahead of the shift's, today.
int ahead_of(const model::Shift& shift, const time::Zone& own, time::Instant now) {
  return (own.offset_seconds(now) - clock_of(shift, own).offset_seconds(now)) / time::kMinuteSeconds;
}

std::vector<Stretch> shifts_of_week(const model::Person& person, const model::World& world) {
  const time::Zone& own = clock_of(person, world);
  std::vector<Stretch> stretches;
  for (const model::Field<model::Shift>& shift : *person.shifts) {
    if (!shift->hours || *shift->on_call) continue;
    const int ahead = ahead_of(*shift, own, world.now);
    for (const time::Weekday day : time::kWeek) {
      for (const time::MinuteRange& range : shift->hours->on(day)) {
        const int begin = ((static_cast<int>(day) * time::kDayMinutes + range.begin + ahead) % kWeekMinutes + kWeekMinutes) % kWeekMinutes;
        stretches.push_back({begin, begin + range.end - range.begin, &*shift});
      }
    }
  }
  std::ranges::stable_sort(stretches, {}, &Stretch::begin);
  return stretches;
}

void add(std::vector<Stretch>& merged, const Stretch& stretch) {
  if (merged.empty() || merged.back().end < stretch.begin) merged.push_back(stretch);
  else merged.back().end = std::max(merged.back().end, stretch.end);
}

// Shifts that touch or overlap are one stretch of work, from Sunday to Monday too. Empty where nothing is worked; a single one of a whole
// week or more where nothing breaks it.
std::vector<Stretch> joined(const std::vector<Stretch>& shifts) {
  std::vector<Stretch> merged;
  for (const Stretch& shift : shifts) add(merged, shift);
  while (merged.size() > 1 && merged.back().end - kWeekMinutes >= merged.front().begin) {
    merged.back().end = std::max(merged.back().end, merged.front().end + kWeekMinutes);
    merged.erase(merged.begin());
  }
  return merged;
}

// What is worked on one day: from the beginning of its first stretch to the end of its last.
std::vector<Stretch> by_day(const std::vector<Stretch>& stretches) {
  std::vector<Stretch> days;
  for (const Stretch& stretch : stretches) {
    if (!days.empty() && days.back().begin / time::kDayMinutes == stretch.begin / time::kDayMinutes) days.back().end = stretch.end;
    else days.push_back(stretch);
  }
  return days;
}

// A day's work that begins too soon after the one before.
struct Rest {
  int minutes = 0;
  Stretch before{};
  Stretch after{};
};

// Of the rests that are shorter than so many minutes the shortest before each shift, in the order of the week.
std::vector<Rest> short_rests(const std::vector<Stretch>& days, base::Duration least) {
  std::vector<Rest> rests;
  for (std::size_t index = 0; index < days.size(); ++index) {
    const Stretch& before = days[index];
    Stretch after = days[(index + 1) % days.size()];
    if (index + 1 == days.size()) after.begin += kWeekMinutes;
    const int minutes = std::max(0, after.begin - before.end);
    if (base::minutes(minutes) >= least) continue;
    const auto known = std::ranges::find(rests, after.shift, [](const Rest& rest) { return rest.after.shift; });
    if (known == rests.end()) rests.push_back({minutes, before, after});
    else if (minutes < known->minutes) *known = {minutes, before, after};
  }
  return rests;
}

// Moments are told by the clock that the shift which begins too soon is written in.
void report_rest(const model::Person& person, const Rest& rest, base::Duration least, const model::World& world, rule::Report& report) {
  const time::Zone& own = clock_of(person, world);
  const time::Zone& zone = clock_of(*rest.after.shift, own);
  const auto moment_by = [&](const model::Shift& shift, int minute) {
    return time::plus_minutes({time::kAnyMonday, 0, 0, 0}, minute - ahead_of(shift, own, world.now));
  };
  const auto moment_of = [&](int minute) { return moment_by(*rest.after.shift, minute); };
  const bool same_clock = zone.name() == clock_of(*rest.before.shift, own).name();
  rule::Finding& finding = report.at(rest.after.shift->hours.span)
                               .say(rest.minutes == 0 ? "endless" : "rest")
                               .with("person", model::display_name(person))
                               .with("rest", base::minutes(rest.minutes))
                               .with("least", least)
                               .with("clocks", same_clock ? "one" : "several")
                               .with("zone", zone.name())
                               .with("end", moment_of(rest.before.end))
                               .with("written_end", moment_by(*rest.before.shift, rest.before.end))   // as that shift has it
                               .with("begin", moment_of(rest.after.begin))
                               .with("soonest", moment_of(rest.before.end + static_cast<int>(least.seconds / time::kMinuteSeconds)));
  if (rest.before.shift != rest.after.shift) finding.because(rest.before.shift->hours.span, "earlier");
}

void check_week(const model::Person& person, const std::vector<Stretch>& stretches, rule::Report& report) {
  int minutes = 0;
  for (const Stretch& stretch : stretches) minutes += stretch.end - stretch.begin;
  minutes = std::min(minutes, kWeekMinutes);
  const base::Span place = person.id ? person.id.span : person.shifts.key;
  const base::Duration most = report.duration("week", place);
  if (base::minutes(minutes) <= most) return;
  const std::int64_t over = minutes - most.seconds / time::kMinuteSeconds;
  report.at(place)
      .say("week")
      .with("person", model::display_name(person))
      .with("hours", std::int64_t{minutes / time::kHourMinutes})
      .with("minutes", std::int64_t{minutes % time::kHourMinutes})
      .with("most", most.seconds / time::kHourSeconds)
      .with("most_minutes", most.seconds / time::kMinuteSeconds % time::kHourMinutes)
      .with("over", over / time::kHourMinutes)
      .with("over_minutes", over % time::kHourMinutes);
}

void check(const rule::RepositoryView& view, rule::Report& report) {
  for (const model::Field<model::Person>& person : *view.world.team->people) {
    const std::vector<Stretch> stretches = joined(shifts_of_week(*person, view.world));
    const base::Duration least = report.duration("min", person.span);
    for (const Rest& rest : short_rests(by_day(stretches), least)) report_rest(*person, rest, least, view.world, report);
    check_week(*person, stretches, report);
  }
}

}  // namespace

extern const rule::Check staffing_rest{check};

}  // namespace sml::rules
