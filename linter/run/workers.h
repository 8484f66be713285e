// Threads that do a check's work together: a function is called for ranges that together are all indices once, in no order, or once for each index.
//
// The function must be safe to call from several threads and must not throw; what it writes for one index no other may touch. A call returns when all
// are done, so what it returns is the same whatever the number of threads. Each thread starts with the first call that has work for it and lasts as long
// as the Workers: what each keeps for itself (ICU's objects, room to work in) is made once. Calls are made one after the other, from one thread.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "linter/run/shares.h"

namespace sml::run {

// Files, or posts, of which all go through a step of a check before any goes through the next, so that a processor has the step's code and tables at hand.
inline constexpr std::size_t kSideBySide = 20;

// What is made of ranges by several threads, each range begun in its turn, and taken by one thread in their order.
template <class Result>
class InOrder {
 public:
  explicit InOrder(std::size_t ranges) : results_(ranges) {}

  std::size_t size() const { return results_.size(); }

  // The range to be begun; size() and more where all are.
  std::size_t next() { return next_.fetch_add(1, std::memory_order_relaxed); }

  void keep(std::size_t range, Result&& result) {
    results_[range].value = std::move(result);
    results_[range].done.store(true, std::memory_order_release);
  }

  // Calls take(result, range) for those that are done and not taken, up to the first that is not done.
  template <class Take>
  void take_done(const Take& take) {
    for (; taken_ < results_.size() && results_[taken_].done.load(std::memory_order_acquire); ++taken_)
      take(std::exchange(results_[taken_].value, {}), taken_);
  }

 private:
  struct Kept {
    Result value{};
    std::atomic<bool> done = false;
  };

  std::vector<Kept> results_;
  std::atomic<std::size_t> next_ = 0;
  std::size_t taken_ = 0;
};

class Workers {
 public:
  static constexpr unsigned kMost = 256;   // more would only wait for one another

  // So many threads, the caller's among them, but no more than kMost; where the machine gives fewer, those that there are do the work.
  explicit Workers(unsigned threads) : wanted_(std::clamp(threads, 1U, kMost)) {}
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  // Calls function(begin, end) for ranges of at most `most` of fewer than 2^32 indices.
  template <class Function>
  void for_each_range(std::size_t count, std::size_t most, const Function& function) {
    const std::size_t workers = std::clamp<std::size_t>(count, 1, wanted_);
    Shares shares(count, most, workers);
    together(workers, [&](std::size_t worker) {
      for (IndexRange range = shares.take(worker); range.size() > 0; range = shares.take(worker)) function(std::size_t{range.begin}, std::size_t{range.end});
    });
  }

  template <class Function>
  void for_each_index(std::size_t count, const Function& function) {
    for_each_range(count, 1, [&](std::size_t index, std::size_t) { function(index); });
  }

  // Calls function(begin, end) for such ranges, and on the caller's thread take(what it returned, begin) for one after the other in the order of indices:
  // for each as soon as it and all before it are done, while others work on. So little more than what is being made is held at once.
  template <class Function, class Take>
  void for_each_range_in_order(std::size_t count, std::size_t most, const Function& function, const Take& take) {
    if (count == 0) return;
    const std::size_t length = std::clamp<std::size_t>(count / (wanted_ * kRounds), 1, most);
    InOrder<std::invoke_result_t<Function, std::size_t, std::size_t>> ranges((count + length - 1) / length);
    together(std::min(ranges.size(), wanted_), [&](std::size_t worker) {
      for (std::size_t range = ranges.next(); range < ranges.size(); range = ranges.next()) {
        ranges.keep(range, function(range * length, std::min(count, (range + 1) * length)));
        if (worker == 0) ranges.take_done([&](auto&& result, std::size_t taken) { take(std::move(result), taken * length); });
      }
    });
    ranges.take_done([&](auto&& result, std::size_t taken) { take(std::move(result), taken * length); });
  }

 private:
  static constexpr std::size_t kRounds = 4;   // that a worker goes through where there is little: the last ones end at nearly the same time

  // Does all that is left of some work, which any number of workers may do together, or nothing where none is left.
  using Work = std::function<void(std::size_t worker)>;

  // Calls work(0) here and work(n) on others that are free before all is done; at most so many.
  void together(std::size_t workers, const Work& work);
  void start(std::size_t workers);   // so many, the caller among them, less those that there are
  void wait_for_work(std::size_t worker);

  std::size_t wanted_;
  std::mutex turn_;   // of all that follows
  std::condition_variable news_;       // there is work, or the end
  std::condition_variable finished_;   // nobody is busy
  const Work* work_ = nullptr;         // while it is done
  std::size_t wanted_for_work_ = 0;    // workers
  std::size_t rounds_ = 0;             // of work, that there were
  std::size_t busy_ = 0;               // of the others
  bool ended_ = false;
  std::vector<std::jthread> others_;   // the last, so that they end first
};

}  // namespace sml::run
