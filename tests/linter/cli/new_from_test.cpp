#include "linter/cli/new_from.h"

#include <chrono>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/git/made_repository.h"

namespace sml::cli {
namespace {

class StandingStopwatch final : public base::Stopwatch {
 public:
  base::Tick now() const override { return {}; }
};

TEST_CASE("what was found earlier is found once for all who ask") {
  const Folder folder;
  git::MadeRepository(folder.path()).commit("main", {{"sml.yaml", "version: 1\nclients: .\n"}});
  const auto compared = comparison("main", folder.path());
  REQUIRE(compared);
  const base::DiskFiles files(folder.path());
  const StandingStopwatch stopwatch;
  run::Timings timings(stopwatch);
  run::Options options;
  options.timings = &timings;
  options.earlier = earlier_findings(*compared, files, options, {});
  const run::Options copy = options;
  for (const run::Options& one : {options, copy, options}) one.earlier({1'772'000'000});
  CHECK(timings.stages()[static_cast<std::size_t>(run::Stage::discover)].times == 1);
  copy.earlier({1'772'000'001});   // another moment
  CHECK(timings.stages()[static_cast<std::size_t>(run::Stage::discover)].times == 2);
}

}  // namespace
}  // namespace sml::cli
