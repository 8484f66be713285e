#include <sstream>

#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/linter/cli/folder.h"

namespace sml::cli {
namespace {

class StillStopwatch final : public base::Stopwatch {
 public:
  base::Tick now() const override { return {}; }
};

struct Said {
  std::string out;
  std::string error;
};

Said check(const Folder& folder, std::vector<std::string> words) {
  std::ostringstream out, error;
  std::istringstream in;
  const StillStopwatch stopwatch;
  const Environment environment{folder.path(), {1'772'000'000}, model::MessageLanguage::en, false, false, false, 2, out, error, in, &stopwatch};
  words.insert(words.begin(), "check");
  run_command_line(words, environment);
  return {out.str(), error.str()};
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

}  // namespace
}  // namespace sml::cli
