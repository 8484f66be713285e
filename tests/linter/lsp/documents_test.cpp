#include "linter/lsp/documents.h"

#include <string>
#include <vector>

#include "tests/catch.h"

namespace sml::lsp {
namespace {

constexpr const char* kUri = "file:///casa/a.yaml";

Json change(unsigned line, unsigned character, unsigned end_line, unsigned end_character, const std::string& text) {
  return {{"range", {{"start", {{"line", line}, {"character", character}}}, {"end", {{"line", end_line}, {"character", end_character}}}}}, {"text", text}};
}

Json document(int version) { return {{"uri", kUri}, {"version", version}}; }

TEST_CASE("a text is what its changes make of it, one after the other") {
  const struct {
    std::string text;
    std::vector<Json> changes;
    std::string outcome;
  } cases[] = {
      {"a", {}, "a"},
      {"a", {{{"text", "b"}}}, "b"},
      {"a", {{{"text", "b"}}, {{"text", ""}}}, ""},
      {"hola\n", {change(0, 0, 0, 1, "H")}, "Hola\n"},
      {"hola\n", {change(0, 4, 0, 4, "!")}, "hola!\n"},
      {"hola\n", {change(0, 0, 1, 0, "")}, ""},
      {"hola\nya", {change(1, 0, 1, 2, "no"), change(0, 4, 1, 0, " ")}, "hola no"},
      {"🍕 ya", {change(0, 3, 0, 5, "no")}, "🍕 no"},
      {"a\r\nb", {change(0, 1, 1, 0, "\n")}, "a\nb"},
      {"a", {change(7, 0, 9, 0, "b")}, "ab"},
      {"abc", {change(0, 2, 0, 1, "x")}, "abxc"},
      {"a", {{{"text", "bcd"}}, change(0, 1, 0, 2, "ñ")}, "bñd"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text, one.outcome);
    Documents documents;
    documents.open({{"textDocument", {{"uri", kUri}, {"languageId", "yaml"}, {"version", 1}, {"text", one.text}}}});
    documents.change({{"textDocument", document(2)}, {"contentChanges", one.changes}}, PositionEncoding::utf16);
    REQUIRE(documents.find(kUri) != nullptr);
    CHECK(documents.find(kUri)->text == one.outcome);
    CHECK(documents.find(kUri)->version == 2);
  }
}

TEST_CASE("a change of a version that the editor does not know is made") {
  Documents documents;
  documents.open({{"textDocument", {{"uri", kUri}, {"version", 1}, {"text", "a"}}}});
  documents.change({{"textDocument", {{"uri", kUri}, {"version", nullptr}}}, {"contentChanges", Json::array({{{"text", "b"}}})}}, PositionEncoding::utf16);
  CHECK(documents.find(kUri)->text == "b");
  CHECK(documents.find(kUri)->version == 1);
}

TEST_CASE("a change that does not say what it must leaves the text as it is") {
  Documents documents;
  documents.open({{"textDocument", {{"uri", kUri}, {"version", 1}, {"text", "a"}}}});
  const Json wrong[] = {
      nullptr,
      {{"textDocument", document(2)}},
      {{"textDocument", {{"uri", kUri}}}, {"contentChanges", Json::array()}},
      {{"textDocument", {{"uri", kUri}, {"version", 1.5}}}, {"contentChanges", Json::array()}},
      {{"textDocument", document(2)}, {"contentChanges", Json::array({{{"text", "b"}}, {{"text", 3}}})}},
      {{"textDocument", document(2)}, {"contentChanges", Json::array({{{"text", "b"}, {"range", 3}}})}},
  };
  for (const Json& params : wrong) {
    CAPTURE(params.dump());
    CHECK_THROWS_AS(documents.change(params, PositionEncoding::utf16), Json::exception);
    CHECK(documents.find(kUri)->text == "a");
    CHECK(documents.find(kUri)->version == 1);
  }
}

TEST_CASE("documents that are no files, or are not open, are left alone") {
  Documents documents;
  documents.open({{"textDocument", {{"uri", "untitled:Untitled-1"}, {"version", 1}, {"text", "a"}}}});
  documents.change({{"textDocument", document(2)}, {"contentChanges", Json::array({{{"text", "b"}}})}}, PositionEncoding::utf16);
  documents.close({{"textDocument", {{"uri", kUri}}}});
  CHECK(documents.all().empty());
}

}  // namespace
}  // namespace sml::lsp
