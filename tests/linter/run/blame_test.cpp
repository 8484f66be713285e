#include "linter/run/blame.h"

#include <algorithm>
#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::run {
namespace {

// A finding before or after, or one whose fix was made.
struct Said {
  std::string file, post;
  std::uint32_t number = 0;
  const rule::Card* card = nullptr;
  model::Severity severity = model::Severity::error;
};

const rule::Card kOne{.id = "t/one"}, kOther{.id = "t/other"};

// A check that found so much; what lies in c.yaml is of another client.
struct Check {
  explicit Check(const std::vector<Said>& found) {
    for (const char* file : {"a.yaml", "b.yaml", "c.yaml"}) outcome.sources.add(file, "x");
    for (const Said& one : found) {
      rule::Finding& finding = outcome.findings.emplace_back();
      finding.card = one.card;
      finding.at = {static_cast<base::SourceId>(one.file.front() - 'a'), 0, 0};
      finding.post = one.post;
      finding.post_number = one.number;
      finding.severity = one.severity;
      finding.client = one.file == "c.yaml" ? "other" : "client";
    }
  }

  Outcome outcome;
};

// The places among the fixes of those that are blamed, and whether it is certain.
std::string blamed(const std::vector<Said>& made, const std::vector<Said>& before, const std::vector<Said>& after) {
  const Check fixes(made), old(before), now(after);
  Fixes all;
  for (const rule::Finding& finding : fixes.outcome.findings) all.push_back(&finding);
  const Blame blame = run::blame(all, old.outcome, now.outcome);
  std::string places;
  for (const rule::Finding* fix : blame.fixes) places += std::to_string(std::ranges::find(all, fix) - all.begin()) + ' ';
  return places + (blame.fixes.empty() ? "" : blame.is_certain ? "certain" : "perhaps");
}

TEST_CASE("what a check finds in earnest after fixes and not before has been done by those nearest to it") {
  using enum model::Severity;
  const std::vector<Said> made = {{"a.yaml", "p", 0, &kOne}, {"a.yaml", "q", 1, &kOne}, {"a.yaml", "p", 0, &kOther}, {"b.yaml", "", 0, &kOne}};
  struct Row {
    const char* what;
    std::vector<Said> before, after;
    std::string blamed;
  };
  const Row table[] = {
      {"nothing new", {{"a.yaml", "p", 0, &kOne}}, {{"a.yaml", "p", 0, &kOne}}, ""},
      {"a remark alone", {}, {{"a.yaml", "p", 0, &kOne, info}}, ""},
      {"it was a remark", {{"a.yaml", "p", 0, &kOne, info}}, {{"a.yaml", "p", 0, &kOne, warning}}, "0 2 certain"},
      {"in one post", {}, {{"a.yaml", "q", 1, &kOne}}, "1 certain"},
      {"twice in one post", {}, {{"a.yaml", "p", 0, &kOne}, {"a.yaml", "p", 0, &kOther}}, "0 2 certain"},
      {"in two posts", {}, {{"a.yaml", "q", 1, &kOne}, {"a.yaml", "p", 0, &kOne}}, "1 0 2 certain"},
      {"in another post of that id", {}, {{"a.yaml", "p", 7, &kOne}}, "1 2 perhaps"},
      {"in a file", {}, {{"b.yaml", "", 0, &kOther}}, "3 certain"},
      {"in a file with several", {}, {{"a.yaml", "", 0, &kOther}}, "1 2 perhaps"},
      {"nowhere near", {}, {{"c.yaml", "", 0, &kOther}}, "2 3 perhaps"},
  };
  for (const Row& row : table) {
    CAPTURE(row.what);
    CHECK(blamed(made, row.before, row.after) == row.blamed);
  }
}

}  // namespace
}  // namespace sml::run
