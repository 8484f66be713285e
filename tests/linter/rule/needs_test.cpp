#include "linter/rule/needs.h"

#include "tests/catch.h"

namespace sml::rule {
namespace {

// "contract.term in clients/n/contract.yaml", or nothing.
std::string missing(std::initializer_list<std::string_view> needs, const model::World& world) {
  const std::vector<std::string_view> list(needs);
  const auto found = missing_need(list, world, world.clients.front());
  return found ? std::string(found->need) + " in " + found->file : "";
}

model::World empty_world() {
  model::World world;
  world.team.path = "team.yaml";
  model::Client& client = world.clients.emplace_back();
  client.facts.path = "clients/n/facts.yaml";
  client.contract.path = "clients/n/contract.yaml";
  client.accounts.path = "clients/n/accounts.yaml";
  return world;
}

TEST_CASE("the first need that is not met is told with the file that would hold it") {
  model::World world = empty_world();
  model::Client& client = world.clients.front();
  CHECK(missing({}, world).empty());
  CHECK(missing({"facts"}, world) == "facts in clients/n/facts.yaml");
  CHECK(missing({"accounts"}, world) == "accounts in clients/n/accounts.yaml");
  CHECK(missing({"team"}, world) == "team in team.yaml");
  CHECK(missing({"contract", "contract.term"}, world) == "contract in clients/n/contract.yaml");
  client.contract.present = true;
  CHECK(missing({"contract", "contract.term"}, world) == "contract.term in clients/n/contract.yaml");
  client.contract.content.term.written = true;
  CHECK(missing({"contract", "contract.term"}, world).empty());
  client.facts.present = client.accounts.present = world.team.present = true;
  CHECK(missing({"facts", "accounts", "team"}, world).empty());
}

TEST_CASE("of two needs with a bar between, one is enough") {
  model::World world = empty_world();
  CHECK(missing({"team|contract.service_hours"}, world) == "team|contract.service_hours in clients/n/contract.yaml");
  world.clients.front().contract.content.service_hours.written = true;
  CHECK(missing({"team|contract.service_hours"}, world).empty());
  world = empty_world();
  world.team.present = true;
  CHECK(missing({"team|contract.service_hours"}, world).empty());
}

TEST_CASE("a file that could not be read is not called absent") {
  model::World world = empty_world();
  world.team.broken = true;
  world.clients.front().contract.content.service_hours.written = true;
  CHECK(missing({"team|contract.service_hours"}, world) == "unreadable in team.yaml");
  world.clients.front().facts.broken = true;
  CHECK(missing({"facts"}, world) == "unreadable in clients/n/facts.yaml");
  CHECK(missing({"posts"}, world).empty());
  world.clients.front().unlisted = "clients/n/posts/2026-03";
  CHECK(missing({"posts"}, world) == "unreadable in clients/n/posts/2026-03");
}

TEST_CASE("every need of the list is known, and nothing else is") {
  for (const char* need : {"accounts", "contract", "contract.approval", "contract.cadence", "contract.channels", "contract.notice",
                           "contract.notice.changes", "contract.people", "contract.request_channels", "contract.service_hours",
                           "contract.term", "facts", "facts.confirmed", "facts.valid_for", "facts.websites", "team",
                           "team.shifts", "team|contract.service_hours"}) {
    CAPTURE(need);
    CHECK(is_known_need(need));
  }
  CHECK_FALSE(is_known_need("weather"));
  CHECK_FALSE(is_known_need(""));
}

}  // namespace
}  // namespace sml::rule
