#include "linter/rule/limits_file.h"

#include "tests/catch.h"

namespace sml::rule {
namespace {

TEST_CASE("limits are sections of rows in order") {
  const LimitsFile file = read_limits("text:\n  - {network: x, limit: 280, source: a, date: 2026-11}\n"
                                      "  - {network: tiktok, advised: 5, source: b, date: 2026-11}\nmedia: []\n");
  CHECK(file.errors.empty());
  REQUIRE(file.find("text") != nullptr);
  REQUIRE(file.find("text")->rows.size() == 2);
  const LimitRow& row = file.find("text")->rows[0];
  CHECK(row.network == model::Network::x);
  CHECK(row.standard() == "280");
  CHECK(row.values.front().first == "limit");
  CHECK(file.find("text")->rows[1].standard() == "5");
  CHECK(file.find("media")->rows.empty());
  CHECK(file.find("none") == nullptr);
}

TEST_CASE("a row without a network, a source or a date is wrong") {
  struct Row {
    const char* row;
    std::size_t errors;
  };
  const Row table[] = {
      {"{network: x, source: a, date: 2026-11}", 0}, {"{network: x, date: 2026-11}", 1}, {"{network: x, source: a}", 1},
      {"{network: twitter, source: a, date: 2026-11}", 1}, {"{source: a, date: 2026-11}", 1},
  };
  for (const Row& row : table) {
    CAPTURE(row.row);
    CHECK(read_limits(std::string("text:\n  - ") + row.row + "\n").errors.size() == row.errors);
  }
  CHECK_FALSE(read_limits("text: [").errors.empty());
}

}  // namespace
}  // namespace sml::rule
