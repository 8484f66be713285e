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
  world.clients[0].accounts.content.accounts = field(std::vector{account("napoli-x"), account(""), account("shared"), account("shared")});
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
  CHECK(ClientAccounts(index, world.clients[0]).find("shared")->account == &*world.clients[0].accounts->accounts.value[2]);   // the first of equals
  CHECK(of_second.find("zzz") == nullptr);
  CHECK(index.find("") == nullptr);
  CHECK(index.find("napoli") == nullptr);
  CHECK(index.find("zzz") == nullptr);
}

TEST_CASE("a place lies in the post that it begins in, whatever the file") {
  Client client;
  for (const base::Span span : {base::Span{3, 10, 20}, base::Span{3, 20, 30}, base::Span{3, 40, 50}, base::Span{5, 0, 15}})
    client.posts.emplace_back().span = span;
  const struct {
    base::Span place;
    int post;   // by its number; -1: none
  } cases[] = {
      {{3, 9, 12}, -1}, {{3, 10, 10}, 0}, {{3, 19, 25}, 0}, {{3, 20, 20}, 1}, {{3, 30, 30}, -1}, {{3, 35, 45}, -1},
      {{3, 49, 50}, 2}, {{3, 50, 50}, -1}, {{5, 0, 1}, 3}, {{5, 15, 15}, -1}, {{4, 12, 13}, -1}, {{0, 12, 13}, -1}, {{9, 12, 13}, -1},
  };
  for (const auto& c : cases) {
    CAPTURE(c.place.source, c.place.begin);
    CHECK(post_at(client, c.place) == (c.post < 0 ? nullptr : &client.posts[static_cast<std::size_t>(c.post)]));
  }
  CHECK(post_at(Client{}, {3, 10, 12}) == nullptr);
}

TEST_CASE("a post is checked where its moment is known, and history where that is asked for") {
  PlannedPost planned;
  for (const bool include_past : {false, true}) CHECK_FALSE(is_checked(planned, include_past));
  planned.timed = true;
  for (const bool include_past : {false, true}) CHECK(is_checked(planned, include_past));
  planned.history = true;
  CHECK_FALSE(is_checked(planned, false));
  CHECK(is_checked(planned, true));
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
