#include "linter/run/fingerprint.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

// The fingerprints of a post's t/entry findings; its client is "a".
std::vector<std::string> of(const std::string& post, const std::string& path = "clients/a/posts/p.yaml") {
  const Outcome outcome = run_of({{path, post}}, {.only_rules = {"t/entry"}});
  return fingerprints(outcome.findings, outcome.sources);
}

const std::string kPost = "id: p\npublish_at: 2026-03-13T10:00\naccounts: [bad]\ntext: hola\n";

TEST_CASE("a fingerprint is sixteen hexadecimal digits and survives edits elsewhere") {
  const auto first = of(kPost);
  REQUIRE(first.size() == 1);
  CHECK(first[0].size() == 16);
  CHECK(first[0].find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(of("# a line more\n\n" + kPost) == first);
  CHECK(of("id: p\naccounts:\n  - x\n  - bad\npublish_at: 2026-03-14T10:00\ntext: otra cosa\n") == first);
}

TEST_CASE("another post, file or place is another finding") {
  const auto first = of(kPost);
  CHECK(of("id: q\npublish_at: 2026-03-13T10:00\naccounts: [bad]\ntext: hola\n") != first);
  CHECK(of(kPost, "clients/a/posts/q.yaml") != first);
  CHECK(of(kPost, "clients/b/posts/p.yaml") != first);
  CHECK(of("id: p\npublish_at: 2026-03-13T10:00\naccounts: ['bad']\ntext: hola\n") != first);
}

TEST_CASE("equal findings are told apart by their order, and white space is folded") {
  const auto two = of("id: p\npublish_at: 2026-03-13T10:00\naccounts: [bad, bad]\ntext: hola\n");
  REQUIRE(two.size() == 2);
  CHECK(two[0] != two[1]);
  CHECK(two[0] == of(kPost)[0]);
  base::Sources sources;
  const rule::Card card{.id = "t/x"};
  const base::SourceId spaced = sources.add("f", "a  b\n\tc");
  const base::SourceId single = sources.add("f", "a b c");
  const std::vector<rule::Finding> findings = {{.card = &card, .at = {spaced, 0, 7}}};
  const std::vector<rule::Finding> same = {{.card = &card, .at = {single, 0, 5}}};
  CHECK(fingerprints(findings, sources) == fingerprints(same, sources));
}

TEST_CASE("the value is the same in every build and release") {
  base::Sources sources;
  const rule::Card card{.id = "offers/expired"};
  const base::SourceId file = sources.add("clients/napoli/posts/a.yaml", "2x1");
  const std::vector<rule::Finding> findings = {{.card = &card, .at = {file, 0, 3}, .client = "napoli", .post = "a"}};
  CHECK(fingerprints(findings, sources) == std::vector<std::string>{"f140fa7af5cb19d9"});
}

}  // namespace
}  // namespace sml::run
