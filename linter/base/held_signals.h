// Signals that wait while something is done whole.
#pragma once

#include <csignal>

namespace sml::base {

// As long as it lives, what asks the program to end (Ctrl-C, a lost terminal, a shutdown) waits, and comes when it is gone. It holds them of the thread
// that made it; it is to be gone before any that was made earlier.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace sml::base
