// What the key under the cursor is for.
#include "linter/lsp/hover.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/lsp/conversation.h"

namespace sml::lsp {
namespace {

Json hovered(const std::string& uri, const std::string& text, unsigned line, unsigned character, const FileMap& files = pizzeria()) {
  const Json params = {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
  return answer_to(after_opening(files, {{opens(uri, text)}, {asks(7, "textDocument/hover", params)}}), 7);
}

// The first line of what is told, with its range; "" where nothing is.
std::string told(const Json& hover) {
  if (hover.is_null()) return {};
  const std::string text = hover["contents"]["value"].get<std::string>();
  const Json& start = hover["range"]["start"];
  const Json& end = hover["range"]["end"];
  return std::to_string(start["line"].get<int>()) + ':' + std::to_string(start["character"].get<int>()) + '-' + std::to_string(end["character"].get<int>()) +
         ' ' + text.substr(0, text.find('\n'));
}

TEST_CASE("a key says what it is for in the file that it stands in") {
  const struct {
    std::string path;
    std::string text;
    unsigned line;
    unsigned character;
    std::string told;
  } cases[] = {
      {"posts/a.yaml", "id: a\npublish_at: 2026-03-13T18:30\n", 1, 4, "1:0-10 el día y la hora en que sale, en el reloj del negocio; sin hora, las 00:00"},
      {"posts/a.yaml", "id: a\npublish_at: 2026-03-13T18:30\n", 1, 0, "1:0-10 el día y la hora en que sale, en el reloj del negocio; sin hora, las 00:00"},
      {"posts/a.yaml", "id: a\npublish_at: 2026-03-13T18:30\n", 1, 14, ""},
      {"posts/a.yaml", "id: a\n\n", 1, 0, ""},
      {"posts/2026/a.yml", "- id: a\n  kind: planned\n", 1, 3, "1:2-6 si estaba planeado, lo pidió el cliente, es una emergencia o responde a una crisis"},
      {"posts/a.yaml", "id: a\n---\nid: b\n", 2, 1, "2:0-2 nombre corto y único del post, en minúsculas"},
      {"posts/a.yaml", "text: 🍕\nmedia:\n  - {file: \"🍕.jpg\", alt: x}\n", 2, 21, "2:21-24 qué se ve, para quien no puede verlo"},
      {"posts/a.yaml", "nada: x\n", 0, 1, ""},
      {"posts/a.yaml", "text_for: {x: Hola}\n", 0, 11, ""},
      {"posts/a.yaml", "id: a\ntext: 'sin cerrar\n", 0, 1, ""},
      {"facts.yaml", "offers:\n  - id: a\n    valid_through: 2026-03-12\n", 2, 6, "2:4-17 hasta cuándo vale; un día cuenta entero"},
      {"facts.yaml", "offers:\n  - id: a\n", 1, 4, "1:4-6 nombre corto y único, en minúsculas, por el que lo nombran los demás archivos"},
      {"contract.yaml", "term: {from: 2026-01-01}\n", 0, 8, "0:7-11 el primer día del contrato"},
      {"accounts.yaml", "accounts:\n  - {id: a, network: x}\n", 1, 14, "1:12-19 en qué red está"},
      {"team.yaml", "people:\n  - {id: ana, name: Ana}\n", 1, 16, "1:14-18 nombre y apellido"},
      {"sml.yaml", "version: 1\nlanguage: es\nclients: .\n", 1, 2, "1:0-8 el idioma de los mensajes"},
      {"otros/a.yaml", "id: a\n", 0, 1, ""},
      {"facts.yml", "offers: []\n", 0, 1, ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.path, one.text, one.line, one.character);
    CHECK(told(hovered(std::string(kRoot) + '/' + one.path, one.text, one.line, one.character)) == one.told);
  }
}

TEST_CASE("it is told in the repository's language") {
  FileMap files = pizzeria();
  files["sml.yaml"] = "version: 1\nlanguage: en\nclients: .\n";
  CHECK(told(hovered(std::string(kRoot) + "/posts/a.yaml", "id: a\n", 0, 1, files)) == "0:0-2 a short name of the post's own, in lower case");
}

TEST_CASE("documents that are not open, or no files of the repository, have nothing to tell") {
  for (const std::string uri : {"untitled:1", "file:///casa/otra/posts/a.yaml"}) CHECK(hovered(uri, "id: a\n", 0, 1).is_null());
  const Json params = {{"textDocument", {{"uri", std::string(kRoot) + "/facts.yaml"}}}, {"position", {{"line", 0U}, {"character", 0U}}}};
  CHECK(answer_to(after_opening(pizzeria(), {{asks(7, "textDocument/hover", params)}}), 7).is_null());
}

TEST_CASE("a place that is none is answered so") {
  for (const Json& params : {Json(), Json::object(), Json({{"textDocument", {{"uri", "x"}}}}), Json({{"textDocument", {{"uri", "x"}}},
                                                           {"position", {{"line", -1}, {"character", 0U}}}})}) {
    CAPTURE(params.dump());
    CHECK(value_at(answer_to(after_opening(pizzeria(), {{asks(7, "textDocument/hover", params)}}), 7), "code") == -32602);
  }
}

}  // namespace
}  // namespace sml::lsp
