#include "linter/resolve/price_gaps.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Words that say a price and name nothing, between single spaces.
constexpr std::string_view kLight =
    " a al de del en em por para solo solos solamente unicamente apenas nada mas nomas no hoy ahora aun este esta semana finde manana lunes martes miercoles "
    "jueves viernes sabado domingo todo todos toda el la los las un una cada uno c u precio precios cuesta cuestan vale valen sale salen pasa pasan passa "
    "passam queda quedan va van estan es son sigue siguen especial promo oferta preventa tan tambien y e ya te lo se llevas llevala llevalo llevate llevatela "
    "llevatelo lleva pide pidela pidelo pedi disfruta disfrutala prueba pruebala pruebalo tu su nuestra nuestro just only for at now today is are cost "
    "costs each um uma per person persona pessoa team equipo equipe this week price get it our your the so hoje agora custa custam sai fica preco leve "
    "that s peca nosso nossa o os as tenemos buen buena con iva ";

// Words between two things of a list.
constexpr std::string_view kJoining = " y e o u and or ou & mas ";

bool holds(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1))
    if (list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
  return false;
}

// Where another thing of a list begins: the end of the mark or of the joining word at a place, or the place where there is none.
std::size_t separator_end(std::string_view words, std::size_t at) {
  constexpr std::string_view kMarks = ",;:|/(\n+";
  constexpr std::string_view kLongMarks[] = {"·", "•", "—", "–"};
  if (kMarks.find(words[at]) != std::string_view::npos) return at + 1;
  for (const std::string_view mark : kLongMarks)
    if (words.substr(at).starts_with(mark)) return at + mark.size();
  const std::size_t space = words[at] == ' ' ? words.find(' ', at + 1) : std::string_view::npos;
  if (space == std::string_view::npos || space == at + 1) return at;
  return holds(kJoining, words.substr(at + 1, space - at - 1)) ? space + 1 : at;
}

// "tiene un costo de", "tem o valor de"
bool is_what_it_costs(std::string_view words) {
  static const text::Pattern cost = worded("^ ?{has} (?:{a} )?{cost} {of} ?$", {
      {"has", {.es = "tienen?", .en = "has|have", .pt = "tem"}},
      {"a", {.es = "un|el", .en = "an?|the", .pt = "um|o"}},
      {"cost", {.es = "costo|coste|precio|valor", .en = "cost|price", .pt = "custo|preco|valor"}},
      {"of", {.es = "de|final de|total de", .en = "of", .pt = "de|final de|total de"}},
  });
  return cost.stands_in(words);
}

}  // namespace

bool is_of_more_than(std::string_view between, std::string_view behind) {
  static const text::Pattern includes = whole_words({.es = "incluyen?|por cabeza|entrada|ganador[a]?",
                                                     .en = "includ(?:es?|ing)|(?:a|per) head|entry|winner",
                                                     .pt = "inclui(?:ndo)?|incluem|por cabeca|entrada|vencedor[a]?"});
  static const text::Pattern buys = whole_words({.en = "gets (?:you|everyone|us)|buys(?: you)?"});
  static const text::Pattern goes_on = worded("^ ?(?:,|{and}) ", {{"and", {.es = "y|e", .en = "and", .pt = "e", .any = "\\+"}}});
  return includes.stands_in(between) || (buys.stands_in(between) && goes_on.stands_in(behind));
}

std::size_t description_length(std::string_view behind) {
  static const text::Pattern described = worded(R"(^,? (?:{for} {count} {people}|{with} {count} [a-z]{4,}(?:(?:,| {and}) {count} [a-z]{4,})*|)"
                                                R"({of} (?:{one} |{count} )?{metres}(?: {half})?)\b)", {
      {"for", {.es = "para", .en = "for", .pt = "para"}},
      {"with", {.es = "con|lleva|trae|tiene", .en = "with|has", .pt = "com|leva|traz|tem"}},
      {"of", {.es = "de", .en = "of", .pt = "de"}},
      {"one", {.es = "una?", .en = "an?|one", .pt = "uma?"}},
      {"count", {.es = "{cardinal}", .en = "{cardinal}", .pt = "{cardinal}", .any = "[2-9]|[1-9][0-9]"}},
      {"people", {.es = "personas?|jugador(?:es|as)|comensales", .en = "people|players", .pt = "pessoas?|jogador(?:es|as)"}},
      {"metres", {.es = "metros?", .en = "met(?:re|er)s?", .pt = "metros?"}},
      {"half", {.es = "y medio", .en = "and a half", .pt = "e meio"}},
  });
  // what is drunk or eaten beside it, and how long it lasts
  static const text::Pattern beside = whole_words({
      .es = "refrescos?|zumos?|bebidas?|cervezas?|copas?|vinos?|cafes?|postres?|jugos?|aguas?|tapas?|raciones|guarniciones|salsas?|ingredientes?|extras?|"
            "noches?|dias?|semanas?|mes(?:es)?|anos?|horas?|minutos?|sesion(?:es)?|clases?|personas|ninos|entradas?|plazas?|pagos?|cuotas?|veces|euros|pesos",
      .en = "drinks?|beers?|coffees?|teas?|sodas?|sides?|toppings?|extras?|nights?|days?|weeks?|months?|years?|hours?|minutes?|sessions?|classes|people|kids|"
            "tickets?|payments?|euros|pounds|dollars",
      .pt = "bebidas?|cervejas?|copos?|tacas?|cafes?|sobremesas?|sucos?|acompanhamentos|ingredientes?|extras?|noites?|dias?|semanas?|mes(?:es)?|anos?|"
            "horas?|minutos?|sessoes|aulas?|criancas|ingressos?|lugares|parcelas?|vezes|reais|euros",
  });
  const auto said = described.find_range(behind);
  const std::string_view words = said ? behind.substr(0, said->end) : std::string_view();
  const bool is_for_people = words.find(" para ") != std::string_view::npos || words.find(" for ") != std::string_view::npos;
  return is_for_people || !beside.stands_in(words) ? words.size() : 0;
}

bool leads_to_another_amount(std::string_view gap) {
  static const text::Pattern pattern = worded(" ?{to} ?(?:{only} )?", {
      {"to", {.es = "a|al|hasta|por", .en = "to", .pt = "a|ate|por|para", .any = "-|–|→|->"}},
      {"only", {.es = "solo|apenas", .en = "just", .pt = "apenas"}},
  });
  return pattern.matches_whole(gap);
}

bool says_what_it_costs(std::string_view between) {
  static const text::Pattern which = worded("^ ?,? {words} ", {.es = "que", .en = "which|that", .pt = "que"});
  const auto said = which.find_range(between);
  return said && is_light(between.substr(said->end));
}

bool is_light(std::string_view words) {
  if (is_what_it_costs(words)) return true;
  for (auto word = std::ranges::find_if(words, base::is_of_word); word != words.end();) {
    const auto end = std::find_if_not(word, words.end(), base::is_of_word);
    if (!holds(kLight, {word, end})) return false;
    word = std::find_if(end, words.end(), base::is_of_word);
  }
  return true;
}

std::string_view last_part(std::string_view words) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = separator_end(words, at);
    if (end > at) begin = end;
    at = std::max(end, at + 1);
  }
  return words.substr(begin);
}

bool names_other_thing(std::string_view words) {
  if (is_what_it_costs(words)) return false;
  // "con refresco a": a bundle; "y una limonada por", "el combo a": an article and what the facts do not know
  static const text::Pattern other = worded(R"( {with} (?:[a-z]+ ){0,2}{drink}\b|^ {plus} [a-z]{3,}|^ ?[+&]|^ {and} [a-z]{3,} {of} [a-z]{3,}:? ?$|)"
                                            R"((?:^| ){one} [a-z]{3,}(?: [a-z]{3,})?(?: {for})* ?$)", {
      {"plus", {.es = "mas (?:un|una|el|la|los|las)", .en = "plus", .pt = "mais (?:um|uma|o|a|os|as)"}},
      {"with", {.es = "con|mas|y|e", .en = "with|and|plus", .pt = "com|mas|e"}},
      {"drink", {
          .es = "refrescos?|zumos?|papas|bebidas?|postres?|ensaladas?|cafe|jugos?|cervezas?|copas?|vino|agua|sodas?|limonada",
          .en = "coffee|tea|beer|sodas?|drinks?|fries|dessert",
          .pt = "cerveja|bebidas?|cafe|sobremesa|suco|limonada",
      }},
      {"of", {.es = "de", .en = "of", .pt = "de|do|da"}},
      {"one", {.es = "un|una|unos|unas", .en = "an", .pt = "um|uma"}},
      {"for", {.es = "a|por|de|en|solo|tan", .en = "for|at|just|only", .pt = "a|por|de"}},
  });
  return other.stands_in(words);
}

bool tells_what_it_is_made_of(std::string_view words) {
  static const text::Pattern made_of = worded("^(?:(?: [a-z]+){0,3}|,) {words} ", {.es = "con|de|lleva|tiene|sobre", .en = "with|has", .pt = "com|de"});
  return made_of.stands_in(words);
}

}  // namespace sml::resolve
