// Threads that do a check's work together: a function is called for ranges that together are all indices once, in no order, or once for each index.
//
// The function must be safe to call from several threads and must not throw; what it writes for one index no other may touch. A call returns when all
// are done, so what it returns is the same whatever the number of threads. Each thread starts with the first call that has work for it and lasts as long
// as the Workers: what each keeps for itself (ICU's objects, room to work in) is made once. Calls are made one after the other, from one thread.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "linter/run/shares.h"

namespace sml::run {

// Files, or posts, of which all go through a step of a check before any goes through the next, so that a processor has the step's code and tables at hand.
inline constexpr std::size_t kSideBySide = 20;

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

 private:
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
