#include "linter/resolve/price_words.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/ascii.h"
#include "linter/resolve/price_measures.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr InLanguages kGlue = {
    .es = "a|de|en|por|es|de solo|solo|los|las|unos|con|c/u|hoy|total",
    .en = "for|at|is|the|to|total",
    .pt = "a|de|em|por|do|da|r|total",
};
constexpr InLanguages kCount = {
    .es = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte",
    .en = "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty",
    .pt = "dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte",
    .any = "[2-9]|[1-9][0-9]",
};

// Words that say a price and name nothing, between single spaces.
constexpr std::string_view kLight =
    " a al de del en em por para solo solos solamente unicamente apenas nada mas nomas no hoy ahora aun este esta semana finde manana lunes "
    "martes miercoles jueves viernes sabado domingo todo todos toda el la los las un una cada uno c u precio precios cuesta cuestan vale valen "
    "sale salen pasa pasan passa passam queda quedan va van estan es son sigue siguen especial promo oferta preventa tan tambien y e ya te lo se llevas "
    "llevala llevalo llevate "
    "llevatela llevatelo lleva pide pidela pidelo pedi disfruta disfrutala prueba pruebala pruebalo tu su nuestra nuestro just only for at now "
    "today is are cost costs each um uma per person persona pessoa team equipo equipe this week price get it our your the so hoje agora custa custam sai fica "
    "preco leve "
    "that s peca nosso nossa o os as tenemos buen buena con iva ";

// Words between two things of a list.
constexpr std::string_view kJoining = " y e o u and or ou & mas ";

bool holds(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1))
    if (list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
  return false;
}

// What stands right before an amount that is no price of one: other prices than today's, bounds, savings, what is paid beside it, how many it is for.
const text::Pattern& none_before() {
  static const text::Pattern pattern = worded(R"((?:^|[^a-z0-9])(?:{former}|{denied}|{never} {costs}|{bound}|{saving}|{beside}|{plus}|)"
                                              R"({several})(?:[ .:(~]+{glue}\b)*[ .:(~]*$|(?:^|[^a-z0-9]){takes_off}(?: {some})? $)", {
      {"former", {
          .es = "antes|en (?:el (?:ano )?)?(?:19|20[01])[0-9]{1,2},?(?: por)?|solian? (?:costar|valer)|estuvo|estaban?|costaban?|costo|salian?|valian?|era|"
                "eran|reg|regular|regularmente|normalmente|"
                "precio (?:anterior|normal|regular|habitual|original)|precio de lista|de lista|ultima vez que (?:l[oa]s? )?(?:vendimos|cobramos|pusimos|"
                "colocamos|costo|valio|estuvo)(?: [a-z]+){0,5}",
          .en = "used to (?:be|cost)|in (?:19|20[01])[0-9]{1,2},?(?: for)?|was|were|reg|regular|normally|usually|originally|last time (?:we|i|they|someone|"
                "somebody) (?:ever )?(?:priced|sold|charged|listed|"
                "marked|put|offered|had)(?: [a-z]+){0,5}",
          .pt = "antes|em (?:19|20[01])[0-9]{1,2},?(?: por)?|costumava(?:m)? custar|estavam?|custavam?|custou|saiam?|valiam?|era|eram|normalmente|"
                "preco (?:antigo|normal|cheio)|ultima vez que (?:l[oa]s? )?(?:custou|cobraram|vendemos|botamos|colocamos)(?: [a-z]+){0,5}",
      }},
      {"denied", {.en = "not|isn['’]?t|aren['’]?t|no longer|(?:does not|doesn['’]?t|don['’]?t|do not|never) cost"}},
      {"never", {.es = "no|nunca|jamas", .pt = "nao|nunca"}},
      {"costs", {.es = "cuestan?|valen?|estan?|sale|salen|son|es", .pt = "e|sao|custam?|vale|sai|saem"}},
      {"bound", {
          .es = "desde|a partir|a partir de|partir de|hasta|maximo|minim[oa]|entre|mas de|menos de|superior(?:es)? a|mayor(?:es)? (?:a|de)|arriba de|abajo de|"
                "no (?:pasan?|pasara|llegan?|superan?|exceden?)(?: de)?|casi|cerca de|aprox",
          .en = "from|starting(?: at)?|starts at|up to|between|more than|over|under|below|less than|at most|(?:does not|doesn['’]?t|do not|don['’]?t) (?:reach|"
                "exceed|top)|never (?:tops|exceeds)|about|around|aprox",
          .pt = "desde|a partir|a partir de|partir de|ate|maximo|minim[oa]|entre|mais de|menos de|acima de|abaixo de|nao (?:passam?|chegam?|ultrapassam?|"
                "superam?)(?: de)?|cerca de|aprox",
      }},
      {"saving", {
          .es = "ahorra[sn]?|ahorrate|ahorro de|economi[zc]a|descuentos? de|menos|bono de|vale (?:de|por)|cupon de|voucher|tarjeta de regalo|credito de|"
                "saldo de|cashback|devolvemos|regalamos",
          .en = "saves?|saving|economize|discount of|voucher|gift ?card|cashback",
          .pt = "economi[zc]a|economize|poupe|descontos? de|menos|vale (?:de|por)|voucher|credito de|saldo de|cashback",
      }},
      {"beside", {
          .es = "envios?|domicilio|delivery|entrega|propina|anticipo|apart(?:a|as|ado|alo|ala)(?: con)?|deposito|sena|enganche|inscripcion|cuotas?|"
                "mensualidad(?:es)?|"
                "pagos?|interes|extra|adicional|agrega|anade|suma|sumale|agregale|anadele|recargo|premio|ganate?|ganar|gana|suplementos?|sorteo|compras?|"
                "consumo|"
                "consumos|pedidos?|compra minima",
          .en = "delivery|shipping|extra|add|plus|win|supplement",
          .pt = "frete|delivery|entrega|parcelas?|deposito|extra|adicional|premio|compras?|consumo|pedidos?",
          .any = R"([0-9]{1,2} ?x|\+)",
      }},
      {"plus", {.es = "(?:^|[,;y] ?)mas", .any = R"((?:[0-9]|[^a-z]) ?\+)"}},
      {"takes_off", {
          .es = "(?:quita|resta|descuenta|rebaja|baja|pierde|sube|aumenta)n?|(?:quita|resta|desconta|rebaja|baja|aumenta)mos|subimos|subir[a-z]*",
          .en = "(?:knock|drop|shave|take)s?|loses?|(?:goes|go|going|went|gone) up(?: by)?|rises?(?: by)?",
          .pt = "perdem?|baixam?|abatem?|tiram?|abatemos|tiramos|baixamos|sobem?|aumentam?|subimos",
      }},
      {"some", {.es = "hasta|unos", .en = "up to", .pt = "ate|uns"}},
      {"several", {
          .es = "docena|media docena|combo|paquete|pack|kit|promo|par|caja|cubeta|charola|bandeja",
          .en = "dozen|combo|pack|kit",
          .pt = "duzia|combo|pack|kit|promo|par|bandeja",
      }},
      {"glue", kGlue},
  });
  return pattern;
}

const text::Pattern& nothing_more() {
  static const text::Pattern pattern = worded(R"((?:{no_more}|{from_now})(?:[ .:(~]+{glue}\b)*[ .:(~]*$|{price_more}|\b{raised} ?$)", {
      {"no_more", {.es = "(?:nada|no) mas"}},
      // "fideuá desde hoy a 17 €"
      {"from_now", {.es = "(?:desde|a partir de) (?:hoy|ya|ahora|manana|(?:el|este) {weekday})",
                    .en = "from (?:today|tomorrow|now on|{weekday})",
                    .pt = "(?:desde|a partir de) (?:hoje|ja|agora|amanha|{weekday})"}},
      {"price_more", {.es = "precio mas"}},
      {"raised", {.en = "(?:gone|goes|going|went) up to"}},
      {"glue", kGlue},
  });
  return pattern;
}

// "5 por", "2 margaritas a", "dos pizzas por".
const text::Pattern& several_before() {
  static const text::Pattern pattern = worded(R"((?:^|[^a-z0-9.,$:/x-]){count}(?: [a-z]{1,15}){0,2}(?: ?\x01+)?(?: [a-z]{1,15}){0,2} ?{for}? ?$|)"
                                              R"({count} {piece},? $)", {
      {"for", {.es = "por|a|en", .en = "for|at", .pt = "por|a", .any = "x|:|="}},
      {"piece", {.es = "noches|dias|personas|piezas|unidades", .en = "nights|days|people|pieces|units", .pt = "noites|diarias|dias|pessoas|unidades"}},
      {"count", kCount},
  });
  return pattern;
}

// "$2,300 por tres noches": right behind an amount.
const text::Pattern& several_behind() {
  static const text::Pattern pattern = worded(R"(^ ?{for} {count} {nights}\b)", {
      {"for", {.es = "por|las|los", .en = "for|for the", .pt = "por|pelas|as"}},
      {"nights", {.es = "noches|dias", .en = "nights|days", .pt = "noites|diarias|dias"}},
      {"count", kCount},
  });
  return pattern;
}

// "2", "dos pizzas", "tres dosis de": right before a name.
const text::Pattern& counted() {
  static const text::Pattern pattern = worded("(?:^|[^a-z0-9.,$:/x-])(?:{count}(?: [a-z]{3,12})?|{count} (?:sq|"
                                              "square) [a-z.]{2,7})(?: {of})?(?: [a-z]{3,12})? ?$", {
      {"of", {.es = "de|con", .en = "of", .pt = "de|com"}},
      {"count", kCount},
  });
  return pattern;
}

// And "la docena de".
const text::Pattern& in_packs() {
  static const text::Pattern pattern = worded("(?:^|[^a-z0-9.,$:/x-]){pack}s?(?: {of})?(?: [a-z]{3,12})? ?$", {
      {"pack", {
          .es = "docena|media docena|combo|paquete|pack|par|caja|kilo|kg|bolsa|bandeja|charola",
          .en = "dozen|combo|pack|kilo|kg",
          .pt = "duzia|combo|pack|par|kilo|kg|bandeja",
      }},
      {"of", {.es = "de|con", .en = "of", .pt = "de|com"}},
  });
  return pattern;
}

// And right behind it.
const text::Pattern& none_behind() {
  static const text::Pattern pattern = worded(R"(^ ?{words})", {
      {"words", {
          .es = R"(o mas\b|y mas\b|en adelante|mas\b|menos\b|de (?:descuento|ahorro|regalo|credito|saldo|consumo|compra|envio|propina|anticipo|enganche)|)"
                R"(descuento|)"
                R"(extra\b|adicional|cashback|en compras|mensual|al mes|por mes|al dia\b|por dia\b|diari[oa]s?\b|a la semana\b)",
          .en = R"(or more\b|off\b|cheaper\b|less\b|dearer\b|more (?:than|expensive)\b|more(?:[.,!)]|$)|discount|extra\b|back\b|cashback|a month|a day\b|)"
                R"(per (?:day|month|week)\b)",
          .pt = R"(ou mais\b|menos\b|mais (?:barat|em conta)|a menos\b|de (?:desconto|credito|saldo|consumo|compra)|desconto|extra\b|adicional|cashback|)"
                R"(por mes|por dia\b|diari[oa]s?\b)",
          .any = R"(\+|~|(?:/|x) ?(?:mes|dia|month|day|semana|week)\b)",
      }},
  });
  return pattern;
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

bool is_of_word(char byte) { return base::is_ascii_small(byte) || base::is_ascii_digit(byte); }

// "con refresco a": a bundle; "y una limonada por", "el combo a": an article and what the facts do not know.
const text::Pattern& other_thing() {
  static const text::Pattern pattern = worded(R"( {with} (?:[a-z]{1,12} ){0,2}{drink}\b|^ {plus} [a-z]{3,}|^ ?[+&]|^ {and} [a-z]{3,15} {of} [a-z]{3,15}:? ?$|)"
                                              R"((?:^| ){one} [a-z]{3,20}(?: [a-z]{3,20})?(?: {for})* ?$)", {
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
  return pattern;
}

// "con albahaca y mozzarella a": what it is made of.
const text::Pattern& made_of() {
  static const text::Pattern pattern = worded("^(?:(?: [a-z]+){0,3}|,) {words} ", {
      .es = "con|de|lleva|tiene|sobre",
      .en = "with|has",
      .pt = "com|de",
  });
  return pattern;
}

const text::Pattern& asking() {
  static const text::Pattern pattern = text::Pattern::on_demand(R"([?][^a-z0-9]*$)");
  return pattern;
}
const text::Pattern& asserting() {
  static const text::Pattern pattern = worded("{words}", {
      .es = "sabi[ae]s? que|sabian que|ya supiste|ya viste",
      .en = "did you know",
      .pt = "voce sabia",
  });
  return pattern;
}

// "La consulta costaba $18, el baño": the verb is that of the whole list.
bool goes_on_with_former(std::string_view before) {
  static const text::Pattern former = worded(R"(\b{cost}(?:[^.!?;:\n]|\.[0-9])*,(?: {and})?(?: [a-z\x01]+){1,4} ?$)", {
      {"cost", {.es = "costaban?|valian?", .en = "used to cost", .pt = "custavam?|valiam?"}},
      {"and", {.es = "y", .en = "and", .pt = "e"}},
  });
  static const text::Pattern now = worded(R"(\b{words}\b)", {.es = "ahora|hoy|actualmente", .en = "now|today", .pt = "agora|hoje|atualmente"});
  return former.stands_in(before) && !now.stands_in(before);
}

}  // namespace

bool is_no_price_after(std::string_view before) {
  return (none_before().stands_in(before) && !nothing_more().stands_in(before)) || several_before().stands_in(before) || goes_on_with_former(before);
}

bool is_no_price_before(std::string_view behind) {
  return none_behind().stands_in(behind) || several_behind().stands_in(behind) || is_for_a_measure(behind) || is_for_a_size(behind);
}

bool is_bygone(std::string_view currency) { return currency == "ESP" || currency == "HRK"; }

bool is_for_several(std::string_view before) { return several_before().stands_in(before); }

bool is_at_least(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b{words} $)", {.es = "desde|a partir de", .en = "from|starting (?:at|from)", .pt = "desde|a partir de"});
  return pattern.stands_in(before);
}

bool is_of_more_than(std::string_view between, std::string_view behind) {
  static const text::Pattern includes = whole_words({.es = "incluyen?|por cabeza|entrada|ganador[a]?",
                                                     .en = "includ(?:es?|ing)|(?:a|per) head|entry|winner",
                                                     .pt = "inclui(?:ndo)?|incluem|por cabeca|entrada|vencedor[a]?"});
  static const text::Pattern buys = whole_words({.en = "gets (?:you|everyone|us)|buys(?: you)?"});
  static const text::Pattern goes_on = worded("^ ?(?:,|{and}) ", {{"and", {.es = "y|e", .en = "and", .pt = "e", .any = "\\+"}}});
  return includes.stands_in(between) || (buys.stands_in(between) && goes_on.stands_in(behind));
}

bool leads_to_another_amount(std::string_view gap) {
  static const text::Pattern pattern = worded(" ?{to} ?(?:{only} )?", {
      {"to", {.es = "a|al|hasta|por", .en = "to", .pt = "a|ate|por|para", .any = "-|–|→|->"}},
      {"only", {.es = "solo|apenas", .en = "just", .pt = "apenas"}},
  });
  return pattern.matches_whole(gap);
}

bool counts(std::string_view before) { return counted().stands_in(before); }

bool names_a_pack(std::string_view before) { return in_packs().stands_in(before); }

bool says_what_it_costs(std::string_view between) {
  static const text::Pattern which = worded("^ ?,? {words} ", {.es = "que", .en = "which|that", .pt = "que"});
  const auto said = which.find_range(between);
  return said && is_light(between.substr(said->end));
}

bool is_light(std::string_view words) {
  for (auto word = std::ranges::find_if(words, is_of_word); word != words.end();) {
    const auto end = std::find_if_not(word, words.end(), is_of_word);
    if (!holds(kLight, {word, end})) return false;
    word = std::find_if(end, words.end(), is_of_word);
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

bool names_other_thing(std::string_view words) { return other_thing().stands_in(words); }

bool tells_what_it_is_made_of(std::string_view words) { return made_of().stands_in(words); }

bool asks(std::string_view sentence) { return asking().stands_in(sentence) && !asserting().stands_in(sentence); }

}  // namespace sml::resolve
