#include "linter/claims/first_bytes.h"

#include <string>
#include <string_view>

#include "tests/catch.h"

namespace sml::claims {
namespace {

// Of printable ASCII and the first bytes of "é" and "€", those that it may begin with.
std::string shown(std::string_view expression) {
  const text::ByteSet bytes = first_bytes(expression);
  std::string said;
  for (const char byte : std::string_view("\n $().0159ax[]yz{|}\xC3\xE2"))
    if (bytes.holds(byte)) said += byte;
  return said;
}

TEST_CASE("a match begins with what its first part may be") {
  constexpr std::string_view kAll = "\n $().0159ax[]yz{|}\xC3\xE2";
  const struct {
    std::string_view expression;
    std::string_view begins;
  } cases[] = {
      {"ya", "y"},
      {"ya|za|5", "5yz"},
      {"(?:y|z)a", "yz"},
      {"(?P<span>x)y", "x"},
      {"(?:x )?y", "xy"},
      {"x?y*z", "xyz"},
      {"x+y", "x"},
      {"x{0,3}y{2}z", "xy"},
      {"x{1,3}y", "x"},
      {"(?:(?:a )?(?:x)?)?y", "axy"},
      {"(?m:^)z", "z"},
      {"\\bz", "z"},
      {"\\d{1,2}", "0159"},
      {"[0-5]x", "015"},
      {"[$(]~", "$("},
      {"[]x]y", "x]"},
      {"[x\\]]y", "x]"},
      {"[5-]y", "5"},
      {"\\$x|\\(", "$("},
      {"é?x", "x\xC3"},
      {"€|é", "\xC3\xE2"},
      {"[€x]", kAll},
      {"[^x]y", kAll},
      {".y", kAll},
      {"x*", kAll},
      {"x|", kAll},
      {"\\s", kAll},
  };
  for (const auto& one : cases) {
    CAPTURE(one.expression);
    CHECK(shown(one.expression) == one.begins);
  }
}

}  // namespace
}  // namespace sml::claims
