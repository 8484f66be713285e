#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: Bakery, country: GB, languages: [es-ES, en-GB, pt-BR]}
events:
- {id: feria, name: Feria de abril, starts_at: 2026-07-17T20:00}
)";

// "weekday 2026-03-15: viernes 15 de marzo", of a text that is published on Wednesday 11 March unless said.
std::string found_in(const std::string& text, const std::string& language, const std::string& publish_at = "2026-03-11T10:00") {
  const StatedPost post(std::string(kFacts), text, publish_at, language);
  std::string out;
  for (const WrongDate& wrong : post.text().wrong_dates) {
    const char* const kinds[] = {"nonexistent", "weekday", "word"};
    out += (out.empty() ? "" : "; ") + std::string(kinds[static_cast<std::size_t>(wrong.kind)]) + ' ' + time::iso(wrong.day) + ": " + post.words(wrong.range);
  }
  return out;
}

struct Row {
  std::string language;
  std::string text;
  std::string found;
};

TEST_CASE("where a sentence looks back and invites, a day is wrong that neither has, and told of the one that is to come") {
  CHECK(found_in("Gracias por venir el domingo 8, nos vemos el lunes 17", "es") == "weekday 2026-03-17: lunes 17");
  CHECK(found_in("Gracias por venir el domingo 8, nos vemos el lunes 16", "es").empty());
}

TEST_CASE("who invites to what is running says when it began") {
  for (const char* text : {"Te esperamos del lunes 9 al viernes 13.", "Válido del lunes 2 al domingo 15, te esperamos.",
                           "Ven: lunes 9, martes 10 y jueves 12 hay música.", "Te esperamos el lunes 9."}) {
    CAPTURE(text);
    CHECK(found_in(text, "es").empty());
  }
  CHECK(found_in("Te esperamos del lunes 10 al viernes 13.", "es") == "weekday 2026-04-10: del lunes 10 al viernes 13");
}

TEST_CASE("a day that a month just past does not have is told of that month, not of next year's") {
  CHECK(found_in("Os esperamos el 31/11", "es", "2026-12-03T10:00") == "nonexistent 2026-11-30: 31/11");
  CHECK(found_in("Os esperamos el 31/9", "es", "2026-12-03T10:00") == "nonexistent 2027-09-30: 31/9");
}

TEST_CASE("what something is called is no day") {
  CHECK(found_in("Llegó «El 31 de abril», novela de un dentista poblano", "es").empty());
  CHECK(found_in("Nos vemos el «31 de abril»", "es") == "nonexistent 2026-04-30: 31 de abril");
  CHECK(found_in("Llegó «La fiesta del 31 de abril en casa»", "es") == "nonexistent 2026-04-30: 31 de abril");
  CHECK(found_in("Nos vemos el 31 de abril", "es") == "nonexistent 2026-04-30: 31 de abril");
}

TEST_CASE("a word of the day beside another day is wrong") {
  const Row table[] = {
      {"es", "Mañana, viernes 13 de marzo, abrimos.", "word 2026-03-12: Mañana, viernes 13 de marzo"},
      {"es", "Mañana, jueves 12 de marzo, abrimos.", ""},
      {"es", "Hoy es jueves 12 de marzo y hay pan.", "word 2026-03-11: Hoy es jueves 12 de marzo"},
      {"es", "Hoy es miércoles 11 de marzo y hay pan.", ""},
      {"es", "Hoy (jueves 12) hay pan.", "word 2026-03-11: Hoy (jueves 12)"},
      {"es", "Hoy jueves hay pan.", "word 2026-03-11: Hoy jueves"},
      {"es", "Hoy miércoles hay pan.", ""},
      {"es", "Hoy jueves de 5 a 8 pm, música en vivo", "word 2026-03-11: Hoy jueves de 5 a 8 pm"},
      {"es", "Te esperamos mañana miércoles de 5 a 8 pm", "word 2026-03-12: mañana miércoles de 5 a 8 pm"},
      {"es", "Te esperamos mañana jueves de 5 a 8 pm", ""},
      {"pt", "Vem amanhã, quarta-feira, das 17h às 20h", "word 2026-03-12: amanhã, quarta-feira, das 17h às 20h"},
      {"es", "Hoy es jueves y hay pan.", "word 2026-03-11: Hoy es jueves"},
      {"es", "Hoy es miércoles y hay pan.", ""},
      {"es", "Si hoy es jueves, hay pan.", ""},
      {"es", "¿Hoy es viernes?", ""},
      {"es", "Esta noche, jueves 12 de marzo, concierto.", "word 2026-03-11: Esta noche, jueves 12 de marzo"},
      {"es", "Conciertos esta noche, jueves 12 y viernes 13.", ""},
      {"es", "Hasta mañana, viernes 13.", "word 2026-03-12: Hasta mañana, viernes 13"},
      {"es", "Mañana, viernes 13, desde 10 € la entrada.", "word 2026-03-12: Mañana, viernes 13"},
      {"es", "Hoy, mañana y el viernes 13 hay pan.", ""},
      {"es", "Mañana, 13 y 14 de marzo hay mercado.", ""},
      {"es", "Mañana, 13, 14 y 15 de marzo hay mercado.", ""},
      {"es", "Mañana, 13 de marzo, 20 y 21 hay mercado.", ""},
      {"es", "Mañana, viernes 13, sábado 14 y domingo 15 hay mercado.", ""},
      {"en", "Tonight, Thursday 12 and Friday 13, carols.", ""},
      {"es", "Mañana martes, 2x1 en tazas.", "word 2026-03-12: Mañana martes"},
      {"es", "Mañana, martes, 2x1 en tazas.", "word 2026-03-12: Mañana, martes"},
      {"es", "Hoy jueves, 3 por 2 en tazas.", "word 2026-03-11: Hoy jueves"},
      {"es", "Hoy jueves, 20 % de descuento.", "word 2026-03-11: Hoy jueves"},
      {"es", "Mañana martes, 10 tazas a 10 €.", "word 2026-03-12: Mañana martes"},
      {"es", "Mañana jueves, 2x1 en tazas.", ""},
      {"en", "Tomorrow, Tuesday, 2-for-1 on mugs.", "word 2026-03-12: Tomorrow, Tuesday"},
      {"pt", "Amanhã, terça, 2 por 1 em canecas.", "word 2026-03-12: Amanhã, terça"},
      {"es", "En la mañana del viernes 13 hay mercado.", ""},
      {"es", "Tal día como hoy, 12 de marzo de 1955, se abrió el horno.", ""},
      {"es", "El cartel decía «mañana, viernes 13 de marzo, cerramos».", ""},
      {"es", "Ven mañana, el 20 cerramos.", ""},
      {"es", "Te esperamos mañana, viernes 13 de marzo.", "word 2026-03-12: mañana, viernes 13 de marzo"},
      {"es", "Apúntate hoy, el viernes 13 empezamos.", ""},
      {"es", "Repartimos hoy, jueves no.", ""},
      {"es", "No abrimos hoy, jueves.", ""},
      {"es", "Hoy es domingo para los remolones.", ""},
      {"es", "Para mí hoy es domingo.", ""},
      {"en", "Book today, Friday dinner.", ""},
      {"en", "Order today, Friday 13 we deliver.", ""},
      {"en", "Today is Friday's soup day.", ""},
      {"en", "Today is Friday somewhere.", ""},
      {"pt", "Peça hoje, sexta em casa.", ""},
      {"pt", "Amanhã segunda parte do texto.", ""},
      {"pt", "Até amanhã, sexta.", "word 2026-03-12: Até amanhã, sexta"},
      {"en", "Tomorrow, Friday 13 March, we bake.", "word 2026-03-12: Tomorrow, Friday 13 March"},
      {"en", "Tomorrow, Thursday 12 March, we bake.", ""},
      {"en", "Today is Thursday!", "word 2026-03-11: Today is Thursday"},
      {"en", "Tonight, Thursday 12 March, carols.", "word 2026-03-11: Tonight, Thursday 12 March"},
      {"en", "Today is Thursday 12 March.", "word 2026-03-11: Today is Thursday 12 March"},
      {"pt", "Amanhã, sexta-feira 13 de março, tem pão.", "word 2026-03-12: Amanhã, sexta-feira 13 de março"},
      {"pt", "Amanhã, quinta-feira 12 de março, tem pão.", ""},
      {"pt", "Hoje é quinta!", "word 2026-03-11: Hoje é quinta"},
      {"pt", "Hoje é quinta, 12 de março.", "word 2026-03-11: Hoje é quinta, 12 de março"},
      {"pt", "Hoje e quinta, 12 de março, tem pão.", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(row.text, row.language) == row.found);
  }
}

TEST_CASE("shortly after midnight a day may still be the one before") {
  CHECK(found_in("Mañana, jueves 12 de marzo, abrimos.", "es", "2026-03-12T00:20").empty());
  CHECK(found_in("Mañana, jueves 12 de marzo, abrimos.", "es", "2026-03-12T08:20") == "word 2026-03-13: Mañana, jueves 12 de marzo");
}

TEST_CASE("a weekday with a day of no month is one of the next two such days or the last one") {
  const Row table[] = {
      {"es", "Taller el viernes 14 a las 18 h.", "weekday 2026-03-14: viernes 14"},
      {"es", "Taller el sábado 14 a las 18 h.", ""},
      {"es", "Taller el martes 14 a las 18 h.", ""},       // of April
      {"es", "Taller el jueves 14 a las 18 h.", "weekday 2026-03-14: jueves 14"},   // of May
      {"es", "Este viernes 14 te esperamos.", "weekday 2026-03-14: Este viernes 14"},
      {"es", "El viernes 14 hay taller.", "weekday 2026-03-14: viernes 14"},
      {"es", "El viernes 14 panes por 10 €.", ""},
      {"es", "Fotos del lunes 9.", ""},
      {"es", "La grabación será el domingo 30 de marzo.", "weekday 2026-03-30: domingo 30 de marzo"},
      {"es", "Llega este domingo 30 de marzo gracias a Lucía.", "weekday 2026-03-30: este domingo 30 de marzo"},
      {"es", "La grabación del domingo 30 de marzo, gracias a Lucía.", ""},
      {"es", "Nos vemos el sábado 31 de 10 a 14 h.", "weekday 2026-03-31: sábado 31"},
      {"es", "Promo hasta el viernes 30.", "weekday 2026-03-30: hasta el viernes 30"},
      {"en", "See you Saturday 31 at 6pm.", "weekday 2026-03-31: Saturday 31"},
      {"pt", "Te esperamos sábado 31 às 18h.", "weekday 2026-03-31: sábado 31"},
      {"es", "Martes 13, ni te cases ni te embarques.", ""},
      {"es", "Desde el domingo 15 y hasta el 15 de abril, campaña.", ""},
      {"es", "La Feria de abril, el viernes 17 a las 20 h.", ""},
      {"es", "Mercado de mayo: jueves 14 y viernes 15.", ""},
      {"en", "Workshop on Friday 14th at 6 pm.", "weekday 2026-03-14: Friday 14th"},
      {"en", "Workshop on Saturday 14th at 6 pm.", ""},
      {"pt", "Oficina na sexta, dia 14, às 18h.", "weekday 2026-03-14: sexta, dia 14"},
      {"pt", "Oficina no sábado, dia 14, às 18h.", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    const std::string found = found_in(row.text, row.language);
    CHECK(found.substr(0, row.found.size()) == row.found);
    CHECK(found.empty() == row.found.empty());
  }
}

}  // namespace
}  // namespace sml::resolve
