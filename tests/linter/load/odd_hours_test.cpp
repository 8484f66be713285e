#include "linter/load/odd_hours.h"

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

TEST_CASE("opening hours that go on into the next morning are doubted, and those of bars are not") {
  const struct {
    const char* hours;
    const char* right;
  } table[] = {
      {"Mo-Fr 14:00-09:00", "09:00-14:00"}, {"Mo-Fr 18:00-09:00", "09:00-18:00"},
      {"Fr-Sa 20:00-05:00", ""},            {"Mo-Su 06:00-02:00", ""},            {"Mo-Su 20:00-08:00", ""},
      {"Mo-Fr 09:00-14:00", ""},            {"24/7", ""},                         {"Mo-Su 00:00-24:00", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.hours);
    const auto facts = decoded<model::Facts>("locations: [{id: a, name: A, opening_hours: \"" + std::string(row.hours) + "\"}]\n", decode_facts);
    const bool is_doubted = !facts.problems.empty();
    CHECK(is_doubted == !std::string(row.right).empty());
    if (is_doubted) CHECK(facts.problems.front().legal.named == std::vector<std::string>{row.right});
    CHECK(facts->locations->front()->opening_hours.written);
  }
}

TEST_CASE("days with hours twice, and days without them beside others that have some, are doubted") {
  const struct {
    const char* hours;
    std::string reason;
    std::string told;
  } table[] = {
      {"Lu-Vi 10:00-14:00; Lu-Vi 17:00-20:30", "twice", "Lu-Vi 10:00-14:00,17:00-20:30"},
      {"Mo-Su 09:00-18:00; Sa 10:00-14:00", "", ""},
      {"Mo-Fr 09:00-18:00; Mo-Fr 10:00-14:00", "", ""},
      {"Mo-Fr 09:00-18:00; PH off; PH 10:00-14:00", "", ""},
      {"Mo-Fr 10:00-14:00; Sa", "no_times", "Sa"},
      {"Mo-Fr 10:00-14:00; Sa off", "", ""},
      {"Mo-Fr", "", ""},
      {"24/7", "", ""},
  };
  for (const auto& row : table) {
    CAPTURE(row.hours);
    const auto facts = decoded<model::Facts>("locations: [{id: a, name: A, opening_hours: \"" + std::string(row.hours) + "\"}]\n", decode_facts);
    REQUIRE(facts.problems.empty() == row.reason.empty());
    if (row.reason.empty()) continue;
    CHECK(facts.problems.front().reason == row.reason);
    CHECK(facts.problems.front().legal.named == std::vector<std::string>{row.told});
  }
}

TEST_CASE("days of an offer are whole days") {
  CHECK(decoded<model::Facts>("offers: [{id: a, name: A, mechanic: 2x1, days: \"Mo-We; Fr 12:00-16:00\"}]\n", decode_facts).problems.empty());
}

}  // namespace
}  // namespace sml::load
