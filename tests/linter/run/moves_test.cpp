#include "linter/run/moves.h"

#include <string>

#include "linter/run/mend_once.h"
#include "tests/catch.h"

namespace sml::run {
namespace {

TEST_CASE("places behind an edit move with it, and those in it do not") {
  const std::vector<rule::Edit> edits = {{{0, 2, 4}, ""}, {{0, 5, 5}, "xyz"}, {{0, 7, 8}, "Q"}};
  const Moves moves(edits);
  const std::string before = "abcdefghij";
  const std::string after = edited(before, edits);
  for (const std::uint32_t place : {0U, 1U, 4U, 5U, 6U, 8U, 9U}) {
    CAPTURE(place);
    CHECK(after[moves.moved(place)] == before[place]);
  }
  CHECK(moves.moved(3) == 3);
  CHECK(moves.moved(10) == 11);
  CHECK(Moves({}).moved(7) == 7);
}

}  // namespace
}  // namespace sml::run
