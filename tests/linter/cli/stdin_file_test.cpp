// sml check --stdin-file: the text that an editor has not saved yet, checked in the place of its file.
#include <string>
#include <vector>

#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"
#include "tests/linter/git/made_repository.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;

std::string post(const std::string& id, const std::string& account, const std::string& text = "Hola") {
  return "id: " + id + "\npublish_at: 2026-04-10T12:00\naccounts: [" + account + "]\ntext: " + text + "\n";
}

Said checked(const Folder& folder, const std::string& file, const std::string& text, const Words& more = {"--format",
                                                                                                          "checkstyle"}, const std::string& from = {}) {
  Words words = {"check", "--now", "2026-03-01T09:00", "--stdin-file", file};
  words.insert(words.end(), more.begin(), more.end());
  return said(folder.path(from), words, {.typed = text});
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

void fill(const Folder& folder) {
  folder.write("sml.yaml", "version: 1\nlanguage: es\nclients: .\nexclude: [posts/viejo.yaml]\n");
  folder.write("accounts.yaml", "accounts:\n  - {id: lena-x, network: x, handle: \"@lena\"}\n");
  folder.write("posts/a.yaml", post("a", "lena-x"));
  folder.write("posts/b.yaml", post("b", "otra"));
}

TEST_CASE("the text takes the place of the file, the repository is known, and only that file is reported") {
  const Folder folder;
  fill(folder);
  const struct {
    std::string from;
    std::string file;
    std::string text;
    std::string rule;   // of the one finding; empty: none
    std::string place;
  } cases[] = {
      {"", "posts/a.yaml", post("a", "lena-x"), "", ""},
      {"", "posts/a.yaml", post("a", "lena-y"), "accounts/unknown", "posts/a.yaml"},
      {"", folder.path("posts/a.yaml"), post("a", "lena-y"), "accounts/unknown", "posts/a.yaml"},
      {"posts", "a.yaml", post("a", "lena-y"), "accounts/unknown", "posts/a.yaml"},
      {"posts", "../posts/./b.yaml", post("b", "lena-x", "Adiós"), "schedule/collision", "posts/b.yaml"},
      {"", "posts/nuevo.yaml", post("c", "lena-y"), "accounts/unknown", "posts/nuevo.yaml"},
      {"", "posts/2026/abril/nuevo.yaml", post("c", "lena-y"), "accounts/unknown", "posts/2026/abril/nuevo.yaml"},
      {"", "posts/nuevo.yaml", "", "yaml/syntax", "posts/nuevo.yaml"},
      {"", "posts/a.yaml", "id: \xFF\n", "yaml/encoding", "posts/a.yaml"},
      {"", "posts/a.yaml", std::string((16U << 20) + 2, 'a'), "yaml/limit", "posts/a.yaml"},
      {"", "accounts.yaml", "accounts:\n  - {id: lena-x, network: equis, handle: \"@lena\"}\n", "schema/value", "accounts.yaml"},
      {"", "sml.yaml", "version: 1\nclients: nada/*\n", "schema/value", "sml.yaml"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.file, one.text.substr(0, 100));
    const Said said = checked(folder, one.file, one.text, {"--format", "checkstyle"}, one.from);
    CAPTURE(said.out, said.error);
    CHECK(said.error.empty());
    CHECK(count(said.out, "<error ") == (one.rule.empty() ? 0 : 1));
    CHECK(count(said.out, "source=\"" + one.rule + "\"") == (one.rule.empty() ? 0 : 1));
    CHECK(count(said.out, "<file name=\"" + one.place + "\"") == (one.rule.empty() ? 0 : 1));
  }
  CHECK(folder.read("posts/a.yaml") == post("a", "lena-x"));
  CHECK(folder.read("posts/nuevo.yaml").empty());
}

TEST_CASE("outside of any repository a text is checked with defaults, and a new sml.yaml begins one") {
  const Folder folder, elsewhere;
  const Said alone = checked(folder, "a.yaml", "id: a\ntext: Hola\n", {});
  CHECK(alone.status == 1);
  CHECK(alone.out.find("a.yaml:1:1: error: ") == 0);
  CHECK(alone.out.ends_with("2 errores en 1 archivo con 1 publicación\n"));
  const Said far = checked(folder, elsewhere.path("a.yaml"), post("a", "x"), {});
  CHECK(far.status == 0);
  CHECK(far.out.ends_with("sin problemas: 1 archivo con 1 publicación\n"));
  folder.write("posts/a.yaml", post("a", "x"));
  const Said begun = checked(folder, "sml.yaml", "version: 1\nlanguage: en\nclients: .\n", {});
  CHECK(begun.out.ends_with("no problems: 1 file with 0 posts\n"));
}

TEST_CASE("a post that an editor has where nobody reads it is told") {
  const Folder folder;
  fill(folder);
  const Said said = checked(folder, "notas.yaml", post("a", "lena-y"), {"--format", "brief"});
  CHECK(said.out.find("notas.yaml:1:1: aviso: este archivo parece un post, y aquí nadie lo revisa") == 0);
}

TEST_CASE("what an editor's text does not go with is refused, and nothing is written") {
  const Folder folder;
  fill(folder);
  const struct {
    std::string file;
    Words more;
    std::string said;
  } cases[] = {
      {"posts/a.yaml", {"posts/b.yaml"}, "--stdin-file ya dice de qué archivo se informa: quita las demás rutas"},
      {"posts/a.yaml", {"--fix"}, "el texto que llega por la entrada todavía no está guardado, "
                                  "así que --fix no tiene dónde escribir: usa --diff, que enseña los arreglos"},
      {"posts/a.yaml",
       {"--baseline", "conocido", "--write-baseline"},
       "el archivo de referencia se escribe con el repositorio entero: quita las rutas, --stdin-file, --rule, --client y --new-from"},
      {"posts", {}, "«posts» es una carpeta: --stdin-file pide el archivo cuyo texto llega por la entrada"},
      {"posts/nuevo/", {}, "«posts/nuevo/» es una carpeta: --stdin-file pide el archivo cuyo texto llega por la entrada"},
      {"posts/nuevo/..", {}, "«posts/nuevo/..» es una carpeta: --stdin-file pide el archivo cuyo texto llega por la entrada"},
      {"notas.md", {}, "«notas.md» no está entre lo que se revisa: no es un post ni un archivo de datos de este repositorio, o está en «exclude»"},
      {"posts/viejo.yaml", {}, "«posts/viejo.yaml» no está entre lo que se revisa: "
                               "no es un post ni un archivo de datos de este repositorio, o está en «exclude»"},
      {"posts/a.yaml", {"--output", "posts/a.yaml"}, "el informe ocuparía el lugar de «posts/a.yaml», y lo que hay ahí se perdería: dale otro archivo"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.file, one.more);
    const Said said = checked(folder, one.file, post("a", "lena-y"), one.more);
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error == "sml: " + one.said + "\n");
  }
  CHECK(folder.read("posts/a.yaml") == post("a", "lena-x"));
  CHECK(folder.read("conocido").empty());
}

TEST_CASE("an editor's text is compared with a revision, and not where two revisions are compared") {
  const Folder folder;
  fill(folder);
  git::MadeRepository made(folder.path());
  made.commit("main", {{"sml.yaml", folder.read("sml.yaml")}, {"accounts.yaml", folder.read("accounts.yaml")}, {"posts/b.yaml", post("b", "otra")}});
  CHECK(checked(folder, "posts/b.yaml", "# más\n" + post("b", "otra"), {"--new-from", "main"}).out.ends_with("; 1 que ya estaba\n"));
  CHECK(checked(folder, "posts/nuevo.yaml", post("c", "otra"), {"--new-from", "main"}).status == 1);
  const Said refused = checked(folder, "posts/b.yaml", post("b", "otra"), {"--new-from", "main..main"});
  CHECK(refused.status == 2);
  CHECK(refused.error == "sml: el texto que llega por la entrada es de un archivo de la carpeta, "
                         "y --new-from main..main lee otros: compara la carpeta, con --new-from REV\n");
}

TEST_CASE("a baseline holds for an editor's text, and --diff shows its fixes") {
  const Folder folder;
  fill(folder);
  CHECK(said(folder.path(), {"check", "--now", "2026-03-01T09:00", "--baseline", "conocido", "--write-baseline"}, {}).status == 0);
  CHECK(checked(folder, "posts/b.yaml", "# más\n" + post("b", "otra"), {"--baseline", "conocido"}).status == 0);
  CHECK(checked(folder, "posts/b.yaml", post("b", "lena-y"), {"--baseline", "conocido"}).status == 1);
  const Said diff = checked(folder, "posts/nuevo.yaml", post("c", "lena-xx"), {"--diff", "--unsafe-fixes"});
  CHECK(diff.status == 1);
  CHECK(diff.out.find("-accounts: [lena-xx]\n+accounts: [lena-x]\n") != std::string::npos);
}

}  // namespace
}  // namespace sml::cli
