#include "linter/rule/titled_names.h"

#include "tests/catch.h"

namespace sml::rule {
namespace {

TEST_CASE("who has a title is named with the article in Spanish") {
  const struct {
    const char* message;
    const char* said;
  } table[] = {
      {"pídesela a Dra. Gaby", "pídesela a la Dra. Gaby"},
      {"pregunta a Dr. Pepe si se extiende", "pregunta al Dr. Pepe si se extiende"},
      {"le falta la aprobación de Sr. Ruiz", "le falta la aprobación del Sr. Ruiz"},
      {"las aprobaciones de Dra. Gaby y Sr. Ruiz", "las aprobaciones de la Dra. Gaby y el Sr. Ruiz"},
      {"Dra. Gaby lo aprobó", "la Dra. Gaby lo aprobó"},
      {"quien lo aprueba, Dra. Gaby, es quien lo escribió", "quien lo aprueba, la Dra. Gaby, es quien lo escribió"},
      {"pídesela a la Dra. Gaby", "pídesela a la Dra. Gaby"},
      {"el contrato de Clínica Dr. Pérez", "el contrato de la Clínica Dr. Pérez"},
      {"es en Sede Sur, y aquí dice que en Taller Norte", "es en la Sede Sur, y aquí dice que en el Taller Norte"},
      {"el horario de Tienda Roma y Tienda Sur", "el horario de la Tienda Roma y la Tienda Sur"},
      {"nombra a «Sede Sur»", "nombra a «Sede Sur»"},
      {"es en Salamanca", "es en Salamanca"},
      {"no es de Ayuntamiento de Valdeprado, y Restaurante El Aljibe no abre", "no es del Ayuntamiento de Valdeprado, y el Restaurante El Aljibe no abre"},
      {"«ven a Dr. Pepe» nombra a Dr. Pepe", "«ven a Dr. Pepe» nombra al Dr. Pepe"},
      {"dice «oferta» y» nombra a «ven a Dr. Pepe»", "dice «oferta» y» nombra a «ven a Dr. Pepe»"},
      {"no está entre las de el cliente, o pregunta a el cliente", "no está entre las del cliente, o pregunta al cliente"},
      {"el contrato con el cliente no dice «de el cliente»", "el contrato con el cliente no dice «de el cliente»"},
      {"pregunta a don Beto", "pregunta a don Beto"},
      {"pregunta a Lucía", "pregunta a Lucía"},
  };
  for (const auto& row : table) {
    CAPTURE(row.message);
    CHECK(with_articles(row.message) == row.said);
  }
}

}  // namespace
}  // namespace sml::rule
