// Work shared among threads: a function called for ranges that together are all indices once, in no order; or once for each index.
//
// The function must be safe to call from several threads and must not throw; what it writes for one index no other may touch.
// The call returns when all are done, so what it returns is the same whatever the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <system_error>
#include <thread>
#include <vector>

namespace sml::run {

struct IndexRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::size_t size() const { return end - begin; }
};

// What is left of the indices below `count`. Each worker has a share of them, the same in any call for as many indices and workers, so that what one
// made of them it finds at hand when it goes on with them; who is done with its own helps with the largest that is left.
class Shares {
 public:
  // No range is longer than `most`. Where several work, nobody takes more than half of what is left of a share, so that all are done at nearly the same
  // time; but no less than a sixteenth of `most` where so much is left.
  Shares(std::size_t count, std::size_t most, std::size_t workers) : most_(most), parts_(workers == 1 ? 1 : 2), left_(workers) {
    const auto bound = [&](std::size_t worker) { return static_cast<std::uint32_t>(count * worker / workers); };
    for (std::size_t worker = 0; worker < workers; ++worker) left_[worker].range = IndexRange{bound(worker), bound(worker + 1)};
  }

  // The next ones for a worker; empty where none are left.
  IndexRange take(std::size_t worker) {
    IndexRange taken = take(left_[worker], End::front);
    while (taken.size() == 0) {
      Share& largest = *std::ranges::max_element(left_, {}, [](const Share& share) { return share.range.load().size(); });
      if (largest.range.load().size() == 0) break;
      taken = take(largest, End::back);
    }
    return taken;
  }

 private:
  static constexpr std::size_t kShortest = 16;   // of `most`, one in so many
  enum class End { front, back };
  struct alignas(64) Share {   // in a line of the caches of its own
    std::atomic<IndexRange> range{};
  };

  IndexRange take(Share& share, End end) const {
    IndexRange left = share.range;
    while (left.size() > 0) {
      const std::size_t part = (left.size() + parts_ - 1) / parts_;
      const auto count = static_cast<std::uint32_t>(std::min({left.size(), most_, std::max(part, most_ / kShortest)}));
      const std::uint32_t cut = end == End::front ? left.begin + count : left.end - count;
      const IndexRange before{left.begin, cut};
      const IndexRange behind{cut, left.end};
      if (share.range.compare_exchange_weak(left, end == End::front ? behind : before)) return end == End::front ? before : behind;
    }
    return {};
  }

  std::size_t most_;
  std::size_t parts_;
  std::vector<Share> left_;
};

// Calls function(begin, end) for ranges of at most `most` of fewer than 2^32 indices.
template <class Function>
void for_each_range(std::size_t count, std::size_t most, unsigned threads, const Function& function) {
  const std::size_t workers = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
  Shares shares(count, most, workers);
  const auto work = [&](std::size_t worker) {
    for (IndexRange range = shares.take(worker); range.size() > 0; range = shares.take(worker)) function(std::size_t{range.begin}, std::size_t{range.end});
  };
  std::vector<std::jthread> others;
  try {
    for (std::size_t worker = 1; worker < workers; ++worker) others.emplace_back(work, worker);
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do the work.
  }
  work(0);
}

template <class Function>
void for_each_index(std::size_t count, unsigned threads, const Function& function) {
  for_each_range(count, 1, threads, [&](std::size_t index, std::size_t) { function(index); });
}

}  // namespace sml::run
