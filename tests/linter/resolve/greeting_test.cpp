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

TEST_CASE("what is said in the morning only") {
  for (const std::string_view text : {"¡Buenos días!", "Esta mañana hay pan", "Good morning, all", "Bom dia!"}) CHECK(greets_the_morning(text::fold(text)));
  for (const std::string_view text : {"Buenas tardes", "Hay pan por las mañanas", "A good day"}) CHECK_FALSE(greets_the_morning(text::fold(text)));
}

}  // namespace
}  // namespace sml::resolve
