#include "linter/model/world.h"

#include <string>
#include <utility>

#include "tests/catch.h"

namespace sml::model {
namespace {

template <class T>
Field<T> field(T value) {
  return {.value = std::move(value), .span = {}, .key = {}, .written = true};
}

Field<Account> account(const std::string& id) {
  Account it;
  if (!id.empty()) it.id = field(id);
  return field(std::move(it));
}

TEST_CASE("an account is found by its id, with who owns it") {
  World world;
  world.clients.resize(2);
  world.clients[0].accounts.content.accounts = field(std::vector{account("napoli-x"), account(""), account("shared")});
  world.clients[1].accounts.content.accounts = field(std::vector{account("roma-x"), account("shared")});
  Person ana;
  ana.accounts = field(std::vector{account("ana-x"), account("roma-x")});
  world.team.content.people = field(std::vector{field(Person{}), field(std::move(ana))});
  const AccountIndex index(world);
  const struct {
    std::string id;
    AccountOwner::Kind kind;
    std::size_t owner;
  } cases[] = {
      {"napoli-x", AccountOwner::Kind::client, 0},
      {"shared", AccountOwner::Kind::client, 0},
      {"roma-x", AccountOwner::Kind::client, 1},
      {"ana-x", AccountOwner::Kind::person, 1},
  };
  for (const auto& c : cases) {
    CAPTURE(c.id);
    const AccountOwner* owner = index.find(c.id);
    REQUIRE(owner != nullptr);
    CHECK(owner->kind == c.kind);
    CHECK(owner->index == c.owner);
    CHECK(*owner->account->id == c.id);
  }
  const ClientAccounts of_second(index, world.clients[1]);
  CHECK(of_second.find("shared")->index == 1);
  CHECK(of_second.find("napoli-x")->index == 0);
  CHECK(of_second.find("ana-x")->kind == AccountOwner::Kind::person);
  CHECK(ClientAccounts(index, world.clients[0]).find("shared")->index == 0);
  CHECK(of_second.find("zzz") == nullptr);
  CHECK(index.find("") == nullptr);
  CHECK(index.find("napoli") == nullptr);
  CHECK(index.find("zzz") == nullptr);
}

TEST_CASE("a client is called what its business is, else what the contract says, else its id") {
  Client client;
  client.id = "napoli";
  CHECK(display_name(client) == "napoli");
  client.contract.content.parties->client = field(std::string("Napoli, S. A."));
  CHECK(display_name(client) == "Napoli, S. A.");
  client.facts.content.business->name = field(std::string("Pizzería Napoli"));
  CHECK(display_name(client) == "Pizzería Napoli");
}

TEST_CASE("a client's country is its business's") {
  Client client;
  CHECK(country(client).empty());
  client.facts.content.business->country = field(std::string("MX"));
  CHECK(country(client) == "MX");
}

TEST_CASE("public holidays: the default country's, or what the file says") {
  Field<Holidays> holidays;
  CHECK(holiday_set(holidays, "MX").country == "MX");
  CHECK(holiday_set(holidays, "").country.empty());
  holidays = field(Holidays{});
  holidays->dates = field(std::vector{field(time::Date{2026, 4, 2})});
  holidays->except = field(std::vector{field(time::Date{2026, 2, 2})});
  const time::HolidaySet without_country = holiday_set(holidays, "MX");
  CHECK(without_country.country == "MX");
  CHECK(without_country.dates == std::vector{time::Date{2026, 4, 2}});
  CHECK(without_country.except == std::vector{time::Date{2026, 2, 2}});
  holidays->country = field(std::string("ES"));
  CHECK(holiday_set(holidays, "MX").country == "ES");
}

}  // namespace
}  // namespace sml::model
