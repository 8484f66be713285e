#include "linter/resolve/visit_words.h"

#include <algorithm>
#include <array>

#include "linter/text/pattern.h"

namespace sml::resolve {

bool says_closed(std::string_view folded) {
  static const text::Pattern pattern = text::Pattern::on_demand(R"(\b(?:cerrad[oa]s?|cerramos|cerraremos|cierra|no abr[a-z]+|descansamos|descanso|closed|close|not open|fechad[oa]s?|fechamos|nao abr[a-z]+)\b)");
  return pattern.find_range(folded).has_value();
}

bool says_open(std::string_view folded) {
  static const text::Pattern pattern = text::Pattern::on_demand(R"(\b(?:abrimos|abriremos|abrir|abiert[oa]s?|abre|opens?|opening|abert[oa]s?)\b)");
  return pattern.find_range(folded).has_value();
}

bool tells_something(std::string_view folded) {
  static const text::Pattern pattern = text::Pattern::on_demand(
      R"(\b(?:cont(?:amos|arte|arles|aros)|present(?:amos|arte)|record(?:amos|arte)|celebr(?:amos|a)|cumpl(?:imos|e)|festej(?:amos|a)|es (?:el|un) dia|hace (?:\d+|un|dos)|quer(?:emos|iamos)|comparti[a-z]+|explica[a-z]+|we (?:want|celebrate|turn|tell|share)|is (?:world|national|international)|contamos|dia (?:mundial|internacional|nacional)|queremos|comemoramos|completamos)\b)");
  return pattern.find_range(folded).has_value();
}

bool opens_its_doors(std::string_view folded) {
  static const text::Pattern reopening = text::Pattern::on_demand(R"(\b(?:abrimos|abiert[oa]s?|abert[oa]s?|reabrimos|volvemos a abrir|voltamos a abrir|re-?open(?:s|ing)?|we['’]?re open|we are open|back open|open again)\b)");
  static const text::Pattern other = text::Pattern::on_demand(
      R"(\b(?:inscripci[a-z]+|plazos?|prazos?|reservas?|convocatorias?|matriculas?|cupos?|plazas|ventas?|preventa|listas?|agendas?|pedidos|vagas|inscric[a-z]+|bookings?|registrations?|applications?|tickets?|orders|sign-?ups?|doors to)\b)");
  return reopening.find_range(folded) && !other.find_range(folded);
}

bool names_today(std::string_view folded) {
  constexpr std::array<std::string_view, 3> kToday = {"hoy", "today", "hoje"};
  return std::ranges::any_of(kToday, [&](std::string_view word) { return folded.starts_with(word); });
}

}  // namespace sml::resolve
