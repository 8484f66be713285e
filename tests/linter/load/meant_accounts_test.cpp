#include "linter/load/meant_accounts.h"

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

TEST_CASE("networks without brackets are this client's accounts on them") {
  const struct {
    std::string written;
    std::string meant;
  } table[] = {
      {"Instagram y Facebook", "[lince-ig, lince-fb]"},
      {"Instagram, Facebook", "[lince-ig, lince-fb]"},
      {"IG", "[lince-ig]"},
      {"lince-ig y face", "[lince-ig, lince-fb]"},
      {"\"@opticalince\"", "[lince-fb]"},
      {"X y TikTok", "[x, tiktok]"},   // two of the one, none of the other
  };
  model::Client client;
  client.accounts.content = *decoded<model::Accounts>(
      "accounts: [{id: lince-ig, network: instagram, handle: lince}, {id: lince-fb, network: facebook, handle: '@opticalince'}, "
      "{id: lince-x, network: x, handle: a}, {id: otra-x, network: x, handle: b}]\n",
      decode_accounts);
  for (const auto& row : table) {
    CAPTURE(row.written);
    auto it = post("id: a\npublish_at: 2026-03-13\ntext: a\naccounts: " + row.written + '\n');
    name_own_accounts(client, it.problems);
    REQUIRE(it.problems.size() == 1);
    CHECK(it.problems.front().nearest == row.meant);
  }
}

}  // namespace
}  // namespace sml::load
