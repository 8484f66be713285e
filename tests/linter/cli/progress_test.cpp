#include "linter/cli/progress.h"

#include <sstream>
#include <string>

#include "tests/catch.h"

namespace sml::cli {
namespace {

using std::chrono::milliseconds;

TEST_CASE("progress is told after a second, on a terminal, and wiped") {
  const std::string line = "revisando: 512 de 2.000 archivos de publicaciones";
  const struct {
    bool wanted;
    int after;
    std::string said;
  } cases[] = {{true, 999, ""}, {false, 5000, ""}, {true, 1000, '\r' + line + '\r' + std::string(line.size(), ' ') + '\r'}};
  for (const auto& one : cases) {
    CAPTURE(one.wanted, one.after);
    std::ostringstream out;
    const Progress::Clock::time_point start{};
    Progress progress(out, one.wanted, model::MessageLanguage::es, start);
    progress.tell(512, 2000, start + milliseconds(one.after));
    progress.finish();
    CHECK(out.str() == one.said);
  }
}

}  // namespace
}  // namespace sml::cli
