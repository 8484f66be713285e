#include "linter/report/diff.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/report/made_outcome.h"

namespace sml::report {
namespace {

std::string diffed(const std::string& before, const std::string& after, bool color = false) {
  const run::MendedFile file{"posts/a.yaml", before, after, {}};
  return diff_report({&file, 1}, model::MessageLanguage::es, color);
}

const std::string kHead = "--- a/posts/a.yaml\n+++ b/posts/a.yaml\n";

std::string numbers(int from, int to) {
  std::string lines;
  for (int number = from; number <= to; ++number) lines += std::to_string(number) + '\n';
  return lines;
}

TEST_CASE("files are named as git names them, below a prefix where there is one") {
  const run::MendedFile file{"posts/a.yaml", "a\n", "b\n", {}};
  CHECK(diff_report({&file, 1}, model::MessageLanguage::es, false, "redes/").starts_with("--- a/redes/posts/a.yaml\n+++ b/redes/posts/a.yaml\n@@ "));
}

TEST_CASE("what changes is shown with three lines around it; changes that lie near each other share a piece") {
  struct Row {
    std::string before, after, diff;
  };
  const Row table[] = {
      {"a\n", "a\n", ""},
      {"a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"},
      {"a\nb\nc\n", "a\nc\n", "@@ -1,3 +1,2 @@\n a\n-b\n c\n"},
      {"a\nb\n", "a\nx\ny\nb\n", "@@ -1,2 +1,4 @@\n a\n+x\n+y\n b\n"},
      {"a\n", "", "@@ -1,1 +0,0 @@\n-a\n"},
      {"a\nb", "a\nx", "@@ -1,2 +1,2 @@\n a\n-b\n\\ el archivo acaba sin salto de línea\n+x\n\\ el archivo acaba sin salto de línea\n"},
      {numbers(1, 9), numbers(1, 4) + "x\n" + numbers(6, 9), "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"},
      {numbers(1, 9), "x\n" + numbers(2, 7) + "y\n9\n", "@@ -1,9 +1,9 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n 9\n"},
      {numbers(1, 12), "x\n" + numbers(2, 10) + "y\n12\n", "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -8,5 +8,5 @@\n 8\n 9\n 10\n-11\n+y\n 12\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.before, row.after);
    CHECK(diffed(row.before, row.after) == (row.diff.empty() ? kHead : kHead + row.diff));
  }
  CHECK(diff_report({}, model::MessageLanguage::es, false).empty());
}

TEST_CASE("nothing that a post holds is obeyed, and signs and colours say what goes and comes") {
  const std::string diff = diffed("text: \x1B[31mHola\u202E\u200B\r\n::error::x\n", "text: \x1B[31mHola\r\n::error::x\n");
  CHECK(diff == kHead + "@@ -1,2 +1,2 @@\n-text: <U+001B>[31mHola<U+202E><U+200B>\n+text: <U+001B>[31mHola\n ∷error::x\n");
  CHECK(diffed("a\n  ::warning::x\n##[error]y: ::z\n", "b\n  ::warning::x\n##[error]y: ::z\n") ==
        kHead + "@@ -1,3 +1,3 @@\n-a\n+b\n   ∷warning::x\n ##⟦error]y: ::z\n");
  CHECK(is_printable(diff));
  CHECK(diffed("a\nb\n", "a\nc\n", true) ==
        "\x1B[1m--- a/posts/a.yaml\x1B[0m\n\x1B[1m+++ b/posts/a.yaml\x1B[0m\n\x1B[36m@@ -1,2 +1,2 @@\x1B[0m\n a\n\x1B[31m-b\x1B[0m\n\x1B[32m+c\x1B[0m\n");
}

TEST_CASE("texts that have nothing in common are replaced, however long") {
  const std::string diff = diffed(numbers(1, 1000), numbers(2001, 3000));
  CHECK(diff.starts_with(kHead + "@@ -1,1000 +1,1000 @@\n-1\n"));
  CHECK(diff.ends_with("+3000\n"));
}

}  // namespace
}  // namespace sml::report
