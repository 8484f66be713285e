#include "linter/resolve/kinds.h"

#include <set>
#include <string>

#include "linter/base/parts.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("a kind stands in one row") {
  std::set<std::string> seen;
  for (const KindOfPlace& kind : kKindsOfPlaces) {
    for (const std::string_view word : base::parts_between(kind.words, " ")) {
      CAPTURE(word);
      CHECK(seen.emplace(word).second);
    }
  }
  CHECK(seen.size() > 300);
}

// The lists in which a word stands, by the first letters of what they say of it.
std::string lists_of(std::string_view word) {
  std::string lists;
  if (is_in(kKindsWith<kNameBehind>, word)) lists += "behind ";
  if (is_in(kKindsWith<kNameBefore>, word)) lists += "before ";
  if (is_in(kKindsWith<kBody>, word)) lists += "body ";
  if (is_in(kKindsWith<kDistinguished>, word)) lists += "told-apart ";
  if (is_kind_word(word)) lists += "own ";
  return lists;
}

TEST_CASE("a kind stands in the lists of its traits, be it the first of its row or the last") {
  struct Row {
    std::string word;
    std::string lists;
  };
  const Row table[] = {
      {"taberna", "behind own "}, {"marisqueria", "behind own "}, {"churrascaria", "behind "},   {"bakery", "before own "}, {"diner", "before "},
      {"asociacion", "body "},    {"cartorio", "told-apart "},    {"sucursal", "own "},          {"cantina", ""},           {"panadera", ""},
      {"embajada", "told-apart "}, {"taber", ""},                 {"zapateria de barrio", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.word);
    CHECK(lists_of(row.word) == row.lists);
  }
}

}  // namespace
}  // namespace sml::resolve
