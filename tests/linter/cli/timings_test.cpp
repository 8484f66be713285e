#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

class StillStopwatch final : public base::Stopwatch {
 public:
  base::Tick now() const override { return {}; }
};

Said check(const Folder& folder, std::vector<std::string> words) {
  const StillStopwatch stopwatch;
  words.insert(words.begin(), "check");
  return said(folder.path(), words, {.language = model::MessageLanguage::en, .stopwatch = &stopwatch});
}

TEST_CASE("what a check spends is told beside its report") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\n");
  folder.write("posts/uno.yaml", "id: uno\npublish_at: 2026-04-10T12:00\naccounts: [lena-x]\ntext: hola\n");
  const Said plain = check(folder, {});
  const Said timed = check(folder, {"--timings"});
  CHECK(timed.out == plain.out);
  CHECK(plain.error.empty());
  CHECK(timed.error.starts_with("stage"));
  CHECK(timed.error.find("more rules") != std::string::npos);
  CHECK(timed.error.find("0.0 ms passed in all") != std::string::npos);
}

TEST_CASE("a check that fixes is made several times and tells once what all of them spent, with the repository's own rules") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\ntime_zone: America/Mexico_City\ncustom_rules: [a/*.md]\n");
  folder.write("a/gratis.md", "---\nmatch: {words: [gratis]}\nes: {message: 'dice «{words}»'}\n---\n");
  folder.write("posts/uno.yaml", "id: uno\npublish_at: 2026-04-10T12:00-05:00\naccounts: [lena-x]\ntext: hoy gratis\n");
  const Said timed = check(folder, {"--fix", "--timings"});
  CHECK(timed.out.find("fixed in 1 file") != std::string::npos);
  CHECK(timed.error.starts_with("stage"));
  CHECK(timed.error.find("\na/gratis ") != std::string::npos);
  CHECK(timed.error.find("passed in all") == timed.error.rfind("passed in all"));
  CHECK(check(folder, {"--diff", "--timings"}).error.find("\nstage") != std::string::npos);
}

TEST_CASE("a check that could not be made tells nothing but why") {
  const Folder folder;
  folder.write("sml.yaml", "version: 1\nclients: .\n");
  const Said said = check(folder, {"--timings", "--rule", "nada/nada"});
  CHECK(said.status == 2);
  CHECK(said.error.starts_with("sml: "));
  CHECK(said.error.find("stage") == std::string::npos);
}

}  // namespace
}  // namespace sml::cli
