#include "linter/base/path.h"

#include "tests/catch.h"

namespace sml::base {
namespace {

TEST_CASE("a path lies in a folder by its parts") {
  CHECK(lies_in("a/b/c", "a/b"));
  CHECK(lies_in("a/b", "a/b"));
  CHECK(lies_in("a", ""));
  CHECK_FALSE(lies_in("a/bc", "a/b"));
  CHECK_FALSE(lies_in("a", "a/b"));
}

}  // namespace
}  // namespace sml::base
