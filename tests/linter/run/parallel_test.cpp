#include "linter/run/parallel.h"

#include <pthread.h>

#include <vector>

#include "tests/catch.h"

namespace sml::run {
namespace {

TEST_CASE("each index is worked on once, whatever the number of threads") {
  for (const std::size_t count : {0U, 1U, 2U, 7U, 1000U}) {
    for (const unsigned threads : {0U, 1U, 2U, 8U}) {
      CAPTURE(count, threads);
      std::vector<int> calls(count, 0);
      for_each_index(count, threads, [&](std::size_t index) { ++calls[index]; });
      CHECK(calls == std::vector<int>(count, 1));
    }
  }
}

// Threads that want more memory for their stacks than there are addresses: none starts.
TEST_CASE("work is done where the machine gives no threads") {
  pthread_attr_t usual, vast;
  REQUIRE(pthread_getattr_default_np(&usual) == 0);
  REQUIRE(pthread_getattr_default_np(&vast) == 0);
  REQUIRE(pthread_attr_setstacksize(&vast, std::size_t{1} << 50U) == 0);
  REQUIRE(pthread_setattr_default_np(&vast) == 0);
  std::vector<int> calls(100, 0);
  for_each_index(calls.size(), 4, [&](std::size_t index) { ++calls[index]; });
  CHECK(pthread_setattr_default_np(&usual) == 0);
  CHECK(calls == std::vector<int>(100, 1));
}

}  // namespace
}  // namespace sml::run
