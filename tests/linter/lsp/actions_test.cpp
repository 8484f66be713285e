// What findings can be mended by, from within the editor.
#include "linter/lsp/actions.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "linter/lsp/documents.h"
#include "tests/catch.h"
#include "tests/linter/lsp/conversation.h"

namespace sml::lsp {
namespace {

constexpr const char* kPost = "file:///casa/napoli/posts/a.yaml";

// Two posts, each with a character that nobody sees, one behind a character of two units; and an account that is almost right.
const std::string kText =
    "id: a\npublish_at: 2026-03-13T18:30\naccounts: [napolo-x]\nlanguage: es\nreplies: closed\n"
    "text: \"¡🍕 Ho\xE2\x80\x8Bla!\"\n---\n"
    "id: b\npublish_at: 2026-03-14T18:30\naccounts: [napoli-x]\nlanguage: es\nreplies: closed\ntext: Buenas no\xE2\x80\x8B" "ches\n";

Json position(unsigned line, unsigned character) { return {{"line", line}, {"character", character}}; }

Json asked(const std::string& uri, Json start, Json end, const Json& only = nullptr) {
  Json context = {{"diagnostics", Json::array()}};
  if (!only.is_null()) context["only"] = only;
  return asks(7, "textDocument/codeAction",
              {{"textDocument", {{"uri", uri}}}, {"range", {{"start", std::move(start)}, {"end", std::move(end)}}}, {"context", context}});
}

Json offered(const Json& request, const Json& capabilities = Json::object()) {
  return answer_to(after_opening(pizzeria(), {{opens(kPost, kText), request}}, capabilities), 7);
}

// "quickfix: corrige el nombre" a line each.
std::vector<std::string> shown(const Json& actions) {
  std::vector<std::string> lines;
  for (const Json& action : actions) lines.push_back(action["kind"].get<std::string>() + ": " + action["title"].get<std::string>());
  return lines;
}

// The document after an action's edits, which are made from the last to the first.
std::string after(const Json& edits) {
  std::vector<Json> order(edits.begin(), edits.end());
  std::ranges::sort(order, std::ranges::greater(), [](const Json& edit) { return range_of(edit["range"]).start; });
  Documents documents;
  documents.open({{"textDocument", {{"uri", kPost}, {"version", 1}, {"text", kText}}}});
  Json changes = Json::array();
  for (const Json& edit : order) changes.push_back({{"range", edit["range"]}, {"text", edit["newText"]}});
  documents.change({{"textDocument", {{"uri", kPost}, {"version", 2}}}, {"contentChanges", changes}}, PositionEncoding::utf16);
  return documents.find(kPost)->text;
}

TEST_CASE("where a finding stands its fix is offered, and with it all that are safe") {
  const Json here = offered(asked(kPost, position(5, 14), position(5, 14)));
  CAPTURE(here.dump(1));
  REQUIRE(here.size() == 2);
  CHECK(here[0]["kind"] == "quickfix");
  CHECK(here[0]["isPreferred"] == true);
  CHECK(here[0]["diagnostics"][0]["code"] == "text/hidden-characters");
  CHECK(here[1]["kind"] == "source.fixAll.sml");
  CHECK(here[1]["title"] == "arregla todo lo que no admite duda en este archivo");
  const std::string whole = after(here[1]["edit"]["changes"][kPost]);
  CHECK(whole.find('\xE2') == std::string::npos);
  CHECK(whole.find("napolo-x") != std::string::npos);
  CHECK(whole.find("¡🍕 Hola!") != std::string::npos);
}

TEST_CASE("however many there are in a file, each is told and mended") {
  constexpr int kMany = 120;
  std::string text;
  for (int number = 0; number < kMany; ++number)
    text += "- {id: p" + std::to_string(number) + ", publish_at: 2026-03-14T18:30, accounts: [napoli-x], language: es, replies: closed, text: Buenas "
                                                  "no\xE2\x80\x8B" "ches}\n";
  const Json actions = answer_to(after_opening(pizzeria(), {{opens(kPost, text), asked(kPost, position(0, 0), position(kMany, 0))}}), 7);
  const auto all = std::ranges::find_if(actions, [](const Json& action) { return action["kind"] == "source.fixAll.sml"; });
  REQUIRE(all != actions.end());
  CHECK((*all)["edit"]["changes"][kPost].size() == kMany);
}

TEST_CASE("a fix that somebody should look at is offered by itself, and not among all") {
  const Json here = offered(asked(kPost, position(2, 0), position(3, 0)));
  CAPTURE(here.dump(1));
  REQUIRE(here.size() == 2);
  CHECK(here[0]["kind"] == "quickfix");
  CHECK_FALSE(here[0].contains("isPreferred"));
  CHECK(here[0]["diagnostics"][0]["code"] == "accounts/unknown");
  CHECK(after(here[0]["edit"]["changes"][kPost]).find("accounts: [napoli-x]") != std::string::npos);
}

TEST_CASE("only the kinds that are asked for are offered") {
  const Json start = position(0, 0), end = position(99, 0);
  const struct {
    Json only;
    std::size_t single;
    std::size_t all;
  } cases[] = {
      {nullptr, 3, 1},
      {Json::array(), 0, 0},
      {{"quickfix"}, 3, 0},
      {{"source"}, 0, 1},
      {{"source.fixAll"}, 0, 1},
      {{"source.fixAll.sml"}, 0, 1},
      {{"source.fixAll.otro"}, 0, 0},
      {{"source.fix"}, 0, 0},
      {{"refactor"}, 0, 0},
      {{""}, 3, 1},
      {{"refactor", "quickfix"}, 3, 0},
  };
  for (const auto& one : cases) {
    CAPTURE(one.only.dump());
    const std::vector<std::string> lines = shown(offered(asked(kPost, start, end, one.only)));
    CHECK(static_cast<std::size_t>(std::ranges::count_if(lines, [](const std::string& line) { return line.starts_with("quickfix: "); })) == one.single);
    CHECK(static_cast<std::size_t>(std::ranges::count_if(lines, [](const std::string& line) { return line.starts_with("source.fixAll.sml: "); })) == one.all);
  }
}

TEST_CASE("a client that reads versions gets edits for the version that they are made for") {
  const Json here = offered(asked(kPost, position(2, 0), position(2, 20)), {{"workspace", {{"workspaceEdit", {{"documentChanges", true}}}}}});
  REQUIRE(here.size() == 2);
  CHECK(here[0]["edit"]["documentChanges"][0]["textDocument"] == Json({{"uri", kPost}, {"version", 1}}));
  CHECK(here[0]["edit"]["documentChanges"][0]["edits"].size() == 1);
}

TEST_CASE("actions are of the text as it is, however much has changed since the last check") {
  const Turn turn = {opens(kPost, kText), changes(kPost, "# hoy\n" + kText, 2), asked(kPost, position(3, 0), position(3, 20))};
  const Json here = answer_to(after_opening(pizzeria(), {turn}), 7);
  REQUIRE(here.size() == 2);
  CHECK(here[0]["edit"]["changes"][kPost][0]["range"]["start"] == position(3, 11));
}

TEST_CASE("where nothing is found, or nothing known, nothing is offered") {
  CHECK(shown(offered(asked(kPost, position(0, 0), position(0, 2)))) == std::vector<std::string>{
      "source.fixAll.sml: arregla todo lo que no admite duda en este archivo"});
  CHECK(offered(asked("file:///casa/napoli/posts/b.yaml", position(0, 0), position(9, 0))) == Json::array());
  CHECK(offered(asked("file:///casa/otra/a.yaml", position(0, 0), position(9, 0))) == Json::array());
  CHECK(offered(asked("untitled:1", position(0, 0), position(9, 0))) == Json::array());
}

TEST_CASE("a request that does not say what it must is answered so") {
  for (const Json& params : {Json(), Json::object(), Json({{"textDocument", {{"uri", kPost}}}}), Json({{"textDocument", {{"uri", kPost}}},
                                                           {"range", 3}, {"context", Json::object()}}),
                             Json({{"textDocument", {{"uri", kPost}}},
                                   {"range", {{"start", position(0, 0)}, {"end", position(0, 0)}}}, {"context", {{"only", 3}}}})}) {
    CAPTURE(params.dump());
    CHECK(value_at(offered(asks(7, "textDocument/codeAction", params)), "code") == -32602);
  }
}

}  // namespace
}  // namespace sml::lsp
