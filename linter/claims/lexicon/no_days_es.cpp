// Spanish: what looks like a day, a time or hours and is none.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::no_day, R"((?:lunes|martes|miercoles|jueves|viernes|sabado) santo|domingo de (?:ramos|resurreccion|pascua|pentecostes)|lunes de pascua|)"
                      R"(sabado de gloria|(?:santo|placido|san|don) domingo|(?P<span>(?:feliz|buen|lindo|bonito|por fin) {weekday})(?:{ends}| [a-z])|)"
                      R"(misa de {weekday}|)"
                      R"(viernes negro|un (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) cualquiera)"},
    {Meaning::no_day, R"((?:una|cada|toda|buena|buenas) (?P<span>mananas?)|(?:^|[^y] |[^a-z0-9 ])media (?P<span>mananas?)|)"
                      R"((?:dej[a-z]{1,4} (?:{w} )?para|por un|un|el|del) manana|(?m:^|[!.¡]~)[^a-z0-9\n]{0,6}hasta (?P<span>manana)~[!.])"},
    {Meaning::no_day, R"((?:pase|menu|abono|forfait|ticket|boleto|tarifa|alquiler|arriendo|renta|precio|valor) (?P<span>diari[oa]))"},
    {Meaning::no_day, R"((?P<span>medio dia)(?:~[(](?:desde|a partir|hasta)|~:?~[$€]|~:?~\d{1,3}(?:[.,]\d{1,3})?~€))"},
    {Meaning::no_day, R"((?P<span>\d/\d{1,2}) (?:de )?(?:cucharad|cdt|cda|cdita|taza|vaso|kilo|kg|litro|libra|sobre|paquete)[a-z]{0,5}\b)"},
    {Meaning::no_day, R"((?P<span>(?:el |al )?(?:proximo|siguiente) dia) (?:habil|laborable|util)\b|(?P<span>al dia siguiente) (?:de|del|a|al) )"},
    {Meaning::no_day, R"(hoy (?:en dia|por hoy)|(?:el|al|hasta el) dia de hoy)"},
    {Meaning::no_day, R"((?:un|una|el|este|tu|nuestro|mini|gran) (?P<span>set)\b|(?P<span>set de (?:\d{1,2}|{number}) [a-z]{3,20}))"},
    {Meaning::no_day, R"((?:\d{1,2}|{number}) de las (?P<span>(?:\d{1,2}|{number}) horas)\b)"},
    {Meaning::no_day, R"((?:cremas?|serum|vestidos?|trajes?|bolsos?|carteras?|mesitas?|lamparas?) (?P<span>de noche)\b|)"
                      R"((?:la|en|de|por) noche (?:buena|vieja)\b)"},
    {Meaning::no_day, R"(tu yo (?P<span>de {month}))"},
    {Meaning::no_day, R"((?m:^)[^a-z0-9\n]{0,6}(?P<span>fin de ano)~:)"},
    {Meaning::no_day, R"({street} (?:de |el )?(?:\d{1,2}(?:\.?(?:o|°))?|{day_word}) de {month})"},
    {Meaning::no_day, R"((?P<span>{street} del (?:\d{1,2}|{day_word}) de {month})(?:{ends}| (?:[b-z0-9]|a[a-km-z])))"},
    {Meaning::no_day, R"((?:\d{1,2}|{day_word}) de {month},?~(?:#|no\.|num\.|n°|esq))"},
    {Meaning::no_day, R"((?:(?:esq\.?|esquina)(?: con| de)?|casi|cuadras? de|secundaria|primaria|preparatoria|prepa|escuela|colegio|liceo|mercado|parque|)"
                      R"(estadio|metro|estacion|grupo|colonia|col\.|barrio|deportivo|la) (?P<span>(?:\d{1,2}|{day_word}) de {month}))"},
    {Meaning::no_day, R"((?P<span>(?:\d{1,2}|{day_word})(?:o|ro|°)? de {month}))"
                      R"( (?:(?:[1-9]\d{2}|(?:1[0-8]|2[2-9]|[3-9]\d)\d{2})(?:~[;!?)\n]|~$|~[.,](?:[^0-9]|$))|(?:3[2-9]|[4-9]\d)~,[^0-9]))"},
    {Meaning::no_day, R"((?:entreg[a-z]{1,4}|repart[a-z]{2,4}|despach[a-z]{1,4}|llevamos|te llegan?|enviamos|preparamos|delivery|list[oa]s?)(?: {w}){0,3})"
                      R"( (?P<span>(?:en menos de|en un maximo de|en) (?:\d{1,3}|{number}|media)~(?:horas?|hs?|hrs?|min|minutos?)))"},
    {Meaning::no_day, R"((?:{money}|precios?|tarifas?|costo|valor|renta|desde) (?P<span>(?:por|x|la) noche)|)"
                      R"((?P<span>por noche) (?:o|y) (?:por )?(?:fin de semana|semana|persona|mes)|por (?:persona|pareja|habitacion),? (?P<span>por noche))"},
    {Meaning::no_day, R"((?P<span>octubre) rosa|(?P<span>noviembre) azul|(?P<span>sept?iembre|setiembre) amarillo|(?P<span>mayo) amarillo|)"
                      R"((?P<span>enero|diciembre) blanc[oa]|(?P<span>{month}) (?:morado|naranja|dorado|lila))"},
    {Meaning::no_day, R"((?:cenas?|comidas?|fiestas?|brindis|festejos?|posadas?|despedidas?|regalos?|canastas?|cestas?|rebajas|ofertas?|promos?|)"
                      R"(promocion(?:es)?|liquidacion|remate|balance|inventario|viajes?|vacaciones|compras|eventos?|reunion(?:es)?|acto|exposicion|show|)"
                      R"(muestra|bonos?) (?:de |por |del )(?P<span>fin de (?:ano|curso)))"},
    {Meaning::no_day, R"((?:feliz|buen|lindo|bonito|excelente|escapada|plan|planes|mood) (?:de )?(?:finde|fin de semana))"},
};

}  // namespace

constinit const Lexicon kSpanishNoDays{{}, {}, kPhrases};

}  // namespace sml::claims
