#include "linter/text/display.h"

#include <iterator>
#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("code points are counted, each byte that is none as one") {
  CHECK(code_point_count("") == 0);
  CHECK(code_point_count("aé€🍕") == 4);
  CHECK(code_point_count("\xED\xA0\x80") == 3);
}

TEST_CASE("offsets of code points") {
  const std::string text = "aé€🍕z";
  const std::size_t offsets[] = {0, 1, 3, 6, 10, 11, 11, 11};
  for (std::size_t index = 0; index < std::size(offsets); ++index) {
    CAPTURE(index);
    CHECK(byte_offset(text, index) == offsets[index]);
  }
}

}  // namespace
}  // namespace sml::text
