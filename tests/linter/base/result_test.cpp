#include "linter/base/result.h"

#include <memory>
#include <string>

#include "tests/catch.h"

namespace sml::base {
namespace {

TEST_CASE("a result is its value or its error") {
  const Result<std::string, int> good(std::string("sí"));
  const Result<std::string, int> bad(3);
  REQUIRE(good);
  CHECK(*good == "sí");
  CHECK(good->size() == 3);
  REQUIRE_FALSE(bad);
  CHECK(bad.error() == 3);
}

TEST_CASE("a result holds what can only be moved") {
  Result<std::unique_ptr<int>, int> result(std::make_unique<int>(5));
  REQUIRE(result);
  const std::unique_ptr<int> taken = std::move(*result);
  CHECK(*taken == 5);
}

}  // namespace
}  // namespace sml::base
