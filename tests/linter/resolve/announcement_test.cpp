#include "linter/resolve/announcement.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("what is still to come is told from what only sounds like it") {
  for (const char* announcement :
       {"faltan 3 dias", "faltan solo dos semanas", "faltan quince dias", "en once semanas", "muy pronto", "proximamente", "en cinco dias llega",
        "dentro de 2 semanas", "cuenta regresiva", "coming soon", "in three days", "two days to go", "twelve days to go", "em breve", "faltam 4 dias",
        "daqui a dez dias", "daqui a quinze dias", "vem ai"}) {
    CAPTURE(announcement);
    CHECK(announces(announcement));
  }
  for (const char* none : {"", "ven pronto", "te esperamos pronto", "see you soon", "te falta un cafe", "hazte falta", "en dos ruedas", "fin de semana",
                           "volte logo", "once a week"}) {
    CAPTURE(none);
    CHECK_FALSE(announces(none));
  }
}

}  // namespace
}  // namespace sml::resolve
