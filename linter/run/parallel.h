// Work shared among threads: a function called for ranges that together are all indices once, in no order; or once for each index.
//
// The function must be safe to call from several threads and must not throw; what it writes for one index no other may touch.
// The call returns when all are done, so what it returns is the same whatever the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

namespace sml::run {

// What is left of the indices below `count`.
class Indices {
 public:
  // Of what is left nobody takes more than one of `shares`, so that all threads are done at nearly the same time; but no range is shorter than a
  // sixteenth of the longest.
  Indices(std::size_t count, std::size_t most, std::size_t shares) : count_(count), most_(most), shares_(shares) {}

  // The next ones, at most `most`: [first, second), empty where none are left.
  std::pair<std::size_t, std::size_t> take() {
    std::size_t begin = next_;
    std::size_t end = begin;
    do {
      end = begin + std::min({count_ - begin, most_, std::max((count_ - begin) / shares_ + 1, most_ / kShortest)});
    } while (begin < count_ && !next_.compare_exchange_weak(begin, end));
    return {begin, end};
  }

 private:
  static constexpr std::size_t kShortest = 16;   // of `most`, one in so many

  std::size_t count_;
  std::size_t most_;
  std::size_t shares_;
  std::atomic<std::size_t> next_ = 0;
};

// Calls function(begin, end) for ranges of at most `most` indices.
template <class Function>
void for_each_range(std::size_t count, std::size_t most, unsigned threads, const Function& function) {
  const std::size_t wanted = std::min<std::size_t>(std::max(threads, 1U), count);
  Indices indices(count, most, wanted < 2 ? 1 : 2 * wanted);
  const auto work = [&] {
    for (auto [begin, end] = indices.take(); begin < end; std::tie(begin, end) = indices.take()) function(begin, end);
  };
  std::vector<std::jthread> others;
  try {
    for (std::size_t started = 1; started < wanted; ++started) others.emplace_back(work);
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do the work.
  }
  work();
}

template <class Function>
void for_each_index(std::size_t count, unsigned threads, const Function& function) {
  for_each_range(count, 1, threads, [&](std::size_t index, std::size_t) { function(index); });
}

}  // namespace sml::run
