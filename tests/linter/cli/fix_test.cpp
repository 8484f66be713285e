// sml check --fix, --unsafe-fixes, --diff: what is written, what is said and with what the program ends.
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <vector>

#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;

Said run(const Folder& folder, const Words& words, bool terminal = false) {
  Words all = {"check", "--now", "2026-03-01T09:00"};
  all.insert(all.end(), words.begin(), words.end());
  return said(folder.path(), all, {.terminal = terminal});
}

const std::string kBad = "id: abril\npublish_at: 2026-04-10T12:00-05:00\naccounts: [lena-xx]\ntext: Ya es abril\n";
const std::string kSafe = "id: abril\npublish_at: 2026-04-10T12:00-06:00\naccounts: [lena-xx]\ntext: Ya es abril\n";
const std::string kUnsafe = "id: abril\npublish_at: 2026-04-10T12:00-06:00\naccounts: [lena-x]\ntext: Ya es abril\n";

void fill(const Folder& folder) {
  folder.write("sml.yaml", "version: 1\nclients: .\ntime_zone: America/Mexico_City\n");
  folder.write("posts/abril.yaml", kBad);
  folder.write("accounts.yaml", "accounts:\n  - {id: lena-x, network: x, handle: \"@lena\"}\n");
}

TEST_CASE("a check tells what could be fixed, and writes nothing") {
  const Folder folder;
  fill(folder);
  const Said said = run(folder, {});
  CHECK(said.status == 1);
  CHECK(said.out.find("\n  arreglo (--fix): cambia -05:00 por -06:00") != std::string::npos);
  CHECK(said.out.find("\n  arreglo (--unsafe-fixes): escribe «lena-x» en vez de «lena-xx»") != std::string::npos);
  CHECK(said.out.find("\n1 se arregla con «sml check --fix», y 1 más con «--unsafe-fixes»") != std::string::npos);
  CHECK(folder.read("posts/abril.yaml") == kBad);
}

TEST_CASE("what --diff would leave undone it refuses") {
  const Folder folder;
  fill(folder);
  for (const Words& words :
       {Words{"--format", "json:informe.json"}, Words{"--suppressed"}, Words{"--statistics"}, Words{"--baseline", "conocido", "--write-baseline"}}) {
    Words all = {"--diff"};
    all.insert(all.end(), words.begin(), words.end());
    const Said said = run(folder, all);
    CHECK(said.status == 2);
    CHECK(said.out.empty());
    CHECK(said.error == "sml: --diff enseña lo que cambiaría, y nada más: quita --format, --statistics, --suppressed y --write-baseline\n");
  }
}

TEST_CASE("a baseline written with --fix holds what the fixes leave, and the report tells both") {
  const Folder folder;
  fill(folder);
  const Said said = run(folder, {"--fix", "--baseline", "conocido", "--write-baseline"});
  CHECK(said.status == 0);
  CHECK(said.out.find("se arregló en 1 archivo: 1 de schedule/offset-differs\n") != std::string::npos);
  CHECK(folder.read("posts/abril.yaml") == kSafe);
  CHECK(folder.read("conocido").find("schedule/offset-differs") == std::string::npos);
  CHECK(folder.read("conocido").find("accounts/unknown") != std::string::npos);
}

TEST_CASE("safe fixes are written and told, and the status goes by what is left; a second time nothing changes") {
  const Folder folder;
  fill(folder);
  Said said = run(folder, {"--fix"});
  CHECK(said.status == 1);
  CHECK(said.error.empty());
  CHECK(said.out.find("se arregló en 1 archivo: 1 de schedule/offset-differs\n") != std::string::npos);
  CHECK(said.out.find("[schedule/offset-differs]") == std::string::npos);
  CHECK(said.out.find("[accounts/unknown]") != std::string::npos);
  CHECK(folder.read("posts/abril.yaml") == kSafe);
  said = run(folder, {"--fix"});
  CHECK(said.out.find("se arregló") == std::string::npos);
  CHECK(folder.read("posts/abril.yaml") == kSafe);
  said = run(folder, {"--fix", "--unsafe-fixes"});
  CHECK(said.status == 0);
  CHECK(folder.read("posts/abril.yaml") == kUnsafe);
}

TEST_CASE("a diff shows what would change and writes nothing, whatever else is asked for") {
  const Folder folder;
  fill(folder);
  const std::string safe = "--- a/posts/abril.yaml\n+++ b/posts/abril.yaml\n@@ -1,4 +1,4 @@\n id: abril\n-publish_at: 2026-04-10T12:00-05:00\n"
                           "+publish_at: 2026-04-10T12:00-06:00\n accounts: [lena-xx]\n text: Ya es abril\n";
  for (const Words& words : {Words{"--diff"}, Words{"--diff", "--fix"}}) {
    const Said said = run(folder, words);
    CHECK(said.status == 1);
    CHECK(said.out == safe);
  }
  CHECK(run(folder, {"--diff", "--unsafe-fixes"}).out.find("+accounts: [lena-x]\n") != std::string::npos);
  CHECK(run(folder, {"--diff"}, true).out.find("\x1B[31m-publish_at") != std::string::npos);
  CHECK(folder.read("posts/abril.yaml") == kBad);
  run(folder, {"--fix"});
  const Said said = run(folder, {"--diff"});
  CHECK(said.status == 0);
  CHECK(said.out.empty());
  CHECK(said.error == "sml: nada que cambiar sin riesgo; con «--unsafe-fixes» se ve lo demás, si lo hay\n");
}

TEST_CASE("many posts that share an id are all fixed") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\ntime_zone: Europe/Madrid\n");
  std::string posts;
  for (int count = 0; count < 120; ++count)
    posts += "- {id: noche, publish_at: 2026-03-29T02:30, accounts: [lena-x], text: Noche " + std::to_string(count) + "}\n";
  folder.write("posts/noche.yaml", posts);
  run(folder, {"--fix", "--unsafe-fixes"});
  CHECK(folder.read("posts/noche.yaml").find("T02:30") == std::string::npos);
}

TEST_CASE("what is not asked for is not fixed") {
  const Folder folder;
  fill(folder);
  folder.write("posts/mayo.yaml", kBad);
  run(folder, {"--fix", folder.path("posts/mayo.yaml")});
  CHECK(folder.read("posts/abril.yaml") == kBad);
  CHECK(folder.read("posts/mayo.yaml") == kSafe);
  CHECK(run(folder, {"--fix", "--rule", "nada/nada"}).status == 2);
  CHECK(run(folder, {"--fix", "--client", "nadie"}).status == 2);
  CHECK(folder.read("posts/abril.yaml") == kBad);
}

TEST_CASE("unsafe fixes alone are no command") {
  const Folder folder;
  fill(folder);
  const Said said = run(folder, {"--unsafe-fixes"});
  CHECK(said.status == 2);
  CHECK(said.error == "sml: --unsafe-fixes va con --fix, o con --diff para ver antes qué cambiaría\n");
}

TEST_CASE("a file that cannot be written is told in a line, the others are fixed, and the status is 2") {
  const Folder folder;
  fill(folder);
  folder.write("posts/fijo.yaml", kBad);
  ::chmod(folder.path("posts/fijo.yaml").c_str(), 0444);
  const Said said = run(folder, {"--fix"});
  CHECK(said.status == 2);
  CHECK(said.error == "sml: «posts/fijo.yaml» se queda como estaba: es de solo lectura\n");
  CHECK(said.out.find("posts/fijo.yaml:2:") != std::string::npos);
  CHECK(said.out.find("se arregló en 1 archivo") != std::string::npos);
  CHECK(folder.read("posts/fijo.yaml") == kBad);
  CHECK(folder.read("posts/abril.yaml") == kSafe);
}

TEST_CASE("a post that is a link inside the repository stays one, and outside nothing is touched") {
  const Folder folder, outside;
  fill(folder);
  folder.write("borradores/junio.yaml", kBad);
  outside.write("julio.yaml", kBad);
  std::filesystem::create_symlink("../borradores/junio.yaml", folder.path("posts/junio.yaml"));
  std::filesystem::create_symlink(outside.path("julio.yaml"), folder.path("posts/julio.yaml"));
  run(folder, {"--fix"});
  CHECK(std::filesystem::is_symlink(folder.path("posts/junio.yaml")));
  CHECK(folder.read("borradores/junio.yaml") == kSafe);
  CHECK(outside.read("julio.yaml") == kBad);
}

}  // namespace
}  // namespace sml::cli
