#include "linter/claims/temporal/meridiem.h"

#include <string_view>

#include "tests/catch.h"

namespace sml::claims {
namespace {

TEST_CASE("a.m. and p.m. end behind their last point, however they are spaced") {
  struct Case {
    std::string_view folded;
    std::string_view said;   // from the first byte on; empty where it is none
  };
  constexpr Case kCases[] = {
      {"a.m.", "a.m."},       {"p. m., y", "p. m."}, {"p.m y", "p.m"}, {"p m.", "p m"}, {"p.m . y", "p.m ."}, {"p. m", "p. m"},
      {"a mano", ""},         {"a. mas", ""},        {"a", ""},        {"a.", ""},      {"p . ", ""},
  };
  for (const Case& one : kCases) {
    CAPTURE(one.folded);
    CHECK(one.folded.substr(0, meridiem_end(one.folded, 0)) == one.said);
  }
}

}  // namespace
}  // namespace sml::claims
