#include "linter/resolve/common_words.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("common words are whole words of the list") {
  for (const char* word : {"centro", "oven", "estudio", "nave", "sol", "tide", "alondra", "wine", "classic", "praca", "claro", "siempre", "gap"}) {
    CAPTURE(word);
    CHECK(is_common_word(word));
  }
  for (const char* word : {"", " ", "cent", "entro", "napoli", "beppe", "oven cocina", " sol "}) {
    CAPTURE(word);
    CHECK_FALSE(is_common_word(word));
  }
}

TEST_CASE("kind words say what follows") {
  for (const char* word : {"sucursal", "loja", "store", "pizzeria", "hotel", "brand"}) {
    CAPTURE(word);
    CHECK(is_kind_word(word));
  }
  for (const char* word : {"en", "margarita", "sucurs", ""}) {
    CAPTURE(word);
    CHECK_FALSE(is_kind_word(word));
  }
}

TEST_CASE("articles contract in Spanish and Portuguese") {
  CHECK(contractions("el") == std::vector<std::string_view>{"al", "del"});
  CHECK(contractions("a") == std::vector<std::string_view>{"da", "na", "pela"});
  CHECK(contractions("the").empty());
  CHECK(contractions("sol").empty());
  CHECK(is_article("the"));
  CHECK_FALSE(is_article("del"));
}

}  // namespace
}  // namespace sml::resolve
