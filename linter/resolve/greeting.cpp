#include "linter/resolve/greeting.h"

#include <algorithm>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr int kDayHours = 24;

}  // namespace

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

bool is_of_other_hours(std::string_view folded, int from, int to) {
  static const text::Pattern morning = whole_words({
      .es = "buenos dias|buen dia|esta manana|(?:por|a|de) la manana|"
            "desayun(?:o|os|a|ar|as|amos|aste)|(?:empez|arranc|comenz|empiez|comienz)[a-z]* (?:bien )?(?:el|tu|su) dia",
      .en = "good morning|this morning|morning all|in the morning|breakfast|start (?:your|the) day",
      .pt = "bom dia|esta manha|hoje de manha|de manha|pela manha|cafe da manha|pequeno[- ]almoco|(?:comec|inici)[a-z]* (?:bem )?o (?:seu )?dia",
  });
  static const text::Pattern afternoon = whole_words({.es = "buenas tardes", .en = "good afternoon", .pt = "boa tarde"});
  static const text::Pattern night = whole_words({.es = "buenas noches", .en = "good ?night|good evening", .pt = "boa noite"});
  const struct {
    const text::Pattern& said;
    int begin, end;   // hours; past 24 they are the next day's
  } parts[] = {{morning, 4, 12}, {afternoon, 12, 21}, {night, 18, 30}};
  return std::ranges::any_of(parts, [&](const auto& part) {
    const auto holds = [&](int hour) { return (part.begin <= hour && hour < part.end) || hour + kDayHours < part.end; };
    return holds(from) && !holds(to) && part.said.stands_in(folded);
  });
}

}  // namespace sml::resolve
