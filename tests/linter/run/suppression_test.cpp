#include "linter/run/suppression.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

const std::string kEdition = "version: 1\ntime_zone: America/Mexico_City\nedition: 0.1\n";
const std::string kPlan = "publish_at: 2026-03-13T10:00\naccounts: [bad]\ntext: hola\n";

// What is left of the findings of a file of posts, without its path.
std::string left(const std::string& posts, const std::string& config = kEdition, const Options& options = {}) {
  std::string lines = lines_of(run_of({{"sml.yaml", config}, {"clients/a/posts/p.yaml", posts}}, options));
  const std::string path = "clients/a/posts/p.yaml:";
  for (std::size_t at = lines.find(path); at != std::string::npos; at = lines.find(path)) lines.erase(at, path.size());
  return lines;
}

TEST_CASE("what stands behind all that is read of a file's comments, or of a comment's names, is told once") {
  std::string comments, names;
  for (std::size_t count = 0; count < kMostComments; ++count) comments += "# sml-disable-file t/entry -- r\n";
  for (std::size_t count = 0; count < kMostNames; ++count) names += "t/entry ";
  CHECK(left(comments + "id: p\n" + kPlan).empty());
  CHECK(left(comments + "# sml-disable-file t/late -- r\n# sml-disable-file t/late -- r\nid: p\n" + kPlan) == "10001:1 suppression/unused warning\n");
  CHECK(left("# sml-disable-file " + names + "-- r\nid: p\n" + kPlan).empty());
  CHECK(left("# sml-disable-file " + names + "t/late t/late -- r\nid: p\n" + kPlan) == "1:1 suppression/unused warning\n");
}

TEST_CASE("a place is covered by any comment of its file that names its rule and outlives the day") {
  const auto comment = [](base::SourceId source, std::uint32_t begin, std::uint32_t end, std::vector<std::string> rules, std::optional<time::Date> until = {}) {
    Suppression one;
    one.covers = {source, begin, end};
    one.until = until;
    for (std::string& rule : rules) one.rules.push_back({.name = std::move(rule)});
    return one;
  };
  const std::vector<Suppression> comments = {
      comment(0, 40, 50, {"t/a", "t/b"}), comment(0, 10, 30, {"t/a"}), comment(0, 12, 15, {"t/a"}),
      comment(0, 60, 60, {"t/a"}),        comment(1, 0, 99, {"t/b"}),  comment(2, 0, 99, {"t/a"}, time::Date{2026, 3, 1}),
  };
  const Silences silences(comments, {2026, 3, 1});
  struct Row {
    const char* rule;
    base::SourceId source;
    std::uint32_t begin;
    bool is_covered;
  };
  const Row table[] = {{"t/a", 0, 9, false},  {"t/a", 0, 10, true},  {"t/a", 0, 29, true}, {"t/a", 0, 30, false}, {"t/a", 0, 45, true}, {"t/b", 0, 45, true},
                       {"t/b", 0, 12, false}, {"t/a", 0, 50, false}, {"t/a", 0, 60, true}, {"t/a", 0, 61, false}, {"t/b", 1, 45, true}, {"t/a", 1, 45, false},
                       {"t/a", 2, 45, false}, {"t/c", 0, 45, false}};
  for (const Row& row : table) {
    CAPTURE(row.rule, row.source, row.begin);
    CHECK(silences.cover(row.rule, {row.source, row.begin, row.begin + 1}) == row.is_covered);
  }
}

TEST_CASE("line covers its line, next-line the node that follows, file the file") {
  struct Row {
    std::string posts;
    std::string left;
  };
  const Row table[] = {
      {"id: p\n" + kPlan, "3:12 t/entry error\n"},
      // a line
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts: [bad]  # sml-disable-line t/entry -- r\ntext: hola\n", ""},
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts:  # sml-disable-line t/entry -- r\n- bad\ntext: hola\n",
       "3:12 suppression/unused warning\n4:3 t/entry error\n"},
      // the next line: an entry of a list, a key with its value, a post
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts:\n# sml-disable-next-line t/entry -- r\n- bad\n- {}\ntext: hola\n", "6:3 schema/type error\n"},
      {"id: p\npublish_at: 2026-03-13T10:00\n# sml-disable-next-line t/entry -- r\naccounts:\n- x\n- bad\ntext: hola\n", ""},
      {"# sml-disable-next-line t/entry -- r\nid: p\n" + kPlan, ""},
      {"# sml-disable-next-line t/entry: -- r\nid: p\n" + kPlan, ""},
      {"# sml-disable-next-line t/entry: dicho por Pilar\nid: p\n" + kPlan, "1:1 suppression/no-reason error\n"},
      {"# sml-disable-next-line t/entry -- r\n- id: p\n  publish_at: 2026-03-13T10:00\n  accounts: [bad]\n  text: a\n- id: q\n  publish_at: 2026-03-13T10:00\n"
       "  accounts: [bad]\n  text: a\n", "8:14 t/entry error\n"},
      {"- id: p\n  publish_at: 2026-03-13T10:00\n  accounts: [bad]\n  text: a\n# sml-disable-next-line t/entry -- r\n- id: q\n  publish_at: 2026-03-13T10:00\n"
       "  accounts: [bad]\n  text: a\n", "3:14 t/entry error\n"},
      {"id: p\n# sml-disable-next-line t/entry -- r\n" + kPlan, "2:1 suppression/unused warning\n4:12 t/entry error\n"},
      {"id: p\n" + kPlan + "---\n# sml-disable-next-line t/entry -- r\nid: q\n" + kPlan, "3:12 t/entry error\n"},
      {"id: p\n" + kPlan + "# sml-disable-next-line t/entry -- r\n", "3:12 t/entry error\n5:1 suppression/unused warning\n"},
      // the file
      {"id: p\n" + kPlan + "---\nid: q\n" + kPlan + "# sml-disable-file t/entry -- r\n", ""},
      // several, with or without commas
      {"# sml-disable-file t/entry, t/late schema/unknown-key -- r\nid: p\ncolour: red\n" + kPlan, ""},
      // no directive
      {"# sml-disable t/entry -- r\n# about sml-disable-file t/entry\nid: p\n" + kPlan, "1:1 suppression/unused warning\n5:12 t/entry error\n"},
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts: [bad]\ntext: |\n  # sml-disable-file t/entry -- r\n", "3:12 t/entry error\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.posts);
    CHECK(left(row.posts) == row.left);
  }
}

TEST_CASE("a review sees what was silenced in posts, and can be silenced itself") {
  const auto reviewed = [](const std::string& posts, const std::string& contract) {
    return lines_of(run_of({{"sml.yaml", kEdition + "extends: [recommended, strict]\n"},
                            {"clients/a/posts/p.yaml", posts}, {"clients/a/contract.yaml", contract}},
                           {.only_rules = {"t/entry", "t/review"}}),
                    "t");
  };
  const std::string contract = "parties: {client: A}\n";
  const std::string silenced = "# sml-disable-file t/entry -- r\nid: p\n" + kPlan;
  CHECK(reviewed(silenced, contract) == "clients/a/contract.yaml:1:1 t/review info\n");
  CHECK(reviewed(silenced, "# sml-disable-file t/review -- r\n" + contract).empty());
  CHECK(reviewed("id: p\n" + kPlan, contract) == "clients/a/posts/p.yaml:3:12 t/entry error\n");
}

TEST_CASE("until ends a suppression at the start of that day in sml.yaml's zone") {
  const auto until = [](const std::string& day, const std::string& now = "2026-03-01T09:00:00-06:00") {
    return left("# sml-disable-file t/entry until " + day + " -- r\nid: p\n" + kPlan, kEdition, {.now = *time::parse_moment(now)});
  };
  CHECK(until("2026-03-02").empty());
  CHECK(until("2026-03-01 until 2026-05-01") == until("2026-03-01"));   // the earlier of two
  CHECK(until("2026-03-02", "2026-03-02T05:59:00Z").empty());
  CHECK(until("2026-03-02", "2026-03-02T06:00:00Z") == "1:1 suppression/unused warning\n4:12 t/entry error\n");
  CHECK(until("2026-03-01") == "1:1 suppression/unused warning\n4:12 t/entry error\n");
  CHECK(until("mañana") == "1:1 suppression/unknown-rule error\n");
  CHECK(until("1 de enero") == "1:1 suppression/unknown-rule error\n");
}

TEST_CASE("reasons are asked for, and names must exist") {
  CHECK(left("# sml-disable-file t/entry\nid: p\n" + kPlan) == "1:1 suppression/no-reason error\n");
  CHECK(left("# sml-disable-file t/entry --\nid: p\n" + kPlan) == "1:1 suppression/no-reason error\n");
  CHECK(left("# sml-disable-file t/entry -- -\nid: p\n" + kPlan) == "1:1 suppression/no-reason error\n");
  CHECK(left("# sml-disable-file t/entri -- r\nid: p\n" + kPlan) == "1:1 suppression/unknown-rule error\n4:12 t/entry error\n");
  CHECK(left("# sml-disable-file -- r\nid: p\n" + kPlan) == "1:1 suppression/unknown-rule error\n4:12 t/entry error\n");
}

TEST_CASE("an unknown name comes with the nearest one, up to as many as are shown") {
  std::string posts;
  for (int line = 0; line < 150; ++line) posts += "# sml-disable-file t/entri" + std::string(line % 2 ? "" : "e") + " -- r\n";
  const Outcome outcome = run_of({{"clients/a/posts/p.yaml", posts + "id: p\n" + kPlan}}, {.only_rules = {"suppression/unknown-rule"}});
  REQUIRE(outcome.findings.size() == 100);
  for (const rule::Finding& finding : outcome.findings) CHECK(finding.variant == "nearest");
  CHECK(outcome.summary.errors == 150);
}

TEST_CASE("of no use is only what could have been of use") {
  const std::string unused = "1:1 suppression/unused warning\n";
  const std::string comment = "# sml-disable-file t/entry -- r\n";
  const std::string good = "publish_at: 2026-03-13T10:00\naccounts: [x]\ntext: hola\n";
  const std::string out = "id: p\nstatus: published\npublish_at: 2026-02-13T10:00\naccounts: [x]\ntext: hola\n";
  CHECK(left(comment + "id: p\n" + good) == unused);
  // a rule that is off, or not asked for
  CHECK(left(comment + "id: p\n" + good, kEdition + "rules: {t/entry: off}\n").empty());
  CHECK(left(comment + "id: p\n" + good, kEdition, {.only_rules = {"suppression", "t/late"}}).empty());
  // a rule that cannot know enough finds nothing to silence, either
  CHECK(left("# sml-disable-file t/client -- r\nid: p\n" + good) == unused);
  // posts that are not checked: history, or without a moment
  CHECK(left(comment + out).empty());
  CHECK(left(comment + out, kEdition, {.include_past = true}) == unused);
  CHECK(left(comment + "id: p\npublish_at: soon\naccounts: [x]\ntext: hola\n") == "3:13 schema/value error\n");
  CHECK(left(comment + "id: p\npublish_at: soon\naccounts: [bad]\ntext: hola\n") == "3:13 schema/value error\n");
  CHECK(left(comment + out + "---\nid: q\n" + good) == unused);
  CHECK(left("- id: q\n  publish_at: 2026-03-13T10:00\n  accounts: [x]\n  text: a\n"
             "# sml-disable-next-line t/entry -- r\n- id: p\n  publish_at: 2026-01-13T10:00\n"
             "  accounts: [x]\n  text: a\n").empty());
  // a file that was not read to its end
  CHECK(left(comment + "id: p\n" + good + "thread: [\n").find("unused") == std::string::npos);
}

TEST_CASE("what suppresses is counted, and findings of the reading can be suppressed in any file") {
  const Outcome outcome = run_of({{"sml.yaml", kEdition + "colour: red  # sml-disable-line schema/unknown-key -- r\n"},
                                  {"clients/a/facts.yaml", "# sml-disable-next-line schema/unknown-key -- r\ncolour: red\nbusiness: {name: N}\n"},
                                  {"clients/a/posts/p.yaml", "id: p\n" + kPlan}});
  CHECK(lines_of(outcome) == "clients/a/posts/p.yaml:3:12 t/entry error\n");
  CHECK(outcome.summary.suppressed == 2);
}

TEST_CASE("next-line covers what is cut off the end of what follows, and what of it is not read") {
  const struct {
    std::string post;
    std::string rule;
  } table[] = {
      {"id: p\n# sml-disable-next-line RULE -- r\ntext: hola #promo\npublish_at: 2026-03-13T10:00\naccounts: [x]\n", "yaml/lost-text"},
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts: [x]\n# sml-disable-next-line RULE -- r\ntext: hola #promo\n", "yaml/lost-text"},
      {"# sml-disable-next-line RULE -- r\n- id: p\n  publish_at: 2026-03-13T10:00\n  accounts: [x]\n  text: |\n    hola\n#promo\n", "yaml/lost-text"},
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts: [x]\ntext: hola\n# sml-disable-next-line RULE -- r\ntext: adiós\n", "yaml/duplicate-key"},
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts: [x]\ntext: hola\n# sml-disable-next-line RULE -- r\n<<: {link: x}\n", "yaml/limit"},
  };
  for (const auto& c : table) {
    CAPTURE(c.post);
    std::string post = c.post;
    post.replace(post.find("RULE"), 4, c.rule);
    const Outcome outcome = run_of({{"sml.yaml", kEdition}, {"clients/a/posts/p.yaml", post}});
    CHECK(lines_of(outcome).empty());
    CHECK(outcome.summary.suppressed == 1);
  }
}

// "LINE RULE by LINE until DAY: REASON" a line for each silenced finding.
std::string silenced(const FileMap& files, const Options& options = {}) {
  const Outcome outcome = run_of(files, options);
  std::string lines;
  for (const SuppressedFinding& one : outcome.suppressed_findings) {
    const auto line = [&](base::Span span) { return std::to_string(outcome.sources[span.source].place(span.begin).line); };
    lines += line(one.finding.at) + ' ' + std::string(one.finding.card->id) + " by " + line(one.comment);
    if (one.until) lines += " until " + std::to_string(one.until->year) + '-' + std::to_string(one.until->month) + '-' + std::to_string(one.until->day);
    lines += ": " + one.reason + '\n';
  }
  CHECK(outcome.summary.suppressed == outcome.suppressed_findings.size());
  return lines;
}

TEST_CASE("what is silenced keeps the reason and the end of the nearest comment") {
  struct Row {
    std::string posts;
    std::string silenced;
  };
  const Row table[] = {
      {"# sml-disable-file t/entry -- por teléfono, ver ticket 12\nid: p\n" + kPlan, "4 t/entry by 1: por teléfono, ver ticket 12\n"},
      {"# sml-disable-file t/entry until 2026-04-01 —  a  \nid: p\n" + kPlan, "4 t/entry by 1 until 2026-4-1: a\n"},
      {"# sml-disable-file t/entry --- a -- b\nid: p\n" + kPlan, "4 t/entry by 1: a -- b\n"},
      {"# sml-disable-file t/entry\nid: p\n" + kPlan, "4 t/entry by 1: \n"},
      // of several the nearest, whatever their order
      {"# sml-disable-file t/entry -- file\nid: p\npublish_at: 2026-03-13T10:00\naccounts: [bad]  # sml-disable-line t/entry -- line\ntext: a\n",
       "4 t/entry by 4: line\n"},
      {"id: p\npublish_at: 2026-03-13T10:00\naccounts:\n# sml-disable-next-line t/entry -- one\n- bad\n- bad\ntext: a\n# sml-disable-file t/entry -- file\n",
       "5 t/entry by 4: one\n6 t/entry by 8: file\n"},
      // one that has ended silences nothing
      {"# sml-disable-file t/entry -- file\nid: p\n# sml-disable-next-line t/entry until 2026-03-01 -- old\n" + kPlan, "5 t/entry by 1: file\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.posts);
    CHECK(silenced({{"sml.yaml", kEdition}, {"clients/a/posts/p.yaml", row.posts}}) == row.silenced);
  }
}

TEST_CASE("silenced findings are those of the paths and clients that are asked for, in the order of findings") {
  const FileMap files = {{"sml.yaml", kEdition + "colour: red  # sml-disable-line schema/unknown-key -- s\n"},
                         {"clients/a/posts/p.yaml", "# sml-disable-file t/entry -- a\nid: p\npublish_at: 2026-03-13T10:00\naccounts: [bad, mild, bad]\ntext: "
                                                    "hola\n"},
                         {"clients/b/posts/p.yaml", "# sml-disable-file t/entry -- b\nid: p\n" + kPlan}};
  const std::string of_a = "4 t/entry by 1: a\n4 t/entry by 1: a\n4 t/entry by 1: a\n", of_b = "4 t/entry by 1: b\n";
  CHECK(silenced(files) == of_a + of_b + "4 schema/unknown-key by 4: s\n");
  CHECK(silenced(files, {.only_clients = {"b"}}) == of_b);
  CHECK(silenced(files, {.paths = {"clients/a"}}) == of_a);
  CHECK(silenced(files, {.paths = {"sml.yaml"}}) == "4 schema/unknown-key by 4: s\n");
}

TEST_CASE("many suppressions and many findings are matched in little time") {
  std::string posts = "id: p\npublish_at: 2026-03-13T10:00\ntext: hola\naccounts:\n";
  for (int entry = 0; entry < 9000; ++entry) posts += "# sml-disable-next-line t/entry, t/law -- r\n- bad\n";
  const Outcome outcome = run_of({{"sml.yaml", kEdition + "extends: [recommended, strict]\nrules: {t/law: off}\n"},
                                  {"clients/a/posts/p.yaml", posts}}, {.only_rules = {"t/entry", "suppression"}});
  CHECK(outcome.findings.empty());
  CHECK(outcome.summary.suppressed == 9000);
}

}  // namespace
}  // namespace sml::run
