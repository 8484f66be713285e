#include "linter/resolve/phrasing.h"

#include <array>
#include <string>

#include "linter/claims/compile/compile_pattern.h"
#include "linter/resolve/phrasings.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

// Each said thing as "phrasing: words".
std::string said(std::span<const Phrasing* const> phrasings, std::string_view folded) {
  std::string all;
  for (const Said& one : all_said(phrasings, folded))
    all += (all.empty() ? "" : ", ") + std::to_string(one.phrasing) + ": " + std::string(text::part_of(folded, one.range));
  return all;
}

TEST_CASE("phrasings are found where whole words say them") {
  const auto closed = claims::compiled_pattern("(?:cerrad[oa]s?|no abrimos|no|cierra [a-z]+)\\b", 1000);
  const auto open = claims::compiled_pattern("(?:abrimos|abiertos?|cierra el telon)\\b", 1000);
  const Phrasing first{closed->automaton()}, second{open->automaton()};
  const std::array both = {&first, &second};
  const struct {
    std::string text;
    std::string said;
  } table[] = {
      {"", ""},
      {"hoy no", "0: no"},
      {"no", "0: no"},
      {"nota, anoche, nos", ""},
      {"hoy no abrimos manana", "0: no abrimos"},
      {"hoy no abrimosx", "0: no"},
      {"abrimos no abrimos abrimos", "1: abrimos, 0: no abrimos, 1: abrimos"},
      {"cerrado cerrados", "0: cerrado, 0: cerrados"},
      {"(cerrada)abiertos!", "0: cerrada, 1: abiertos"},
      {"cierra el telon", "0: cierra el"},
      {"ya abrimos\nno", "1: abrimos, 0: no"},
      {"\xc3\xb1no 2no no2 \xe2\x80\x94no", "0: no, 0: no"},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    CHECK(said(both, row.text) == row.said);
    CHECK(first.stands_in(row.text) == (row.said.find("0:") != std::string::npos));
    CHECK(first_said(both, row.text).has_value() == !row.said.empty());
  }
}

TEST_CASE("a search goes on behind a place, which may lie inside a word") {
  const auto compiled = claims::compiled_pattern("no\\b", 1000);
  const Phrasing phrasing{compiled->automaton()};
  const std::array alone = {&phrasing};
  const std::string text = "uno no";
  CHECK(first_said(alone, text, 1)->range.begin == 4);
  CHECK(first_said(alone, text, 4)->range.begin == 4);
  CHECK_FALSE(first_said(alone, text, 5));
  CHECK_FALSE(first_said(alone, text, text.size()));
}

TEST_CASE("a phrasing may have to end with the text, and may be asked for at its beginning") {
  const auto compiled = claims::compiled_pattern("(?:media|racion de)(?: (?:la|tu))* $", 1000);
  const Phrasing phrasing{compiled->automaton()};
  CHECK(phrasing.stands_in("pide media racion de tu "));
  CHECK(phrasing.stands_in("media "));
  CHECK_FALSE(phrasing.stands_in("media"));
  CHECK_FALSE(phrasing.stands_in("media noche "));
  CHECK_FALSE(phrasing.stands_in("intermedia "));
  CHECK(phrasing.begins("racion de la "));
  CHECK_FALSE(phrasing.begins(" media "));
  CHECK_FALSE(phrasing.begins(""));
}

TEST_CASE("of two words of denial side by side both count") {
  const std::array denying = {&phrasings::kDenying};
  CHECK(said(denying, "agotado cancelado") == "0: agotado, 0: cancelado");
}

}  // namespace
}  // namespace sml::resolve
