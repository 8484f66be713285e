#include "linter/run/workers.h"

#include <pthread.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <mutex>
#include <numeric>
#include <set>
#include <thread>
#include <vector>

#include "tests/catch.h"

namespace sml::run {
namespace {

TEST_CASE("each index is worked on once, whatever the number of threads") {
  for (const std::size_t count : {0U, 1U, 2U, 7U, 1000U}) {
    for (const unsigned threads : {0U, 1U, 2U, 8U}) {
      CAPTURE(count, threads);
      std::vector<int> calls(count, 0);
      Workers(threads).for_each_index(count, [&](std::size_t index) { ++calls[index]; });
      CHECK(calls == std::vector<int>(count, 1));
    }
  }
}

TEST_CASE("ranges are all indices once, none longer than asked for") {
  for (const std::size_t count : {0U, 1U, 31U, 32U, 33U, 1000U}) {
    for (const unsigned threads : {0U, 1U, 2U, 8U}) {
      CAPTURE(count, threads);
      std::vector<std::size_t> lengths(count, 0);   // of the range that an index was in
      Workers(threads).for_each_range(count, 32, [&](std::size_t begin, std::size_t end) {
        for (std::size_t index = begin; index < end; ++index) lengths[index] += end - begin;
      });
      CHECK(std::ranges::all_of(lengths, [](std::size_t length) { return length >= 1 && length <= 32; }));
    }
  }
}

TEST_CASE("a worker takes its own share from the front, then the backs of the others' shares, ever less at a time") {
  Shares shares(1000, 64, 4);
  std::vector<IndexRange> taken;
  for (IndexRange range = shares.take(2); range.size() > 0; range = shares.take(2)) taken.push_back(range);
  std::vector<int> calls(1000, 0);
  for (const IndexRange& range : taken)
    for (std::size_t index = range.begin; index < range.end; ++index) ++calls[index];
  CHECK(calls == std::vector<int>(1000, 1));
  CHECK(taken.front().begin == 500);
  CHECK(taken.front().size() == 64);
  CHECK(taken.back().size() <= 4);
  const auto first_of_another = std::ranges::find_if(taken, [](const IndexRange& range) { return range.begin < 500 || range.begin >= 750; });
  CHECK(std::ranges::all_of(taken.begin(), first_of_another, [](const IndexRange& range) { return range.begin >= 500 && range.end <= 750; }));
  CHECK((first_of_another->end == 250 || first_of_another->end == 500 || first_of_another->end == 1000));
}

TEST_CASE("who works alone takes all there is, as much as is asked for at a time") {
  Shares shares(100, 64, 1);
  CHECK(shares.take(0).size() == 64);
  CHECK(shares.take(0).size() == 36);
  CHECK(shares.take(0).size() == 0);
}

TEST_CASE("what is made of ranges is taken in their order, on the caller's thread, and each index once") {
  for (const std::size_t count : {0U, 1U, 7U, 31U, 32U, 33U, 1000U}) {
    for (const unsigned threads : {0U, 1U, 2U, 8U}) {
      CAPTURE(count, threads);
      std::vector<std::size_t> taken;   // indices
      bool is_here = true;
      bool is_where_it_begins = true;
      std::size_t longest = 0;
      const std::thread::id here = std::this_thread::get_id();
      const auto indices = [](std::size_t begin, std::size_t end) {
        std::vector<std::size_t> all(end - begin);
        std::iota(all.begin(), all.end(), begin);
        if (begin % 3 == 0) std::this_thread::yield();   // so that others are done before
        return all;
      };
      Workers(threads).for_each_range_in_order(count, 8, indices, [&](std::vector<std::size_t>&& made, std::size_t begin) {
        is_here = is_here && std::this_thread::get_id() == here;
        is_where_it_begins = is_where_it_begins && made.front() == begin;
        longest = std::max(longest, made.size());
        taken.insert(taken.end(), made.begin(), made.end());
      });
      std::vector<std::size_t> all(count);
      std::iota(all.begin(), all.end(), std::size_t{0});
      CHECK(taken == all);
      CHECK(is_here);
      CHECK(is_where_it_begins);
      CHECK(longest <= 8);
    }
  }
}

TEST_CASE("what is done is taken as far as all before it are done, while the rest is made") {
  InOrder<std::vector<int>> ranges(3);
  std::vector<int> taken;
  const auto take = [&](std::vector<int>&& made, std::size_t) { taken.insert(taken.end(), made.begin(), made.end()); };
  CHECK(ranges.next() == 0);
  CHECK(ranges.next() == 1);
  ranges.keep(1, {10});
  ranges.take_done(take);
  CHECK(taken.empty());
  ranges.keep(0, {1, 2});
  ranges.take_done(take);
  CHECK(taken == std::vector<int>{1, 2, 10});
  CHECK(ranges.next() == 2);
  CHECK(ranges.next() == 3);   // all are begun
}

TEST_CASE("workers do one work after the other on the same threads") {
  Workers workers(4);
  std::mutex turn;
  std::set<std::thread::id> threads;
  for (std::size_t round = 0; round < 2000; ++round) {
    const std::size_t count = round % 37;
    std::vector<int> calls(count, 0);
    workers.for_each_index(count, [&](std::size_t index) {
      ++calls[index];
      const std::scoped_lock lock(turn);
      threads.insert(std::this_thread::get_id());
    });
    if (calls != std::vector<int>(count, 1)) FAIL("round " << round);
  }
  CHECK(threads.size() <= 4);
}

TEST_CASE("no more threads are started than can be of use") {
  const auto count_tasks = [] { return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator("/proc/self/task"), {})); };
  Workers workers(1'000'000);
  const std::size_t before = count_tasks();
  workers.for_each_index(3, [](std::size_t) {});
  CHECK(count_tasks() <= before + 2);
  workers.for_each_index(100'000, [](std::size_t) {});
  CHECK(count_tasks() <= Workers::kMost);
}

// Threads that want more memory for their stacks than there are addresses: none starts.
TEST_CASE("work is done where the machine gives no threads") {
  pthread_attr_t usual, vast;
  REQUIRE(pthread_getattr_default_np(&usual) == 0);
  REQUIRE(pthread_getattr_default_np(&vast) == 0);
  REQUIRE(pthread_attr_setstacksize(&vast, std::size_t{1} << 50U) == 0);
  REQUIRE(pthread_setattr_default_np(&vast) == 0);
  std::vector<int> calls(100, 0);
  Workers(4).for_each_index(calls.size(), [&](std::size_t index) { ++calls[index]; });
  CHECK(pthread_setattr_default_np(&usual) == 0);
  CHECK(calls == std::vector<int>(100, 1));
}

}  // namespace
}  // namespace sml::run
