#include "linter/resolve/own_words.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("a text's own words: without links and hashtags") {
  struct Case {
    const char* text;
    const char* words;
  };
  constexpr Case kCases[] = {
      {"", ""},
      {"¡La MASA reposa!", "la masa reposa"},
      {"Hoy #2x1 en #pizzas_napoli.", "hoy en"},
      {"#Sábado#Domingo", ""},
      {"Reserva: https://napoli.example/mesa?x=1#a y listo", "reserva y listo"},
      {"Reserva en napoli.example, ya", "reserva en ya"},
      {"www.napoli.example", ""},
      {"Fin.Hola", "fin hola"},
      {"a las 20.30 h, $1.200", "a las 20 30 h 1 200"},
      {"Gracias, @ana_mx", "gracias ana mx"},
      {"C# y # solo", "c y solo"},
      {"Tu mesa es la #7", "tu mesa es la 7"},
      {"Viu a #paral·lel", "viu a"},
      {"nota://algo", "nota algo"},
      {"Pide. En mi-casa.com.mx: hoy", "pide en hoy"},
      {"Pide ya en https://mi-casa.mx/a.b#c, en www.otra.mx y #Hoy", "pide ya en en y"},
      {"🍕🍕", ""},
      {"...", ""},
  };
  for (const auto& [text, words] : kCases) {
    CAPTURE(text);
    text::WordHashes own;
    read_own_words("de antes", own);
    read_own_words(text, own);
    text::WordHashes expected;
    expected.read(words);
    CHECK(own.all() == expected.all());
  }
}

}  // namespace
}  // namespace sml::resolve
