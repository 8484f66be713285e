#include "linter/resolve/validity.h"

#include <string>

#include "linter/model/world.h"
#include "tests/catch.h"
#include "tests/linter/resolve/written_world.h"

namespace sml::resolve {
namespace {

struct Row {
  std::string keys;      // of the offer
  std::string moment;
  std::string state;     // "begun ended back", those that hold
};

std::string state_of(const Row& row) {
  const model::World world = world_of({.facts = "business: {name: N, time_zone: America/Mexico_City}\n"
                                               "offers:\n- {id: a, name: A, mechanic: 2x1" + row.keys + "}\n"});
  const model::Client& client = world.clients.front();
  const model::Offer& offer = *client.facts->offers->front();
  const time::Instant moment = time::instant_of(*time::parse_moment(row.moment), client.zone);
  std::string state;
  if (has_begun(offer, moment, client.zone)) state += "begun ";
  if (has_ended(offer, moment, client.zone)) state += "ended ";
  if (is_taken_back(offer, moment, client.zone)) state += "back ";
  return state;
}

TEST_CASE("an offer holds from the start of its first day to the end of its last, by the client's clock") {
  const Row table[] = {
      {"", "2026-03-12T10:00", "begun "},
      {", valid_from: 2026-03-12", "2026-03-11T23:59", ""},
      {", valid_from: 2026-03-12", "2026-03-12T00:00", "begun "},
      {", valid_from: 2026-03-12", "2026-03-12T05:59Z", ""},
      {", valid_through: 2026-03-12", "2026-03-12T23:59", "begun "},
      {", valid_through: 2026-03-12", "2026-03-13T00:00", "begun ended "},
      {", valid_through: 2026-03-12", "2026-03-13T05:30Z", "begun "},
      {", valid_through: 2026-03-12T18:00", "2026-03-12T18:00", "begun "},
      {", valid_through: 2026-03-12T18:00", "2026-03-12T18:01", "begun ended "},
      {", valid_through: 2026-03-12T18:00-03:00", "2026-03-12T15:01", "begun ended "},
      {", status: withdrawn", "2026-03-12T10:00", "begun back "},
      {", status: sold_out, since: 2026-03-10", "2026-03-09T10:00", "begun "},
      {", status: sold_out, since: 2026-03-10", "2026-03-10T10:00", "begun back "},
      {", status: active, since: 2026-03-01", "2026-03-10T10:00", "begun "},
  };
  for (const Row& row : table) {
    CAPTURE(row.keys, row.moment);
    CHECK(state_of(row) == row.state);
  }
}

}  // namespace
}  // namespace sml::resolve
