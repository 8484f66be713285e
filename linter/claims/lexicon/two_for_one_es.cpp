// Spanish: two for one, three for the price of two, and what is counted so and is no offer.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) noches,?(?: y)? {pay} (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<span>(?P<take>[2-9]) noches (?:x|por) (?P<pay>[1-8])){ends})"},
    {Meaning::n_for_m, R"((?P<span>(?P<take>\d{1,2}) meses(?: {w}){0,4},? (?:y )?(?:solo )?{pay} (?:solo )?(?P<pay>\d{1,2})){ends})"},
    {Meaning::n_for_m, R"((?P<take>[2-9])por(?P<pay>[1-8]))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number})(?:(?: {w}){1,4} (?:por el|por|al?) precio de | por (?:el precio de |solo )?)(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) al? precio de (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"({take}(?: los| las)? (?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: y| e)? (?:nos )?(?:solo )?{pay}(?: por| solo| solamente)?)"
                       R"( (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"({pay} (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: y)? (?:{take}|recibe|te llevas|tomas?|disfruta) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<span>{pay} (?:1|una?|solo una?)(?: {w}){1,4},?(?: y)? (?:te llevas|llevas|llevate|te (?:traemos|servimos|ponemos|damos)))"
                       R"( (?:2|dos)){ends})", 2, 1},
    {Meaning::n_for_m, R"((?:compra|compre|compras|comprando|(?:por|en) la compra de) (?P<pay>\d{1,2}|{number})(?: {w}){0,3},?(?: y)?)"
                       R"( (?:te )?(?:lleva|llevas|llevate|lleve|llevese) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:compra|compre|compras|comprando|(?:por|en) la compra de) (?:3|tres)(?: {w})?,?(?: y)?)"
                       R"( (?:te )?(?:lleva|llevas|llevate|lleve|llevese|recibe) (?:la|el) (?:4ta|4to|4a|4o|cuart[oa])(?: {w})? {free_word})", 4, 3},
    {Meaning::n_for_m, R"((?:{take}|por la compra de|en la compra de|por) (?:1|uno|una|un)(?: {w})?,?(?: y)? (?:{give}|te damos|gratis|{free_word}))"
                       R"( (?:otro|otra|el segundo|la segunda|el otro|la otra)(?: {w})?(?: {free_word})?)", 2, 1},
    {Meaning::n_for_m, R"((?P<span>(?:pides|pidiendo|pedis)(?: los| las)? (?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: y)? (?:nos )?(?:solo )?{pay}(?: solo)?)"
                       R"( (?P<pay>\d{1,2}|{number}))(?:{ends}| (?:los|hoy|este|hasta|todos)\b))"},
    {Meaning::nothing, R"((?:[2-9]|{number}) (?:plazos|pagos|cuotas|meses|semanas|mensualidades|letras),? (?:y )?{pay} (?:solo )?(?:[1-9]|{number}))"},
    {Meaning::n_for_m, R"((?m:^|[.!?:;]~)(?:(?:hoy|manana|(?:este|el) {weekday}|los {weekdays}),? )?(?P<span>(?P<take>[2-9]|{number}) [a-z]{3,20}s,?)"
                       R"( (?:y )?(?:solo )?{pay} (?:solo )?(?P<pay>[1-9]|{number})){ends})"},
    {Meaning::n_and_m, R"({take} (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: y)? {give} (?:(?P<take>\d{1,2})(?: {w})?|(?P<take>{number})))"
                       R"( (?:{free_word}|de regalo))"},
    {Meaning::n_for_m, R"((?:{take}|{pay}|por|por cada|cada|en la compra de|en|pides|compras) (?:2|dos)(?: {w}){0,3},?)"
                       R"( (?:y )?(?:(?:el |la |tu )?(?:tercer[oa]?|3(?:a|o|er|ero|era|ra|ro))(?: {w}){0,2}(?: te)?(?: la| lo)?(?: sale| es| va| llevas)?)"
                       R"( (?:{free_word}|de regalo|por (?:nuestra )?cuenta(?: de la casa| nuestra)?|por la casa)|)"
                       R"((?:te |les )?(?:{give}|regalamos|damos|invitamos|regala|llevas|obsequiamos))"
                       R"( (?:el |la )?(?:tercer[oa]?|3(?:a|o|er|ero|era|ra|ro))(?: {w})?(?: {free_word}| de regalo)?))", 3, 2},
    {Meaning::n_for_m, R"({take} (?:2|dos)(?: {w}){0,3},? (?:y )?(?:el |la |tu )?(?:tercer[oa]?|3(?:a|o|er|ero|era|ra|ro))(?: {w})? (?:te |se )?l[oa])"
                       R"( (?:regalamos|invitamos|obsequiamos|damos {free_word}|llevas {free_word}))", 3, 2},
    {Meaning::n_for_m, R"((?:2|dos)(?: {w}){1,2},? y (?:el |la )tercer[oa] (?:es |va |sale )?(?:{free_word}|de regalo|por (?:nuestra cuenta|la casa)))", 3, 2},
    {Meaning::n_for_m, R"((?:(?:el|la|cada|tu) )?tercer[oa]? (?:noche|taco|pieza|unidad|prenda|pizza|bebida|entrada|producto|articulo|par|plato|cafe|)"
                       R"(hamburguesa|clase|sesion|persona|copa|cerveza|rollo|orden|botella|helado)(?: {w})?(?: te)?(?: es| va| sale)?)"
                       R"( (?:{free_word}|de regalo|por (?:nuestra cuenta|la casa)))", 3, 2},
    {Meaning::n_for_m, R"((?:{take}|{pay}|por|por cada|cada|en la compra de|en|pides|compras) (?:3|tres)(?: {w}){0,3},?)"
                       R"( (?:y )?(?:(?:el |la |tu )?cuart[oa](?: {w}){0,2}(?: te)?(?: la| lo)?(?: sale| es| va| llevas)?)"
                       R"( (?:{free_word}|de regalo|por (?:nuestra )?cuenta(?: de la casa| nuestra)?|por la casa)|(?:te |les )?(?:{give}|regalamos|damos|)"
                       R"(invitamos|regala|llevas|obsequiamos) (?:el |la )?cuart[oa](?: {w})?(?: {free_word}| de regalo)?))", 4, 3},
    {Meaning::n_for_m, R"((?:{take}|{pay}|por|por cada|cada|en la compra de|en|pides|compras) (?:1|un|una|uno)(?: {w}){0,3},?)"
                       R"( (?:y )?(?:(?:el |la |tu )?(?:segund[oa]|2d[ao])(?: {w}){0,2}(?: te)?(?: la| lo)?(?: sale| es| va| llevas)?)"
                       R"( (?:{free_word}|de regalo|por (?:nuestra )?cuenta(?: de la casa| nuestra)?|por la casa)|(?:te |les )?(?:{give}|regalamos|damos|)"
                       R"(invitamos|regala|llevas|obsequiamos) (?:el |la )?(?:segund[oa]|2d[ao])(?: {w})?(?: {free_word}| de regalo)?))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:el|la) )?(?:segund[oa]|2\.?d?[ao]) (?:unidad|pieza|prenda|pizza|bebida|entrada|producto|articulo|par|plato|cafe|)"
                       R"(hamburguesa)(?: {w})?(?: es| va| sale)? {free_word})", 2, 1},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) por (?:\d{1,2}|{number})~(?:%|[$€]|cm|mm|m|mts|metros?|centimetros?|pies|pulgadas|{currency}|ciento|mil|horas?|)"
                       R"(dias?|semanas?|meses|personas?|mesas?|veces|equipos?|grupos?|noches?|tazas?|cucharadas?|litros?|vasos?|partes?|minutos?|)"
                       R"(porcion(?:es)?|palmos?|pasos|cuadras|dedos|varas|yardas|azulejos|baldosas|casillas|filas|columnas))"},
    {Meaning::n_for_m, R"((?P<span>(?P<take>\d{1,2}|{number})(?: (?:personas|amig[oa]s|alumn[oa]s|adultos|entradas))?,? (?:solo )?pagan?)"
                       R"( (?:solo )?(?P<pay>\d{1,2}|{number}))(?:{ends}| [a-z]{1,20}))"},
    {Meaning::n_for_m, R"((?P<span>(?:van|vienen|vengan|vayan|entran|comen|almuerzan|cenan|desayunan|meriendan|toman|beben|juegan|entrenan|viajan|asisten|)"
                       R"(se apuntan|se inscriben) (?P<take>\d{1,2}|{number})(?: {w})?,?(?: y)? (?:solo )?(?:pagan?|cobramos) (?:solo )?)"
                       R"((?P<pay>\d{1,2}|{number}))(?:{ends}| [a-z]{1,20}))"},
    {Meaning::n_for_m, R"((?P<take>[2-9]|{number})(?: {w}){0,2} por lo que (?:cuesta|vale) (?P<pay>[1-8]|{number}))"},
    {Meaning::nothing, R"((?:pagan?|cobramos) (?:solo )?(?:\d{1,2}|{number}) (?:{currency}|por|cuotas?|veces|mes(?:es)?|entradas?|dias?|noches?|horas?|mil))"},
    {Meaning::n_for_m, R"(grupos? de (?P<take>\d{1,2}|{number})(?: personas)?,?)"
                       R"( (?P<span>(?:solo )?{pay} (?:solo )?(?P<pay>\d{1,2}|{number}))(?:{ends}| (?:personas|entradas|boletos)\b))"},
    {Meaning::n_for_m, R"({pay} (?:solo )?(?P<pay>\d{1,2}|{number})(?: {w})?,?(?: y)?)"
                       R"( (?:entran|van|vienen|comen?|beben?|bebes|comes|juegan|entrenan|viajan|llevan) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:un[oa] pagas?|pagas? un[oa]|pagas? 1),?(?: y)? (?:entran|comen|almuerzan|cenan|vienen|juegan|entrenan|viajan) (?:dos|2))", 2, 1},
    {Meaning::nothing, R"((?:tard|esper|vend|parpade|consum|contamin|emit|pes|dur|produc|respir|duerm|dorm)[a-z]{1,5} (?:hasta |casi )?(?:un |el )?{percent})"
                       R"( (?:menos|mas))"},
    {Meaning::nothing, R"({team} \d{1,2}~x~\d{1,2} {team})"},
    {Meaning::nothing, R"((?:a|de|hasta|desde|sobre) las (?:\d{1,2}|{number}) por (?:\d{1,2}|{number}))"},   // "te esperamos a las cinco por un café"
    {Meaning::nothing, R"(un[oa] (?:por|a) un[oa]|paso (?:por|a) paso|ciento por ciento)"},
    {Meaning::nothing, R"((?:cambio|cambie|cambiaron|cambiamos|se llevo|di|dio) (?:los |las )?(?:\d{1,2}|{number}) por (?:un|una|\d) {w})"},
    {Meaning::nothing, R"(\d{1,2} por \d{1,2}(?: metros?| mts?\.?| m\b| cm\b)[^.!?\n]{0,40}\b(?:era|eran|es|mide|media|midio) de)"
                       R"( (?P<span>\d{1,2} por \d{1,2}))"},
    {Meaning::nothing, R"((?:gano|ganaron|ganamos|ganar|perdio|perdieron|perdimos|perder|vencio|vencimos|vencer|marcador|marcador final|final|empato|goles|)"
                       R"(derroto|derrotamos|partido)(?: de| por| a| al)?(?: {w}){0,2}:? (?P<span>\d{1,2}~(?:x|por|-|a)~\d{1,2}))"},
    {Meaning::nothing, R"((?:chapas?|placas?|planchas?|laminas?|lonas?|maderas?|vidrios?|telas?|panel(?:es)?|carteles?|alfombras?|espejos?|terrenos?|lotes?|)"
                       R"(pieza|cuarto|habitacion|pared|carpas?|piletas?|banners?) de (?:\d{1,2}|{number})~(?:x|por)~(?:\d{1,2}|{number}))"},
    {Meaning::nothing, R"((?:formula|camionetas?|pick-?ups?|traccion|doble cabina|hilux|amarok|tacoma|cubo de rubik|cubo|foto|fotos|tamano|papel|formato|)"
                       R"(tubos?|tablas?|tornillos?|barrotes?|vigas?|perfil|hilo) (?:{w} )?\d{1,2}~x~\d{1,2})"},
};

}  // namespace

constinit const Lexicon kSpanishTwoForOne{{}, {}, kPhrases};

}  // namespace sml::claims
