#include "linter/resolve/address_likeness.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("addresses are the same however they are written") {
  using enum AddressLikeness;
  struct Case {
    const char* stated;
    const char* known;
    AddressLikeness likeness;
  };
  constexpr Case kCases[] = {
      {"Avenida Juárez 12", "Av. Juárez 12, Centro, CDMX", same},
      {"Juarez #12", "Av. Benito Juárez 12, Centro", same},
      {"Av. Benito Juárez No. 12, piso 3", "Av. Juárez 12", same},
      {"Av. Juárez 21", "Av. Juárez 12, Centro, CDMX", same_street},
      {"Calle Hidalgo 12", "Av. Juárez 12, Centro, CDMX", other},
      {"Calle Pimienta 9", "Calle Pimienta 9, 41004 Sevilla", same},
      {"Calle Pimienta 11", "Calle Pimienta 9, 41004 Sevilla", same_street},
      {"C/ Pimienta, 9", "Calle Pimienta 9, 41004 Sevilla", same},
      {"Rua das Flores, 45", "R. das Flores 45, Lagoa", same},
      {"Cra. 7 # 45-12", "Carrera 7 # 45-12", same},
      {"Cra. 7 # 45-21", "Carrera 7 # 45-12", same_street},
      {"Cra. 9 # 45-12", "Carrera 7 # 45-12", other},
      {"Calle 7 # 45-12", "Carrera 7 # 45-12, Bogotá", same_street},
      {"Calle 9 # 12-30", "Carrera 7 # 45-12, Bogotá", other},
      {"Kra 7 #45-12", "Carrera 7 # 45-12, Bogotá", same},
      {"123 Main St", "123 Main Street, Suite 4, Austin", same},
      {"125 Main St", "123 Main Street, Suite 4, Austin", same_street},
      {"Av. Juárez s/n", "Av. Juárez s/n", same},
      {"Av. Universidad 214 local 3", "Av. Universidad 214, Narvarte", same},
      {"Calle Centro 12", "Av. Juárez 12, Centro, CDMX", other},
      {"12, rue Centro", "12 Main St, Centro", same},
      {"Calle Mayor, 15, 2.º", "Calle Mayor 15, 2º, Madrid", same},
      {"C/ Mayor 15, 2.º B", "Calle Mayor 15, Madrid", same},
      {"Calle Mayor 15, 1.ª planta", "Calle Mayor 15, Madrid", same},
      {"Av. Reforma 222, 3.er piso", "Av. Reforma 222, Piso 3, CDMX", same},
      {"Av. Corrientes 1234 1° piso", "Av. Corrientes 1234, CABA", same},
      {"Calle Mayor 17, 2.º", "Calle Mayor 15, 2º, Madrid", same_street},
      {"12 E 42nd St", "12 E 43rd Street, New York", same_street},
      {"Calle San José 12", "Calle San Juan 12", other},
      {"Av. San Luis 12", "Calle San Juan 12", other},
      {"Calle Santiago 12", "Calle San Juan 12", other},
      {"San Juan 12", "Calle San Juan 12", same},
      {"Gral. Paz 40", "General Paz 40, Córdoba", same},
      {"Gral. Roca 40", "General Paz 40, Córdoba", other},
      {"Dr. Olloqui 5", "Calle Doctor Olloqui 5", same},
      {"5 Ote. 208", "Calle 5 Oriente 208, Puebla", same},
      {"Av. 4 Pte. 12", "Av. 4 Poniente 12", same},
      {"Av. 4 Pte. 12", "Av. 4 Oriente 12", other},
      {"Pte. Roca 12", "Presidente Roca 12", same},
      {"500 5th Ave", "500 Fifth Avenue", same},
      {"1 W 34th Street", "1 West 34th St", same},
      {"1 W 34th Street", "1 E 34th St", other},
      {"12 N Main St", "12 North Main Street", same},
  };
  for (const auto& [stated, known, expected] : kCases) {
    CAPTURE(stated, known);
    CHECK(static_cast<int>(likeness(stated, known)) == static_cast<int>(expected));
  }
}

}  // namespace
}  // namespace sml::resolve
