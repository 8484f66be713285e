#include "linter/run/custom_rules.h"

#include <string>

#include "linter/run/gather.h"
#include "linter/run/rule_test.h"
#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

const std::string kConfig = "version: 1\nedition: 0.1\ntime_zone: America/Mexico_City\nclients: .\ncustom_rules: [rules/*.md]\n";
const std::string kCard = "---\nmatch: {words: [gratis]}\nes: {message: 'dice «{words}»'}\n---\n";
const std::string kPost = "id: a\npublish_at: 2026-03-13T10:00\naccounts: [b]\ntext: Hoy gratis\n";

TEST_CASE("a repository's own rules find, are set and are silenced as the product's") {
  const FileMap files = {{"sml.yaml", kConfig}, {"rules/sin-gratis.md", kCard}, {"posts/a.yaml", kPost}};
  CHECK(lines_of(run_of(files)) == "posts/a.yaml:4:11 rules/sin-gratis warning\n");
  FileMap untimed = files;
  untimed["posts/a.yaml"].replace(kPost.find("2026"), 16, "pronto");
  CHECK(lines_of(run_of(untimed), "rules") == lines_of(run_of(files)));
  FileMap set = files;
  set["sml.yaml"] += "rules: {rules/sin-gratis: error}\n";
  CHECK(lines_of(run_of(set)) == "posts/a.yaml:4:11 rules/sin-gratis error\n");
  set["sml.yaml"] = kConfig + "rules: {rules/sin-gratis: off}\n";
  CHECK(lines_of(run_of(set)).empty());
  FileMap silenced = files;
  silenced["posts/a.yaml"] = "# sml-disable-file rules/sin-gratis -- acordado\n" + kPost;
  const Outcome outcome = run_of(silenced);
  CHECK(lines_of(outcome).empty());
  CHECK(outcome.summary.suppressed == 1);
}

TEST_CASE("a rule's name is its card's folder and file") {
  const struct {
    std::string path;
    std::string id;
  } table[] = {{"rules/sin-gratis.md", "rules/sin-gratis"}, {"a/marca/tono.md", "marca/tono"}, {"tono.md", "custom/tono"}};
  for (const auto& row : table) {
    const ReadCustomRule read = read_custom_rule(row.path, 0, kCard);
    CAPTURE(row.path);
    REQUIRE(read.rule != nullptr);
    CHECK(read.rule->card().id == row.id);
  }
  CHECK(read_custom_rule("rules/Sin gratis.md", 0, kCard).rule == nullptr);
}

TEST_CASE("a card with something wrong finds nothing, and is told where it is wrong") {
  const struct {
    std::string card;
    std::string lines;
  } table[] = {
      {"match: {}\n", "rules/a.md:1:1 schema/missing-key error\n"},
      {"---\nmatch: {wrds: [gratis]}\nes: {message: a}\n---\n", "rules/a.md:2:9 schema/unknown-key error\n"},
      {"---\nmatch: {words: gratis}\nes: {message: a}\n---\n", "rules/a.md:2:16 schema/type error\n"},
      {"---\nmatch: {patterns: ['(']}\nes: {message: a}\n---\n", "rules/a.md:2:20 schema/value error\n"},
      {"---\nmatch: {words: [gratis]}\nes: {message: '{que}'}\n---\n", "rules/a.md:3:15 schema/value error\n"},
      {"---\nmatch: {words: [gratis]\n---\n", "rules/a.md:2:8 yaml/syntax error\n"},
  };
  for (const auto& row : table) {
    CAPTURE(row.card);
    CHECK(lines_of(run_of({{"sml.yaml", kConfig}, {"rules/a.md", row.card}, {"posts/a.yaml", kPost}})) == row.lines);
  }
}

TEST_CASE("a pattern that names no card, and two cards of one name, are told") {
  CHECK(lines_of(run_of({{"sml.yaml", kConfig}, {"rules/README.md", "Hola"}})) == "sml.yaml:5:16 schema/value error\n");
  const std::string both = "version: 1\nclients: .\ncustom_rules: [\"**\"]\n";
  const FileMap files = {{"sml.yaml", both}, {"rules/a.md", kCard}, {"b/rules/a.md", kCard}, {"t/entry.md", kCard}};
  const Outcome outcome = run_of(files);
  CHECK(lines_of(outcome) == "rules/a.md:1:1 schema/value error\nt/entry.md:1:1 schema/value error\n");
  REQUIRE(outcome.findings.front().related.size() == 1);
  CHECK(outcome.sources[outcome.findings.front().related.front().at.source].path() == "b/rules/a.md");
  CHECK(outcome.findings.back().related.empty());   // the program's own has no file
}

TEST_CASE("a card whose name is taken is tested as one that cannot be used") {
  const base::MemoryFiles files({{"sml.yaml", "version: 1\nclients: .\ncustom_rules: [\"**\"]\n"},
                                 {"rules/a.md", kCard}, {"b/rules/a.md", kCard}, {"t/entry.md", kCard}});
  base::Sources sources;
  const std::vector<TestedRule> tested = test_rules(gather_rules(files, test_rules(), sources), sources, test_rules());
  REQUIRE(tested.size() == 3);
  CHECK(tested[0].path == "b/rules/a.md");
  CHECK_FALSE(tested[0].refused);
  CHECK(tested[1].path == "rules/a.md");
  CHECK(tested[1].refused);
  CHECK(tested[2].path == "t/entry.md");
  CHECK(tested[2].refused);
}

TEST_CASE("examples are run, and what differs is told with its line") {
  const std::string example =
      "<!-- now: 2026-03-01T09:00 -->\n\nes: Así.\n\n```yaml file=posts/a.yaml\n" + kPost + "```\n```findings\nposts/a.yaml:4:11-4:17 rules/a\n```\n";
  const std::string wrong = "\nes: Así no.\n\n```yaml file=posts/a.yaml\n" + kPost + "```\n```findings\n```\n";
  const base::MemoryFiles files({{"sml.yaml", kConfig},
                                 {"rules/a.md", kCard + example},
                                 {"rules/b.md", kCard + example + wrong},
                                 {"rules/c.md", "---\n---\n"},
                                 {"rules/d.md", kCard + "suelto\n"}});
  base::Sources sources;
  const Gathered gathered = gather_rules(files, test_rules(), sources);
  const std::vector<TestedRule> tested = test_rules(gathered, sources, test_rules());
  REQUIRE(tested.size() == 4);
  CHECK_FALSE(tested[0].fails());
  CHECK(tested[0].blessed.empty());
  REQUIRE(tested[1].fails());
  REQUIRE(tested[1].examples.size() == 2);
  CHECK(tested[1].examples[0].found == "posts/a.yaml:4:11-4:17 rules/b\n");
  CHECK(tested[1].examples[1].line == 21);
  CHECK(tested[1].examples[1].caption == "Así no.");
  CHECK(tested[1].blessed.ends_with("```findings\nposts/a.yaml:4:11-4:17 rules/b\n```\n"));
  CHECK(tested[2].refused);
  REQUIRE(tested[3].misplaced.size() == 1);
  CHECK(tested[3].misplaced[0] == "rules/d.md:5");
}

std::vector<TestedRule> tested_rules(const std::string& card) {
  base::Sources sources;
  const base::MemoryFiles files({{"sml.yaml", kConfig}, {"rules/a.md", card}});
  return test_rules(gather_rules(files, test_rules(), sources), sources, test_rules());
}

TEST_CASE("an example that nobody reads proves nothing") {
  const std::string end = "```\n```findings\n```\n";
  for (const std::string path : {"\"posts/a.yaml\"", "", "../posts/a.yaml", "posts/", "/posts/a.yaml", "otros/a.yaml"}) {
    CAPTURE(path);
    const auto tested = tested_rules(kCard + "<!-- now: 2026-03-01T09:00 -->\n```yaml file=" + path + "\n" + kPost + end);
    REQUIRE(tested.front().examples.size() == 1);
    CHECK(tested.front().examples.front().unread == std::vector{path});
    CHECK(tested.front().fails());
    CHECK(tested.front().blessed.empty());
  }
  const auto broken = tested_rules(kCard + "<!-- now: ayer -->\n```yaml file=posts/a.yaml\nid: \"gratis\n" + end);
  CHECK(broken.front().examples.front().unread == std::vector<std::string>{"posts/a.yaml"});
  CHECK(broken.front().examples.front().bad_now == "ayer");
}

TEST_CASE("cards with line ends of Windows and a byte order mark are cards") {
  const std::string example = "<!-- now: 2026-03-01T09:00 -->\n\nes: Así.\n\n```yaml file=posts/a.yaml\n" + kPost + "```\n```findings\n```\n";
  std::string card = "\xEF\xBB\xBF" + kCard + example;
  for (std::size_t end = card.find('\n'); end != std::string::npos; end = card.find('\n', end + 2)) card.insert(end, 1, '\r');
  CHECK(lines_of(run_of({{"sml.yaml", kConfig}, {"rules/a.md", card}, {"posts/a.yaml", kPost}})) == "posts/a.yaml:4:11 rules/a warning\n");
  const auto tested = tested_rules(card);
  REQUIRE(tested.front().examples.size() == 1);
  CHECK(tested.front().misplaced.empty());
  CHECK(tested.front().blessed.ends_with("```findings\r\nposts/a.yaml:4:11-4:17 rules/a\r\n```\r\n"));
}

}  // namespace
}  // namespace sml::run
