#include "linter/run/baseline.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/run/small_run.h"

namespace sml::run {
namespace {

const std::string kConfig = "version: 1\ntime_zone: America/Mexico_City\nedition: 0.1\n";

std::string post(const std::string& id, const std::string& accounts = "bad", const std::string& moment = "2026-03-13T10:00", const std::string& text = "hola") {
  return "id: " + id + "\npublish_at: " + moment + "\naccounts: [" + accounts + "]\ntext: " + text + "\n";
}

FileMap with_config(FileMap files) {
  files.try_emplace("sml.yaml", kConfig);
  return files;
}

std::vector<CountedFinding> baseline_of(const FileMap& files) {
  const Outcome outcome = run_of(with_config(files), {.remember = true});
  const auto read = read_baseline(written_baseline(outcome.remembered));
  REQUIRE(read);
  CHECK(*read == outcome.remembered);
  return *read;
}

// "NEW new, KNOWN known, GONE gone" of the files after by the baseline of those before.
std::string held(const FileMap& before, const FileMap& after, Options options = {}) {
  options.baseline = baseline_of(before);
  const Outcome outcome = run_of(with_config(after), options);
  const auto number = [](std::size_t count) { return std::to_string(count); };
  return number(outcome.findings.size()) + " new, " + number(outcome.summary.baselined) + " known, " + number(outcome.summary.outlived) + " gone";
}

TEST_CASE("the baseline knows a finding through edits that are not of it") {
  const std::string a = "clients/a/posts/a.yaml", b = "clients/a/posts/b.yaml";
  struct Row {
    std::string what;
    FileMap before;
    FileMap after;
    std::string held;
  };
  const Row table[] = {
      {"another field is missing", {{a, "text: hola\npublish_at: 2026-03-13T10:00\nid: p\n"}}, {{a, "text: hola\naccounts: [x]\nid: p\n"}},
       "1 new, 0 known, 1 gone"},
      {"the same field is missing", {{a, "text: hola\npublish_at: 2026-03-13T10:00\nid: p\n"}}, {{a, "text: hola\npublish_at: 2026-03-14T10:00\nid: p\n"}},
       "0 new, 1 known, 0 gone"},
      {"nothing changed", {{a, post("p")}}, {{a, post("p")}}, "0 new, 1 known, 0 gone"},
      {"lines before it", {{a, post("p")}}, {{a, "# one\n\n" + post("p")}}, "0 new, 1 known, 0 gone"},
      {"keys in another order, other white space",
       {{a, post("p")}},
       {{a, "text:   hola\naccounts:\n  - bad\nid: p\npublish_at: 2026-03-13T10:00\r\n"}},
       "0 new, 1 known, 0 gone"},
      {"another text and moment", {{a, post("p")}}, {{a, post("p", "bad", "2026-03-14T10:00", "adiós")}}, "0 new, 1 known, 0 gone"},
      {"the file renamed", {{a, post("p")}}, {{b, post("p")}}, "0 new, 1 known, 0 gone"},
      {"the file renamed, the text and the moment changed", {{a, post("p")}}, {{b, post("p", "bad", "2026-03-15T10:00", "x")}}, "0 new, 1 known, 0 gone"},
      {"the file moved into a folder", {{a, post("p")}}, {{"clients/a/posts/2026/03/a.yaml", post("p")}}, "0 new, 1 known, 0 gone"},
      {"the id changed", {{a, post("p")}}, {{a, post("q")}}, "0 new, 1 known, 0 gone"},
      {"the id and the text changed", {{a, post("p")}}, {{a, post("q", "bad", "2026-03-13T10:00", "x")}}, "0 new, 1 known, 0 gone"},
      {"the id and the moment changed", {{a, post("p")}}, {{a, post("q", "bad", "2026-03-16T10:00")}}, "0 new, 1 known, 0 gone"},
      {"the id and the file changed", {{a, post("p")}}, {{b, post("q")}}, "0 new, 1 known, 0 gone"},
      {"the file split in two",
       {{a, post("p") + "---\n" + post("q", "bad", "2026-03-17T10:00", "x")}},
       {{a, post("p")}, {b, post("q", "bad", "2026-03-17T10:00", "x")}},
       "0 new, 2 known, 0 gone"},
      {"two files made one", {{a, post("p")}, {b, post("q")}}, {{a, post("p") + "---\n" + post("q")}}, "0 new, 2 known, 0 gone"},
      {"posts in another order", {{a, post("p") + "---\n" + post("q")}}, {{a, post("q") + "---\n" + post("p")}}, "0 new, 2 known, 0 gone"},
      {"the client's folder renamed", {{a, post("p")}}, {{"clients/b/posts/a.yaml", post("p")}}, "0 new, 1 known, 0 gone"},
      {"a file without posts in a client's folder that was renamed",
       {{"clients/a/facts.yaml", "colour: red\n"}},
       {{"clients/z/facts.yaml", "colour: red\n"}},
       "0 new, 1 known, 0 gone"},
      {"another team file",
       {{"team.yaml", "colour: red\n"}},
       {{"sml.yaml", kConfig + "team: equipo.yaml\n"}, {"equipo.yaml", "colour: red\n"}},
       "0 new, 1 known, 0 gone"},
  };
  for (const Row& row : table) {
    CAPTURE(row.what);
    CHECK(held(row.before, row.after) == row.held);
  }
}

TEST_CASE("the baseline does not know what is new") {
  const std::string a = "clients/a/posts/a.yaml", b = "clients/a/posts/b.yaml";
  const std::string other = post("q", "bad", "2026-03-20T10:00", "otra cosa");
  struct Row {
    std::string what;
    FileMap before;
    FileMap after;
    std::string held;
  };
  const Row table[] = {
      {"another post with the same words", {{a, post("p")}}, {{a, post("p")}, {b, other}}, "1 new, 1 known, 0 gone"},
      {"the first corrected, another made", {{a, post("p")}}, {{a, post("p", "x")}, {b, other}}, "1 new, 0 known, 1 gone"},
      {"the first corrected, another made in its file", {{a, post("p")}}, {{a, post("p", "x") + "---\n" + other}}, "1 new, 0 known, 1 gone"},
      {"the first deleted, another made elsewhere", {{a, post("p")}}, {{b, other}}, "1 new, 0 known, 1 gone"},
      {"a copy of the post in another file", {{a, post("p")}}, {{a, post("p")}, {b, post("p")}}, "1 new, 1 known, 0 gone"},
      {"once more in the same post", {{a, post("p")}}, {{a, post("p", "bad, bad")}}, "2 new, 1 known, 0 gone"},   // and the repetition itself
      {"once less in the same post", {{a, post("p", "bad, bad")}}, {{a, post("p")}}, "0 new, 1 known, 2 gone"},
      {"the same post in another client", {{a, post("p")}}, {{a, post("p")}, {"clients/b/posts/a.yaml", post("p")}}, "1 new, 1 known, 0 gone"},
      {"moved to a client that was known",
       {{a, post("p")}, {"clients/b/posts/a.yaml", post("z")}},
       {{"clients/b/posts/a.yaml", post("z") + "---\n" + post("p")}},
       "1 new, 1 known, 1 gone"},
      {"published in the meantime", {{a, post("p")}}, {{a, post("p", "bad", "2026-01-13T10:00")}}, "0 new, 0 known, 1 gone"},
      {"silenced in the meantime", {{a, post("p")}}, {{a, "# sml-disable-file t/entry -- r\n" + post("p")}}, "0 new, 0 known, 1 gone"},
      {"the first of two without an id corrected, and the same said in the other",
       {{a, "- {publish_at: 2026-03-13T10:00, accounts: [bad], text: hola}\n- {publish_at: 2026-03-14T10:00, accounts: [x], text: otra}\n"}},
       {{a, "- {publish_at: 2026-03-13T10:00, accounts: [x], text: hola}\n- {publish_at: 2026-03-14T10:00, accounts: [bad], text: otra}\n"}},
       "1 new, 2 known, 1 gone"},
      {"a post without an id, alone in its file, at another moment",
       {{a, "publish_at: 2026-03-13T10:00\naccounts: [bad]\ntext: hola\n"}},
       {{a, "publish_at: 2026-03-15T10:00\naccounts: [bad]\ntext: otra\n"}},
       "0 new, 2 known, 0 gone"},
      {"a file that cannot be read", {{a, post("p")}}, {{a, "id: [\n"}}, "1 new, 0 known, 0 gone"},
      {"a file that could not be read", {{a, "id: [\n"}}, {{a, "id: [\n"}}, "1 new, 0 known, 0 gone"},
  };
  for (const Row& row : table) {
    CAPTURE(row.what);
    CHECK(held(row.before, row.after) == row.held);
  }
}

TEST_CASE("paths, clients and rules narrow what is counted, and never what is known") {
  const FileMap files = {{"clients/a/posts/a.yaml", post("p")}, {"clients/b/posts/b.yaml", post("q")}};
  FileMap moved = {{"clients/a/posts/otro.yaml", post("p")}, {"clients/b/posts/b.yaml", post("q")}};
  CHECK(held(files, moved, {.paths = {"clients/a"}}) == "0 new, 1 known, 0 gone");
  CHECK(held(files, moved, {.only_clients = {"b"}}) == "0 new, 1 known, 0 gone");
  CHECK(held(files, moved, {.only_rules = {"schema"}}) == "0 new, 0 known, 0 gone");
}

std::string rewritten(const FileMap& before, const FileMap& after) {
  const Outcome outcome = run_of(with_config(after), {.baseline = baseline_of(before), .remember = true});
  return written_baseline(outcome.remembered);
}

TEST_CASE("a baseline that is written again only gets shorter, and follows what moved") {
  const std::string a = "clients/a/posts/a.yaml", b = "clients/a/posts/b.yaml";
  const FileMap two = {{a, post("p")}, {b, post("q")}};
  const auto of = [](const FileMap& files) { return written_baseline(baseline_of(files)); };
  CHECK(rewritten(two, two) == of(two));
  CHECK(rewritten(two, {{a, post("p")}, {b, post("q", "x")}}) == of({{a, post("p")}}));
  CHECK(rewritten({{a, post("p")}}, two) == of({{a, post("p")}}));
  CHECK(rewritten({{a, post("p")}}, {{b, post("q")}}) == of({{b, post("q")}}));
  // id, text and moment may all change, one between each writing and the next
  const std::string last = post("r", "bad", "2026-05-01T10:00", "todo otra vez");
  CHECK(held({{a, post("p")}}, {{b, last}}) == "1 new, 0 known, 1 gone");
  // while a file cannot be read nothing is taken out
  CHECK(rewritten(two, {{a, "id: [\n"}, {b, post("q", "x")}}) == of(two));
}

TEST_CASE("what a baseline counts often stays a number while nobody knows what no longer occurs") {
  const std::size_t often = std::numeric_limits<std::size_t>::max() / 2;
  const CountedFinding other{{.file = "otro.yaml", .rule = "t/x", .words = "0123456789abcdef"}, often};
  const Outcome outcome = run_of(with_config({{"clients/a/posts/a.yaml", "id: [\n"}}), {.baseline = {{other}}, .remember = true});
  CHECK(outcome.remembered == std::vector<CountedFinding>{other});
}

TEST_CASE("a baseline is text: a finding a line, sorted, with what a person looks for first") {
  const std::string written = written_baseline(baseline_of({{"clients/a/posts/b.yaml", post("q")}, {"clients/a/posts/a.yaml", post("p", "bad, bad")}}));
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < written.size(); at = written.find('\n', at) + 1) lines.push_back(written.substr(at, written.find('\n', at) - at));
  REQUIRE(lines.size() == 4);
  CHECK(lines[0] == "sml baseline 1");
  CHECK(lines[1].starts_with("clients/a/posts/a.yaml\tp\t2026-03-13T10:00\tschema/value\t"));
  CHECK(lines[2].starts_with("clients/a/posts/a.yaml\tp\t2026-03-13T10:00\tt/entry\t"));
  CHECK(lines[2].ends_with("\t2"));
  CHECK(lines[3].starts_with("clients/a/posts/b.yaml\tq\t"));
}

TEST_CASE("any path can stand in a baseline") {
  for (const std::string file : {"a b.yaml", "á.yaml", "100%.yaml", "-", "a\tb\nc", "\xff\xfe.yaml", "\xe2\x80\xae.yaml"}) {
    const std::vector<CountedFinding> findings = {{{.file = file, .rule = "t/x", .words = "0123456789abcdef"}, 3}};
    const std::string written = written_baseline(findings);
    CAPTURE(written);
    CHECK(std::ranges::count(written, '\n') == 2);
    const auto read = read_baseline(written);
    REQUIRE(read);
    CHECK(*read == findings);
    CHECK(read_baseline("\xEF\xBB\xBF" + written));   // as some editors save it
  }
}

TEST_CASE("what is no baseline is told with its line") {
  using Kind = BaselineError::Kind;
  const std::string head = "sml baseline 1\n";
  const std::string line = "a.yaml\tp\t2026-03-13T10:00\tt/entry\t0123456789abcdef\t-";
  const struct {
    std::string bytes;
    Kind kind;
    int line;
  } table[] = {
      {"", Kind::no_baseline, 1},
      {"version: 1\n", Kind::no_baseline, 1},
      {"{\"version\": 1}", Kind::no_baseline, 1},
      {"sml baseline 2\n" + line, Kind::other_version, 1},
      {"sml baseline 11\n" + line, Kind::other_version, 1},
      {head + line + "\n<<<<<<< HEAD\n" + line + "\n", Kind::merge_conflict, 3},
      {head + line + "\n=======\r\n", Kind::merge_conflict, 3},
      {head + line + "\n>>>>>>> main", Kind::merge_conflict, 3},
      {"<<<<<<< HEAD\n" + head + line, Kind::merge_conflict, 1},
      {head + line + "\t0", Kind::wrong_line, 2},
      {head + line + "\t1", Kind::wrong_line, 2},
      {head + line + "\tx", Kind::wrong_line, 2},
      {head + line + "\t2\t2", Kind::wrong_line, 2},
      {head + line + "\t99999999999999999999", Kind::wrong_line, 2},
      {head + line + "\t", Kind::wrong_line, 2},
      {head + line.substr(0, line.size() - 2), Kind::wrong_line, 2},
      {head + line.substr(0, line.size() - 3) + "\t-", Kind::wrong_line, 2},
      {head + "-" + line.substr(6), Kind::wrong_line, 2},
      {head + "a%2" + line.substr(6), Kind::wrong_line, 2},
      {head + "a%" + line.substr(6), Kind::wrong_line, 2},
      {head + "a%zz" + line.substr(6), Kind::wrong_line, 2},
  };
  for (const auto& row : table) {
    CAPTURE(row.bytes);
    const auto read = read_baseline(row.bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == row.kind);
    CHECK(read.error().line == row.line);
  }
}

TEST_CASE("a baseline is read whatever its line ends and order, and what a merge doubled counts once") {
  const std::string one = "a.yaml\tp\t-\tt/entry\t0123456789abcdef\t-", two = "b.yaml\tq\t-\tt/entry\t0123456789abcdef\tfedcba9876543210";
  const auto read = read_baseline("sml baseline 1\r\n" + two + "\t3\r\n" + one + "\r\n" + two + "\t2\r\n" + one);
  REQUIRE(read);
  CHECK(written_baseline(*read) == "sml baseline 1\n" + one + "\n" + two + "\t2\n");
}

// Edits of a repository that leave every finding what it is: by a fixed seed, hundreds of them one after the other.
class Edits {
 public:
  explicit Edits(unsigned seed) : random_(seed) {
    for (const char* client : {"a", "b"})
      for (int file = 0; file < 4; ++file) {
        std::vector<std::string>& posts = files_["clients/" + std::string(client) + "/posts/f" + std::to_string(file) + ".yaml"];
        for (int one = 0; one < 3; ++one) posts.push_back(new_post("bad" + std::string(one == 0 ? ", bad, mild" : "")));
      }
  }

  void edit() {
    switch (below(7)) {
      case 0: pick()[0].insert(0, "# una línea más\n\n"); break;
      case 1: std::ranges::shuffle(pick(), random_); break;
      case 2: rename("clients/a/posts/f" + std::to_string(++made_) + ".yaml"); break;
      case 3: rename("clients/b/posts/m" + std::to_string(below(3)) + "/f" + std::to_string(++made_) + ".yaml"); break;
      case 4: pick().push_back(new_post("x")); break;
      case 5: split(); break;
      case 6: replace(pick()[0], "text: ", "text: otra vez "); break;
    }
  }

  FileMap files() const {
    FileMap map;
    for (const auto& [path, posts] : files_) {
      std::string& bytes = map[path];
      for (const std::string& one : posts) bytes += (bytes.empty() ? "" : "---\n") + one;
    }
    return map;
  }

 private:
  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

  std::string new_post(const std::string& accounts) {
    const std::string number = std::to_string(++made_);
    return post("p" + number, accounts, "2026-04-" + std::to_string(10 + made_ % 20) + "T10:00", "texto " + number);
  }

  std::vector<std::string>& pick() { return std::next(files_.begin(), static_cast<std::ptrdiff_t>(below(files_.size())))->second; }

  static std::string taken(std::vector<std::string>& posts) {
    std::string one = posts.back();
    posts.pop_back();
    return one;
  }

  // Renames some file of the client of the new path.
  void rename(const std::string& to) {
    const std::string client = to.substr(0, to.find("/posts"));
    for (auto file = files_.begin(); file != files_.end(); ++file) {
      if (!file->first.starts_with(client) || below(2) == 0) continue;
      auto posts = std::move(file->second);
      files_.erase(file);
      files_[to] = std::move(posts);
      return;
    }
  }

  void split() {
    auto file = std::next(files_.begin(), static_cast<std::ptrdiff_t>(below(files_.size())));
    if (file->second.size() < 2) return;
    const std::string path = file->first.substr(0, file->first.find("/posts")) + "/posts/s" + std::to_string(++made_) + ".yaml";
    std::string one = taken(file->second);
    files_[path].push_back(std::move(one));
  }

  static void replace(std::string& text, const std::string& words, const std::string& by) { text.replace(text.find(words), words.size(), by); }

  std::mt19937 random_;
  std::map<std::string, std::vector<std::string>> files_;
  int made_ = 0;
};

TEST_CASE("whatever is edited elsewhere, the baseline knows every finding, and no other") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    Edits edits(seed);
    const FileMap before = edits.files();
    const std::size_t all = run_of(with_config(before)).findings.size();
    for (int step = 0; step < 15; ++step) edits.edit();
    CAPTURE(edits.files());
    CHECK(held(before, edits.files()) == "0 new, " + std::to_string(all) + " known, 0 gone");
    FileMap with_another = edits.files();
    with_another["clients/a/posts/otro.yaml"] = post("otro", "bad", "2026-06-01T10:00", "un post nuevo");
    CHECK(held(before, with_another) == "1 new, " + std::to_string(all) + " known, 0 gone");
  }
}

}  // namespace
}  // namespace sml::run
