#include "linter/resolve/own_streets.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

TEST_CASE("a text gives the business's place in its own street without a word for a street") {
  const struct {
    std::string_view address;
    std::string text;
    std::string found;
    std::string language = "en";
  } table[] = {
      {"84 Stokes Croft, Bristol", "Our address is 48 Stokes Croft, Bristol.", "48 Stokes Croft"},
      {"84 Stokes Croft, Bristol", "We're at 48 Stokes Croft, the green door.", "48 Stokes Croft"},
      {"84 Stokes Croft, Bristol", "Find us on Stokes Croft.", ""},
      {"84 Stokes Croft, Bristol", "Our friends at Cardamom are at 12 Stokes Croft.", ""},
      {"84 Stokes Croft, Bristol", "Find us at 84, Stokes Croft.", "84, Stokes Croft"},
      {"84 Stokes Croft, Bristol", "We are 48 of Stokes Croft's finest.", ""},
      {"Camino a Niebla km 7, Valdivia", "Nos encuentras en Camino a Niebla kilómetro 17.", "Camino a Niebla kilómetro 17", "es"},
      {"Camino a Niebla km 7, Valdivia", "El taco llega a Camino a Niebla km 17.", "", "es"},
      {"Cais de São Roque 14, Aveiro", "Ficamos no Cais de São Roque, 41.", "Cais de São Roque, 41", "pt"},
      {"Cais de São Roque 14, Aveiro", "Ficamos no Cais de São Roque. 41 anos de sal.", "", "pt"},
      {"Cais de São Roque 14, Aveiro", "Ficamos no Cais de São Roque, 5 minutos a pé.", "", "pt"},
      {"84 Stokes Croft, Bristol", "Come to 12 Stokes Croft for the gig by our neighbours.", ""},
      {"Roma 14, Madrid", "Estamos en Roma 41.", "", "es"},
      {"Güemes 2045, Rosario", "Caete por Güemes 2054, la puerta negra.", "Güemes 2054", "es"},
      {"Güemes 2045, Rosario", "Los primeros 2000 de Güemes.", "", "es"},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    const StatedPost post("business: {name: Foxglove, country: GB}\n", row.text, "2026-03-10T10:00", row.language);
    std::string found;
    for (const claims::Claim& claim : own_street_claims(post.text(), row.address)) found += post.words(claim.range);
    CHECK(found == row.found);
  }
}

}  // namespace
}  // namespace sml::resolve
