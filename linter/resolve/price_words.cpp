#include "linter/resolve/price_words.h"

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
    .es = "{cardinal}",
    .en = "{cardinal}",
    .pt = "{cardinal}",
    .any = "[2-9]|[1-9][0-9]",
};

// Other prices than today's, bounds, savings, what is paid beside a price, how many it is for.
constexpr NamedWords kNoneBefore[] = {
    {"former", {
        .es = "antes|en (?:el (?:ano )?)?(?:19|20[01])[0-9]{1,2},?(?: por)?|solian? (?:costar|valer)|estuvo|estaban?|costaban?|costo|salian?|"
              "valian?|era|eran|reg|regular|regularmente|normalmente|precio (?:anterior|normal|regular|habitual|original)|precio de lista|"
              "de lista|ultima vez que (?:l[oa]s? )?(?:vendimos|cobramos|pusimos|colocamos|costo|valio|estuvo)(?: [a-z]+){0,5}",
        .en = "used to (?:be|cost)|in (?:19|20[01])[0-9]{1,2},?(?: for)?|was|were|reg|regular|normally|usually|"
              "originally|last time (?:we|i|they|someone|somebody) (?:ever )?(?:priced|sold|charged|listed|"
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
        .en = "from|starting(?: at)?|starts at|up to|between|more than|over|under|below|less than|at most|"
              "(?:does not|doesn['’]?t|do not|don['’]?t) (?:reach|exceed|top)|never (?:tops|exceeds)|about|around|aprox",
        .pt = "desde|a partir|a partir de|partir de|ate|maximo|minim[oa]|entre|mais de|menos de|"
              "acima de|abaixo de|nao (?:passam?|chegam?|ultrapassam?|superam?)(?: de)?|cerca de|aprox",
    }},
    {"saving", {
        .es = "ahorra[sn]?|ahorrate|ahorro de|economi[zc]a|descuentos? de|menos|bono de|vale (?:de|por)|cupon de|voucher|tarjeta de regalo|credito de|"
              "saldo de|cashback|devolvemos|regalamos",
        .en = "saves?|saving|economize|discount of|voucher|gift ?card|cashback",
        .pt = "economi[zc]a|economize|poupe|descontos? de|menos|vale (?:de|por)|voucher|credito de|saldo de|cashback",
    }},
    {"beside", {
        .es = "envios?|domicilio|delivery|entrega|propina|anticipo|apart(?:a|as|ado|alo|ala)(?: con)?|deposito|"
              "sena|enganche|inscripcion|cuotas?|mensualidad(?:es)?|pagos?|interes|extra|adicional|agrega|anade|"
              "suma|sumale|agregale|anadele|recargo|premio|ganate?|ganar|gana|suplementos?|sorteo|compras?|consumo|"
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
};

// What stands right before an amount that is no price of one.
const text::Pattern& none_before() {
  static const text::Pattern pattern = worded(R"((?:^|[^a-z0-9])(?:{former}|{denied}|{never} {costs}|{bound}|{saving}|{beside}|{plus}|{several}))"
                                              R"((?:[ .:(~]+{glue}\b)*[ .:(~]*$|(?:^|[^a-z0-9]){takes_off}(?: {some})? $)", kNoneBefore);
  return pattern;
}

const text::Pattern& nothing_more() {
  static const text::Pattern pattern = worded(R"((?:{no_more}|{from_now}|\b{cost})(?:[ .:(~]+{glue}\b)*[ .:(~]*$|{price_more}|\b{raised} ?$)", {
      {"no_more", {.es = "(?:nada|no) mas"}},
      {"cost", {.es = "(?:una?|el|su|con|al|mismo|tienen?|tendra) costo"}},   // which the folded "costó" looks like
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
  static const text::Pattern pattern = worded(R"((?:^|[^a-z0-9.,$:/x-]){count}(?: [a-z]+){0,2}(?: ?\x01+)?(?: [a-z]+){0,2} ?{for}? ?$|)"
                                              R"({count} {piece},? $)", {
      {"for", {.es = "por|a|en", .en = "for|at", .pt = "por|a", .any = "x|:|="}},
      {"piece", {.es = "noches|dias|personas|piezas|unidades", .en = "nights|days|people|pieces|units", .pt = "noites|diarias|dias|pessoas|unidades"}},
      {"count", kCount},
  });
  return pattern;
}

// "48 meses de garantía a", "two years' warranty for": how long something holds, and not how many are paid for. And "dura cuarenta minutos y cuesta": one does.
const text::Pattern& none_counted() {
  static const text::Pattern pattern = worded(R"(\b(?:{number}|[0-9]+) (?:{years} {of} {what}|{years}['’]? {what})(?:,? {for}| ?[:,])* ?$|)"
                                              R"(\b{and} (?:{only} )?{costs_one} (?:{for} )?$)", {
      {"number", {.es = "{cardinal}|un", .en = "{cardinal}|one|a", .pt = "{cardinal}|um"}},
      {"years", {.es = "anos?|mes(?:es)?|dias|horas", .en = "years?|months?|days|hours", .pt = "anos?|mes(?:es)?|dias|horas"}},
      {"of", {.es = "de", .en = "of", .pt = "de"}},
      {"what", {.es = "garantia|vida util|autonomia|duracion", .en = "guarantee|warranty|battery life", .pt = "garantia|vida util|autonomia|duracao"}},
      {"for", {.es = "por|a|en", .en = "for|at", .pt = "por|a"}},
      {"and", {.es = "y", .en = "and", .pt = "e"}},
      {"only", {.es = "solo", .en = "only|it|it only", .pt = "so"}},
      {"costs_one", {.es = "cuesta|vale|sale", .en = "costs", .pt = "custa|vale|sai"}},
  });
  return pattern;
}

bool ends_with_several(std::string_view before) { return several_before().stands_in(before) && !none_counted().stands_in(before); }

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
  static const text::Pattern pattern = worded("(?:^|[^a-z0-9.,$:/x-])(?:{count}(?: [a-z]{3,})?|"
                                              "{count} (?:sq|square) [a-z.]{2,})(?: {of})?(?: [a-z]{3,})? ?$", {
      {"of", {.es = "de|con", .en = "of", .pt = "de|com"}},
      {"count", kCount},
  });
  return pattern;
}

// And "la docena de".
const text::Pattern& in_packs() {
  static const text::Pattern pattern = worded("(?:^|[^a-z0-9.,$:/x-]){pack}s?(?: {of})?(?: [a-z]{3,})? ?$", {
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
  return (none_before().stands_in(before) && !nothing_more().stands_in(before)) || ends_with_several(before) || goes_on_with_former(before);
}

bool is_no_price_before(std::string_view behind) {
  return none_behind().stands_in(behind) || several_behind().stands_in(behind) || is_for_a_measure(behind) || is_for_a_size(behind);
}

bool is_bygone(std::string_view currency) { return currency == "ESP" || currency == "HRK"; }

bool is_for_several(std::string_view before) { return ends_with_several(before); }

bool is_at_least(std::string_view before) {
  static const text::Pattern pattern = worded(R"(\b{words} $)", {.es = "desde|a partir de", .en = "from|starting (?:at|from)", .pt = "desde|a partir de"});
  return pattern.stands_in(before);
}

bool counts(std::string_view before) { return counted().stands_in(before); }

bool names_a_pack(std::string_view before) { return in_packs().stands_in(before); }

bool asks(std::string_view sentence) {
  static const text::Pattern asking = text::Pattern::on_demand(R"([?][^a-z0-9]*$)");
  static const text::Pattern asserting = worded("{words}", {.es = "sabi[ae]s? que|sabian que|ya supiste|ya viste", .en = "did you know", .pt = "voce sabia"});
  return asking.stands_in(sentence) && !asserting.stands_in(sentence);
}

}  // namespace sml::resolve
