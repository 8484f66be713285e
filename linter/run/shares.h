// Indices that several workers share, taken a range at a time.
//
// A worker may take while others do; together the ranges are all indices once.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
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

}  // namespace sml::run
