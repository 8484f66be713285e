#include "linter/run/mend_once.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::run {
namespace {

using rule::Edit;
using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// What a file is once fixes are made in it that put "_" in some places each, and how many of them were made.
std::string mended(const std::string& bytes, const std::vector<Places>& fixes) {
  base::Sources sources;
  const base::SourceId source = sources.add("a.yaml", bytes);
  std::vector<rule::Finding> findings;
  for (const Places& places : fixes) {
    rule::Finding& finding = findings.emplace_back();
    finding.at = {source, places.front().first, places.front().second};
    std::vector<Edit> edits;
    for (const auto& [begin, end] : places) edits.push_back({{source, begin, end}, "_"});
    finding.mend(rule::FixLevel::safe, "fix", std::move(edits));
  }
  const std::vector<MendedSource> made = mend_once(findings, sources, rule::FixLevel::safe);
  return made.empty() ? "" : made.front().bytes + ' ' + std::to_string(made.front().made.size());
}

TEST_CASE("fixes of a file are made together in whatever order they come, and of two that meet the first") {
  struct Row {
    std::vector<Places> fixes;
    std::string after;
  };
  const Row table[] = {
      {{{{3, 4}}}, "a: _cdefghi 1"},
      {{{{9, 10}}, {{3, 4}}, {{6, 7}}}, "a: _cd_fg_i 3"},
      {{{{9, 10}, {3, 4}}, {{6, 7}}}, "a: _cd_fg_i 2"},
      {{{{5, 7}}, {{6, 8}}}, "a: bc_fghi 1"},
      {{{{5, 7}}, {{7, 8}}}, "a: bc_fghi 1"},          // they touch
      {{{{9, 10}, {5, 6}}, {{3, 4}, {5, 6}}}, "a: bc_efg_i 1"},   // all of a fix or nothing
      {{}, ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.after);
    CHECK(mended("a: bcdefghi", row.fixes) == row.after);
  }
}

TEST_CASE("a fix that would leave a file which reads less well is left out") {
  CHECK(mended("a: b\nc: d", {{{1, 2}}, {{8, 9}}}) == "a: b\nc: _ 1");
}

}  // namespace
}  // namespace sml::run
