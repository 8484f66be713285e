#include "linter/resolve/greeting.h"

#include <string>
#include <utility>

#include "linter/text/fold.h"
#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("what is written for one day alone") {
  const std::pair<std::string, bool> rows[] = {
      {"¡Feliz Navidad!", true},
      {"Felices fiestas 🎄", true},
      {"¡Feliz año nuevo 2027!", true},
      {"Buenos días, feliz sábado", true},
      {"Buen finde para todos", true},
      {"¡Último día!", true},
      {"Faltan 20 días para Navidad", true},
      {"Buenas noches, a descansar", true},
      {"Feliz día de la madre", true},
      {"Merry Christmas, all", true},
      {"Happy Friday", true},
      {"3 sleeps to go", true},
      {"Boas festas a todos", true},
      {"Bom domingo!", true},
      {"Feliz con mi pizza", false},
      {"Los regalos de Navidad ya están aquí", false},
      {"Un buen café", false},
      {"Entregamos en 3 días", false},
      {"A good day starts here", false},
  };
  for (const auto& [text, is_of_a_day] : rows) {
    CAPTURE(text);
    CHECK(greets_a_day(text::fold(text)) == is_of_a_day);
  }
}

TEST_CASE("what is said in one part of the day stays in it") {
  const struct {
    std::string text;
    int from, to;
    bool is_of_others;
  } rows[] = {
      {"¡Buenos días!", 8, 12, true},
      {"¡Buenos días!", 8, 11, false},
      {"Esta mañana hay pan", 9, 13, true},
      {"Hoy a la mañana, medialunas recién hechas", 8, 12, true},
      {"El desayuno con amigos es el mejor plan", 8, 12, true},
      {"El desayuno con amigos es el mejor plan", 18, 20, false},   // tomorrow's
      {"Arranca el día con un café", 8, 13, true},
      {"Good morning, all", 8, 12, true},
      {"Bom dia!", 8, 15, true},
      {"Buenas tardes", 17, 22, true},
      {"Buenas tardes", 13, 17, false},
      {"Buenas noches, Malasaña", 4, 9, true},
      {"Buenas noches, Malasaña", 23, 5, false},
      {"Boa noite, Recife", 20, 10, true},
      {"Hay pan todos los días", 8, 18, false},
      {"A good day", 8, 18, false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text, row.from, row.to);
    CHECK(is_of_other_hours(text::fold(row.text), row.from, row.to) == row.is_of_others);
  }
}

}  // namespace
}  // namespace sml::resolve
