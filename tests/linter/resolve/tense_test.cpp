#include "linter/resolve/tense.h"

#include "tests/catch.h"

namespace sml::resolve {
namespace {

TEST_CASE("sentences that look back") {
  const char* const table[] = {
      "Así se vivió la noche", "El 7 de marzo celebramos diez años", "Gracias por venir",
      "Vinieron cien personas", "Ayer hubo música", "El taller fue un éxito",
      "Hemos vivido una noche única", "Nació el 3 de marzo", "A noite foi linda", "Rolou no sábado", "Obrigado a todos", "Vieram mais de cem",
      "We hosted a tasting", "It was a great night", "Thanks for coming", "Last night we danced",
      "The fair on March 7 brought in a hundred people", "Nos visitó la prensa", "Abrimos hace quince años", "Esto empezó hace cuarenta días",
  };
  for (const char* sentence : table) {
    CAPTURE(sentence);
    CHECK(looks_back(sentence));
  }
}

TEST_CASE("sentences that do not") {
  const char* const table[] = {
      "Te esperamos el sábado 7 de marzo", "Taco de camarón y copa de vino",
      "Cada octava pizza va por la casa", "Se acaba el 15 de marzo", "Te recordamos que el taller es el 7",
      "Una mesa triste y celeste", "Venha remar no domingo", "Há uma vaga", "Esperamos você no nordeste",
      "You need to book by March 7", "You are invited", "The tasting will be held on March 7",
      "El ensayo quedó para el jueves 22 de mayo", "La cata se pasó al viernes",
      "La firma quedó fijada para el martes", "A prova ficou para quinta", "A feira foi adiada para sábado",
      "The reading was moved to Friday", "We're closed Friday, April 4th",
      "Closed for a staff day on Thursday 10 April", "Pasta made fresh", "Será realizado dia 9", "Forró na praça", "Hoy hace treinta grados",
  };
  for (const char* sentence : table) {
    CAPTURE(sentence);
    CHECK_FALSE(looks_back(sentence));
  }
}

TEST_CASE("sentences that may look back") {
  CHECK(may_look_back("El 11 de junio cumplimos cinco años"));
  CHECK_FALSE(may_look_back("El 11 de junio os esperamos"));
  CHECK_FALSE(may_look_back("Vamos a la feria"));
}

TEST_CASE("sentences that look ahead") {
  for (const char* sentence : {"Inscríbete hasta el 15 de marzo", "No te lo pierdas", "Habrá música", "Reserva tu mesa", "Válido hasta el 3",
                               "Garanta sua vaga", "Haverá música", "Não perca", "Book now",
                               "Tickets until March 3", "Doors will be open", "Se llevará a cabo el sábado",
                               "Realizaremos un taller", "Acontecerá no sábado"}) {
    CAPTURE(sentence);
    CHECK(looks_ahead(sentence));
  }
  for (const char* sentence : {"La masa reposa un día", "A massa descansa", "The dough rests"}) {
    CAPTURE(sentence);
    CHECK_FALSE(looks_ahead(sentence));
  }
}

}  // namespace
}  // namespace sml::resolve
