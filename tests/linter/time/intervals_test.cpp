#include "linter/time/intervals.h"

#include <bitset>
#include <random>
#include <vector>

#include "tests/catch.h"

namespace sml::time {
namespace {

using Minutes = std::bitset<96>;

Intervals intervals_of(std::initializer_list<std::pair<int, int>> ranges) {
  std::vector<Interval> list;
  for (const auto& [begin, end] : ranges) list.push_back({{begin}, {end}});
  return Intervals(std::move(list));
}

TEST_CASE("intervals are sorted, merged where they touch, and never empty") {
  const struct {
    Intervals given;
    std::vector<Interval> expected;
  } cases[] = {
      {intervals_of({}), {}},
      {intervals_of({{5, 5}, {9, 7}}), {}},
      {intervals_of({{5, 7}, {1, 3}}), {{{1}, {3}}, {{5}, {7}}}},
      {intervals_of({{1, 3}, {3, 5}}), {{{1}, {5}}}},
      {intervals_of({{1, 9}, {2, 4}, {3, 5}}), {{{1}, {9}}}},
      {intervals_of({{1, 4}, {4, 4}, {6, 7}, {3, 5}}), {{{1}, {5}}, {{6}, {7}}}},
  };
  for (const auto& c : cases) CHECK(c.given.list() == c.expected);
}

TEST_CASE("what is taken out, common and united") {
  const Intervals shifts = intervals_of({{0, 10}, {20, 30}});
  CHECK(shifts.without(intervals_of({{2, 4}, {8, 22}, {25, 26}})) == intervals_of({{0, 2}, {4, 8}, {22, 25}, {26, 30}}));
  CHECK(shifts.common(intervals_of({{5, 25}})) == intervals_of({{5, 10}, {20, 25}}));
  CHECK(shifts.united(intervals_of({{10, 20}})) == intervals_of({{0, 30}}));
  CHECK(shifts.without(shifts).empty());
}

TEST_CASE("an interval holds its begin and not its end") {
  const Intervals set = intervals_of({{10, 20}, {30, 40}});
  const struct {
    int instant;
    bool contained;
    std::optional<Interval> at_or_after;
  } cases[] = {
      {9, false, Interval{{10}, {20}}},  {10, true, Interval{{10}, {20}}},  {19, true, Interval{{10}, {20}}},
      {20, false, Interval{{30}, {40}}}, {29, false, Interval{{30}, {40}}}, {30, true, Interval{{30}, {40}}},
      {39, true, Interval{{30}, {40}}},  {40, false, std::nullopt},
  };
  for (const auto& c : cases) {
    CAPTURE(c.instant);
    CHECK(set.contains({c.instant}) == c.contained);
    CHECK(set.at_or_after({c.instant}) == c.at_or_after);
  }
  CHECK_FALSE(Intervals().at_or_after({0}));
}

struct Drawn {
  Intervals intervals;
  Minutes minutes;
};

Drawn draw(std::mt19937& random) {
  std::uniform_int_distribution<int> place(0, 95);
  std::uniform_int_distribution<int> count(0, 6);
  std::vector<Interval> list;
  Drawn drawn;
  for (int i = count(random); i > 0; --i) {
    const int begin = place(random);
    const int end = place(random);
    list.push_back({{begin}, {end}});
    for (int minute = begin; minute < end; ++minute) drawn.minutes.set(static_cast<std::size_t>(minute));
  }
  drawn.intervals = Intervals(std::move(list));
  return drawn;
}

Minutes minutes_of(const Intervals& intervals) {
  Minutes minutes;
  std::int64_t past = -1;
  for (const Interval& interval : intervals.list()) {
    REQUIRE(interval.begin.seconds > past);
    REQUIRE(interval.begin < interval.end);
    for (std::int64_t minute = interval.begin.seconds; minute < interval.end.seconds; ++minute) minutes.set(static_cast<std::size_t>(minute));
    past = interval.end.seconds;
  }
  return minutes;
}

TEST_CASE("the algebra agrees with sets of single minutes") {
  std::mt19937 random(20260313);
  for (int round = 0; round < 5000; ++round) {
    const Drawn a = draw(random);
    const Drawn b = draw(random);
    CAPTURE(round);
    REQUIRE(minutes_of(a.intervals) == a.minutes);
    REQUIRE(minutes_of(a.intervals.united(b.intervals)) == (a.minutes | b.minutes));
    REQUIRE(minutes_of(a.intervals.common(b.intervals)) == (a.minutes & b.minutes));
    REQUIRE(minutes_of(a.intervals.without(b.intervals)) == (a.minutes & ~b.minutes));
    for (std::size_t minute = 0; minute < a.minutes.size(); ++minute) {
      if (a.intervals.contains({static_cast<std::int64_t>(minute)}) != a.minutes[minute]) FAIL("contains " << minute);
    }
  }
}

}  // namespace
}  // namespace sml::time
