#include "linter/base/held_signals.h"

#include "tests/catch.h"

namespace sml::base {
namespace {

volatile std::sig_atomic_t came = 0;

TEST_CASE("what asks the program to end waits until what is done whole is done") {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const auto before = std::signal(signal, [](int) { came = 1; });
    came = 0;
    {
      const HeldSignals outer;
      {
        const HeldSignals inner;
        std::raise(signal);
      }
      CHECK(came == 0);
    }
    CHECK(came == 1);
    std::signal(signal, before);
  }
}

}  // namespace
}  // namespace sml::base
