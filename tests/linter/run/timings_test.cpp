#include "linter/run/timings.h"

#include <vector>

#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

using std::chrono::nanoseconds;

// Each look at it finds the wall 10 ns and the processor 7 ns later.
class SteppingStopwatch final : public base::Stopwatch {
 public:
  base::Tick now() const override {
    ++looks;
    return {nanoseconds(10 * looks), nanoseconds(7 * looks)};
  }
  mutable int looks = 0;
};

const Spent& of(const Timings& timings, Stage stage) { return timings.stages()[static_cast<std::size_t>(stage)]; }

TEST_CASE("what passes between two calls is given to one") {
  const SteppingStopwatch stopwatch;
  Timings timings(stopwatch);
  const rule::Card card{.id = "text/typo"};
  {
    Lap lap(&timings);
    lap.spent_on(Stage::read);
    lap.spent_on(Stage::parse);
    lap.skip();
    lap.spent_on(Stage::read);
    lap.spent_on(card);
    CHECK(of(timings, Stage::read).times == 0);
  }
  CHECK(of(timings, Stage::read).wall == nanoseconds(20));
  CHECK(of(timings, Stage::read).cpu == nanoseconds(14));
  CHECK(of(timings, Stage::read).times == 2);
  CHECK(of(timings, Stage::parse).wall == nanoseconds(10));
  CHECK(of(timings, Stage::rules).wall == nanoseconds(10));
  CHECK(timings.rules().empty());
  timings.name_rules();
  CHECK(timings.rules().at("text/typo").times == 1);
  CHECK(of(timings, Stage::load).times == 0);
}

TEST_CASE("a run notes its stages and rules") {
  const SteppingStopwatch stopwatch;
  Timings timings(stopwatch);
  Options options;
  options.timings = &timings;
  const Outcome outcome = run_of({{"clients/a/posts/1.yaml", "id: uno\npublish_at: 2026-03-02T10:00\naccounts: [bad]\ntext: hola\n"}}, options);
  REQUIRE(outcome.summary.posts == 1);
  for (const Stage stage : {Stage::discover, Stage::read, Stage::parse, Stage::load, Stage::link, Stage::claims, Stage::resolve, Stage::rules, Stage::finish}) {
    CAPTURE(model::name_of(stage));
    CHECK(of(timings, stage).times > 0);
  }
  CHECK(of(timings, Stage::report).times == 0);
  nanoseconds rules{};
  for (const auto& [name, spent] : timings.rules()) rules += spent.wall;
  CHECK(of(timings, Stage::rules).wall == rules);
}

TEST_CASE("a run in another one is noted too, and no time twice") {
  const SteppingStopwatch stopwatch;
  Timings timings(stopwatch);
  const FileMap files = {{"sml.yaml", "version: 1\ntime_zone: America/Mexico_City\nclients: .\ncustom_rules: [rules/*.md]\n"},
                         {"rules/gratis.md", "---\nmatch: {words: [gratis]}\nes: {message: 'dice «{words}»'}\n---\n"},
                         {"posts/1.yaml", "id: uno\npublish_at: 2026-03-02T10:00\naccounts: [bad]\ntext: hoy gratis\n"}};
  Options options;
  options.timings = &timings;
  Options with_earlier = options;
  with_earlier.earlier = [&](time::Instant) {
    run_of(files, options);
    return std::vector<CountedFinding>();
  };
  CHECK_FALSE(run_of(files, with_earlier).findings.empty());
  nanoseconds all{};
  for (const Spent& spent : timings.stages()) all += spent.wall;
  CHECK(all < timings.elapsed());
  CHECK(timings.rules().at("rules/gratis").times == 2);   // and the cards of the first run are gone
  CHECK(of(timings, Stage::discover).times == 2);
}

}  // namespace
}  // namespace sml::run
