#include "linter/base/equal_span.h"

#include <utility>
#include <vector>

#include "tests/catch.h"

namespace sml::base {
namespace {

using Numbered = std::pair<int, int>;

struct Row {
  std::vector<Numbered> sorted;
  int key;
  std::vector<Numbered> expected;
};

TEST_CASE("those of one key, in their order") {
  const Row table[] = {
      {{}, 1, {}},
      {{{1, 7}}, 1, {{1, 7}}},
      {{{1, 7}, {2, 5}, {2, 4}, {3, 9}}, 2, {{2, 5}, {2, 4}}},
      {{{1, 7}, {1, 3}, {3, 9}}, 1, {{1, 7}, {1, 3}}},
      {{{1, 7}, {3, 9}, {3, 1}}, 3, {{3, 9}, {3, 1}}},
      {{{1, 7}, {3, 9}}, 2, {}},
      {{{1, 7}, {3, 9}}, 0, {}},
      {{{1, 7}, {3, 9}}, 4, {}},
  };
  for (const Row& row : table) {
    CAPTURE(row.sorted, row.key);
    const auto found = equal_span(row.sorted, row.key, &Numbered::first);
    CHECK(std::vector<Numbered>(found.begin(), found.end()) == row.expected);
  }
}

TEST_CASE("what is found can be changed in its place") {
  std::vector<int> sorted{1, 2, 2, 3};
  for (int& number : equal_span(sorted, 2)) number = 5;
  CHECK(sorted == std::vector<int>{1, 5, 5, 3});
}

}  // namespace
}  // namespace sml::base
