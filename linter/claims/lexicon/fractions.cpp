// Parts of a price that are said as fractions: "un tercio de descuento", "a fifth off", "um quarto a menos". Nearly all that is cut into parts is no price, so
// that each way of saying it has its own words before or behind.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kFraction{"fraction", R"((?P<percent>{share}|{rounded_share}))"};

constexpr WordList kSpanishWords[] = {
    {"rounded_share", "un tercio|una tercera parte|la tercera parte", 33}, {"rounded_share", "dos tercios|dos terceras partes", 67},
    {"share", "un cuarto|una cuarta parte|la cuarta parte", 25}, {"share", "tres cuartos|tres cuartas partes", 75},
    {"share", "un quinto|una quinta parte|la quinta parte", 20}, {"share", "dos quintos|dos quintas partes", 40},
    {"share", "un decimo|una decima parte|la decima parte", 10},
};
constexpr Macro kSpanishMacros[] = {
    kFraction,
    {"of_price", R"((?:{ends}| (?:del? (?:(?:l[ao]s?|tus?|sus?) )?(?:precios?|total|cuenta|importe|cost[eo]|factura|compra|pedido|matricula|inscripcion)|)"
                 R"(en (?:(?:tus?|sus?|la|el) (?:primer[ao]? |proxim[ao] )?(?:compra|pedido|reserva|plan|curso|visita|matricula|inscripcion)|tod[oa]s?)|si|)"
                 R"(con|comprando|reservando|hoy|hasta)\b))"},
    {"saved_on", R"((?:{ends}| (?:del? (?:(?:l[ao]s?|tus?|sus?) )?(?:precios?|total|coste|compra|pedido|matricula|inscripcion)|)"
                 R"(en (?:(?:tus?|sus?|la|el) (?:primer[ao]? |proxim[ao] )?(?:compra|pedido|reserva|plan|curso|visita|matricula|inscripcion)|tod[oa]s?)|)"
                 R"(comprando|reservando|hoy|hasta)\b))"},
    {"for_now", R"((?:{ends}| (?:hoy|hasta|manana|este (?:mes|finde|{weekday})|esta (?:semana|noche|tarde)|solo|en todo|)"
                R"(en (?:tus?|sus?) (?:plan|compra|pedido|reserva|curso|matricula|inscripcion)|pagando|presentando|reservando|comprando|los {weekdays})\b))"},
    {"for_whom_or_when", R"((?:{ends}| (?:(?:en|sobre|al|con|si|para|hoy|hasta|este|esta|solo|durante|tod[oa]s?|desde|cada|cuando|pagando|presentando|)"
                         R"(reservando|comprando)\b|(?:el|la) (?:segund[oa]|tercer[oa]?)\b|los (?:{weekdays}|fines)\b)))"},
};
constexpr Phrase kSpanishPhrases[] = {
    {Meaning::percent, R"({upto}{fraction} (?:de |del )?(?:descuento|{short_off}\b\.?|off|rebaja|bonificacion))"},
    {Meaning::percent, R"((?:^|[^a-z0-9 ]~|(?:por|sale|salen|cuesta|cuestan|pagas?|pagan) )(?P<span>{upto}{fraction} menos){for_now})"},
    {Meaning::percent, R"((?:(?:sale|salen|queda|quedan|esta|estan|dejamos|tenemos)(?: tod[oa]s?)?|)"
                       R"([:;,(]~) ?(?P<span>{upto}{fraction} mas (?:barat|economic)[oa]s?){for_whom_or_when})"},
    {Meaning::percent, R"((?P<span>(?:(?:te|le|les|os) (?:quitamos|restamos|perdonamos|(?:descuenta|rebaja|bonifica)n?)|)"
                       R"((?:(?:te|le|les|os) )?(?:descontamos|rebajamos|bonificamos)) {upto}{fraction}){of_price})"},
    {Meaning::percent, R"((?P<span>(?:ahorra|ahorras|ahorre|ahorrate) {upto}{fraction}){saved_on})"},
    {Meaning::percent, R"((?P<span>(?:descuentos?|rebajas?|bonificacion) (?:de (?:hasta )?|del ){fraction}){for_whom_or_when}|)"
                       R"((?P<span>(?:rebajad|descontad|bonificad)[oa]s? (?:(?:hasta|en) )?{fraction}){saved_on})"},
};

constexpr WordList kEnglishWords[] = {
    {"rounded_share", "a third|a whole third|a full third|one third|one-third", 33}, {"rounded_share", "two thirds|two-thirds", 67},
    {"share", "a quarter|a whole quarter|a full quarter|one quarter|one-quarter", 25}, {"share", "three quarters|three-quarters", 75},
    {"share", "a fifth|a whole fifth|a full fifth|one fifth|one-fifth", 20},
    {"share", "two fifths|two-fifths", 40}, {"share", "a tenth|one tenth|one-tenth", 10},
};
constexpr Macro kEnglishMacros[] = {
    kFraction,
    {"reduces", R"((?:knock(?:s|ing)?|tak(?:e|es|ing)|saves?|saving))"},   // what else loses a part: "knock a third off your panic"
    {"from_bill", R"((?:{ends}| (?:your (?:order|bill|total|shop|basket)|everything|the (?:price|bill)|any|all|today|until|when|if)\b))"},
    {"has_it", R"((?:with|gets?|getting|enjoys?|for|and|plus|or|now|just|at|is|are|be|means?|have|has|claim|bag|nab|offer(?:s|ing)?|gives?(?: you)?|you|extra|)"
               R"(everything|only|still|another|nearly|almost|today|tonight|tomorrow|week|weekend|room|tickets?|{weekday}|{weekdays}))"},
};
constexpr Phrase kEnglishPhrases[] = {
    {Meaning::percent, R"({reduces} (?P<span>{upto}{fraction} off){from_bill})"},
    {Meaning::percent, R"((?:^|[^a-z0-9 ]~|{apos}s |{has_it} )(?P<span>{upto}{fraction} off))"},
    {Meaning::percent, R"([a-z]{3,20} (?P<span>{upto}{fraction} off)(?:{ends}| (?:today|tonight|this (?:week|weekend|month|{weekday})|until|till|)"
                       R"(all (?:day|week|weekend|month)|while|from {weekday}|after [a-z]+|for (?:members|students|everyone|all))\b))"},
    {Meaning::nothing, R"((?:want|grab|slice|saw|trim) (?:about |over |nearly )?{fraction} off|{fraction} off (?:each|its|their|)"
                       R"((?:kayak|hik|walk|runn|climb|swimm|fish|sleep|cook|danc)ing|the (?:wheel|loaf|bale|block|top|bottom|height|level|peak)))"},
    {Meaning::percent, R"((?:for|at|pays?|everything(?: is| at)?) (?P<span>{upto}{fraction} less)(?:{ends}| (?:this|today|until|till|all)\b)|)"
                       R"(:~(?P<span>{upto}{fraction} less){ends})"},
    {Meaning::percent, R"((?P<span>discounts? of {upto}{fraction})(?:{ends}| (?:on|for|when|with|if|until|till|this|all|today)\b)|)"
                       R"((?:(?m:^|[.!?:]~)|our |all )prices? (?:(?:is|are|have been|has been) )?(?P<span>(?:cut|reduced|slashed) (?:by )?{fraction}))"},
    {Meaning::percent, R"((?P<span>(?:save|saving|saves you) {upto}{fraction})(?:{ends}|)"
                       R"( (?:on (?:your|our|all|any|every|the|everything|[a-z]{3,20} (?:this|today|until))|this|today)\b))"},
    {Meaning::nothing, R"({fraction} off[ -](?:to|in|the (?:coast|shore|beach|top|bench|bat|side|road|path|wall|ground|map|grid|tee)|guard|duty|work|season|)"
                       R"(schedule|target|limits|screen|stage|camera|site)\b)"},
    {Meaning::nothing, R"(sav(?:e|es|ed|ing) (?:up to )?{fraction} (?:of|on))"
                       R"( (?:your |their |the |our )?(?:time|energy|water|fuel|electricity|heating|space|power|emissions|effort))"},
};

constexpr WordList kPortugueseWords[] = {
    {"rounded_share", "um terco|uma terca parte|a terca parte", 33}, {"rounded_share", "dois tercos|duas tercas partes", 67},
    {"share", "um quarto|uma quarta parte|a quarta parte", 25}, {"share", "tres quartos|tres quartas partes", 75},
    {"share", "um quinto|uma quinta parte|a quinta parte", 20}, {"share", "dois quintos|duas quintas partes", 40},
    {"share", "um decimo|uma decima parte|a decima parte", 10},
};
constexpr Macro kPortugueseMacros[] = {
    kFraction,
    {"of_price", R"((?:{ends}| (?:d[aeo]s? (?:su[ao]s? )?(?:precos?|total|conta|valor|fatura|compra|pedido|matricula|inscricao)|)"
                 R"(n[oa]s? (?:su[ao] )?(?:primeir[ao] |proxim[ao] )?(?:compra|pedido|reserva|plano|pack|pacote|curso|visita|matricula|inscricao)|)"
                 R"(em tod[oa]s?|se|com|comprando|reservando|hoje|ate)\b))"},
    {"saved_on", R"((?:{ends}| (?:d[aeo]s? (?:su[ao]s? )?(?:precos?|total|valor|compra|pedido|matricula|inscricao)|n[oa]s? (?:su[ao] )?(?:primeir[ao] |)"
                 R"(proxim[ao] )?(?:compra|pedido|reserva|plano|pack|pacote|curso|visita|matricula|inscricao)|em tod[oa]s?|comprando|reservando|hoje|ate)\b))"},
    {"for_now", R"((?:{ends}| (?:hoje|ate|amanha|so|em tudo|n?este mes|n?esta semana|pagando|apresentando|reservando|comprando)\b))"},
    {"for_whom_or_when", R"((?:{ends}|)"
                         R"( (?:em|n[oa]s?|ao|com|se|para|pra|hoje|ate|so|durante|tod[oa]s?|desde|cada|quando|pagando|apresentando|reservando|comprando)\b))"},
};
constexpr Phrase kPortuguesePhrases[] = {
    {Meaning::percent, R"({upto}{fraction} (?:de )?(?:desconto|desc|off|abatimento))"},
    {Meaning::percent, R"((?:^|[^a-z0-9 ]~|(?:por|sai|saem|custa|custam|pagam?) )(?P<span>{upto}{fraction} (?:a )?menos){for_now})"},
    {Meaning::percent, R"((?:(?:sai|saem|fica|ficam|esta|estao|deixamos)(?: tudo)?|)"
                       R"([:;,(]~) ?(?P<span>{upto}{fraction} mais (?:barat[oa]s?|em conta)){for_whom_or_when})"},
    {Meaning::percent, R"((?P<span>(?:descontamos|abatemos|tiramos|a gente (?:tira|abate|desconta)) {upto}{fraction}){of_price})"},
    {Meaning::percent, R"((?P<span>(?:economize|economiza|poup(?:e|a|as)) {upto}{fraction}){saved_on})"},
    {Meaning::percent, R"((?P<span>(?:descontos?|abatimento) de (?:ate )?{fraction}){for_whom_or_when})"},
};

}  // namespace

constinit const Lexicon kSpanishFractions{kSpanishWords, kSpanishMacros, kSpanishPhrases};
constinit const Lexicon kEnglishFractions{kEnglishWords, kEnglishMacros, kEnglishPhrases};
constinit const Lexicon kPortugueseFractions{kPortugueseWords, kPortugueseMacros, kPortuguesePhrases};

}  // namespace sml::claims
