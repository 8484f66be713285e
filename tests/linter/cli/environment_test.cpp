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
               {"es@euro", MessageLanguage::es}};
  for (const auto& one : cases) {
    CAPTURE(one.name);
    CHECK(language_of_locale(one.name) == one.language);
  }
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
