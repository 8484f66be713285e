#include "linter/load/decode.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

TEST_CASE("what is agreed on lasts no longer and no shorter than people agree on") {
  const struct {
    std::string contract;
    std::string told;
  } cases[] = {
      {"engagement_window: 30d\n", ""},
      {"engagement_window: 31d\n", "1:20-1:23 schema/value engagement_window duration.too_long\n"},
      {"engagement_window: 0m\n", "1:20-1:22 schema/value engagement_window duration.too_short\n"},
      {"reply_within: {x: 30m, default: 9999d}\n", "1:33-1:38 schema/value default duration.too_long\n"},
      {"emergencies: {reply_within: 0m}\n", "1:29-1:31 schema/value reply_within duration.too_short\n"},
      {"cadence: {max_gap: 0d}\n", "1:20-1:22 schema/value max_gap duration.too_short\n"},
      {"cadence: {max_gap: 5d}\n", ""},
      {"cadence: {max_gap: 367d}\n", "1:20-1:24 schema/value max_gap duration.too_long\n"},
      {"cadence: 3d\n", "1:10-1:12 schema/type cadence mapping.text\n"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.contract);
    CHECK(decoded<model::Contract>(c.contract, decode_contract).told() == c.told);
  }
  const auto beyond = decoded<model::Contract>("engagement_window: 9999d\nreply_within: {x: 2h, email: 0m}\n", decode_contract);
  CHECK_FALSE(beyond->engagement_window.written);
  CHECK(is_unreadable(beyond->engagement_window));
  CHECK(beyond->reply_within->size() == 1);
  CHECK(is_unreadable(beyond->reply_within));
}

}  // namespace
}  // namespace sml::load
