#include "linter/yaml/encoding.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/yaml/written.h"

using namespace std::string_literals;

namespace sml::yaml {
namespace {

struct Row {
  std::string bytes;
  std::string problem;   // kind, begin and end in bytes, detail; empty: none
};

TEST_CASE("bytes that are no text, or end lines for other readers, are found where they stand") {
  const Row table[] = {
      {"", ""},
      {"text: hola\n", ""},
      {"text: año 🍕\r\nid: a\r\n", ""},
      {"\xEF\xBB\xBFid: a\n", ""},
      {"a:\tb\n", ""},
      {"text: \xC2\xA0no-break\n", ""},
      {"text: \xEE\x80\x80\n", ""},
      {"text: \xEF\xBB\xBFmark inside\n", ""},
      {"\xFE\xFF\0i\0d"s, "other_encoding 0-2 UTF-16BE"},
      {"\xFF\xFEi\0d\0"s, "other_encoding 0-2 UTF-16LE"},
      {"\xFF\xFE\0\0i\0\0\0"s, "other_encoding 0-4 UTF-32LE"},
      {"\0\0\xFE\xFF\0\0\0i"s, "other_encoding 0-4 UTF-32BE"},
      {"i\0d\0:\0"s, "other_encoding 0-4 UTF-16LE"},
      {"\0i\0d\0:"s, "other_encoding 0-4 UTF-16BE"},
      {"i\0\0\0d\0\0\0"s, "other_encoding 0-4 UTF-32LE"},
      {"\0\0\0i\0\0\0d"s, "other_encoding 0-4 UTF-32BE"},
      {"i\0d"s, "control_character 1-2 U+0000"},
      {"\0\0\0\0"s, "control_character 0-1 U+0000"},
      {"id: \x93hola\x94\n", "not_utf8 4-5 0x93"},
      {"a\n\xC0\xAF", "not_utf8 2-3 0xC0"},
      {"\xE2\x82", "not_utf8 0-1 0xE2"},
      {"\xED\xA0\x80", "not_utf8 0-1 0xED"},
      {"\xF4\x90\x80\x80", "not_utf8 0-1 0xF4"},
      {"\xF0\x80\x80\x80", "not_utf8 0-1 0xF0"},
      {"ma\xF1" "ana", "not_utf8 2-3 0xF1"},
      {"a\rb", "line_separator 1-2 CR"},
      {"a\r", "line_separator 1-2 CR"},
      {"a\r\r\nb", "line_separator 1-2 CR"},
      {"a\xC2\x85" "b", "line_separator 1-3 U+0085"},
      {"a\xE2\x80\xA8" "b", "line_separator 1-4 U+2028"},
      {"a\xE2\x80\xA9" "b", "line_separator 1-4 U+2029"},
      {"# a\xE2\x80\xA8text: b", "line_separator 3-6 U+2028"},
      {"\0id: a"s, "control_character 0-1 U+0000"},
      {"# a\0"s, "control_character 3-4 U+0000"},
      {"a\x1B[2J", "control_character 1-2 U+001B"},
      {"a\x7F", "control_character 1-2 U+007F"},
      {"a\xC2\x9B", "control_character 1-3 U+009B"},
      {"a\xEF\xBF\xBE", "control_character 1-4 U+FFFE"},
      {"\xEF\xBB\xBF\x01", "control_character 3-4 U+0001"},
      {"a\x1B\xFF", "control_character 1-2 U+001B"},
  };
  for (const Row& row : table) {
    CAPTURE(visible(row.bytes));
    const std::optional<Problem> problem = encoding_problem(3, row.bytes);
    REQUIRE(problem.has_value() == !row.problem.empty());
    if (!problem) continue;
    CHECK(std::string(name_of(problem->kind)) + " " + std::to_string(problem->span.begin) + "-" +
              std::to_string(problem->span.end) + " " + problem->detail == row.problem);
    CHECK(problem->span.source == 3);
    CHECK(rule_of(problem->kind) == "yaml/encoding");
  }
}

TEST_CASE("a file that is no text is not read as YAML") {
  const Stream stream = parsed("id: a\ntext: \"\xE2\x80\xA8\"\nid: b\n");
  CHECK_FALSE(stream.complete);
  CHECK(stream.documents.empty());
  REQUIRE(stream.problems.size() == 1);
  CHECK(written("id: a\ntext: \"\xE2\x80\xA8\"\nid: b\n", stream.problems[0]) == "line_separator 2:8-2:9 U+2028");
}

}  // namespace
}  // namespace sml::yaml
