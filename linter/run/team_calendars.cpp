#include "linter/run/team_calendars.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/load/node_words.h"
#include "linter/run/discover.h"
#include "linter/yaml/parse.h"

namespace sml::run {
namespace {

class CalendarReader {
 public:
  CalendarReader(const base::Files& files, const std::vector<std::string>& excluded, model::World& world, load::Problems& problems)
      : files_(files), excluded_(excluded), world_(world), problems_(problems) {}

  void read(std::size_t person) {
    const model::Field<std::string>& named = world_.team->people.value[person]->calendar;
    if (!named) return;
    const std::optional<std::string> path = base::repository_path("", *named);
    base::ReadResult read;
    if (path && files_.kind(*path) != base::FileKind::missing && !is_excluded(excluded_, *path)) read = files_.read(*path, yaml::Limits{}.file_bytes);
    if (read.status != base::ReadStatus::ok) {
      report(named, *named, "path", path && read.status != base::ReadStatus::outside ? "missing" : "outside");
      return;
    }
    const model::Field<time::Zone>& own = world_.team->people.value[person]->time_zone;
    const auto calendar = std::make_shared<time::WorkCalendar>(std::move(read.bytes), own ? *own : world_.zone);
    const time::CalendarEvents& events = calendar->read_around(world_.now);
    report(named, events);
    if (events.readable && events.left_out.empty()) world_.calendars.push_back({person, calendar});
  }

 private:
  void report(const model::Field<std::string>& named, const time::CalendarEvents& events) {
    if (!events.readable) return report(named, *named, "calendar", "format");
    for (const std::string& zone : events.unknown_zones) report(named, load::shortened(zone), "calendar_zone", "unknown");
    if (!events.unknown_zones.empty() || events.left_out.empty()) return;
    std::vector<std::string> left_out;
    std::ranges::transform(events.left_out, std::back_inserter(left_out), load::shortened);
    report(named, *named, "calendar_events", "format", left_out);
  }

  void report(const model::Field<std::string>& named, std::string value, std::string_view expected, std::string_view reason, model::TextList which = {}) {
    problems_.push_back({load::Problem::Kind::wrong_value, named.span, "calendar", std::move(value), expected, reason, std::move(which)});
  }

  const base::Files& files_;
  const std::vector<std::string>& excluded_;
  model::World& world_;
  load::Problems& problems_;
};

}  // namespace

void read_calendars(const base::Files& files, const std::vector<std::string>& excluded, model::World& world, load::Problems& problems) {
  CalendarReader reader(files, excluded, world, problems);
  for (std::size_t person = 0; person < world.team->people.value.size(); ++person) reader.read(person);
}

}  // namespace sml::run
