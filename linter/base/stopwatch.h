// The clock by which work is measured: a parameter, as the disk is.
#pragma once

#include <chrono>

namespace sml::base {

struct Tick {
  std::chrono::nanoseconds wall{};   // since any moment that stays the same
  std::chrono::nanoseconds cpu{};    // that the calling thread has worked
};

class Stopwatch {
 public:
  virtual ~Stopwatch() = default;

  // May be asked from several threads at once.
  virtual Tick now() const = 0;
};

}  // namespace sml::base
