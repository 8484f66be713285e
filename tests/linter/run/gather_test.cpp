#include "linter/run/gather.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

const std::string kPost = "id: p\npublish_at: 2026-03-13T10:00\naccounts: [ig]\ntext: hola\n";

TEST_CASE("what is passed over is the client's in whose folder it lies") {
  const Outcome outcome = run_of({{"sml.yaml", "version: 1\ntime_zone: America/Mexico_City\nedition: 0.1\n"},
                                  {"clients/a/facts.yaml", "business: {name: A}\n"},
                                  {"clients/a/publicaciones/p.yaml", kPost},
                                  {"clients/ab/facts.yaml", "business: {name: B}\n"},
                                  {"clients/a/posts/q.yaml", kPost},
                                  {"clients/ab/posts/q.yaml", kPost},
                                  {"clients/ab/publicaciones/p.yaml", kPost}});
  struct Row {
    std::string path;
    std::string client;
  };
  const Row table[] = {{"clients/a/publicaciones", "a"}, {"clients/ab/publicaciones", "ab"}};
  for (const Row& row : table) {
    CAPTURE(row.path, lines_of(outcome));
    const auto found = std::ranges::find_if(outcome.findings, [&](const rule::Finding& one) { return outcome.path_of(one.at).starts_with(row.path); });
    REQUIRE(found != outcome.findings.end());
    CHECK(found->client == row.client);
  }
}

}  // namespace
}  // namespace sml::run
