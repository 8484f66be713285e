#include "linter/report/timings.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::report {
namespace {

using std::chrono::milliseconds;

// Reads what a test sets.
class SetStopwatch final : public base::Stopwatch {
 public:
  base::Tick now() const override { return tick; }
  base::Tick tick;
};

TEST_CASE("a table of what a run spent has its columns under each other, the dearest rules first") {
  SetStopwatch stopwatch;
  run::Timings timings(stopwatch);
  std::vector<rule::Card> cards(13);
  const std::vector<std::string> ids = {"t/a", "t/b", "t/c", "t/d", "t/e", "t/f", "t/g", "t/h", "t/i", "t/j", "t/k", "t/l", "t/m"};
  {
    run::Lap lap(&timings);
    const auto spend = [&](int wall, int cpu) {
      stopwatch.tick.wall += milliseconds(wall);
      stopwatch.tick.cpu += milliseconds(cpu);
    };
    spend(8, 2);
    lap.spent_on(run::Stage::read);
    spend(1300, 1200);
    lap.spent_on(run::Stage::claims);
    for (std::size_t index = 0; index < cards.size(); ++index) {
      cards[index].id = ids[index];
      spend(static_cast<int>(index) + 1, static_cast<int>(index));
      lap.spent_on(cards[index]);
    }
  }
  timings.name_rules();
  CHECK(timings_table(timings, model::MessageLanguage::en) ==
        "stage                     time  processor   share\n"
        "finding files           0.0 ms     0.0 ms   0.0 %\n"
        "reading files           8.0 ms     2.0 ms   0.2 %\n"
        "YAML                    0.0 ms     0.0 ms   0.0 %\n"
        "data                    0.0 ms     0.0 ms   0.0 %\n"
        "relations               0.0 ms     0.0 ms   0.0 %\n"
        "claims               1300.0 ms  1200.0 ms  93.8 %\n"
        "meaning                 0.0 ms     0.0 ms   0.0 %\n"
        "rules                  91.0 ms    78.0 ms   6.1 %\n"
        "silencing and order     0.0 ms     0.0 ms   0.0 %\n"
        "report                  0.0 ms     0.0 ms   0.0 %\n"
        "rule                      time  processor   share\n"
        "t/m                    13.0 ms    12.0 ms   0.9 %\n"
        "t/l                    12.0 ms    11.0 ms   0.9 %\n"
        "t/k                    11.0 ms    10.0 ms   0.8 %\n"
        "t/j                    10.0 ms     9.0 ms   0.7 %\n"
        "t/i                     9.0 ms     8.0 ms   0.6 %\n"
        "t/h                     8.0 ms     7.0 ms   0.5 %\n"
        "t/g                     7.0 ms     6.0 ms   0.5 %\n"
        "t/f                     6.0 ms     5.0 ms   0.4 %\n"
        "t/e                     5.0 ms     4.0 ms   0.3 %\n"
        "t/d                     4.0 ms     3.0 ms   0.2 %\n"
        "3 more rules            6.0 ms     3.0 ms   0.2 %\n"
        "1399.0 ms passed in all; the figures add up what several threads did at a time, and every check that --fix or --new-from takes\n");
  CHECK(timings_table(timings, model::MessageLanguage::es).find("afirmaciones") != std::string::npos);
}

}  // namespace
}  // namespace sml::report
