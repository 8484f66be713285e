// How far a long check has come, on a line of a terminal that is written over and wiped in the end.
//
// Nothing is shown before a second has passed, so that short work stays quiet. It refers to the stream it was given.
#pragma once

#include <chrono>
#include <cstddef>
#include <ostream>

#include "linter/model/enumeration.h"

namespace sml::cli {

class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  // `wanted`: whether there is a terminal to show it on.
  Progress(std::ostream& out, bool wanted, model::MessageLanguage language, Clock::time_point start = Clock::now())
      : out_(out), wanted_(wanted), language_(language), start_(start) {}

  // That `done` of `all` files of posts were checked.
  void tell(std::size_t done, std::size_t all, Clock::time_point now = Clock::now());

  // Wipes the line.
  void finish();

 private:
  std::ostream& out_;
  bool wanted_;
  model::MessageLanguage language_;
  Clock::time_point start_;
  std::size_t width_ = 0;   // columns that are written on
};

}  // namespace sml::cli
