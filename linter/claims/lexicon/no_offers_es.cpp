// Spanish: what is called an offer and is none.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::nothing, R"(loteria (?:de navidad|nacional|del nino)(?: se)? sorte[a-z]{1,4}\b)"},
    {Meaning::nothing, R"(ofertas? (?:cultural|academica|laboral|educativa|formativa|gastronomica|turistica|hotelera|deportiva|musical|publica|exportable|)"
                       R"(electoral|universitaria|comercial|de (?:empleo|trabajo|cursos|valor|servicios|actividades|contenidos|formacion|ocio|becas|vacantes|)"
                       R"(practicas|productos|talleres|clases|programas|carreras|posgrados|vinos|alojamiento)|y (?:la )?demanda)(?:e?s)?|)"
                       R"((?:amplia|variada|completa|diversa|vasta|rica) oferta|demanda y (?:la )?oferta|sobreoferta)"},
    {Meaning::nothing, R"(oferta (?:salarial|de (?:la )?(?:empresa|patronal|compania|gerencia|empleadora|contraparte)|del? (?:el )?(?:gobierno|patron|)"
                       R"(empleador|ministerio|ayuntamiento))|(?:recibio|consiguio|obtuvo|gano|logro) (?:una|su|la) (?:merecida |gran )?promocion{ends})"},
    {Meaning::nothing, R"(ofertas (?:culturales|academicas|laborales|educativas|formativas|gastronomicas|turisticas|universitarias))"},
    {Meaning::nothing, R"(promocion(?:es)? (?:de (?:la|el|los|las|estandares|empleo|lectura|valores|derechos) {w}|de (?:salud|valores|derechos|estandares|)"
                       R"(talento)|del (?:libro|turismo|deporte|empleo|arte|patrimonio|desarrollo|comercio|cine|talento)|interna|inmobiliaria|cultural|)"
                       R"(turistica|(?:19|20)\d\d-|escolar|a (?:gerente|director|primera|segunda))|)"
                       R"((?:fiesta|viaje|companer[oa]s?|ascenso|fase|titulo|mi) de promocion|mi promocion|companer[oa]s? de (?:la )?promocion)"},
    // a sum
    {Meaning::nothing, R"({money} menos (?:l[oa]s? |el )?(?:(?:[$€£]~)?\d[\d.,]*|{round_number}|cien|mil|(?:doscient|trescient|cuatrocient|quinient|seiscient|)"
                       R"(setecient|ochocient|novecient)[oa]s)(?: de [a-z0-9]+| del [a-z0-9]+)?,?~(?:=|:|[)]|son|es|da|dan|queda|quedan))"},
    {Meaning::nothing, R"((?:descont|rest|bonific)amos (?:los|las|esos|esas) {money} (?:del|de la|de tu|de su|que))"
                       R"( (?:sena|anticipo|deposito|apartado|enganche|reserva|(?:ya )?(?:pag|dej|abon|adelant)[a-z]{1,6}))"},
    {Meaning::nothing, R"((?:le|les|me|nos) toco(?: {w}){1,5} en (?:la|el|una|un) (?P<span>(?:rifa|sorteo|tombola)))"},
    {Meaning::nothing, R"((?:tiempo|minutos?|tasa|cuenta) de descuentos?|gol(?:es|azo)?(?: {w}){0,3} en el descuento)"},
    {Meaning::nothing, R"((?:turnos?|jornadas?|regimen|sistema|esquema|roster|rol|escala|horario)(?: de)?(?: trabajo)?:?)"
                       R"( (?:4~x~3|5~x~2|6~x~1|7~x~[1-7]|8~x~6|10~x~5|14~x~7|20~x~10))"},
    {Meaning::nothing, R"((?:no (?:es |son )?(?:acumulables?|combinables?|se acumulan?)) con)"
                       R"( (?P<span>(?:descuentos?|promocion(?:es)?|ofertas?|promos?|cupon(?:es)?)))"},
    {Meaning::nothing, R"(otr[oa]s? (?:descuentos?|promocion(?:es)?|ofertas?|promos?))"},
    {Meaning::nothing, R"((?:tus|sus|vuestras) (?:propias )?(?:promos|promociones|ofertas|rebajas)|)"
                       R"(a tus clientes (?:un |una )?(?P<span>(?:\d{1,2}~% de )?(?:descuentos?|promocion|oferta|2x1)))"},
    {Meaning::nothing, R"(liquidacion (?:de (?:sueldos?|haberes|impuestos|siniestros|sociedad(?:es)?|contratos?|iva|nomina)|laboral|final|judicial|)"
                       R"(del (?:iva|impuesto|contrato)))"},
    {Meaning::nothing, R"(codigo)"
                       R"( (?:qr|postal|penal|civil|isbn|iban|swift|html|morse|de (?:vestimenta|conducta|etica|barras|area|honor|vestir)|abierto|fuente|ean))"},
    {Meaning::nothing, R"([?]~no, (?:no|claro|por) (?:es|estas|estamos|bromeo|que|supuesto)\b)"},
    {Meaning::nothing, R"([¿](?:y )?si te (?:decimos|digo|contamos|cuento) que)"},
    {Meaning::nothing, R"(no (?:es|son) (?:una? |ningun[a]? )?(?:fals[oa]s?|estafa|timo|engano|fraude|mentira|broma))"},
    {Meaning::nothing, R"((?:nadie|nada|no) te regalan? (?:nada|{w})|regalan? nada)"},
    {Meaning::nothing, R"((?:la|las|una|de|decir?) palabras?~["'«“‘]?~{w})"},
    {Meaning::nothing, R"((?:carino|amor|abrazos?|sonrisas?|sonar|sonreir|preguntar|mirar) (?:es|son|sigue siendo|siempre es) (?:gratis|gratuit[oa]s?)|)"
                       R"(gratis no (?:es|son)|{free_word} no~[:,.;!])"},
    {Meaning::nothing, R"((?:lo|todo lo) (?:gratis|gratuito)(?:{ends}| (?:no|es|nos|me|sale)\b))"},
    {Meaning::nothing, R"(promocion (?:19|20)\d\d)"},
    // the house's own pets
    {Meaning::nothing, R"((?:perr|gat|cerd|cabr|gall)[a-z]{1,6} (?:vive|viven)(?: (?:aqui|aca|con nosotr[oa]s|en casa))? (?P<span>{free_word})|)"
                       R"(se llaman? {w}(?: {w})? y (?:vive|duerme|come|viaja)n?(?: (?:aqui|aca|con nosotr[oa]s|en casa))? (?P<span>{free_word}))"},
    {Meaning::nothing, R"(cuando (?:te |me |nos |alguien )*(?:dicen|dice|escuch[a-z]{1,3}|hacen|hicieron)(?: (?:un|el|la))? (?:promo|oferta|rebaja|descuento|)"
                       R"(gratis|\d~x~\d)(?:s|es)?|deber[a-z]{2,6} (?:de )?venir con (?:un )?descuento|(?:te|me|nos) hicieron (?:un )?descuento)"},
    {Meaning::nothing, R"((?:enterar[a-z]{2,3}|entera(?:te|rte)|enterese|suscrib[a-z]{1,6}|siguenos|siganos|seguinos|perder(?:te|se|os))(?: {w}){0,4})"
                       R"( (?:promos|promociones|ofertas|descuentos))"},
    {Meaning::nothing, R"(nuestras (?:promos|promociones|ofertas) (?:por|en) (?:correo|mail|whatsapp|telegram|stories|redes))"},
    {Meaning::nothing, R"(mas que (?:una?|solo) (?:promo|promocion|oferta|descuento)|)"
                       R"((?:rechaz[a-z]{1,5}|acept[a-z]{1,5}|recibimos|nos (?:llego|hicieron)) (?:la|una|su) oferta)"},
};

}  // namespace

constinit const Lexicon kSpanishNoOffers{{}, {}, kPhrases};

}  // namespace sml::claims
