#include "linter/run/parallel.h"

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

}  // namespace
}  // namespace sml::run
