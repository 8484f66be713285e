#include "linter/cli/new_from.h"

#include <chrono>
#include <string>
#include <utility>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"
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

TEST_CASE("clients in a submodule are not compared, and another submodule is nobody's concern") {
  const std::string config = "version: 1\nlanguage: es\ntime_zone: Europe/Madrid\n";
  for (const auto& [submodule, status] : {std::pair("clients/roma", 2), {"herramientas", 1}}) {
    CAPTURE(submodule);
    const Folder folder;
    folder.write("sml.yaml", config);
    folder.write("clients/roma/posts/a.yaml", "id: a\npublish_at: 2026-03-13\naccounts: [x]\ntext: Hola\ncolour: red\n");
    folder.write("herramientas/LEEME", "");
    git::MadeRepository(folder.path()).commit("main", {{"sml.yaml", config}, {submodule, git::kSubmodule}});
    const Said told = said(folder.path(), {"check", "--now", "2026-03-01", "--new-from", "main"}, {});
    CHECK(told.status == status);
    const bool is_refused = told.error == "sml: «clients/roma» es otro repositorio de git dentro de este, y no se sabe cómo estaba en «main»: quita "
                                          "--new-from, o usa --baseline\n";
    CHECK(is_refused == (status == 2));
  }
}

}  // namespace
}  // namespace sml::cli
