// Shares of a price that no word calls one, but what they are on and the day beside them do: "mañana viernes, 30% en baño y corte", "el corte tiene 15 % hasta
// el viernes".
// What else is told in shares has no day, or says of what the share is: "un 15 % de alcohol".
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kSpanishMacros[] = {
    {"on_a_day", R"((?:(?:solo |solamente |desde |hasta )?(?:hoy|manana|este finde|esta semana|este fin de semana|)"
                 R"((?:(?:el|los|este|cada|(?:hoy|manana),?) )?(?:{weekday}|{weekdays})(?: \d{1,2}(?: de {month})?)?|(?:el )?\d{1,2} de {month}):?,? ))"},
    {"round_share", R"((?P<percent>5|[1-7][05])~%)"},
    {"while_it_lasts", R"((?:(?:solo )?(?:hoy|manana|(?:este|esta|estos|estas) (?:{weekday}|semana|mes|finde|fin|dias?|noche|tarde)|durante|toda la semana|)"
                       R"(todo {month}|l[oa]s {weekdays}|de {weekday} a)|hasta (?:(?:el|este) )?(?:{weekday}|\d{1,2}|fin|agotar|que se))\b)"},
};
constexpr Phrase kSpanishPhrases[] = {
    {Meaning::percent, R"((?m:^|[.!?:;|])[^a-z0-9\n%,.]{0,12}{on_a_day}?(?:(?:(?:todavia|aun|ya|sigue|siguen) )?(?:con|hay|tienes|tenes|obten|aprovecha|)"
                       R"(disfruta|llevate|recibe|consigue) (?:(?:un|el) )?|(?:todavia|aun|sigue) (?:el )?)?(?P<span>{upto}(?P<percent>[1-9]\d?)~%))"
                       R"( (?:en|sobre|a|con) {w})"},
    {Meaning::percent, R"(con (?:un|el) (?P<span>(?P<percent>5|[1-7][05])~%) (?:en|sobre) (?:{w} ){0,2}{w}{ends})"},
    {Meaning::percent, R"(, (?P<span>(?P<percent>5|[1-7][05])~%) (?:en|sobre) (?:{w} ){0,2}{w}{ends})"},
    {Meaning::percent, R"({w} (?:tienen?|llevan?) (?:un )?(?P<span>{upto}{round_share}) {while_it_lasts})"},
    {Meaning::percent, R"(tenemos (?:(?:un|el) )?(?P<span>{upto}{round_share}) (?:en|sobre) {w})"},
    {Meaning::percent, R"(con (?:el )?[a-z]{3,16}\d{1,4},? (?:(?:ya|hoy) )?(?:tienes|tenes|tiene|tienen|teneis|te llevas|se llevan?|os llevais|ahorras|)"
                       R"(ahorran?|ahorrais) (?:un )?(?P<span>{upto}{percent})(?:{ends}| (?:en|sobre|hoy|hasta|este|esta|al)\b))"},
    {Meaning::nothing, R"((?:bateria|movil|celular|telefono|carga|humedad|deposito|tanque|embalse|ocupacion|aforo|obra|reforma|descarga))"
                       R"( (?:tiene|lleva|va con|sale con|esta con|sigue con) (?:un )?\d{1,3}~%|\d{1,3}~% (?:en|de) (?:aforo\b|ocupacion\b|asistencia\b|)"
                       R"(ventas(?: (?:del (?:mes|ano|trimestre)|de la semana))?{ends}|humedad\b|participacion\b|audiencia\b|facturacion\b))"},
    {Meaning::nothing, R"(\d{1,3}~%(?: [a-z]+){0,3} (?:y|e) (?:(?:paga|pague|pagas|abona|liquida) )?(?:el|o) (?:resto|saldo)\b|)"
                       R"((?:separ|apart|reserv|bloque|sen)[a-z]{1,6}(?: [a-z]+){0,3} con (?:(?:un|el) )?\d{1,3}~%)"},
    {Meaning::nothing, R"((?:encuesta|votacion|sondeo|colecta|campana|reto|jornada|proyecto|casa|semana santa|barra|tratamiento|desfile|)"
                       R"(puente)(?: [a-z]{1,20}){0,5} (?:ya )?(?:tienen?|llevan?|(?:va|van|esta|estan|sigue|sale|salen) con) (?:un )?\d{1,3}~%|)"
                       R"(\d{1,3}~%[^.!?\n%]{0,20}\b(?:encuesta|votacion)\b)"},
    {Meaning::nothing, R"(tenemos (?:(?:un|el) )?\d{1,3}~% (?:en|sobre))"
                       R"( (?:reservas|lista|ocupacion|aforo|producto|pacientes|adopciones|mujeres|hombres|alumn[a-z]+|asistencia|produccion|stock)\b)"},
    {Meaning::nothing, R"(\d{1,3}~% (?:a|con) [a-z]+(?: [a-z]+){0,3} (?:y|e) (?:el |un )?\d{1,3}~% (?:a|con) )"},   // "90 % a fuego lento y 10 % a mordiscos"
};

constexpr Macro kPortugueseMacros[] = {
    {"on_a_day", R"((?:(?:so |somente |desde |ate )?(?:hoje|amanha|n?este fim de semana|n?esta semana|(?:(?:n?[ao]s?|n?este|n?esta|cada|toda|todas as|todos)"
                 R"( os|(?:hoje|amanha),?) )?(?:{weekday}|{weekdays})(?:,? (?:dia )?\d{1,2}(?: de {month})?)?|(?:(?:no )?dia )?\d{1,2} de {month}):?,? ))"},
    {"round_share", R"((?P<percent>5|[1-7][05])~%)"},
    {"while_it_lasts", R"((?:(?:so )?(?:hoje|amanha|n?(?:este|esta) (?:{weekday}|semana|mes|fim|noite|tarde)|durante|toda a semana|todo {month}|as {weekdays}|)"
                       R"(de {weekday} a)|ate (?:(?:ao?|este|esta|n?o) )?(?:{weekday}|\d{1,2}|dia|fim|final|acabar|esgotar|durar))\b)"},
};
constexpr Phrase kPortuguesePhrases[] = {
    {Meaning::percent, R"((?m:^|[.!?:;|])[^a-z0-9\n%,.]{0,12}{on_a_day}?(?:(?:(?:ainda|ja) )?(?:com|ha|tens|ganhe|aproveite|leve|garanta) (?:(?:um|o) )?|)"
                       R"(ainda (?:o )?)?(?P<span>{upto}(?P<percent>[1-9]\d?)~%) (?:em|n[ao]s?) {w})"},
    {Meaning::percent, R"({w} (?:tem|leva|levam|(?:esta|estao) com) (?:uns? )?(?P<span>{upto}{round_share}) {while_it_lasts})"},
    {Meaning::percent, R"(temos (?:(?:uns?|os?) )?(?P<span>{upto}{round_share}) (?:em|n[oa]s?) {w})"},
    {Meaning::percent, R"(com (?:o )?[a-z]{3,16}\d{1,4},? (?:(?:ja|hoje|voces?) )*(?:tem|tens|ganha[ms]?|leva[ms]?|poupa[ms]?|economiza[ms]?))"
                       R"( (?:uns? )?(?P<span>{upto}{percent})(?:{ends}| (?:em|n[oa]s?|hoje|ate|ao|este|esta)\b))"},
    {Meaning::nothing, R"((?:bateria|telemovel|celular|telefone|carga|humidade|umidade|deposito|tanque|barragem|ocupacao|obra|lotacao))"
                       R"( (?:tem|leva|vai com|esta com|segue com) (?:uns? )?\d{1,3}~%|\d{1,3}~% (?:em|de|na|nas) (?:lotacao\b|ocupacao\b|assiduidade\b|)"
                       R"(vendas(?: d[oa] (?:mes|ano|semana))?{ends}|humidade\b|umidade\b|participacao\b|audiencia\b|faturacao\b))"},
    {Meaning::nothing, R"(\d{1,3}~%(?: [a-z]+){0,3} e (?:pag[a-z]+ )?o (?:resto|saldo)\b|)"
                       R"((?:separ|reserv|bloque|marc)[a-z]{1,6}(?: [a-z]+){0,3} com (?:(?:um|o) )?\d{1,3}~%)"},
    {Meaning::nothing, R"((?:votacao|sondagem|colecao|campanha|desafio|casa|barra|desfile|ponte)(?: [a-z]{1,20}){0,5})"
                       R"( (?:ja )?(?:tem|leva|(?:vai|vao|esta|estao|segue) com) (?:uns? )?\d{1,3}~%|\d{1,3}~%[^.!?\n%]{0,20}\b(?:votacao|sondagem)\b)"},
    {Meaning::nothing, R"(temos (?:(?:uns?|os?) )?\d{1,3}~% (?:em|n[oa]s?))"
                       R"( (?:reservas|lista|ocupacao|lotacao|producao|pacientes|mulheres|homens|alun[a-z]+|algodao|linho|stock|cor)\b)"},
};

}  // namespace

constinit const Lexicon kSpanishBarePercents{{}, kSpanishMacros, kSpanishPhrases};
constinit const Lexicon kPortugueseBarePercents{{}, kPortugueseMacros, kPortuguesePhrases};

}  // namespace sml::claims
