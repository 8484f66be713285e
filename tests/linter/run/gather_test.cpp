#include "linter/run/gather.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

TEST_CASE("what is passed over is the client's in whose folder it lies") {
  const Outcome outcome = run_of({{"sml.yaml", "version: 1\ntime_zone: America/Mexico_City\nedition: 0.1\n"},
                                  {"clients/a/facts.yaml", "business: {name: A}\n"},
                                  {"clients/a/Posts/p.yaml", "id: p\n"},
                                  {"clients/ab/facts.yaml", "business: {name: B}\n"},
                                  {"clients/ab/Posts/p.yaml", "id: p\n"}});
  struct Row {
    std::string path;
    std::string client;
  };
  const Row table[] = {{"clients/a/Posts", "a"}, {"clients/ab/Posts", "ab"}};
  for (const Row& row : table) {
    CAPTURE(row.path, lines_of(outcome));
    const auto found = std::ranges::find_if(outcome.findings, [&](const rule::Finding& one) { return outcome.path_of(one.at).starts_with(row.path); });
    REQUIRE(found != outcome.findings.end());
    CHECK(found->client == row.client);
  }
}

}  // namespace
}  // namespace sml::run
