// What commands say where sml.yaml cannot be read: that, and nothing of what it would have said.

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;
using Words = std::vector<std::string>;

void fill(const Folder& folder) {
  folder.write("sml.yaml", "version: 1\nlanguage: pt\nclients: .\nrules: {platform/alt-text: off\n");
  folder.write("facts.yaml", "business: {name: Napoli}\n");
  folder.write("posts/a.yaml", "id: a\npublish_at: 2026-03-10T12:00\naccounts: [napoli-x]\ntext: Bom dia\n");
  folder.write("sheet.csv", "Date,Text\n");
}

TEST_CASE("a check tells of a broken sml.yaml in its language, and checks the rest as if it said nothing") {
  const Folder folder;
  fill(folder);
  const Said said = cli::said(folder.path(), {"check"}, {});
  CHECK(said.status == 1);
  CHECK(said.out.starts_with("sml.yaml:4:8: erro: "));
  CHECK(said.out.find("não foi possível ler sml.yaml: o resto foi verificado como se ele não dissesse nada") != std::string::npos);
  CHECK(said.out.ends_with(" em 3 arquivos com 1 post\n"));
}

TEST_CASE("what needs to know a repository says that its sml.yaml cannot be read, and why") {
  const Folder folder;
  fill(folder);
  const Words commands[] = {{"brief"}, {"coverage"}, {"calendar"}, {"approve", "a", "--by", "rosa"}, {"import", "csv", "sheet.csv"}};
  for (const Words& words : commands) {
    INFO(words.front());
    const Said said = cli::said(folder.path(), words, {});
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error.starts_with("sml: não foi possível ler sml.yaml, e sem ele não se sabe o que há no repositório: sml.yaml:4:8: "));
  }
}

TEST_CASE("a check of something else, or of other rules, does not pass for one that found nothing") {
  const Folder folder;
  fill(folder);
  const Words commands[] = {{"check", "posts"}, {"check", "--client", "napoli"}, {"check", "--rule", "offers"}, {"test"}};
  for (const Words& words : commands) {
    INFO(words.back());
    const Said said = cli::said(folder.path(), words, {});
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error == "sml: não foi possível ler sml.yaml, e sem ele não se sabe o que há no repositório; «sml check» diz por quê\n");
  }
}

TEST_CASE("rules are tested where there is a repository") {
  const Folder folder;
  const Said said = cli::said(folder.path(), {"test"}, {});
  CHECK(said.status == 2);
  CHECK(said.error == "sml: aquí no hay ningún repositorio de sml, ni más arriba; «sml init» empieza uno\n");
}

}  // namespace
}  // namespace sml::cli
