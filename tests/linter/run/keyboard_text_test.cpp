#include "linter/run/keyboard_text.h"

#include "tests/catch.h"

namespace sml::run {
namespace {

TEST_CASE("signs that only look like those of a keyboard are these") {
  struct Row {
    std::string_view written;
    std::string_view typed;
  };
  const Row table[] = {
      {"2026‑12‑10T10:00", "2026-12-10T10:00"},
      {"2026–12–10", "2026-12-10"},
      {"2026-12-10T10:00\u00A0", "2026-12-10T10:00"},
      {"\u202F2026-12-10\u00A010:00", "2026-12-10 10:00"},
      {"15 de diciembre", "15 de diciembre"},
      {"", ""},
  };
  for (const auto& [written, typed] : table) {
    CAPTURE(written);
    CHECK(keyboard_text(written) == typed);
  }
}

}  // namespace
}  // namespace sml::run
