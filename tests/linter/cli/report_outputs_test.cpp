#include "linter/cli/report_outputs.h"

#include <filesystem>

#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;
using model::MessageLanguage;

Said run(const Folder& folder, const Words& words, bool terminal = false) { return said(folder.path(), words, {.terminal = terminal}); }

// Forty posts, each of which promises what no fact knows and goes out on an account that nobody declared.
void fill(const Folder& folder) {
  folder.write("sml.yaml", "version: 1\nlanguage: es\nclients: .\n");
  folder.write("facts.yaml", "business: {name: Uno, country: MX}\n");
  folder.write("accounts.yaml", "accounts:\n  - {id: b, network: x, handle: \"@b\"}\n");
  for (int number = 0; number < 40; ++number) {
    const std::string id = "p" + std::to_string(number);
    folder.write("posts/" + id + ".yaml", "id: " + id + "\npublish_at: 2026-04-10T12:00\naccounts: [c]\ntext: Hoy 2x1 a $149\n");
  }
}

TEST_CASE("--format takes names, with a file or without") {
  const auto outputs = report_outputs({"sarif:a:b.sarif", "json", "github:c"}, "", "/", MessageLanguage::es);
  REQUIRE(outputs);
  REQUIRE(outputs->size() == 3);
  CHECK((*outputs)[0].format->name == "sarif");
  CHECK((*outputs)[0].file == "a:b.sarif");
  CHECK((*outputs)[1].file == "c");
  CHECK((*outputs)[2].format->name == "json");   // for standard output, the last
  CHECK((*outputs)[2].file.empty());
  for (const auto& [file, format] : {std::pair("informe.html", "html"),
                                     {"a/b.json", "json"},
                                     {"c.sarif", "sarif"},
                                     {"d.md", "markdown"},
                                     {"e.txt", "text"},
                                     {"", "text"},
                                     {"f.HTML", "html"},
                                     {"g.htm", "html"},
                                     {"h.Json", "json"},
                                     {"LEEME.MD", "markdown"}})
    CHECK(report_outputs({}, file, "/", MessageLanguage::es)->front().format->name == format);
  CHECK(report_outputs({"text"}, "informe.html", "/", MessageLanguage::es)->front().format->name == "text");
  const auto standard = report_outputs({}, "a.txt", "/", MessageLanguage::es);
  REQUIRE(standard);
  CHECK((*standard)[0].format->name == "text");
  CHECK((*standard)[0].file == "a.txt");
}

TEST_CASE("where a format has no room for how many findings it leaves out, that is told beside it") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\nclients: .\n");
  folder.write("accounts.yaml", "accounts:\n  - {id: b, network: x, handle: \"@b\"}\n");
  std::string posts;
  for (int number = 0; number < 102; ++number) posts += "- {id: p" + std::to_string(number) + ", publish_at: 2026-04-10T12:00, accounts: [c], text: Hola}\n";
  folder.write("posts/a.yaml", posts);
  for (const char* format : {"gitlab", "checkstyle", "rdjson"})
    CHECK(run(folder, {"check", "--now", "2026-03-01T09:00", "--rule", "accounts/unknown", "--format", format}).error ==
                       "sml: y 2 más de accounts/unknown en posts/a.yaml\n");
  CHECK(run(folder, {"check", "--now", "2026-03-01T09:00", "--rule", "accounts/unknown", "--format", "junit"}).error.empty());
}

TEST_CASE("an ending that several formats have does not tell which is wanted") {
  for (const char* file : {"informe.xml", "informe.XML"}) {
    const auto outputs = report_outputs({}, file, "/", MessageLanguage::es);
    REQUIRE_FALSE(outputs);
    CHECK(outputs.error().name == "failure.output_xml");
  }
  CHECK(report_outputs({"junit"}, "informe.xml", "/", MessageLanguage::es));
}

TEST_CASE("two reports do not go to one file, however it is named") {
  CHECK_FALSE(report_outputs({"json:a", "sarif:./a"}, "", "/b", MessageLanguage::es));
  CHECK_FALSE(report_outputs({"json:a", "sarif:/b/c/../a"}, "", "/b", MessageLanguage::es));
  CHECK(report_outputs({"json:a", "sarif:/a"}, "", "/b", MessageLanguage::es));
}

TEST_CASE("two reports do not go to one file by the name of a link") {
  const Folder folder;
  folder.write("a", "");
  std::filesystem::create_symlink("a", folder.path("b"));
  CHECK_FALSE(report_outputs({"json:a", "sarif:b"}, "", folder.path(), MessageLanguage::es));
}

TEST_CASE("a report has no name by which it would be taken for something else") {
  const Folder folder;
  fill(folder);
  for (const std::string file : {"informe.pdf", "informe.XLSX", "informe.csv", "informe.ics", "informe.png"}) {
    CAPTURE(file);
    const Said said = run(folder, {"check", "--output", file});
    CHECK(said.status == 2);
    CHECK(said.error.starts_with("sml: ningún informe es un archivo como «" + file + "»: dale un nombre que acabe en «.html»"));
    CHECK_FALSE(std::filesystem::exists(folder.path(file)));
  }
  CHECK(run(folder, {"check", "--output", "informe"}).status == 1);
}

TEST_CASE("a report takes the place of no file that a check reads") {
  const Folder folder;
  fill(folder);
  folder.write("media/pizza.jpg", "\xFF\xD8");
  std::filesystem::create_symlink("posts/p1.yaml", folder.path("link.txt"));
  for (const std::string file : {"sml.yaml", "./posts/p0.yaml", "link.txt", "media/pizza.jpg", "conocido"}) {
    CAPTURE(file);
    const std::string before = folder.read(file);
    const Said said = run(folder, {"check", "--baseline", "conocido", "--write-baseline", "--output", file});
    CHECK(said.status == 2);
    CHECK(said.error == "sml: el informe ocuparía el lugar de «" + file + "», y lo que hay ahí se perdería: dale otro archivo\n");
    CHECK(folder.read(file) == before);
  }
  folder.write("contract.yaml", "crisis_manual: docs/manual.md\n");
  folder.write("docs/manual.md", "Quién habla\n");
  folder.write("facts.yaml", "business: {name: Uno, country: MX}\nsensitive_topics: [{id: a, terms: [alergia], answer: docs/a.md}]\n");
  folder.write("docs/a.md", "No\n");
  CHECK(run(folder, {"check", "--output", "docs/a.md"}).status == 2);
  CHECK(run(folder, {"check", "--output", "docs/manual.md"}).status == 2);
  CHECK(folder.read("docs/manual.md") == "Quién habla\n");
}

TEST_CASE("a report takes the place of another, and of nothing else") {
  const Folder folder;
  fill(folder);
  folder.write("LEEME.md", "# Cómo trabajamos\n");
  folder.write(".git/config", "[core]\n");
  folder.write("otro.json", "{}");
  folder.write("otro.sarif", "{\"runs\": [{\"tool\": {\"driver\": {\"name\": \"otro\"}}}]}\n");
  folder.write("notas.txt", "2 cosas que hacer en 3 días\n");
  folder.write("horarios.txt", "--- # de otro programa\nlunes: 9\n");
  folder.write("vacío.txt", "");
  for (const std::string file : {"LEEME.md", "otro.json", "otro.sarif", "notas.txt", "horarios.txt"}) {
    CAPTURE(file);
    const std::string before = folder.read(file);
    const Said said = run(folder, {"check", "--output", file});
    CHECK(said.status == 2);
    CHECK(said.error == "sml: el informe ocuparía el lugar de «" + file + "», y lo que hay ahí se perdería: dale otro archivo\n");
    CHECK(folder.read(file) == before);
  }
  for (const std::string file : {".git/config", ".git/hooks"}) CHECK(run(folder, {"check", "--output", file}).error == "sml: «" + file +
                                 "» está en la carpeta de git, donde no va ningún informe: dale otro archivo\n");
  CHECK(run(folder, {"check", "--output", "vacío.txt"}).error.empty());
  for (const report::Format& format : report::formats())
    for (const char* language : {"es", "en", "pt"}) {
      CAPTURE(format.name, language);
      const Words words = {"check", "--now", "2026-03-01", "--lang", language, "--format", std::string(format.name) + ":informe"};
      for (int time = 0; time < 2; ++time) CHECK(run(folder, words).error.find("informe") == std::string::npos);
      std::filesystem::remove(folder.path("informe"));
    }
  for (int time = 0; time < 2; ++time)
    CHECK(run(folder, {"check", "--diff", "--unsafe-fixes", "--output", "cambios.txt"}).error.find("cambios.txt") == std::string::npos);
}

TEST_CASE("nor of a manual that a client names from the root") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nlanguage: es\n");
  folder.write("clients/uno/contract.yaml", "crisis_manual: docs/manual.md\n");
  folder.write("docs/manual.md", "Quién habla\n");
  CHECK(run(folder, {"check", "--output", "docs/manual.md"}).status == 2);
  CHECK(folder.read("docs/manual.md") == "Quién habla\n");
}

TEST_CASE("nor of a post that is called as no post is") {
  const Folder folder;
  const std::string post = "id: uno\npublish_at: 2026-04-10T12:00\naccounts: [x]\ntext: Hola\n";
  folder.write("post.txt", post);
  CHECK(run(folder, {"check", "post.txt", "--output", "post.txt"}).status == 2);
  CHECK(folder.read("post.txt") == post);
}

TEST_CASE("a prefix is a folder below another, with its slash") {
  const struct {
    std::string typed;
    std::string prefix;
  } cases[] = {{"", ""}, {".", ""}, {"redes", "redes/"}, {"./redes/2026/", "redes/2026/"}, {"a/../b", "b/"}};
  for (const auto& one : cases) {
    CAPTURE(one.typed);
    const auto prefix = path_prefix(one.typed);
    REQUIRE(prefix);
    CHECK(*prefix == one.prefix);
  }
  for (const char* typed : {"/redes", "..", "a/../..", "C:/a"}) CHECK_FALSE(path_prefix(typed));
}

TEST_CASE("several reports of one run are those of a run each") {
  const Folder folder;
  fill(folder);
  Words words = {"check", "--now", "2026-03-01", "--format", "text"};
  for (const report::Format& format : report::formats()) {
    words.emplace_back("--format");
    if (format.name != "text") words.push_back(std::string(format.name) + ":" + std::string(format.name) + ".out");
    else words.back() = "--no-cache";
  }
  const Said all = run(folder, words);
  CHECK(all.status == 1);
  CHECK(all.error.empty());
  for (const report::Format& format : report::formats()) {
    CAPTURE(format.name);
    const Said one = run(folder, {"check", "--now", "2026-03-01", "--format", std::string(format.name)});
    CHECK(one.out == (format.name == "text" ? all.out : folder.read(std::string(format.name) + ".out")));
  }
}

TEST_CASE("any number of threads gives the same bytes in every format") {
  const Folder folder;
  fill(folder);
  for (const report::Format& format : report::formats()) {
    CAPTURE(format.name);
    const auto reported = [&](const char* threads) {
      return run(folder, {"check", "--now", "2026-03-01", "--threads", threads, "--format", std::string(format.name)}).out;
    };
    const std::string one = reported("1");
    CHECK(one.size() > 100);
    CHECK(one == reported("4"));
  }
}

TEST_CASE("a page is for a file, and none is poured over a terminal") {
  const Folder folder;
  fill(folder);
  const Said shown = run(folder, {"check", "--format", "html"}, true);
  CHECK(shown.status == 2);
  CHECK(shown.out.empty());
  CHECK(shown.error.find("guárdala en un archivo con «sml check --format html:informe.html»") != std::string::npos);
  CHECK(run(folder, {"calendar"}, true).error.find("«sml calendar --output plan.html»") != std::string::npos);
  CHECK(run(folder, {"check", "--format", "html:informe.html"}, true).error.empty());
}

TEST_CASE("colours are for the report that a terminal shows") {
  const Folder folder;
  fill(folder);
  const Said shown = run(folder, {"check", "--now", "2026-03-01", "--format", "text", "--format", "text:a.txt"}, true);
  CHECK(shown.out.find('\x1B') != std::string::npos);
  CHECK(folder.read("a.txt").find('\x1B') == std::string::npos);
  CHECK(run(folder, {"check", "--now", "2026-03-01", "--format", "text:a.txt", "--color", "always"}, true).out.empty());
  CHECK(folder.read("a.txt").find('\x1B') != std::string::npos);
}

TEST_CASE("statistics are for people, and leave the other reports of the run as they are") {
  const Folder folder;
  fill(folder);
  for (const Words& formats : {Words{"--format", "json"}, Words{"--format", "brief"}, Words{"--format", "sarif:a.sarif"}}) {
    Words words = {"check", "--statistics"};
    words.insert(words.end(), formats.begin(), formats.end());
    const Said said = run(folder, words);
    CHECK(said.status == 2);
    CHECK(said.error == "sml: --statistics cambia el informe en formato text, y aquí no hay ninguno: quita --format, o añade --format text\n");
  }
  const Said counted = run(folder, {"check", "--now", "2026-03-01", "--statistics", "--format", "text", "--format", "json:a.json"});
  CHECK(counted.status == 1);
  CHECK(counted.out.starts_with("regla "));
  CHECK(counted.out.find("     40      0     0\n") != std::string::npos);
  CHECK(counted.out.find("posts/p0.yaml:") == std::string::npos);
  run(folder, {"check", "--now", "2026-03-01", "--format", "json:b.json"});
  CHECK(folder.read("a.json") == folder.read("b.json"));
}

TEST_CASE("what no report of a run would tell is not asked for in vain") {
  const Folder folder;
  fill(folder);
  const std::string no_format = "sml: lo silenciado solo se ve en los formatos text, json y sarif, "
                                "y aquí no hay ninguno: quita --format, o añade --format text\n";
  for (const report::Format& format : report::formats()) {
    CAPTURE(format.name);
    const Said said = run(folder, {"check", "--now", "2026-03-01", "--suppressed", "--format", std::string(format.name)});
    CHECK(said.status == (format.tells_suppressed ? 1 : 2));
    CHECK((said.error == no_format) == !format.tells_suppressed);
  }
  for (const std::string option : {"--suppressed", "--statistics"}) CHECK(run(folder, {"check", "--quiet", option}).error ==
                                   "sml: --quiet deja del informe solo el total, y " + option + " pide más: quita uno de los dos\n");
  CHECK(run(folder, {"check", "--now", "2026-03-01", "--quiet", "--suppressed", "--format", "text", "--format", "json:a.json"}).status == 1);
  CHECK(folder.read("a.json").find("\"suppressed\": [") != std::string::npos);
}

TEST_CASE("paths start from where --path-prefix says") {
  const Folder folder;
  fill(folder);
  const Said said = run(folder, {"check", "--now", "2026-03-01", "--format", "github", "--path-prefix", "redes/"});
  CHECK(said.out.find(" file=redes/posts/p0.yaml,") != std::string::npos);
  CHECK(said.out.find(" file=posts/") == std::string::npos);
}

}  // namespace
}  // namespace sml::cli
