#include "linter/cli/command_line.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;
using model::MessageLanguage;

Said run(const Folder& folder, const Words& words, MessageLanguage language = MessageLanguage::es, bool terminal = false, bool no_color = false) {
  return said(folder.path(), words, {.language = language, .terminal = terminal, .no_color = no_color});
}

// One post, on a day on which the contract has ended.
void fill(const Folder& folder) {
  folder.write("sml.yaml", "version: 1\nclients: .\ntime_zone: America/Mexico_City\n");
  folder.write("contract.yaml", "term: {from: 2026-01-01, through: 2026-03-31}\n");
  folder.write("posts/abril.yaml", "id: abril\npublish_at: 2026-04-10T12:00\naccounts: [lena-x]\ntext: Ya es abril\n");
  folder.write("accounts.yaml", "accounts:\n  - {id: lena-x, network: x, handle: \"@lena\"}\n");
}

TEST_CASE("the exit status says whether something was found at or above the level") {
  const Folder folder;
  fill(folder);
  const struct {
    Words words;
    int status;
  } cases[] = {
      {{"check", "--now", "2026-03-01"}, 1},
      {{"check", "--now", "2026-03-01", "--fail-on", "never"}, 0},
      {{"check", "--now", "2026-03-01", "--fail-on", "warning"}, 1},
      {{"check", "--now", "2026-03-01", "--rule", "accounts"}, 0},
      {{"check", "--now", "2026-03-01", "--rule", "accounts", "--rule", "contract/out-of-term"}, 1},
      {{"check", "--now", "2026-03-01", "sml.yaml"}, 0},
      {{"check", "--now", "2026-05-01"}, 0},
      {{"check", "--now", "2026-05-01", "--include-past"}, 1},
      {{"check", "--now", "2026-03-01", "--no-cache"}, 1},
      {{"check", "--now=2026-03-01T09:00:00Z"}, 1},
  };
  for (const auto& one : cases) {
    CAPTURE(one.words);
    const Said said = run(folder, one.words);
    CHECK(said.status == one.status);
    CHECK(said.error.empty());
    CHECK_FALSE(said.out.empty());
  }
}

TEST_CASE("a command that cannot be carried out ends with 2 and one line") {
  const Folder folder;
  fill(folder);
  const Words cases[] = {
      {"chek"},
      {"check", "--nwo", "3"},
      {"check", "--format", "yaml"},
      {"check", "--format", "sarif:"},
      {"check", "--format", ":a"},
      {"check", "--format", "text", "--format", "json"},
      {"check", "--format", "json:a", "--format", "sarif:./a"},
      {"check", "--format", "json:a", "--format", "text", "--output", "a"},
      {"check", "--format", "json:a", "--output", "b"},
      {"check", "--format", "json:no/hay/a"},
      {"check", "--path-prefix", "/tmp"},
      {"check", "--path-prefix", "../a"},
      {"check", "--color", "rojo"},
      {"check", "--fail-on", "todo"},
      {"check", "--rule", "offers/expird"},
      {"check", "--client", "napoli"},
      {"check", "--now", "ayer"},
      {"check", "--now"},
      {"check", "--lang", "fr"},
      {"check", "nada.yaml"},
      {"check", "--output", "no/hay/carpeta.txt"},
      {"explain"},
      {"explain", "offers/expird"},
      {"schema", "facts", "de", "más"},
      {"schema", "nada"},
      {"rules", "--format", "xml"},
      {"check", "--quiet=quizá"},
  };
  for (const MessageLanguage language : {MessageLanguage::es, MessageLanguage::en, MessageLanguage::pt}) {
    for (const Words& words : cases) {
      CAPTURE(words);
      const Said said = run(folder, words, language);
      CHECK(said.status == 2);
      CHECK(said.out.empty());
      CHECK(said.error.starts_with("sml: "));
      CHECK(said.error.find('\n') == said.error.size() - 1);
      CHECK(said.error.find('{') == std::string::npos);
    }
  }
}

TEST_CASE("near misses are guessed and lists of legal values shown") {
  const Folder folder;
  fill(folder);
  const struct {
    Words words;
    std::string said;
  } cases[] = {
      {{"chek"}, "¿querías decir «check»?"},
      {{"check", "--inclde-past"}, "¿querías decir «--include-past»?"},
      {{"--versoin"}, "¿querías decir «--version»?"},
      {{"check", "--rule", "offers/expird"}, "¿querías decir «offers/expired»?"},
      {{"check", "--format", "yaml"}, "no hay ningún formato «yaml»; los que hay: text, json, sarif, "
                                      "github, gitlab, junit, checkstyle, rdjson, markdown, html y brief"},
      {{"check", "--format", "sarf"}, "¿querías decir «sarif»?; los que hay: text, json"},
      {{"check", "--fail-on", "todo"}, "error, warning, info y never"},
      {{"check", "--now", "ayer"}, "2026-03-01T09:00"},
      {{"check", "--rule", "horóscopo"}, "no se conoce la regla «horóscopo»; «sml rules» las lista todas"},
      {{"explain", "horóscopo"}, "no se conoce la regla «horóscopo»; «sml rules» las lista todas"},
      {{"check", "--lang", "es-MX"}, "¿querías decir «es»?"},
      {{"explain", "expired"}, "no se conoce la regla «expired»; ¿querías decir «offers/expired»?"},
      {{"explain"}, "sml: falta «regla» (nombre de la regla, como offers/expired, o de qué trata, como precio); se escribe así: sml explain regla\n"},
      {{"import", "plan.csv"}, "sml: falta decir el formato antes de «plan.csv»; si la hoja es tuya, así: sml import csv plan.csv\n"},
      {{"import", "xlsx", "plan.xlsx"}, "sml: «plan.xlsx» es un libro de una hoja de cálculo, y aquí se lee CSV"},
      {{"rules", "precio"}, "sml: no se conoce «precio»; ¿querías decir «sml explain precio»?\n"},
      {{"calendar", "--to", "2026-12-31"}, "sml: no se conoce «--to»; ¿querías decir «--through»?\n"},
      {{"check", "--hasta=2026-12-31"}, "sml: «--hasta» no es de este comando, sino de sml coverage --through y sml calendar --through\n"},
      {{"explain", "--client", "napoli"}, "sml: «--client» no es de este comando, sino de sml check --client, "},
      {{"brief", "--client", "nadie"}, "sml: no se conoce el cliente «nadie»"},
      {{"fix"}, "sml: no se conoce «fix»; ¿querías decir «sml check --fix»?\n"},
      {{"check", "--now", "2026-03-01", "--now", "2026-03-02"}, "sml: «--now» está dos veces, y solo puede decir una cosa: deja una\n"},
      {{"check", "--now"}, "sml: falta algo después de «--now»; «sml check --help» dice qué se escribe ahí\n"},
      {{"check", "--xyz"}, "sml: no se conoce «--xyz»; «sml check --help» dice qué hay\n"},
      {{"ayuda"}, "sml: no se conoce «ayuda»; ¿querías decir «--help»?\n"},
      {{"aprobar"}, "sml: no se conoce «aprobar»; ¿querías decir «approve»?\n"},
      {{"help", "check"}, "sml: no se conoce «help»; ¿querías decir «sml check --help»?\n"},
      {{"xyz"}, "sml: no se conoce «xyz»; «sml --help» dice qué hay\n"},
      {{"init", "mi", "negocio"}, "sml: sobra «negocio»: si es parte de un nombre con espacios, pon el nombre entero entre comillas"},
      {{"schema", "nada"}, "config, team, accounts, facts, contract, post y report"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.words);
    const Said said = run(folder, one.words);
    CAPTURE(said.error);
    CHECK(said.error.find(one.said) != std::string::npos);
  }
}

TEST_CASE("of many clients some are named and the others counted") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: clientes/*\n");
  for (char letter = 'a'; letter <= 'p'; ++letter) folder.write("clientes/" + std::string(3, letter) + "/facts.yaml", "business: {name: Uno}\n");
  const Said said = run(folder, {"check", "--client", "zapatería"});
  CHECK(said.error == "sml: no se conoce el cliente «zapatería»; aquí hay aaa, bbb, ccc, ddd, eee, fff, ggg, hhh, iii, jjj, kkk, lll y 4 más\n");
}

TEST_CASE("the language is what --lang says, else sml.yaml, else the environment") {
  const Folder folder;
  fill(folder);
  const auto speaks_spanish = [](const Said& said) { return said.out.find(" en 4 archivos con ") != std::string::npos; };
  CHECK(speaks_spanish(run(folder, {"check", "--now", "2026-03-01"}, MessageLanguage::es)));
  CHECK_FALSE(speaks_spanish(run(folder, {"check", "--now", "2026-03-01"}, MessageLanguage::en)));
  CHECK(speaks_spanish(run(folder, {"check", "--now", "2026-03-01", "--lang", "es"}, MessageLanguage::en)));
  CHECK(speaks_spanish(run(folder, {"--lang=es", "check", "--now", "2026-03-01"}, MessageLanguage::en)));
  folder.write("sml.yaml", "version: 1\nclients: .\nlanguage: es\n");
  CHECK(speaks_spanish(run(folder, {"check", "--now", "2026-03-01"}, MessageLanguage::en)));
  CHECK_FALSE(speaks_spanish(run(folder, {"check", "--now", "2026-03-01", "--lang", "en"}, MessageLanguage::es)));
}

TEST_CASE("rules are listed and explained in the language of sml.yaml too") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\n");
  CHECK(run(folder, {"rules"}, MessageLanguage::en).out.ends_with(" reglas\n"));
  CHECK(run(folder, {"rules", "--lang", "en"}, MessageLanguage::es).out.ends_with(" rules\n"));
  CHECK(run(folder, {"explain", "offers/expired"}, MessageLanguage::en).out.find("por qué: ") != std::string::npos);
  CHECK(run(folder, {"explain", "offers/expird"}, MessageLanguage::en).error.find("¿querías decir «offers/expired»?") != std::string::npos);
}

TEST_CASE("a repository that is not found is told from one that is none") {
  const Folder folder;
  fill(folder);
  const struct {
    std::string sml;
    Words words;
    std::string said;
  } cases[] = {
      {"", {"check"}, "sml: «accounts.yaml» es de un repositorio, y no hay ningún sml.yaml ni a su lado ni más arriba"},
      {"", {"check", "contract.yaml"}, "sml: «contract.yaml» es de un repositorio"},
      {"", {"check", "posts"}, ""},
      {"sml.yml", {"check"}, "sml: «" + folder.path("sml.yml") + "» no se lee: cámbiale el nombre a «sml.yaml»"},
      {"SML.YAML", {"check", "posts/abril.yaml"}, "sml: «" + folder.path("SML.YAML") + "» no se lee"},
      {"sml.yaml.txt", {"brief"}, "sml: «" + folder.path("sml.yaml.txt") + "» no se lee"},
      {"", {"brief"}, "sml: «accounts.yaml» es de un repositorio"},
      {"", {"coverage"}, "sml: «accounts.yaml» es de un repositorio"},
      {"otro/sml.yaml", {"calendar"}, "sml: aquí no hay ningún sml.yaml, pero sí en la carpeta «otro»"},
      {"otro/sml.yaml", {"check"}, "sml: aquí no hay ningún sml.yaml, pero sí en la carpeta «otro»: entra en ella, o usa «sml check otro»"},
      {"redes sociales/sml.yaml", {"check"}, "sml: aquí no hay ningún sml.yaml, pero sí en la carpeta «redes sociales»: "
                                             "entra en ella, o usa «sml check 'redes sociales'»"},
  };
  std::filesystem::remove(folder / "sml.yaml");
  for (const auto& one : cases) {
    CAPTURE(one.sml, one.words);
    if (!one.sml.empty()) folder.write(one.sml, "version: 1\n");
    if (one.sml.find('/') != std::string::npos) std::filesystem::remove(folder / "contract.yaml");
    const Said said = run(folder, one.words);
    CHECK(said.error.substr(0, one.said.size()) == one.said);
    CHECK((said.status == 2) == !one.said.empty());
    if (!one.sml.empty()) std::filesystem::remove(folder / one.sml);
  }
}

TEST_CASE("where nothing is a post there is no repository, and a sheet or a document that is named is told what becomes of it") {
  const Folder folder;
  folder.write("docker-compose.yml", "services: {web: {image: a}}\n");
  folder.write("node_modules/a/b.yml", "id: a\npublish_at: b\n");
  const Said nothing = run(folder, {"check"});
  CHECK(nothing.status == 2);
  CHECK(nothing.error == "sml: aquí no hay ningún repositorio de sml, ni más arriba; «sml init» empieza uno\n");
  for (const std::string name : {"plan.xlsx", "Plan.CSV", "plan.ods"}) {
    folder.write(name, "PK\x03\x04");
    const Said said = run(folder, {"check", name});
    CHECK(said.status == 2);
    CHECK(said.error == "sml: «" + name + "» no es un archivo de posts: es una hoja de cálculo; si no está en CSV, "
                                          "guárdala así, y trae sus posts con «sml import csv»\n");
  }
  folder.write("plan.docx", "PK\x03\x04");
  CHECK(run(folder, {"check", "plan.docx"}).error == "sml: «plan.docx» no es un archivo de posts: copia el texto de cada post a un archivo .yaml\n");
}

TEST_CASE("a language of messages in other words is told, in that language") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: pt-BR\n");
  const Said told = run(folder, {"check", "--now", "2026-03-01T09:00", "--format", "brief"});
  CHECK(told.out.starts_with("sml.yaml:2:11: erro: «language» diz «pt-BR», que não existe: você quis dizer «pt»?"));
}

TEST_CASE("what is asked of a business is not answered where there is none") {
  const Folder folder;
  for (const Words& words : {Words{"brief"},
                             {"coverage"},
                             {"calendar"},
                             {"import", "csv", "-"},
                             {"approve", "a", "--by", "ana"},
                             {"schema", "--write"},
                             {"check"},
                             {"check", "--format", "json"}}) {
    CAPTURE(words);
    const Said said = run(folder, words);
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error == "sml: aquí no hay ningún repositorio de sml, ni más arriba; «sml init» empieza uno\n");
  }
  folder.write("hola.yaml", "id: hola\npublish_at: 2026-03-13T10:00\naccounts: [a]\ntext: Hola\n");
  CHECK(run(folder, {"coverage"}).status == 2);
  CHECK(run(folder, {"calendar"}).status == 0);
  CHECK(run(folder, {"check"}).status == 0);
  CHECK_FALSE(std::filesystem::exists(folder / ".sml"));
}

TEST_CASE("what is wrong with a command is said in the repository's language, else in the user's") {
  const Folder folder;
  fill(folder);
  const Words cases[] = {{"chek"},  {"coverage", "--from", "31/02/2026"}, {"approve"}, {"brief", "a", "b"},
                         {"check", "--diff", "--format", "json"}, {"schema", "nada"}, {"check", "--lang", "xx"}, {"import", "csv", "nada.csv"}};
  const auto is_english = [](const std::string& said) { return said.find('"') != std::string::npos || said.starts_with("sml: --diff shows"); };
  for (const Words& words : cases) {
    CAPTURE(words);
    folder.write("sml.yaml", "version: 1\nclients: .\n");
    CHECK(is_english(run(folder, words, MessageLanguage::en).error));
    folder.write("sml.yaml", "version: 1\nclients: .\nlanguage: es\n");
    CHECK_FALSE(is_english(run(folder, words, MessageLanguage::en).error));
    folder.write("sml.yaml", "version: 1\nclients: .\nlanguage: en\n");
    CHECK(is_english(run(folder, words, MessageLanguage::es).error));
  }
}

TEST_CASE("a number that is none, and a time zone that is none, are told shortly") {
  const Folder folder;
  fill(folder);
  CHECK(run(folder, {"check", "--threads", "dos"}).error == "sml: --threads pide un número entero, así: --threads 4\n");
  CHECK(run(folder, {"check", "--threads", "99999999999"}).error.empty());
  CHECK(run(folder, {"claims", "--stdin", "--time-zone", "Marte"}).error == "sml: «Marte» no es una zona horaria; se escribe así: America/Mexico_City\n");
}

TEST_CASE("colours go to terminals that want them") {
  const Folder folder;
  fill(folder);
  const struct {
    std::string color;
    bool terminal;
    bool no_color;
    bool painted;
  } cases[] = {{"auto", true, false, true},   {"auto", false, false, false},  {"auto", true, true, false},
               {"always", false, true, true}, {"never", true, false, false}};
  for (const auto& one : cases) {
    CAPTURE(one.color, one.terminal, one.no_color);
    const Said said = run(folder, {"check", "--now", "2026-03-01", "--color", one.color}, MessageLanguage::es, one.terminal, one.no_color);
    CHECK((said.out.find('\x1B') != std::string::npos) == one.painted);
  }
}

TEST_CASE("a report can go to a file") {
  const Folder folder;
  fill(folder);
  const Said shown = run(folder, {"check", "--now", "2026-03-01"});
  const Said written = run(folder, {"check", "--now", "2026-03-01", "--output", "informe.txt"});
  CHECK(written.status == 1);
  CHECK(written.out.empty());
  std::ifstream file(folder.path("informe.txt"), std::ios::binary);
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == shown.out);
}

TEST_CASE("a file named from the root is written there and nowhere else") {
  const Folder folder, elsewhere;
  fill(folder);
  const std::string output = elsewhere.path("informe.txt");
  folder.write(elsewhere.path().substr(1) + "/informe.txt", "otro");
  CHECK(run(folder, {"check", "--now", "2026-03-01", "--output", output}).status == 1);
  CHECK(std::ifstream(output).peek() == 'c');   // contract.yaml
  CHECK(std::ifstream(folder.path(output.substr(1))).peek() == 'o');
}

TEST_CASE("a result that cannot be written is no success") {
  struct Full final : std::streambuf {};   // takes nothing
  const Folder folder;
  fill(folder);
  for (const Words& words : {Words{"check", "--now", "2026-05-01"}, Words{"rules"}, Words{"--help"}}) {
    CAPTURE(words);
    Full full;
    std::ostream out(&full);
    std::ostringstream error;
    std::istringstream in;
    const Environment environment{folder.path(), {1'772'000'000}, MessageLanguage::es, false, false, false, 1, out, error, in};
    CHECK(run_command_line(words, environment) == 2);
    CHECK(error.str().starts_with("sml: no se pudo escribir"));
  }
}

TEST_CASE("a word that says nothing is refused") {
  const Folder folder;
  fill(folder);
  for (const Words& words : {Words{"check", ""}, {"approve", "", "--by", "ana"}, {"check", "--now", ""}, {"check", "--new-from="}, {""}}) {
    const Said refused = run(folder, words);
    CHECK(refused.status == 2);
    CHECK(refused.out.empty());
    CHECK(refused.error.find("no hay nada") != std::string::npos);
  }
  CHECK(run(folder, {"check", "--baseline", ""}).error == "sml: detrás de «--baseline» no hay nada: si ahí va una variable, está vacía\n");
}

TEST_CASE("behind a command, a word is a path even where it is another command's name") {
  const Folder folder;
  fill(folder);
  std::filesystem::create_directory(folder / "rules");
  for (const Words& words : {Words{"check", "--now", "2026-03-01", "rules"}, Words{"check", "rules", "--now", "2026-03-01"}}) {
    const Said empty = run(folder, words);   // a folder that nothing was written into is no month without problems
    CHECK(empty.status == 2);
    CHECK(empty.error == "sml: en «rules» no se revisa nada: ahí no hay ningún post ni ningún archivo de datos de este repositorio, o está en «exclude»\n");
  }
  CHECK(run(folder, {"check", "schema"}).status == 2);
}

TEST_CASE("help, version, rules and schemas are printed") {
  const Folder folder;
  for (const Words& words : {Words{}, Words{"--help"}, Words{"check", "--help"}, Words{"--version"}, Words{"rules"}, Words{"rules", "--format", "json"},
                             Words{"explain", "offers/expired"}, Words{"schema", "post"}, Words{"schema", "report"}}) {
    CAPTURE(words);
    const Said said = run(folder, words);
    CHECK(said.status == 0);
    CHECK(said.error.empty());
    CHECK(said.out.ends_with('\n'));
    CHECK(said.out.find("cli.") == std::string::npos);
  }
  const Said version = run(folder, {"--version"});
  for (const char* part : {"sml 0", "tzdata 20", "ICU 7", "RE2 ", "yaml-cpp 0."}) CHECK(version.out.find(part) != std::string::npos);
  CHECK(run(folder, {"check", "--help"}).out.find("sml check") != std::string::npos);
}

TEST_CASE("the columns of a help count letters, not bytes") {
  const Folder folder;
  const std::string help = run(folder, {"coverage", "--help"}).out;
  CHECK(help.find("\n  --from día                  desde") != std::string::npos);
  CHECK(help.find("\n  --now momento               como") != std::string::npos);
}

TEST_CASE("a repository's own rules are listed, explained and tested") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\ncustom_rules: [rules/*.md]\n");
  folder.write("rules/sin-gratis.md",
               "---\nmatch: {words: [gratis]}\nes: {title: nada es gratis, message: 'dice «{words}»'}\n---\n<!-- now: 2026-03-01T09:00 -->\n\nes: Así.\n\n"
               "```yaml file=posts/a.yaml\nid: a\npublish_at: 2026-03-13T18:30\naccounts: [b]\ntext: Hoy gratis\n```\n```findings\n```\n");
  CHECK(run(folder, {"rules"}).out.find("rules/sin-gratis") != std::string::npos);
  CHECK(run(folder, {"explain", "rules/sin-gratis"}).out.find("dice «gratis»") != std::string::npos);
  CHECK(run(folder, {"check", "--rule", "rules/sin-gratis"}).status == 0);
  const Said failing = run(folder, {"test"});
  CHECK(failing.status == 1);
  CHECK(failing.out ==
        "rules/sin-gratis.md:9: Así.\n  la regla dice que se encuentra: nada\n  se encontró:\n    posts/a.yaml:4:11-4:17 rules/sin-gratis\n"
        "1 regla con 1 ejemplo: 1 no da lo que dice\n");
  CHECK(run(folder, {"test", "--bless"}).status == 0);
  const Said passing = run(folder, {"test"});
  CHECK(passing.status == 0);
  CHECK(passing.out == "1 regla con 1 ejemplo: todo da lo que dice\n");
}

TEST_CASE("a repository without rules of its own says how they are written") {
  const Folder folder;
  fill(folder);
  CHECK(run(folder, {"test"}).out.find("custom_rules") != std::string::npos);
}

TEST_CASE("cards that a blessing cannot mend, and a configuration that cannot be read, are no success") {
  const Folder folder;
  fill(folder);
  folder.write("sml.yaml", "version: 1\ncustom_rules: [\n");
  CHECK(run(folder, {"test"}).status == 2);
}

}  // namespace
}  // namespace sml::cli
