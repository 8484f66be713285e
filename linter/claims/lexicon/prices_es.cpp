// Spanish: a part of the price, money off, a price beside the one that it was.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}(?:~[-–]~| (?:a|al) )|(?:5|\d{2}) y )?{percent}~(?:extra |adicional |mas )?{off})"},
    {Meaning::percent, R"((?P<span>{upto}{percent} menos)(?:{ends}| (?:(?:el|la) (?:segund[oa]|tercer[oa]?|2[oa]|3[oa])\b|(?:en|sobre|al|con|si|por|para|hoy|)"
                       R"(hasta|este|esta|solo|durante|tod[oa]|desde|y|cada|cuando|pagando|presentando|mencionando|llevando|comprando)\b|saliendo del?\b|)"
                       R"(los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|fines)\b)))"},
    {Meaning::percent, R"((?P<span>{upto}{percent} mas (?:barat|economic)[oa]s?)(?:{ends}|)"
                       R"( (?:en|si|hasta|hoy|este|esta|solo|durante|con|al|pagando|comprando|reservando)\b))"},
    {Meaning::percent, R"([a-z]{3,16}\d{1,4}:? (?:(?:te|os|le|les|nos) )?(?:da|descuenta|quita|baja|rebaja|resta) (?P<span>{upto}(?:un )?{percent})(?:{ends}|)"
                       R"( (?:en tod[oa]s?|hoy|este|hasta)\b)|[a-z]{3,16}\d{1,4}:? (?:te|os|le|les|nos) (?:da|descuenta|quita|baja|rebaja|resta))"
                       R"( (?P<span>{upto}(?:un )?{percent})(?: (?:al?|en (?:el|la|los|las|tus?|sus?)|del precio)\b))"},
    {Meaning::percent, R"(con [a-z]{4,16}\d{2,4},?(?: {w}){1,5} (?:baja|bajan|rebaja|rebajan))"
                       R"( (?P<span>{upto}(?:un )?{percent})(?:{ends}| (?:hoy|este|hasta|desde)\b))"},
    // of what is named, which resolve asks for
    {Meaning::percent, R"((?:(?:se )?(?:rebajan?|bajan?)|caen?) (?P<span>(?:un |el )?{percent})(?:{ends}|)"
                       R"( (?:de precio|hoy|este|esta|hasta|con|los|durante|para|si|toda|todo|solo|en (?:el|la|caja|tienda|efectivo)|al|)"
                       R"((?:de|desde)(?: las)? (?:\d{1,2}|{number}))\b))"},
    {Meaning::amount_off, R"([a-z]{3,16}\d{1,4}:? (?:(?:te|os|le|les|nos) )(?:descuenta|quita|baja|rebaja|resta) (?P<span>{upto}{money}))"},
    {Meaning::nothing, R"((?:es|son|era|eran|resultan?) (?:hasta )?(?:un )?(?P<span>{percent} mas (?:barat|economic)[oa]s?))"},
    {Meaning::percent, R"((?:matriculas?|inscripcion(?:es)?|cuotas?|mensualidad|revision(?:es)?|consultas?|sesion(?:es)?|tratamientos?|masajes?|manicuras?|)"
                       R"(limpieza|montaje|instalacion|accesorios|coleccion|calzado|bebidas|postres|entradas|entrantes|vinos|arreglos)(?: {w}){0,3})"
                       R"( (?P<span>al (?P<percent>50)~%){ends})", 50},
    {Meaning::percent, R"((?:descuent(?:os?|azos?|on|ones)|rebajas?|{short_off}\.?|bonificacion|reintegro|cashback)(?: {w})?)"
                       R"( (?:del?|hasta|de hasta)(?: un| el| hasta el| hasta un)? {percent})"},
    {Meaning::percent, R"((?:rebajas|ofertas|promociones|liquidacion)(?: de {w})?~:~(?:de )?(?P<span>hasta (?:(?:un|el) )?{percent}))"},
    {Meaning::percent, R"((?:descuentos?|{short_off}\.?)(?: [a-z]{4,20})?~:?~(?P<percent>[1-9]\d?)~%)"},
    {Meaning::percent, R"((?P<span>{percent} abajo)(?:{ends}| (?:en|con|si|por|para|hoy|solo)\b))"},
    {Meaning::percent, R"((?:media )?becas? (?:del?|hasta(?: del?| el)?|de hasta(?: el)?) {percent})"},
    {Meaning::percent, R"((?:pagan?|pagas) (?:solo )?(?:el )?50~%)", 50},
    {Meaning::percent, R"({upto}{percent} (?:rebajad|descontad|bonificad)[oa]s?|(?:sale|salen|esta|estan|queda|quedan) (?:un )?{percent} mas baj[oa]s?)"},
    {Meaning::percent, R"((?:rebajad|descontad|bonificad)[oa]s? (?:hasta )?(?:un |al |en un |el )?{percent})"},
    {Meaning::percent, R"((?:ahorra|ahorras|ahorre|ahorrate|te devolvemos|devolvemos|(?:te|le|os|les) (?:quitamos|restamos|perdonamos|descontamos|rebajamos|)"
                       R"((?:descuenta|rebaja|bonifica)n?)|(?:te )?bonificamos|te regalamos) {upto}(?:(?:un|el|otro) )?{percent})"},
    {Meaning::percent, R"((?:(?:te|le|les|os) )?(?:bonificamos|descontamos|rebajamos) (?:el|la|los|las|tu|tus|su|sus) (?:{w} ){1,2}(?:al|en un|un|hasta un))"
                       R"( {percent})"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) (?:en|sobre))"
                       R"( (?:tod[oa]s?|cualquier|tu|tus|su|sus|nuestr[oa]s?|el total|la cuenta|productos seleccionados|articulos seleccionados))"},
    {Meaning::percent, R"(tod[oa](?: (?:la|el) (?:tienda|local|web|sitio|stock|coleccion))?)"
                       R"( (?P<span>al (?P<percent>[1-9]\d)~%)(?:{ends}| (?:en|solo|hoy|este|esta|hasta|con|desde|durante|por)\b))"},
    {Meaning::percent, R"({upto}{percent} (?:extra|adicional))"},
    {Meaning::percent, R"({second}(?: {w})? (?:(?:va|sale|queda|esta|la llevas|lo llevas|te la llevas|te lo llevas) )?al? {percent})"},
    {Meaning::percent, R"({second} {w} (?:de|del) (?:{w} ){0,2}[a-z]{1,20} (?:(?:va|sale|queda) )?(?P<span>al {percent}))"},
    {Meaning::percent, R"((?m:^|[:;,(]~)(?P<span>menos (?:un |el )?{percent})(?:{ends}| (?:a|al|el|la|los|las|en|con|por|para|si)\b))"},
    {Meaning::percent, R"((?P<span>{second}(?: {w})? (?:tiene|lleva|va con) (?:un )?{percent}){ends})"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) en (?:(?:la|el|tu|su) )?{second})"},
    {Meaning::percent, R"({second} (?:unidad|ud\.?|prenda|par|producto|pieza|articulo)~:?~{percent})"},
    {Meaning::percent, R"((?P<span>{upto}(?P<percent>50|[1-4]\d|[1-9])~%))"
                       R"( (?:pagando|abonando|si pag[a-z]{1,4}|en efectivo|por transferencia|con transferencia|al contado|de contado))"},
    {Meaning::percent, R"((?:tienes|tenes|te damos|te hacemos|te llevas|llevate|llevese|obten|obtenga|obtienes|consigue|consigues|consiga|aprovecha|aproveche|)"
                       R"(recibe|recibes|reciba) (?:(?:un|el|hasta un) )?(?P<span>(?P<percent>[1-9]\d?)~%))"
                       R"( (?:en|sobre|con|si|por|para|al|hoy|este|esta|hasta|solo)\b)"},
    {Meaning::percent, R"((?:arrancamos|empezamos|comenzamos|seguimos|estamos|andamos|volvemos|abrimos|celebramos|festejamos|vamos|)"
                       R"((?:te|los|las|les|os) (?:esperamos|recibimos)) con (?:un |el )?(?P<span>(?P<percent>[1-9]\d?)~%) en\b)"},
    {Meaning::nothing, R"(\d{1,3}~% (?:para|pa) (?:reservar|apartar|confirmar|separar|asegurar|senar)\b)"},
    {Meaning::percent, R"((?:cupon|codigo|clave)~["'«“”‘]?~[a-z0-9][a-z0-9_-]{2,23}["'»”’]? (?:te |les )?(?:da|dan|vale por|vale|otorga|descuenta))"
                       R"( (?:un )?(?P<span>(?:otro |mas )?{upto}{percent}))"},
    {Meaning::nothing, R"((?:abon[oa]|anticipo|sena|adelanto|enganche|deposito|apart[ao]|separ[ao]|saldo|resto)(?: {w}){0,2} \d{1,3}~%)"},
    {Meaning::percent, R"({second}(?: {w})? (?:(?:va|sale|queda|esta) )?(?:a )?mitad de precio|mitad de precio en (?:la|el) segund[oa])", 50},
    {Meaning::percent, R"({take} (?:1|un[oa]?)(?: {w})?,?(?: y)? {give} (?:otr[oa]|(?:el |la )?(?:segund|otr)[oa])(?: {w})? (?:al?|con(?: un| el)?))"
                       R"( {percent}(?: de (?:descuento|dto\.?))?)"},
    {Meaning::percent, R"({take} (?:1|un[oa]?)(?: {w})?,?(?: y)? {give} (?:otr[oa]|(?:el |la )?(?:segund|otr)[oa])(?: {w})? (?:a )?mitad de precio)", 50},
    {Meaning::percent, R"((?:(?:hasta )?(?:a |la )?mitad de(?:l)? precio|{pay} (?:solo )?la mitad|a medio precio))", 50},
    {Meaning::percent, R"((?P<span>(?:(?:te|le|les|os) )?(?:sale|salen|cuesta|cuestan) (?:(?:a|por|solo) )?la mitad)(?:{ends}|)"
                       R"( (?:en|hoy|si|con|este|esta|solo|hasta|los|todos)\b))", 50},
    {Meaning::percent, R"((?:{who}|jubilad[oa]s|estudiantes|soci[oa]s|herman[oa]s|ninos|ninas|menores|menores de \d{1,2}(?: anos)?),?)"
                       R"( (?P<span>(?:la )?mitad){ends})", 50},
    {Meaning::percent, R"((?:{who}|antiguos alumnos|exalumnos|soci[oa]s|estudiantes|jubilad[oa]s) tienen (?:un|el) (?P<span>{percent})(?:{ends}| y\b))"},
    {Meaning::percent, R"((?:descuentos?|promos?)~[?]~(?:si|claro|por supuesto)[,:!.–—-]*~(?:(?:de|del|un|el) ){0,2}(?P<span>{percent}))"},
    {Meaning::nothing, R"(ahorr[a-z]{1,8} (?:hasta )?(?:un |el )?\d{1,3}~% (?:de|del|en))"
                       R"( (?:la |el |tu |su )?(?:energia|agua|luz|electricidad|tiempo|combustible|gasolina|gas|espacio|bateria|recursos|consumo|trabajo))"},
    {Meaning::nothing, R"((?:deduc|desgrav|recuper)[a-z]{1,7} (?:hasta )?(?:un |el )?\d{1,3}(?:[.,]\d{1,2})?~%|\d{1,3}(?:[.,]\d{1,2})?~% (?:en|de))"
                       R"( (?:tu|la|su|vuestra) (?:declaracion|renta|donacion|irpf|impuestos?)|(?:casi|cerca del|mas del|alrededor del|crecio|crecimos|subio|)"
                       R"(subimos|bajo|aumento|aumentamos|cayo|creci[a-z]{1,6}|aument[a-z]{1,6}) (?:casi )?(?:el |un )?\d{1,3}(?:[.,]\d{1,2})?~%)"
                       R"( (?:en|de (?:la|las|los|quienes|nuestr[oa]s|l[oa]s|ell[oa]s|personas|clientes|usuarios)|del)\b)"},

    // money off, a special price
    {Meaning::amount_off, R"((?P<span>(?:queda|quedan|sale|salen) {money} mas (?:barat|economic)[oa]s?)(?:{ends}|)"
                          R"( (?:en|hasta|hoy|este|esta|solo|durante|con|si)\b))"},
    {Meaning::amount_off, R"({upto}{money} (?:menos|{off}))"},
    {Meaning::amount_off, R"({upto}{told} (?:menos|{off}))"},
    {Meaning::amount_off, R"((?:te|le|les|os) (?:bajamos|descontamos|rebajamos|quitamos|restamos|bonificamos))"
                          R"( {upto}(?:{told}|(?:los |las )?{money})(?: {off})?)"},
    {Meaning::amount_off, R"((?:al (?:pagar|comprar|reservar|llevar)|en (?:caja|recepcion|el mostrador)|con [a-z]{3,16}\d{1,4}),?(?: y)? )"
                          R"((?P<span>se (?:te|le|les|os) (?:descuentan?|rebajan?|bonifican?) {upto}(?:los |las )?{money}))"},
    {Meaning::amount_off, R"((?P<span>(?:descontamos|rebajamos|bonificamos) {upto}(?:los |las )?{money}) (?:del?|al?|en|sobre|por)\b)"},
    {Meaning::amount_off, R"((?m:^|[:;,(]~)(?P<span>menos {money})(?:{ends}| (?:que|a|al|el|la|los|las|en|con|por|para|si)\b))"},
    {Meaning::amount_off, R"((?:(?:te )?ahorras|ahorra|ahorre|ahorrate|ahorrando|te bajamos|te descontamos|te rebajamos|te quitamos|te devolvemos|)"
                          R"(te regalamos|te bonificamos) {upto}{money}(?: {off})?)"},
    {Meaning::amount_off, R"((?:descuent(?:o|azo|on)|rebaja|bonificacion)(?: {w})? (?:de|hasta|de hasta) {money})"},
    {Meaning::amount_off, R"((?:(?m:^)|[^a-z0-9% ]~|[a-z]*[a-df-z] )(?P<span>(?:descuento|{short_off}\.?)~:?~{money}))"},
    {Meaning::amount_off, R"((?P<span>bonos? (?:de descuento )?(?:de|por) {money}) (?:sobre|al comprar|(?:en|para) (?:la |tu |su )?(?:proxima )?compra|)"
                          R"(por (?:tu|su) usado|de descuento)\b|(?P<span>{money} de bono) (?:en|sobre|por|para|al)\b)"},
    {Meaning::special_price, R"((?:antes|de):? {old_money}~(?:→|➡|->|=>|👉|▶|⏩)️?~(?P<span>{money}))"},
    {Meaning::special_price, R"((?:(?:a|por|en|con|de) )?{only} (?:(?:por|a|en) )?{money})"},
    {Meaning::special_price, R"({old_money}[,;]? (?:y )?(?P<span>ahora (?:(?:a|por|en) )?(?:{only} )?{money}))"},
    {Meaning::special_price, R"((?:antes|pvp|p\.v\.p\.|{usual})(?: costaba| valia| estaba)?:?)"
                             R"( (?:(?:a|en|de|por) )?{old_money}[ ,;.)/\n→➡>–—-]*(?:y )?(?:precio )?(?P<span>(?:ahora|hoy|en oferta|oferta|llevalo|llevatelo|)"
                             R"(promo|promocional|especial|de oferta):? (?:(?:a|por|en) )?(?:{only} )?(?:(?:a|por|en) )?{money}))"},
    {Meaning::special_price, R"((?P<span>{money})(?: [a-z]{1,20}){0,4}\.~antes:? (?:(?:a|en|de|por) )?{old_money})"},
    {Meaning::special_price, R"(de {old_money},? (?P<span>(?:a|por) (?:{only} )?{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:ahora|hoy|a|por):? )*{money})(?:,? |~\()(?:en lugar de|en vez de) (?:los |las )?{old_money})"},
    {Meaning::special_price, R"((?P<span>(?:(?:ahora|hoy):? (?:a |por )?)?{money})(?: |~[(,/]~|(?: {w}){1,3}~\()(?:antes|(?:precio de )?(?:lista|tarifa)|)"
                             R"({usual}(?:mente)?|pvp|p\.v\.p\.|(?:rebajad[oa]s?|reducid[oa]s?) (?:desde|de)|(?:bajo|baja|ha bajado) (?:desde|de)|costaba|)"
                             R"(valia|estaba|era):? (?:(?:a|de|en) )?{old_money})"},
    {Meaning::special_price, R"((?:rebajad[oa]s?|reducid[oa]s?|baja(?:mos)?|bajo) (?:desde|de) {old_money} (?P<span>a (?:{only} )?{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:a|por) )?{money})~\((?:de|antes de) {old_money}~\))"},
    {Meaning::amount_off, R"((?:para|por|tienes|tenes|obten|consigue|llevate) (?P<span>[-−–]{money}))"},
    {Meaning::nothing, R"((?:falta|faltan|faltaba|faltaban|desde|propina de|envio (?:por|a|de)|multa de|{service} (?:a|por|desde)) {only} (?:por )?{money})"},

    {Meaning::nothing, R"({only} {money} de propina)"},
};

}  // namespace

constinit const Lexicon kSpanishPrices{{}, {}, kPhrases};

}  // namespace sml::claims
