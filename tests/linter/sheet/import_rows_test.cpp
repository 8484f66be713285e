#include "tests/linter/sheet/made_of.h"

namespace sml::sheet {
namespace {

TEST_CASE("a row that holds nothing but words where dates stand is a heading") {
  const auto imported = made_of("fecha;red;texto\nSemana del 14 al 20;;\n2026-03-14 10:00;x;Uno\nCierre de mes\n");
  REQUIRE(imported);
  CHECK(told(*imported) == "import.heading@16 import.heading@61 ");
  CHECK(imported->rows == 1);
  for (const char* row : {"15 de marzo;;", "14 al 20;;", "Semana;x;"}) {
    CAPTURE(row);
    const auto wrong = made_of("fecha;red;texto\n" + std::string(row) + "\n");
    REQUIRE(wrong);
    CHECK(wrong->left_out == 1);
  }
}

TEST_CASE("a text that may have lost its emoji is told once, where no other text of the sheet has one") {
  const auto lost = made_of("fecha;red;texto\n2026-03-14 10:00;x;¡Paella! ??\n2026-03-15 10:00;x;?? Arroz\n");
  REQUIRE(lost);
  CHECK(told(*lost) == "import.lost_sign@35 ");
  CHECK(lost->complaints.front().more == 1);
  CHECK(lost->posts.size() == 2);
  const auto kept = made_of("fecha;red;texto\n2026-03-14 10:00;x;¡Paella! ??\n2026-03-15 10:00;x;🥘 Arroz\n");
  REQUIRE(kept);
  CHECK(told(*kept).empty());
}

}  // namespace
}  // namespace sml::sheet
