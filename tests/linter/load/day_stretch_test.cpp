#include "linter/load/day_stretch.h"

#include "linter/time/moment.h"
#include "tests/catch.h"

namespace sml::load {
namespace {

// Days as the files write them, and "el 31 de diciembre".
std::optional<std::string> read_day(std::string_view written) {
  if (written == "31 de diciembre") return "2026-12-31";
  return time::parse_date(written) ? std::optional(std::string(written)) : std::nullopt;
}

TEST_CASE("two days with a joint between are a stretch, by whatever joint") {
  struct Row {
    std::string_view written;
    std::string_view stretch;
  };
  const Row rows[] = {
      {"2026-12-24 - 2027-01-01", "2026-12-24 2027-01-01"},
      {"2026-12-24 — 2027-01-01", "2026-12-24 2027-01-01"},
      {"2026-12-24—2027-01-01", "2026-12-24 2027-01-01"},
      {"2026-12-24 ate 2027-01-01", "2026-12-24 2027-01-01"},
      {"de 2026-12-24 até o 2027-01-01", "2026-12-24 2027-01-01"},
      {"from 2026-12-24 until 2027-01-01", "2026-12-24 2027-01-01"},
      {"2026-12-24..2027-01-01", "2026-12-24 2027-01-01"},
      {"2026-2027", "2026-01-01 2027-12-31"},
      {"2027-2026", ""},
      {"del 24 al 31 de diciembre", "2026-12-24 2026-12-31"},
      {"del 2 al 31 de diciembre", "2026-12-02 2026-12-31"},
      {"del 31 al 31 de diciembre", ""},
      {"2027-01-01 a 2026-12-24", ""},
      {"2026-12-24 al 2026-12-28 al 2027-01-01", ""},
      {"2026-12-24", ""},
      {"un año", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const auto stretch = stretch_in(row.written, read_day);
    CHECK((stretch ? stretch->first + ' ' + stretch->last : std::string()) == row.stretch);
  }
}

}  // namespace
}  // namespace sml::load
