#include "linter/report/post_findings.h"

#include <string>
#include <tuple>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"

namespace sml::report {
namespace {

TEST_CASE("a finding is about the post around it, else the one that it names") {
  run::Outcome outcome = made_outcome();
  const base::SourceId file = outcome.sources.add("a.yaml", std::string(100, ' '));
  const base::SourceId facts = outcome.sources.add("facts.yaml", std::string(100, ' '));
  model::Client& client = outcome.world.clients.emplace_back();
  client.id = "napoli";
  for (const auto& [id, begin, end] : {std::tuple("a", 10u, 20u), std::tuple("b", 20u, 30u), std::tuple("a", 40u, 50u)}) {
    model::PlannedPost& planned = client.posts.emplace_back();
    planned.post.id = {.value = id, .written = true};
    planned.span = {file, begin, end};
  }
  struct Row {
    base::Span at;
    std::string client;
    std::string post;
    int about;   // a post by its number; -1: none of them, -2: another client's
  };
  const std::vector<Row> rows = {
      {{file, 10, 12}, "napoli", "a", 0}, {{file, 19, 20}, "napoli", "", 0}, {{file, 20, 21}, "napoli", "b", 1}, {{file, 45, 46}, "napoli", "a", 2},
      {{facts, 15, 16}, "napoli", "b", 1}, {{facts, 15, 16}, "napoli", "", -1}, {{file, 5, 6}, "napoli", "", -1}, {{file, 35, 36}, "napoli", "", -1},
      {{file, 60, 61}, "napoli", "z", -1}, {{file, 10, 12}, "roma", "a", -2}, {{file, 10, 12}, "", "", -2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.at.begin, row.client, row.post);
    rule::Finding finding = finding_at(kSpeakingCard, row.at);
    finding.client = row.client;
    finding.post = row.post;
    outcome.findings = {finding};
    const PostFindings found(outcome, client);
    for (int number = 0; number < 3; ++number) CHECK(found.of(client.posts[static_cast<std::size_t>(number)]).findings.size() == (number == row.about ? 1 : 0));
    CHECK(found.rest().findings.size() == (row.about == -1 ? 1 : 0));
  }
}

}  // namespace
}  // namespace sml::report
