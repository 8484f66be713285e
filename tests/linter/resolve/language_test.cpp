#include "linter/resolve/language.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("languages fit each other where neither says another region") {
  struct Row {
    const char* one;
    const char* other;
    bool fit;
  };
  const Row table[] = {
      {"es", "es-MX", true}, {"es-MX", "es", true}, {"es-MX", "ES-mx", true}, {"es-ES", "es-MX", false},
      {"pt-BR", "pt-PT", false}, {"es", "en", false}, {"zh-Hant", "zh-TW", true},
  };
  for (const Row& row : table) {
    CAPTURE(row.one, row.other);
    CHECK(languages_fit(row.one, row.other) == row.fit);
    CHECK(languages_fit(row.other, row.one) == row.fit);
  }
}

TEST_CASE("texts of three languages are understood, whatever the region") {
  for (const char* tag : {"es", "es-MX", "EN-gb", "pt"}) CHECK(is_understood(tag));
  for (const char* tag : {"ca", "ca-ES", "gl", "fr", "de-AT", "nl", "xx", ""}) CHECK_FALSE(is_understood(tag));
}

TEST_CASE("a text is in another language than it says where its function words leave no doubt") {
  struct Row {
    const char* declared;
    const char* text;
    const char* other;
  };
  const Row table[] = {
      {"es", "We are open today and the oven is hot. Come and see what is in it for you.", "en"},
      {"es", "Hoje o mar está uma piscina e a escola abre às oito. Traga a toalha, que do resto nós cuidamos com carinho.", "pt"},
      {"pt", "Hoy el mar está como un plato y la escuela abre a las ocho. De lo demás nos encargamos nosotros.", "es"},
      {"en", "Hoy el mar está como un plato y la escuela abre a las ocho. De lo demás nos encargamos nosotros.", "es"},
      {"es", "Cold beer, hot nights and the best tacos in town.", "en"},
      {"es", "Pão de queijo, açaí, coxinha, brigadeiro, feijão tropeiro, moqueca e caipirinha.", ""},
      {"es", "The Beatles, The Who, The Clash, The Cure, The Smiths y The Police: noche de tributos.", ""},
      {"es", "Esta noite o terraço abre às oito e há música ao vivo. Entrada livre até esgotar a lotação.", "pt"},
      {"es", "Hoy el mar está como un plato y la escuela abre a las ocho.", ""},
      {"es", "The best is yet to come.", ""},                                                            // short
      {"es", "Hoy abrimos y el horno está listo. We are open today and the oven is hot. Come and see it.", ""},   // both
      {"es", "Spaghetti alle vongole, penne al pesto, tagliatelle ai funghi, risotto alla milanese e gnocchi della nonna.", ""},
      {"es", "Hoxe abrimos ás oito e o forno está quente. Ven coa túa xente, que a mesa xa está posta e o viño non falta.", ""},
      {"es", "Avui obrim a les vuit i el forn és calent. Vine amb la teva gent, que la taula ja és parada i el vi no falta.", ""},
      {"es", "Aujourd'hui nous ouvrons à huit heures et le four est chaud. Venez avec vos amis, la table est mise pour vous.", ""},
      {"eu", "We are open today and the oven is hot. Come and see what is in it for you.", ""},           // nobody here knows Basque
      {"es", "#weare #open #today #and #the #oven #is #hot #come #and #see #it", ""},
      {"pt", "Paga con Visa y tienes descuentos en todas nuestras tiendas de sol.com", "es"},            // a domain is no word
      {"es", "", ""},
      {"pt", "¿Vienes a Salvador? Te contamos dónde comer la mejor moqueca del centro.", "es"},   // "¿" tells, too
  };
  for (const Row& row : table) {
    CAPTURE(row.declared, row.text);
    CHECK(WrittenLanguage(words_of(row.text)).clearly_other(row.declared) == row.other);
  }
}

TEST_CASE("the language of a text of some length can be told") {
  CHECK(WrittenLanguage(words_of("Hoy el mar está como un plato y la escuela abre a las ocho.")).clear() == "es");
  CHECK(WrittenLanguage(words_of("Hoje o mar está uma piscina e a escola abre às oito da manhã.")).clear() == "pt");
  CHECK(WrittenLanguage(words_of("We are open today and the oven is hot.")).clear() == "en");
  CHECK(WrittenLanguage(words_of("Pizza margherita")).clear().empty());
  CHECK(WrittenLanguage(words_of("Avui obrim a les vuit i el forn és calent. Vine amb la teva gent.")).clear().empty());
}

TEST_CASE("of the languages of a business a sentence is in the one with most of its function words") {
  const unsigned both = spoken("es") | spoken("pt");
  CHECK(WrittenLanguage(words_of("La segunda tapa a mitad de precio.")).likely_among(both).empty());   // "segunda" is a day in the one, and "second" in both
  CHECK(WrittenLanguage(words_of("A segunda pizza sai pela metade do preço.")).likely_among(both) == "pt");
  CHECK(WrittenLanguage(words_of("El segundo café sale por la mitad.")).likely_among(both) == "es");
}

}  // namespace
}  // namespace sml::resolve
