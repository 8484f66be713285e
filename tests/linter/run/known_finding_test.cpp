#include "linter/run/known_finding.h"

#include "tests/catch.h"

namespace sml::run {
namespace {

KnownFinding in_post(std::string file, std::string post, std::string moment = "", std::string text = "") {
  return {.file = std::move(file), .post = std::move(post), .moment = std::move(moment), .rule = "t/rule", .words = "w", .text = std::move(text)};
}

KnownFinding in_file(std::string file) { return in_post(std::move(file), ""); }

// For each of `found`, which of `known` it is, or "-".
std::string recognized_as(const std::vector<KnownFinding>& found, const std::vector<CountedFinding>& known, const KnownPlaces& places) {
  std::string line;
  for (const auto& one : recognized(found, known, places)) line += one ? std::to_string(*one) : "-";
  return line;
}

TEST_CASE("a finding is the known one of its place, else the one that most likely moved there") {
  const KnownPlaces places{.files = {"clients/a/p.yaml", "clients/a/q.yaml", "clients/b/p.yaml"},
                           .posts = {{"clients/a/p.yaml", "stays"}},
                           .files_of_posts = {"clients/a/p.yaml", "clients/a/q.yaml", "clients/b/p.yaml"},
                           .client_folders = {"clients/a", "clients/b"}};
  struct Row {
    const char* what;
    KnownFinding found;
    KnownFinding known;
    bool is_known;
  };
  const Row table[] = {
      {"where it was", in_post("clients/a/p.yaml", "stays"), in_post("clients/a/p.yaml", "stays"), true},
      {"of a post that still stands elsewhere", in_post("clients/a/q.yaml", "stays"), in_post("clients/a/p.yaml", "stays"), false},
      {"of a post in another file of the client", in_post("clients/a/q.yaml", "moved"), in_post("clients/a/p.yaml", "moved"), true},
      {"of a post of another client by its id alone", in_post("clients/b/p.yaml", "moved"), in_post("clients/a/p.yaml", "moved"), false},
      {"and by its id and its text", in_post("clients/b/p.yaml", "moved", "", "t"), in_post("clients/a/p.yaml", "moved", "", "t"), true},
      {"of another id in the same file", in_post("clients/a/p.yaml", "new", "m"), in_post("clients/a/p.yaml", "old", "m"), true},
      {"of another id in another file", in_post("clients/a/q.yaml", "new", "m"), in_post("clients/a/p.yaml", "old", "m"), false},
      {"of another id by what it says", in_post("clients/a/q.yaml", "new", "m", "t"), in_post("clients/a/p.yaml", "old", "n", "t"), true},
      {"in no post of a file that is gone", in_file("clients/a/q.yaml"), in_file("clients/a/gone.yaml"), true},
      {"in no post of a file that is there", in_file("clients/a/q.yaml"), in_file("clients/a/p.yaml"), false},
  };
  for (const Row& row : table) {
    CAPTURE(row.what);
    CHECK(recognized_as({row.found}, {{row.known}}, places) == (row.is_known ? "0" : "-"));
  }
}

TEST_CASE("a known finding is given away as often as it is counted, and to the same rule and words alone") {
  const KnownPlaces places{.files = {"a.yaml"}, .files_of_posts = {"a.yaml"}};
  const KnownFinding one = in_post("a.yaml", "p");
  KnownFinding of_other_rule = one, of_other_words = one;
  of_other_rule.rule = "t/other";
  of_other_words.words = "v";
  CHECK(recognized_as({one, one, one}, {{one, 2}}, places) == "00-");
  CHECK(recognized_as({of_other_rule, of_other_words, one}, {{one}}, places) == "--0");
  CHECK(recognized_as({one}, {}, places) == "-");
}

TEST_CASE("what stands in a file that was not read is not gone") {
  const KnownPlaces places{.files = {"a.yaml", "b.yaml"}, .unread = {"a.yaml"}, .files_of_posts = {"b.yaml"}};
  CHECK(recognized_as({in_post("b.yaml", "p", "m", "t")}, {{in_post("a.yaml", "p", "m", "t")}}, places) == "-");
}

TEST_CASE("a post is told from others by its id, else by its moment, else by its text") {
  CHECK(post_key(in_post("a.yaml", "p", "m", "t")) == "p");
  CHECK(post_key(in_post("a.yaml", "", "m", "t")) != post_key(in_post("a.yaml", "", "", "m")));
  CHECK(post_key(in_post("a.yaml", "", "", "t")) != post_key(in_post("a.yaml", "", "", "u")));
  CHECK(post_key(in_file("a.yaml")).empty());
}

TEST_CASE("equal ones are counted together, those counted no time left out") {
  const KnownFinding one = in_post("a.yaml", "p"), other = in_post("b.yaml", "p");
  CHECK(counted(std::vector{other, one, other}) == std::vector<CountedFinding>{{one, 1}, {other, 2}});
  CHECK(counted_together({{other, 0}, {one, 2}, {one, 3}}) == std::vector<CountedFinding>{{one, 5}});
}

}  // namespace
}  // namespace sml::run
