#include "linter/resolve/inflection.h"

#include <algorithm>

#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

bool has_form(std::string_view term, std::string_view form) {
  const auto forms = inflections(term);
  return std::ranges::find(forms, form) != forms.end();
}

TEST_CASE("a term has its forms in gender and number") {
  struct Row {
    const char* term;
    const char* form;
    bool has;
  };
  const Row table[] = {
      {"garantizado", "garantizada", true},
      {"Baratísimas", "baratisimo", true},
      {"el mejor hotel de Sevilla", "los mejores hoteles de sevilla", true},
      {"la mejor pizza", "las mejores pizzas", true},
      {"el mejor del mundo", "la mejor del mundo", true},
      {"ofertas increíbles", "oferta increible", true},
      {"ganador", "ganadora", true},
      {"las líderes", "lider", false},
      {"milagre", "milagres", true},
      {"gratis", "gratis", true},
      {"caso", "casa", false},
      {"puerta", "puerto", false},
      {"sin", "sina", false},
      {"sin colas", "sin cola", true},
      {"como nuevo", "como nueva", true},
      {"como nuevo", "coma nueva", false},
      {"sem risco", "sem riscos", true},
      {"", "", true},
  };
  for (const Row& row : table) {
    CAPTURE(row.term, row.form);
    CHECK(has_form(row.term, row.form) == row.has);
  }
}

TEST_CASE("itself is the first of its forms, and none comes twice") {
  for (const char* term : {"garantizado", "la mejor pizza", "100 % natural", "sale"}) {
    auto forms = inflections(term);
    CAPTURE(term);
    REQUIRE_FALSE(forms.empty());
    CHECK(forms.front() == text::folded_words(term));
    std::ranges::sort(forms);
    CHECK(std::ranges::adjacent_find(forms) == forms.end());
  }
}

}  // namespace
}  // namespace sml::resolve
