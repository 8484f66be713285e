#include "linter/resolve/event_time.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

struct Row {
  std::string event;
  time::Date date;
  int minute;
  bool holds;
};

TEST_CASE("an event holds a moment from its doors to its end, in the night too") {
  constexpr int kHour = time::kHourMinutes;
  const std::string night = "starts_at: 2026-03-16T22:00, ends_at: 2026-03-17T02:00";
  const Row table[] = {
      {night, {2026, 3, 16}, 22 * kHour, true},
      {night, {2026, 3, 16}, 20 * kHour, true},
      {night, {2026, 3, 16}, 20 * kHour - 1, false},
      {night, {2026, 3, 17}, 30, true},
      {night, {2026, 3, 17}, 2 * kHour, true},
      {night, {2026, 3, 17}, 2 * kHour + 1, false},
      {night + ", status: sold_out", {2026, 3, 16}, 22 * kHour, true},
      {night + ", status: cancelled", {2026, 3, 16}, 22 * kHour, false},
      {night + ", status: postponed", {2026, 3, 16}, 22 * kHour, false},
      {"starts_at: 2026-03-16T20:00", {2026, 3, 16}, 20 * kHour, true},
      {"starts_at: 2026-03-16T20:00", {2026, 3, 16}, 20 * kHour + 1, false},
      {"starts_at: 2026-03-16", {2026, 3, 16}, 20 * kHour, false},
      {"starts_at: 2026-03-13T20:00, ends_at: 2026-03-15T14:00", {2026, 3, 13}, 23 * kHour, true},
      {"starts_at: 2026-03-13T20:00, ends_at: 2026-03-15T14:00", {2026, 3, 14}, 12 * kHour, false},
  };
  for (const Row& row : table) {
    CAPTURE(row.event, time::iso(row.date), row.minute);
    const model::World world = world_of({.facts = "business: {name: Napoli, country: MX}\nevents:\n  - {id: e, name: Noche, " + row.event + "}\n"});
    const model::Client& client = world.clients.front();
    CHECK(holds_at(*client.facts->events->front(), row.date, row.minute, client.zone) == row.holds);
  }
}

}  // namespace
}  // namespace sml::resolve
