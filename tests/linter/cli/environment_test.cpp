#include "linter/cli/environment.h"

#include "tests/catch.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

TEST_CASE("a locale's name asks for a language that is spoken, else for English") {
  const struct {
    const char* name;
    MessageLanguage language;
  } cases[] = {{"es_MX.UTF-8", MessageLanguage::es}, {"es", MessageLanguage::es},      {"pt_BR.UTF-8", MessageLanguage::pt}, {"en_GB", MessageLanguage::en},
               {"de_DE.UTF-8", MessageLanguage::en}, {"C.UTF-8", MessageLanguage::en}, {"", MessageLanguage::en},            {"est_EE", MessageLanguage::en},
               {"es@euro", MessageLanguage::es},
               {"ca_ES.UTF-8", MessageLanguage::es}, {"ca_ES@valencia", MessageLanguage::es}, {"gl_ES", MessageLanguage::es}, {"eu", MessageLanguage::es},
               {"ca_FR.UTF-8", MessageLanguage::en}};
  for (const auto& one : cases) {
    CAPTURE(one.name);
    CHECK(language_of_locale(one.name) == one.language);
  }
}

TEST_CASE("a list of languages goes before a locale's own, unless that is none") {
  CHECK(language_of_locale("ca_ES.UTF-8", "ca:pt:es") == MessageLanguage::pt);
  CHECK(language_of_locale("de_DE.UTF-8", "de:es") == MessageLanguage::es);
  CHECK(language_of_locale("es_ES.UTF-8", "de") == MessageLanguage::es);
  CHECK(language_of_locale("fr_FR.UTF-8", "gl") == MessageLanguage::es);
  CHECK(language_of_locale("es_MX.UTF-8", "") == MessageLanguage::es);
  CHECK(language_of_locale("C.UTF-8", "es") == MessageLanguage::en);
  CHECK(language_of_locale("", "es") == MessageLanguage::en);
}

TEST_CASE("a locale's name may name a country") {
  const struct {
    const char* name;
    const char* country;
  } cases[] = {{"es_MX.UTF-8", "MX"}, {"es_419", ""}, {"pt_BR", "BR"}, {"en_GB@euro", "GB"}, {"es", ""}, {"C.UTF-8", ""}, {"", ""}, {"es_QX", ""}, {"es_", ""}};
  for (const auto& one : cases) {
    CAPTURE(one.name);
    CHECK(country_of_locale(one.name) == one.country);
  }
}

}  // namespace
}  // namespace sml::cli
