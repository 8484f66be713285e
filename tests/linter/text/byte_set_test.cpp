#include "linter/text/byte_set.h"

#include <string>

#include "tests/catch.h"

namespace sml::text {
namespace {

TEST_CASE("the first byte of a set is found wherever it stands") {
  constexpr ByteSet kSet(".@\xEF");
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string without(size, 'a');
    CHECK(kSet.find_in(without) == std::string::npos);
    CHECK(kSet.find_in(without, size) == std::string::npos);
    for (std::size_t place = 0; place < size; ++place) {
      std::string text = without;
      text[place] = '\xEF';
      text.back() = '.';
      for (std::size_t from = 0; from < size; ++from) CHECK(kSet.find_in(text, from) == (from <= place ? place : size - 1));
    }
  }
}

}  // namespace
}  // namespace sml::text
