#include "linter/resolve/departures.h"

#include "linter/time/moment.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

model::PlannedPost post(std::uint32_t place, std::string_view moment, std::vector<std::string> accounts) {
  model::PlannedPost planned;
  planned.span = {0, place, place + 1};
  planned.timed = true;
  planned.publish = time::instant_of(*time::parse_moment(moment), time::Zone());
  for (std::string& account : accounts) planned.post.accounts->push_back({std::move(account)});
  return planned;
}

time::Instant at(std::string_view moment) { return time::instant_of(*time::parse_moment(moment), time::Zone()); }

TEST_CASE("a moment is taken within an hour of another post on one of the same accounts") {
  model::Client client;
  client.posts = {post(1, "2026-03-16T09:00", {"x", "instagram"}), post(2, "2026-03-16T12:00", {"facebook"}), post(3, "2026-03-15T20:00", {"x"})};
  Departures departures(client);
  const model::PlannedPost& own = client.posts[2];
  struct Row { std::string_view moment; bool is_taken; };
  for (const Row& row : {Row{"2026-03-16T08:00", false},
                         {"2026-03-16T08:01", true},
                         {"2026-03-16T09:59", true},
                         {"2026-03-16T10:00", false},
                         {"2026-03-16T12:00", false},
                         {"2026-03-15T20:30", false}}) {
    CAPTURE(row.moment);
    CHECK(departures.is_taken(at(row.moment), own) == row.is_taken);
  }
}

TEST_CASE("a post that is moved leaves its moment and takes another, whatever copy of it is asked for") {
  model::Client client;
  client.posts = {post(1, "2026-03-15T09:00", {"x"}), post(2, "2026-03-15T20:00", {"x"})};
  Departures departures(client);
  const model::PlannedPost copy = client.posts[0];
  departures.move(copy, at("2026-03-16T09:00"));
  CHECK_FALSE(departures.is_taken(at("2026-03-15T09:00"), client.posts[1]));
  CHECK(departures.is_taken(at("2026-03-16T09:00"), client.posts[1]));
  CHECK_FALSE(departures.is_taken(at("2026-03-16T09:00"), client.posts[0]));
}

}  // namespace
}  // namespace sml::resolve
