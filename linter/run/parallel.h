// Work shared among threads: a function called once for each index, in no order.
//
// The function must be safe to call from several threads and must not throw; what it writes for one index no other may touch.
// The call returns when all are done, so what it returns is the same whatever the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace sml::run {

template <class Function>
void for_each_index(std::size_t count, unsigned threads, const Function& function) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t index = next++; index < count; index = next++) function(index);
  };
  std::vector<std::jthread> others;
  const std::size_t wanted = std::min<std::size_t>(std::max(threads, 1U), count);
  try {
    for (std::size_t started = 1; started < wanted; ++started) others.emplace_back(work);
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do the work.
  }
  work();
}

}  // namespace sml::run
