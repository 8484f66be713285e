#include "linter/resolve/hours_in_clauses.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/resolve/stated_post.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kFacts = R"(
business: {name: La Tienda, country: ES, languages: [es]}
locations:
- {id: centro, name: Tienda Centro, aliases: [Centro]}
)";

// "3 afternoon closed": days from Monday as figures, or the dates; published on Wednesday 11 March.
std::string found_in(const std::string& text, const std::string& language) {
  const StatedPost post(std::string(kFacts), text, "2026-03-11T10:00", language);
  const Mentions own = own_mentions(post.text());
  const HoursOwner owner(post.text(), own, *post.client().facts);
  std::string out;
  for (const StatedHours& hours : hours_in_clauses(post.text(), owner, post.planned().publish_civil.date)) {
    out += out.empty() ? "" : "; ";
    if (hours.unsaid_days) out += "any";
    else for (const time::Weekday day : hours.weekdays) out += std::to_string(static_cast<int>(day) + 1);
    if (hours.first) out += time::iso(*hours.first);
    if (hours.part) out += ' ' + std::string(name_of(hours.part->part)) + (hours.part->others.empty() ? "" : " alone");
    for (const std::string& range : written(hours.ranges)) out += ' ' + range;
    if (hours.opens) out += " opens " + std::to_string(hours.opens->front());
    if (hours.closes) out += " closes " + std::to_string(hours.closes->front());
    if (hours.only_opens) out += " open";
    if (hours.is_closed()) out += " closed";
  }
  return out;
}

TEST_CASE("hours are stated by a part of the day, where a clause says no more than that") {
  const struct {
    std::string text;
    std::string found;
    std::string language = "es";
  } table[] = {
      {"Los miércoles por la tarde cerramos.", "3 afternoon closed"},
      {"Recuerda que los miércoles por la tarde no abrimos.", "3 afternoon closed"},
      {"Cerrado los miércoles por la tarde.", "3 afternoon closed"},
      {"Tienda Centro cierra los miércoles por la tarde.", "3 afternoon closed"},
      {"Cerramos los miércoles por la tarde en Centro.", "3 afternoon closed"},
      {"El viernes por la tarde cerramos por inventario.", "2026-03-13 afternoon closed"},
      {"Esta tarde no abrimos.", "2026-03-11 afternoon closed"},
      {"De lunes a viernes por la tarde cerramos.", "12345 afternoon closed"},
      {"Los viernes cerramos por la tarde.", "5 afternoon closed"},
      {"Los lunes a la mañana no abrimos.", "1 morning closed"},
      {"Por las tardes no abrimos.", "any afternoon closed"},
      {"Cerramos por la tarde los miércoles.", "3 afternoon closed"},
      {"Abrimos por las tardes de lunes a viernes.", "12345 afternoon open"},
      {"Solo abrimos por la mañana los sábados.", "6 morning alone open"},
      {"Las tardes de lunes a viernes cerramos.", "12345 afternoon closed"},
      {"La tarde del miércoles cerramos.", "3 afternoon closed"},
      {"La tarde del miércoles cerramos la lista.", ""},
      {"La tarde la cerramos con un brindis.", ""},
      {"Abrimos todas las tardes.", "any afternoon open"},
      {"Todas las tardes abrimos, menos el sábado.", ""},
      {"Cerramos todas las tardes de agosto.", ""},
      {"Cerramos por la tarde los pedidos de los miércoles.", ""},
      {"Por la tarde cerramos.", ""},   // today's, maybe
      {"Abrimos los sábados por la tarde.", "6 afternoon open"},
      {"El sábado por la tarde también abrimos.", "2026-03-14 afternoon open"},
      {"Este sábado abrimos también por la tarde.", "2026-03-14 afternoon open"},
      {"Sábados tarde abierto.", "6 afternoon open"},
      {"Solo abrimos por las mañanas.", "any morning alone open"},
      {"Los sábados abrimos solo por la mañana.", "6 morning alone open"},
      {"Horario de tarde: 17 a 21 h.", "any afternoon 17:00-21:00"},
      {"Horario: mañanas de 9 a 14 h y tardes de 17 a 20 h.", "any morning 09:00-14:00; any afternoon 17:00-20:00"},
      {"Por las tardes abrimos de 16:30 a 20:00.", "any afternoon 16:30-20:00"},
      {"Por la mañana cerramos a las 14 h.", "any morning closes 840"},
      {"Abierto 24 horas.", "1234567 00:00-24:00"},
      {"Somos una tienda abierta 24 h.", "1234567 00:00-24:00"},
      {"We're closed Wednesday afternoons.", "3 afternoon closed", "en"},
      {"On Monday mornings we don't open.", "1 morning closed", "en"},
      {"We're closed in the afternoon on Wednesdays.", "3 afternoon closed", "en"},
      {"We're closed this afternoon.", "2026-03-11 afternoon closed", "en"},
      {"We're open Saturday afternoons.", "6 afternoon open", "en"},
      {"We're only open mornings.", "any morning alone open", "en"},
      {"Open mornings only.", "any morning alone open", "en"},
      {"Evening hours: 5pm to 9pm.", "any evening 17:00-21:00", "en"},
      {"Open 24 hours.", "1234567 00:00-24:00", "en"},
      {"Open round the clock.", "1234567 00:00-24:00", "en"},
      {"Fechamos às quartas à tarde.", "3 afternoon closed", "pt"},
      {"Fechamos à tarde às quartas.", "3 afternoon closed", "pt"},
      {"Às quartas à tarde não abrimos.", "3 afternoon closed", "pt"},
      {"Abrimos aos sábados à tarde.", "6 afternoon open", "pt"},
      {"Só abrimos de manhã.", "any morning alone open", "pt"},
      {"Horário da tarde: das 17h às 21h.", "any afternoon 17:00-21:00", "pt"},
      {"Aberto 24 horas.", "1234567 00:00-24:00", "pt"},
      {"El miércoles por la tarde cerramos la inscripción.", ""},
      {"Los miércoles por la tarde cerramos inscripciones.", ""},
      {"El miércoles por la tarde cerramos con un brindis.", ""},
      {"La farmacia de la esquina cierra los miércoles por la tarde.", ""},
      {"¿Los miércoles por la tarde cerramos?", ""},
      {"Antes, los miércoles por la tarde cerramos; ya no.", ""},
      {"Si llueve, los miércoles por la tarde cerramos.", ""},
      {"En verano cerramos por las tardes.", ""},
      {"En agosto cerramos los viernes por la tarde.", ""},
      {"Abrimos los sábados por la tarde para grupos.", ""},
      {"Los sábados por la tarde abrimos las puertas del obrador.", ""},
      {"Por las mañanas abrimos la terraza.", ""},
      {"Hoy, inventario. Solo abrimos por la mañana.", ""},
      {"Horario de tarde del curso: 17 a 21 h.", ""},
      {"Taller de cerámica\nHorario de tarde: 17 a 21 h.", ""},
      {"Buscamos dependienta. Horario de tarde: 17 a 21 h.", ""},
      {"Turno de tarde: 17 a 21 h.", ""},
      {"Tienda online abierta 24 horas.", ""},
      {"La web, abierta 24 horas.", ""},
      {"Abierto 24 horas antes del evento.", ""},
      {"Abierto 24 horas este sábado.", ""},
      {"No abrimos 24 horas.", ""},
      {"24-hour gym access for members.", "", "en"},
      {"Open 24 hours before the event.", "", "en"},
      {"We open Monday mornings for school groups.", "", "en"},
      {"Friday nights are open mic nights.", "", "en"},
      {"Evening classes: 5pm to 9pm.", "", "en"},
      {"We used to be closed on Monday mornings.", "", "en"},
      {"In winter we open mornings only.", "", "en"},
      {"Na quarta à tarde fechamos as inscrições.", "", "pt"},
      {"Turma da tarde: das 17h às 21h.", "", "pt"},
      {"Loja online aberta 24 horas.", "", "pt"},
  };
  for (const auto& row : table) {
    CAPTURE(row.text);
    CHECK(found_in(row.text, row.language) == row.found);
  }
}

}  // namespace
}  // namespace sml::resolve
