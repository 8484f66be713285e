#include "linter/resolve/greeting.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool greets_a_day(std::string_view folded) {
  static const text::Pattern greeting = worded(R"(\b(?:{wish} (?:{the} )?(?:{weekday}|{feast})|{last}|)"
                                               R"({count} \d{1,3} {unit}|\d{1,3} {unit} {left}|{night})\b)", {
      {"wish", {.es = "feliz|felices|buen|buena|lindo|lindos|bonito", .en = "happy|merry|good|lovely", .pt = "feliz|bom|boa|otimo|otima|lindo"}},
      {"the", {.es = "dia del?(?: la)?|dia", .en = "the", .pt = "dia d[aoe]s?|dia"}},
      {"feast", {
          .es = "navidad|navidades|nochebuena|nochevieja|noche buena|noche vieja|ano nuevo|ano|fiestas|reyes|pascua|pascuas|san valentin|halloween|semana|"
                "finde|fin de semana|puente|feriado|cumpleanos|aniversario|madres?|padres?|nin[oa]s?|mujer",
          .en = "christmas|new year|easter|holidays|valentine[’']?s?|weekend|halloween|thanksgiving|mother[’']?s day|father[’']?s day|birthday|anniversary",
          .pt = "natal|ano novo|ano|festas|pascoa|carnaval|semana|fim de semana|feriado|aniversario|maes?|pais?|criancas|mulher",
      }},
      {"last", {
          .es = "ultim[oa]s? (?:dia|dias|horas?|oportunidad|chance)",
          .en = "(?:last|final) (?:day|days|chance|hours|few hours|call)",
          .pt = "ultim[oa]s? (?:dia|dias|horas?|oportunidade|chance)",
      }},
      {"count", {.es = "faltan?|quedan?|solo", .en = "only|just", .pt = "faltam?|restam?|so|apenas"}},
      {"unit", {.es = "dias?|horas?|semanas?", .en = "days?|sleeps?|hours?|weeks?", .pt = "dias?|horas?|semanas?"}},
      {"left", {.es = "para", .en = "to go|until|till|left", .pt = "para"}},
      {"night", {.es = "buenas noches|buenas tardes|felices fiestas", .en = "good ?night|good evening", .pt = "boa noite|boa tarde|boas festas"}},
  });
  return greeting.stands_in(folded);
}

bool greets_the_morning(std::string_view folded) {
  static const text::Pattern morning = whole_words({
      .es = "buenos dias|buen dia|esta manana",
      .en = "good morning|this morning|morning all",
      .pt = "bom dia|esta manha|hoje de manha",
  });
  return morning.stands_in(folded);
}

}  // namespace sml::resolve
