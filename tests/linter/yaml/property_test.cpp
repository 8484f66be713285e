// Random trees, written in random ways: what is read back is what was meant, and damage does no harm.

#include <string>

#include "tests/catch.h"
#include "tests/linter/yaml/random_yaml.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {
namespace {

Stream parsed_as_data(std::string_view bytes) {
  return parse(0, bytes, holds_nothing);
}

// In brackets an absent item is written `~`.
std::string nulls_alike(std::string written) {
  for (std::size_t at = written.find("'~'"); at != std::string::npos; at = written.find("'~'", at)) written.replace(at, 3, "~");
  return written;
}

// A scalar's bytes, read on their own, are the scalar again.
void check_rereads(std::string_view bytes, const Node& node) {
  for (const Node& item : node.items) check_rereads(bytes, item);
  for (const Entry& entry : node.entries) {
    check_rereads(bytes, entry.key);
    check_rereads(bytes, entry.value);
  }
  if (node.kind != Kind::scalar) return;
  std::string alone(cut(bytes, node.span));
  const bool block = node.style == Style::literal || node.style == Style::folded;
  const std::string_view header = std::string_view(alone).substr(0, alone.find_first_of(" \r\n"));
  if (block && header.find_first_of("123456789") != std::string_view::npos) return;
  std::string expected = node.text();
  if (block) {
    alone += '\n';
    while (expected.ends_with('\n')) expected.pop_back();
  }
  const Stream again = parsed_as_data(alone);
  CAPTURE(visible(alone), problems_of(alone));
  REQUIRE(again.documents.size() == 1);
  std::string read = again.documents[0].root.text();
  while (block && read.ends_with('\n')) read.pop_back();
  CHECK(read == expected);
  CHECK(again.documents[0].root.style == node.style);
}

TEST_CASE("what was written is what is read, in every style") {
  RandomYaml random(2026);
  for (int round = 0; round < 4000; ++round) {
    const RandomTree tree = random.tree();
    const std::string file = random.varied(random.file(tree));
    CAPTURE(round, file);
    const Stream stream = parsed_as_data(file);
    const std::string problems = stream.problems.empty() ? "" : written(file, stream.problems[0]);
    REQUIRE(problems == "");
    REQUIRE(stream.complete);
    REQUIRE(nulls_alike(written(stream)) == nulls_alike(written(tree)));
    for (const std::string& found : misplaced(file, stream)) REQUIRE(found.empty());
    check_rereads(file, stream.documents[0].root);
  }
}

TEST_CASE("documents are read one after the other") {
  RandomYaml random(7);
  for (int round = 0; round < 300; ++round) {
    std::string file;
    std::string expected;
    for (int count = 1 + random.below(4); count > 0; --count) {
      RandomTree tree = random.tree();
      if (tree.kind == RandomTree::Kind::scalar) continue;
      file += (file.empty() ? "" : random.below(3) == 0 ? "...\n---\n" : "---\n");
      std::string document = random.file(tree);
      if (document.starts_with("---")) document = document.substr(4);
      if (const std::size_t marker = document.find("\n---\n"); marker != std::string::npos) document.erase(marker + 1, 4);
      file += document;
      expected += (expected.empty() ? "" : " --- ") + written(tree);
    }
    CAPTURE(round, file);
    const Stream stream = parsed_as_data(file);
    if (expected.empty()) continue;
    const std::string problems = stream.problems.empty() ? "" : written(file, stream.problems[0]);
    REQUIRE(problems == "");
    REQUIRE(nulls_alike(written(stream)) == nulls_alike(expected));
  }
}

TEST_CASE("a file changed at any byte does no harm") {
  RandomYaml random(11);
  int complete = 0;
  int refused = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string file = random.damaged(random.varied(random.file(random.tree())));
    CAPTURE(round, file);
    const Stream stream = parsed(file);
    ++(stream.complete ? complete : refused);
    REQUIRE((stream.complete || !stream.problems.empty()));
    for (const std::string& found : misplaced(file, stream)) REQUIRE(found == "");
  }
  CHECK(complete > 3000);
  CHECK(refused > 3000);
}

}  // namespace
}  // namespace sml::yaml
