// Spanish: the words and patterns of offers, and what stands near them and is none.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr WordList kWords[] = {
    {"percent_word", "por ciento|porciento|por 100|por cien"},
    {"free_word",
     "gratis|gratuito|gratuita|gratuitos|gratuitas|sin costo|sin costos|sin costo alguno|sin coste|sin cargo|libre y gratuito|libre y gratuita"},
    {"included", "extra|adicional"},
    {"stop",
     "alojan|aloja|hospedan|duermen|este|esta|estos|estas|y|o|a|en|siendo|con|por|para|al|que|sin|te|cancela|mujeres|damas|caballeros|anos|"
     "hombres|ninos|ninas|menores|mayores|socios|estudiantes|bebes|jubilados|se|si|no|ya|hay|tienes|tiene|tenes|tenemos|todo|todos|todas|toda|"
     "hoy|manana|entra|entran|entras|participa|participas|aprende|inscribete|registrate|descarga|descargalo|descargala|pruebalo|pruebala|"
     "probalo|probala|empieza|empeza|usalo|publica|publicar|publicarla|publicarlo|llevate|llevatelo|llevatela|come|comen|viaja|viajan|pasan|mas|"
     "cada|recibe|obten|ofrecemos|damos|regalamos|hago|hacemos|trabajo|trabajamos|ven|venir|dias|meses|semana|ahora|casi|gratis|ademas|incluye|"
     "repite|repites|repiten|acuerda|acuerdas|acuerdan|acordas|dos|ambos|ambas"},
    {"article", "el|la|los|las|un|una|unos|unas|tu|tus|su|sus|mi|nuestro|nuestra|nuestros|nuestras"},
    {"joiner", "de|del"},
    {"copula", "es|son|esta|estan|va|van|sale|sigue|siguen|salen|sera|seran|queda|quedan"},
    {"adverb", "totalmente|completamente|siempre|tambien|100|%|100%|absolutamente|enteramente|ahora"},
    {"goods",
     "cafe|cafecito|postre|bebida|refresco|gaseosa|soda|jugo|cerveza|chela|copa|vino|malbec|cava|sidra|champan|prosecco|pisco|trago|coctel|"
     "margarita|mezcal|shot|agua|pizza|taco|hamburguesa|papas|entrante|tapa|pincho|helado|pastel|torta|galleta|alfajor|brigadeiro|croissant|"
     "medialuna|pan|churro|empanada|camiseta|playera|remera|gorra|taza|termo|bolsa|tote|libro|ebook|e-book|libreta|cuaderno|agenda|guia|"
     "plantilla|pdf|muestra|kit|regalo|obsequio|vela|planta|flor|rosa|llavero|sticker|calcomania|juguete|peluche|palomitas|calendario|postal|"
     "lamina|estuche|neceser|bufanda|gorro|calcetin|media|sudadera|mochila|botella|vaso|cuchara|crema|perfume|jabon|shampoo|champu|ramo|maceta|"
     "suculenta|pulsera|collar|funda|iman|lapiz|cuento|poster|paraguas|delantal|chocolate|bombon|caramelo|donut|dona|muffin|magdalena|bizcocho|"
     "flan|tequeno|arepa|tostada|croqueta|sandwich|picada|limonada|aperitivo|vermut|cana|sangria|licor"},
    {"who",
     "ellas|embarazadas|acompanante|hijo|amigo|amiga|cumpleanera|cumpleanero|ellos|chicas|chicos|peques|nenes|nenas|alumnos|alumnas|socias|"
     "residentes|vecinos|docentes|mayores|acompanantes|invitados|abonados|clientes|familias|mamas|cumpleaneros|todxs"},
    {"lesson", "clase|taller|curso|cata|degustacion|demostracion|masterclass|charla|asesoria"},
    {"joint", "y|e"},
    {"when_lead", "durante|tras|despues|antes|cuando"},
    {"apart",
     "reserva|compra|pide|pedi|llega|agenda|entra|llama|elige|trae|lleva|juega|corre|baila|vota|comparte|sigue|escanea|presenta|menciona|suma|"
     "pregunta|apuntate|suscribete|anotate|unete|sumate|pasate|vente|visitanos|sorteo|sorteos|rifa|promo|promos|promocion|promociones|oferta|"
     "ofertas|descuento|descuentos|rebajas|regalo|regalos|envio|envios|entrega|entregas|delivery|cupon|cupones"},
    {"near", "este|esta|estos|estas"},
    {"turn", "pero|sino|aunque|porque"},
    {"round_number", "diez", 10}, {"round_number", "doce", 12}, {"round_number", "quince", 15}, {"round_number", "veinte", 20},
    {"round_number", "veinticinco", 25}, {"round_number", "treinta", 30}, {"round_number", "treinta y tres", 33},
    {"round_number", "treinta y cinco", 35}, {"round_number", "cuarenta", 40}, {"round_number", "cuarenta y cinco", 45},
    {"round_number", "cincuenta", 50}, {"round_number", "cincuenta y cinco", 55}, {"round_number", "sesenta", 60},
    {"round_number", "sesenta y cinco", 65}, {"round_number", "setenta", 70}, {"round_number", "setenta y cinco", 75},
    {"round_number", "ochenta", 80}, {"round_number", "ochenta y cinco", 85}, {"round_number", "noventa", 90},
};

constexpr Macro kMacros[] = {
    {"team", R"((?:river|boca|racing|independiente|san lorenzo|huracan|velez|estudiantes|newell['’]?s|tigres|rayados|monterrey|atlas|chivas|pumas|cruz azul|)"
             R"(toluca|pachuca|leon|necaxa|santos|america|queretaro|)"
             R"(millonarios|nacional|junior|santa fe|alianza(?: lima)?|universitario|sporting cristal|colo[- ]colo|catolica|penarol|barcelona|barca|)"
             R"(real madrid|madrid|atletico|sevilla|betis|valencia|villarreal|)"
             R"(osasuna|espanyol|celta|mexico|argentina|brasil|uruguay|chile|peru|colombia|ecuador|espana|francia|portugal|italia|alemania|inglaterra))"},
    {"w", R"([a-z]{2,20})"},
    {"short_off", "(?:ds?ctos?|dtos?|desc)"},
    {"off", R"((?:(?:de |en |del )?(?:{short_off}(?:\b\.)?|descuento|off|rebaja|bonificacion|reintegro|cashback|ahorro|reembolso)))"},
    {"upto", R"((?:hasta (?:(?:un|el) )?)?)"},
    {"told", R"((?P<amount>(?:[$]~)?(?:\d{1,3}|{w}(?: y {w})?) mil(?: {currency})?|{w}(?: y {w})? {currency}))"},
    {"only", R"((?:(?:tan )?solo|solamente|apenas|unicamente|nada mas))"},
    {"give", R"((?:llevate|llevas?|lleve|llevese|recibe|recibes|recibi|reciba|obten|obtienes|disfruta|gana|ganas|consigue|te damos|te regalamos|te llevas|)"
             R"(incluye))"},
    {"second", R"((?:segund[oa]|2\.?d?[ao]\b\.?|tercer[oa]?|3\.?(?:r?[ao]|er)\b\.?))"},
    {"take", R"((?:quedate|quedese|alojate|hospedate|duerme|lleva|llevas|llevate|llevando|lleve|llevese|compra|compre|comprando|reservas?|reserve|reservando|)"
             R"(pide|pedi|trae|traes|come))"},
    // before a price
    {"usual", R"((?:(?:precio|valor) (?:real|referencial|de referencia|comercial)|(?:(?:precio|valor) )?(?:normal|regular|habitual|anterior|de lista|)"
              R"(original)))"},
    // of what a thing is of
    {"quality", R"((?:[a-z]{2,16}(?:ad[oa]s?|ales|[a-z]al|[a-z]ic[oa]s?|ables?|ibles?|os[oa]s?|iv[oa]s?)|tint[oa]s?|blanc[oa]s?|negr[oa]s?|)"
                R"(ros(?:a|ad[oa])s?))"},
    {"pay", R"((?:paga|pagas|pague|pagando|pagan|(?:(?:te|le|les|os) )?cobramos))"},
    {"one_of", R"((?:un|una|unos|unas|el|la|los|las|tu|tus|su|sus|otro|otra|dos|algun|alguna))"},
    {"service", R"((?:servicio a domicilio|envios?|entregas?|domicilios?|delivery|despachos?|repartos?|fletes?))"},
    {"street", R"((?:av|avda|ave|avenida|calle|calz|calzada|blvd|bulevar|boulevard|plaza|plazuela|colonia|col|parque|estacion|metro|barrio|)"
               R"(puente|esquina|pasaje|pje|ruta|carretera|glorieta|mercado|hospital|escuela|club|sala|teatro|centro|estadio|colegio|cine|biblioteca|)"
               R"(universidad)\.?)"},
};

constexpr Phrase kPhrases[] = {
    // two for one
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) noches,?(?: y)? {pay} (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<span>(?P<take>[2-9]) noches (?:x|por) (?P<pay>[1-8])){ends})"},
    {Meaning::n_for_m, R"((?P<span>(?P<take>\d{1,2}) meses(?: {w}){0,4},? (?:y )?(?:solo )?{pay} (?:solo )?(?P<pay>\d{1,2})){ends})"},
    {Meaning::n_for_m, R"((?P<take>[2-9])por(?P<pay>[1-8]))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number})(?:(?: {w}){1,4} (?:por el|por|al?) precio de | por (?:el precio de |solo )?)(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number}) al? precio de (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"({take}(?: los| las)? (?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: y| e)? (?:nos )?(?:solo )?{pay}(?: por| solo|)"
                       R"( solamente)? (?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"({pay} (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: y)? (?:{take}|recibe|te llevas|tomas?|disfruta) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?P<span>{pay} (?:1|una?|solo una?)(?: {w}){1,4},?(?: y)? (?:te llevas|llevas|llevate|te (?:traemos|servimos|ponemos|damos)) (?:2|)"
                       R"(dos)){ends})", 2, 1},
    {Meaning::n_for_m, R"((?:compra|compre|compras|comprando|(?:por|en) la compra de) (?P<pay>\d{1,2}|{number})(?: {w}){0,3},?(?: y)? (?:te )?(?:lleva|llevas|)"
                       R"(llevate|lleve|llevese) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:compra|compre|compras|comprando|(?:por|en) la compra de) (?:3|tres)(?: {w})?,?(?: y)? (?:te )?(?:lleva|llevas|llevate|lleve|)"
                       R"(llevese|recibe) (?:la|el) (?:4ta|4to|4a|4o|cuart[oa])(?: {w})? {free_word})", 4, 3},
    {Meaning::n_for_m, R"((?:{take}|por la compra de|en la compra de|por) (?:1|uno|una|un)(?: {w})?,?(?: y)? (?:{give}|te damos|gratis|{free_word}) (?:otro|)"
                       R"(otra|el segundo|la segunda|el otro|la otra)(?: {w})?(?: {free_word})?)", 2, 1},
    {Meaning::n_for_m, R"((?P<span>(?:pides|pidiendo|pedis)(?: los| las)? (?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: y)? (?:nos )?(?:solo )?{pay}(?: solo)? )"
                       R"((?P<pay>\d{1,2}|{number}))(?:{ends}| (?:los|hoy|este|hasta|todos)\b))"},
    {Meaning::nothing, R"((?:[2-9]|{number}) (?:plazos|pagos|cuotas|meses|semanas|mensualidades|letras),? (?:y )?{pay} (?:solo )?(?:[1-9]|{number}))"},
    {Meaning::n_for_m, R"((?m:^|[.!?:;]~)(?:(?:hoy|manana|(?:este|el) {weekday}|los {weekdays}),? )?(?P<span>(?P<take>[2-9]|)"
                       R"({number}) [a-z]{3,20}s,? (?:y )?(?:solo )?{pay} (?:solo )?(?P<pay>[1-9]|{number})){ends})"},
    {Meaning::n_and_m, R"({take} (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: y)? {give} (?:(?P<take>\d{1,2})(?: {w})?|(?P<take>{number})) (?:{free_word}|)"
                       R"(de regalo))"},
    {Meaning::n_for_m, R"((?:{take}|{pay}|por|por cada|cada|en la compra de|en|pides|compras) (?:2|dos)(?: {w}){0,3},? (?:y )?(?:(?:el |la |)"
                       R"(tu )?(?:tercer[oa]?|3(?:a|o|er|ero|era|ra|ro))(?: {w}){0,2}(?: te)?(?: la| lo)?(?: sale| es| va| llevas)? (?:{free_word}|de regalo|)"
                       R"(por (?:nuestra )?cuenta(?: de la casa| nuestra)?|por la casa)|(?:te |les )?(?:{give}|regalamos|damos|invitamos|regala|llevas|)"
                       R"(obsequiamos) (?:el |la )?(?:tercer[oa]?|3(?:a|o|er|ero|era|ra|ro))(?: {w})?(?: {free_word}| de regalo)?))", 3, 2},
    {Meaning::n_for_m, R"({take} (?:2|dos)(?: {w}){0,3},? (?:y )?(?:el |la |tu )?(?:tercer[oa]?|3(?:a|o|er|ero|era|ra|ro))(?: {w})? (?:te |)"
                       R"(se )?l[oa] (?:regalamos|invitamos|obsequiamos|damos {free_word}|llevas {free_word}))", 3, 2},
    {Meaning::n_for_m, R"((?:2|dos)(?: {w}){1,2},? y (?:el |la )tercer[oa] (?:es |va |sale )?(?:{free_word}|de regalo|por (?:nuestra cuenta|la casa)))", 3, 2},
    {Meaning::n_for_m, R"((?:(?:el|la|cada|tu) )?tercer[oa]? (?:noche|taco|pieza|unidad|prenda|pizza|bebida|entrada|producto|articulo|par|plato|cafe|)"
                       R"(hamburguesa|clase|sesion|persona|copa|cerveza|rollo|orden|botella|helado)(?: {w})?(?: te)?(?: es| va| sale)? (?:{free_word}|)"
                       R"(de regalo|por (?:nuestra cuenta|la casa)))", 3, 2},
    {Meaning::n_for_m, R"((?:{take}|{pay}|por|por cada|cada|en la compra de|en|pides|compras) (?:3|tres)(?: {w}){0,3},? (?:y )?(?:(?:el |la |)"
                       R"(tu )?cuart[oa](?: {w}){0,2}(?: te)?(?: la| lo)?(?: sale| es| va| llevas)? (?:{free_word}|de regalo|)"
                       R"(por (?:nuestra )?cuenta(?: de la casa| nuestra)?|por la casa)|(?:te |les )?(?:{give}|regalamos|damos|invitamos|regala|llevas|)"
                       R"(obsequiamos) (?:el |la )?cuart[oa](?: {w})?(?: {free_word}| de regalo)?))", 4, 3},
    {Meaning::n_for_m, R"((?:{take}|{pay}|por|por cada|cada|en la compra de|en|pides|compras) (?:1|un|una|uno)(?: {w}){0,3},? (?:y )?(?:(?:el |la |)"
                       R"(tu )?(?:segund[oa]|2d[ao])(?: {w}){0,2}(?: te)?(?: la| lo)?(?: sale| es| va| llevas)? (?:{free_word}|de regalo|)"
                       R"(por (?:nuestra )?cuenta(?: de la casa| nuestra)?|por la casa)|(?:te |les )?(?:{give}|regalamos|damos|invitamos|regala|llevas|)"
                       R"(obsequiamos) (?:el |la )?(?:segund[oa]|2d[ao])(?: {w})?(?: {free_word}| de regalo)?))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:el|la) )?(?:segund[oa]|2\.?d?[ao]) (?:unidad|pieza|prenda|pizza|bebida|entrada|producto|articulo|par|plato|cafe|)"
                       R"(hamburguesa)(?: {w})?(?: es| va| sale)? {free_word})", 2, 1},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) por (?:\d{1,2}|{number})~(?:%|[$€]|cm|mm|m|mts|metros?|centimetros?|pies|pulgadas|{currency}|ciento|mil|horas?|)"
                       R"(dias?|semanas?|meses|personas?|mesas?|veces|equipos?|grupos?|noches?|tazas?|cucharadas?|litros?|vasos?|partes?|minutos?|)"
                       R"(porcion(?:es)?|palmos?|pasos|cuadras|dedos|varas|yardas|azulejos|baldosas|casillas|filas|columnas))"},
    {Meaning::n_for_m, R"((?P<span>(?P<take>\d{1,2}|{number})(?: (?:personas|amig[oa]s|alumn[oa]s|adultos|entradas))?,? (?:solo )?pagan? )"
                       R"((?:solo )?(?P<pay>\d{1,2}|{number}))(?:{ends}| [a-z]{1,20}))"},
    {Meaning::n_for_m, R"((?P<span>(?:van|vienen|vengan|vayan|entran|comen|juegan|entrenan|viajan|asisten|se apuntan|se inscriben) (?P<take>\d{1,2}|)"
                       R"({number})(?: {w})?,?(?: y)? (?:solo )?(?:pagan?|cobramos) (?:solo )?(?P<pay>\d{1,2}|{number}))(?:{ends}| [a-z]{1,20}))"},
    {Meaning::n_for_m, R"((?P<take>[2-9]|{number})(?: {w}){0,2} por lo que (?:cuesta|vale) (?P<pay>[1-8]|{number}))"},
    {Meaning::nothing, R"((?:pagan?|cobramos) (?:solo )?(?:\d{1,2}|{number}) (?:{currency}|por|cuotas?|veces|mes(?:es)?|entradas?|dias?|noches?|horas?|mil))"},
    {Meaning::n_for_m, R"(grupos? de (?P<take>\d{1,2}|{number})(?: personas)?,? (?P<span>(?:solo )?{pay} (?:solo )?(?P<pay>\d{1,2}|{number}))(?:{ends}|)"
                       R"( (?:personas|entradas|boletos)\b))"},
    {Meaning::n_for_m, R"({pay} (?:solo )?(?P<pay>\d{1,2}|{number})(?: {w})?,?(?: y)? (?:entran|van|vienen|comen?|beben?|bebes|comes|juegan|entrenan|viajan|)"
                       R"(llevan) (?P<take>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:un[oa] pagas?|pagas? un[oa]|pagas? 1),?(?: y)? (?:entran|comen|vienen|juegan|entrenan|viajan) (?:dos|2))", 2, 1},
    {Meaning::nothing, R"((?:tard|esper|vend|parpade|consum|contamin|emit|pes|dur|produc|respir|duerm|dorm)[a-z]{1,5} (?:hasta |casi )?(?:un |)"
                       R"(el )?{percent} (?:menos|mas))"},
    {Meaning::nothing, R"({team} \d{1,2}~x~\d{1,2} {team})"},
    {Meaning::nothing, R"((?:a|de|hasta|desde|sobre) las (?:\d{1,2}|{number}) por (?:\d{1,2}|{number}))"},   // "te esperamos a las cinco por un café"
    {Meaning::nothing, R"(un[oa] (?:por|a) un[oa]|paso (?:por|a) paso|ciento por ciento)"},
    {Meaning::nothing, R"((?:cambio|cambie|cambiaron|cambiamos|se llevo|di|dio) (?:los |las )?(?:\d{1,2}|{number}) por (?:un|una|\d) {w})"},
    {Meaning::nothing, R"(\d{1,2} por \d{1,2}(?: metros?| mts?\.?| m\b| cm\b)[^.!?\n]{0,40}\b(?:era|eran|es|mide|media|)"
                       R"(midio) de (?P<span>\d{1,2} por \d{1,2}))"},
    {Meaning::nothing, R"((?:gano|ganaron|ganamos|ganar|perdio|perdieron|perdimos|perder|vencio|vencimos|vencer|marcador|marcador final|final|empato|goles|)"
                       R"(derroto|derrotamos|partido)(?: de| por| a| al)?(?: {w}){0,2}:? (?P<span>\d{1,2}~(?:x|por|-|a)~\d{1,2}))"},
    {Meaning::nothing, R"((?:chapas?|placas?|planchas?|laminas?|lonas?|maderas?|vidrios?|telas?|panel(?:es)?|carteles?|alfombras?|espejos?|terrenos?|lotes?|)"
                       R"(pieza|cuarto|habitacion|pared|carpas?|piletas?|banners?) de (?:\d{1,2}|{number})~(?:x|por)~(?:\d{1,2}|{number}))"},
    {Meaning::nothing, R"((?:formula|camionetas?|pick-?ups?|traccion|doble cabina|hilux|amarok|tacoma|cubo de rubik|cubo|foto|fotos|tamano|papel|formato|)"
                       R"(tubos?|tablas?|tornillos?|barrotes?|vigas?|perfil|hilo) (?:{w} )?\d{1,2}~x~\d{1,2})"},

    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}(?:~[-–]~| (?:a|al|y) ))?{percent}~(?:extra |adicional |mas )?{off})"},
    {Meaning::percent, R"((?P<span>{upto}{percent} menos)(?:{ends}| (?:(?:el|la) (?:segund[oa]|tercer[oa]?|2[oa]|3[oa])\b|(?:en|sobre|al|con|si|por|para|hoy|)"
                       R"(hasta|este|esta|solo|durante|tod[oa]|desde|y|cada|cuando|pagando|presentando|mencionando|llevando|comprando)\b|saliendo del?\b|)"
                       R"(los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|fines)\b)))"},
    {Meaning::percent, R"((?P<span>{upto}{percent} mas (?:barat|economic)[oa]s?)(?:{ends}| (?:en|si|hasta|hoy|este|esta|solo|durante|con|al|pagando|comprando|)"
                       R"(reservando)\b))"},
    {Meaning::percent, R"([a-z]{3,16}\d{1,4}:? (?:(?:te|os|le|les|nos) )?(?:da|descuenta|quita|baja|rebaja|resta) (?P<span>{upto}(?:un )?{percent})(?:{ends}|)"
                       R"( (?:en tod[oa]s?|hoy|este|hasta)\b)|[a-z]{3,16}\d{1,4}:? (?:te|os|le|les|nos) (?:da|descuenta|quita|baja|rebaja|)"
                       R"(resta) (?P<span>{upto}(?:un )?{percent})(?: (?:al?|en (?:el|la|los|las|tus?|sus?)|del precio)\b))"},
    {Meaning::percent, R"(con [a-z]{4,16}\d{2,4},?(?: {w}){1,5} (?:baja|bajan|rebaja|rebajan) (?P<span>{upto}(?:un )?{percent})(?:{ends}|)"
                       R"( (?:hoy|este|hasta|desde)\b))"},
    {Meaning::amount_off, R"([a-z]{3,16}\d{1,4}:? (?:(?:te|os|le|les|nos) )(?:descuenta|quita|baja|rebaja|resta) (?P<span>{upto}{money}))"},
    {Meaning::nothing, R"((?:es|son|era|eran|resultan?) (?:hasta )?(?:un )?(?P<span>{percent} mas (?:barat|economic)[oa]s?))"},
    {Meaning::percent, R"((?:matriculas?|inscripcion(?:es)?|cuotas?|mensualidad|revision(?:es)?|consultas?|sesion(?:es)?|tratamientos?|masajes?|manicuras?|)"
                       R"(limpieza|montaje|instalacion|accesorios|coleccion|calzado|bebidas|postres|entradas|entrantes|vinos|)"
                       R"(arreglos)(?: {w}){0,3} (?P<span>al (?P<percent>50)~%){ends})", 50},
    {Meaning::percent, R"((?:descuent(?:os?|azos?|on|ones)|rebajas?|{short_off}\.?|bonificacion|reintegro|cashback)(?: {w})? (?:del?|hasta|de hasta)(?: un|)"
                       R"( el| hasta el| hasta un)? {percent})"},
    {Meaning::percent, R"((?:rebajas|ofertas|promociones|liquidacion)(?: de {w})?~:~(?:de )?(?P<span>hasta (?:(?:un|el) )?{percent}))"},
    {Meaning::percent, R"((?:descuentos?|{short_off}\.?)(?: [a-z]{4,20})?~:?~(?P<percent>[1-9]\d?)~%)"},
    {Meaning::percent, R"((?P<span>{percent} abajo)(?:{ends}| (?:en|con|si|por|para|hoy|solo)\b))"},
    {Meaning::percent, R"((?:media )?becas? (?:del?|hasta(?: del?| el)?|de hasta(?: el)?) {percent})"},
    {Meaning::percent, R"((?:pagan?|pagas) (?:solo )?(?:el )?50~%)", 50},
    {Meaning::percent, R"({upto}{percent} (?:rebajad|descontad|bonificad)[oa]s?|(?:sale|salen|esta|estan|queda|quedan) (?:un )?{percent} mas baj[oa]s?)"},
    {Meaning::percent, R"((?:rebajad|descontad|bonificad)[oa]s? (?:hasta )?(?:un |al |en un |el )?{percent})"},
    {Meaning::percent, R"((?:ahorra|ahorras|ahorre|ahorrate|te devolvemos|devolvemos|(?:te|le|os|les) (?:quitamos|restamos|perdonamos|descontamos|rebajamos|)"
                       R"((?:descuenta|rebaja|bonifica)n?)|(?:te )?bonificamos|te regalamos) {upto}(?:(?:un|el|otro) )?{percent})"},
    {Meaning::percent, R"((?:(?:te|le|les|os) )?(?:bonificamos|descontamos|rebajamos) (?:el|la|los|las|tu|tus|su|sus) (?:{w} ){1,2}(?:al|en un|un|)"
                       R"(hasta un) {percent})"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) (?:en|sobre) (?:tod[oa]s?|cualquier|tu|tus|su|sus|nuestr[oa]s?|el total|la cuenta|productos seleccionados|)"
                       R"(articulos seleccionados))"},
    {Meaning::percent, R"(tod[oa](?: (?:la|el) (?:tienda|local|web|sitio|stock|coleccion))? (?P<span>al (?P<percent>[1-9]\d)~%)(?:{ends}|)"
                       R"( (?:en|solo|hoy|este|esta|hasta|con|desde|durante|por)\b))"},
    {Meaning::percent, R"({upto}{percent} (?:extra|adicional))"},
    {Meaning::percent, R"({second}(?: {w})? (?:(?:va|sale|queda|esta|la llevas|lo llevas|te la llevas|te lo llevas) )?al? {percent})"},
    {Meaning::percent, R"({second} {w} (?:de|del) (?:{w} ){0,2}[a-z]{1,20} (?:(?:va|sale|queda) )?(?P<span>al {percent}))"},
    {Meaning::percent, R"((?m:^|[:;,(]~)(?P<span>menos (?:un |el )?{percent})(?:{ends}| (?:a|al|el|la|los|las|en|con|por|para|si)\b))"},
    {Meaning::percent, R"((?P<span>{second}(?: {w})? (?:tiene|lleva|va con) (?:un )?{percent}){ends})"},
    {Meaning::percent, R"((?P<span>{upto}{percent}) en (?:(?:la|el|tu|su) )?{second})"},
    {Meaning::percent, R"({second} (?:unidad|ud\.?|prenda|par|producto|pieza|articulo)~:?~{percent})"},
    {Meaning::percent, R"((?P<span>{upto}(?P<percent>50|[1-4]\d|[1-9])~%) (?:pagando|abonando|si pag[a-z]{1,4}|en efectivo|por transferencia|)"
                       R"(con transferencia|al contado|de contado))"},
    {Meaning::percent, R"((?:tienes|tenes|te damos|te hacemos|te llevas|llevate|llevese|obten|obtenga|obtienes|consigue|consigues|consiga|aprovecha|aproveche|)"
                       R"(recibe|recibes|reciba) (?:(?:un|el|hasta un) )?(?P<span>(?P<percent>[1-9]\d?)~%) (?:en|sobre|con|si|por|para|al|hoy|este|esta|hasta|)"
                       R"(solo)\b)"},
    {Meaning::percent, R"((?:arrancamos|empezamos|comenzamos|seguimos|estamos|andamos|volvemos|abrimos|celebramos|festejamos|vamos|)"
                       R"((?:te|los|las|les|os) (?:esperamos|recibimos)) con (?:un |el )?(?P<span>(?P<percent>[1-9]\d?)~%) en\b)"},
    {Meaning::nothing, R"(\d{1,3}~% (?:para|pa) (?:reservar|apartar|confirmar|separar|asegurar|senar)\b)"},
    {Meaning::percent, R"((?:cupon|codigo|clave)~["'«“”‘]?~[a-z0-9][a-z0-9_-]{2,23}["'»”’]? (?:te |les )?(?:da|dan|vale por|vale|otorga|)"
                       R"(descuenta) (?:un )?(?P<span>(?:otro |mas )?{upto}{percent}))"},
    {Meaning::nothing, R"((?:abon[oa]|anticipo|sena|adelanto|enganche|deposito|apart[ao]|separ[ao]|saldo|resto)(?: {w}){0,2} \d{1,3}~%)"},
    {Meaning::percent, R"({second}(?: {w})? (?:(?:va|sale|queda|esta) )?(?:a )?mitad de precio|mitad de precio en (?:la|el) segund[oa])", 50},
    {Meaning::percent, R"({take} (?:1|un[oa]?)(?: {w})?,?(?: y)? {give} (?:otr[oa]|(?:el |la )?(?:segund|otr)[oa])(?: {w})? (?:al?|)"
                       R"(con(?: un| el)?) {percent}(?: de (?:descuento|dto\.?))?)"},
    {Meaning::percent, R"({take} (?:1|un[oa]?)(?: {w})?,?(?: y)? {give} (?:otr[oa]|(?:el |la )?(?:segund|otr)[oa])(?: {w})? (?:a )?mitad de precio)", 50},
    {Meaning::percent, R"((?:(?:hasta )?(?:a |la )?mitad de(?:l)? precio|{pay} (?:solo )?la mitad|a medio precio))", 50},
    {Meaning::percent, R"((?P<span>(?:(?:te|le|les|os) )?(?:sale|salen|cuesta|cuestan) (?:(?:a|por|solo) )?la mitad)(?:{ends}|)"
                       R"( (?:en|hoy|si|con|este|esta|solo|hasta|los|todos)\b))", 50},
    {Meaning::percent, R"((?:{who}|jubilad[oa]s|estudiantes|soci[oa]s|herman[oa]s|ninos|ninas|menores|)"
                       R"(menores de \d{1,2}(?: anos)?),? (?P<span>(?:la )?mitad){ends})", 50},
    {Meaning::percent, R"((?:{who}|antiguos alumnos|exalumnos|soci[oa]s|estudiantes|jubilad[oa]s) tienen (?:un|el) (?P<span>{percent})(?:{ends}| y\b))"},
    {Meaning::percent, R"((?:descuentos?|promos?)~[?]~(?:si|claro|por supuesto)[,:!.–—-]*~(?:(?:de|del|un|el) ){0,2}(?P<span>{percent}))"},
    {Meaning::nothing, R"(ahorr[a-z]{1,8} (?:hasta )?(?:un |el )?\d{1,3}~% (?:de|del|en) (?:la |el |tu |su )?(?:energia|agua|luz|electricidad|tiempo|)"
                       R"(combustible|gasolina|gas|espacio|bateria|recursos|consumo|trabajo))"},
    {Meaning::nothing, R"((?:deduc|desgrav|recuper)[a-z]{1,7} (?:hasta )?(?:un |el )?\d{1,3}(?:[.,]\d{1,2})?~%|\d{1,3}(?:[.,]\d{1,2})?~% (?:en|de) (?:tu|la|)"
                       R"(su|vuestra) (?:declaracion|renta|donacion|irpf|impuestos?)|(?:casi|cerca del|mas del|alrededor del|crecio|crecimos|subio|subimos|)"
                       R"(bajo|aumento|aumentamos|cayo|creci[a-z]{1,6}|aument[a-z]{1,6}) (?:casi )?(?:el |un )?\d{1,3}(?:[.,]\d{1,2})?~% (?:en|)"
                       R"(de (?:la|las|los|quienes|nuestr[oa]s|l[oa]s|ell[oa]s|personas|clientes|usuarios)|del)\b)"},

    // money off, a special price
    {Meaning::amount_off, R"((?P<span>(?:queda|quedan|sale|salen) {money} mas (?:barat|economic)[oa]s?)(?:{ends}| (?:en|hasta|hoy|este|esta|solo|durante|con|)"
                          R"(si)\b))"},
    {Meaning::amount_off, R"({upto}{money} (?:menos|{off}))"},
    {Meaning::amount_off, R"({upto}{told} (?:menos|{off}))"},
    {Meaning::amount_off, R"((?:te|le|les|os) (?:bajamos|descontamos|rebajamos|quitamos|restamos|bonificamos) {upto}(?:{told}|)"
                          R"((?:los |las )?{money})(?: {off})?)"},
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
    {Meaning::special_price, R"((?:antes|pvp|p\.v\.p\.|{usual})(?: costaba| valia| estaba)?:? (?:(?:a|en|de|)"
                             R"(por) )?{old_money}[ ,;.)/\n→➡>–—-]*(?:y )?(?:precio )?)"
     R"((?P<span>(?:ahora|hoy|en oferta|oferta|llevalo|llevatelo|promo|promocional|especial|de oferta):? (?:(?:a|por|en) )?(?:{only} )?(?:(?:a|por|)"
     R"(en) )?{money}))"},
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

    // free, a gift, free delivery
    {Meaning::free, R"((?P<thing>{w}) sin (?:ningun )?compromiso,?(?: y)? (?P<span>{free_word}))"},
    {Meaning::free, R"({free_word})", 1, 0},
    {Meaning::free, R"(s/~(?:cargo|costo|coste))", 1, 0},
    {Meaning::free, R"(de (?:forma|manera|modo) (?:totalmente |completamente )?gratuita)"},
    {Meaning::free, R"((?:\d{1,2}|{number}) (?P<thing>mes(?:es)?|semanas?|dias?|noches?|clases?|sesion(?:es)?|horas?) {free_word})"},
    {Meaning::free, R"((?P<span>{free_word})[ :,]+(?:el|la|los|las|tu|tus|su|un|una) (?P<thing_after>{w}(?: (?:de )?{w})?))"},
    {Meaning::free, R"((?P<thing>entrada|acceso|ingreso|admision|participacion|inscripcion|asistencia)(?: es|~:)? libre(?: y gratuit[oa])?)"},
    {Meaning::free, R"((?P<thing>entrada|acceso|ingreso|admision|inscripcion|cover|estacionamiento) (?:free|liberad[oa]|franc[oa]))"},
    {Meaning::nothing, R"(no (?:pagan?|abonan?) (?:el |la |los |las |sus? )?(?:alquiler(?:es)?|renta|arriendo|luz|agua|gas|impuestos?|iva|peajes?|multas?|)"
                       R"(hipoteca|facturas?|deudas?|salarios?|sueldos?|horas extras?|a tiempo|bien)\b)"},
    {Meaning::free, R"(no (?:pag(?:an|as|a|uen)|abon(?:an|as|a|en))(?: (?P<thing_after>entrada|inscripcion|matricula|consumo minimo))?)"},
    {Meaning::free, R"((?:sin|no) (?P<thing_after>cover)|sin (?P<thing_after>matricula)|(?P<span>sin (?P<thing_after>inscripcion)) (?:si|hasta|solo|hoy|)"
                    R"(durante|para)\b|sin (?:pagar|costo de|coste de|gastos de|cuota de|pago de) (?:la |el )?(?P<thing_after>incorporacion|afiliacion|)"
                    R"(reserva(?: de plaza)?|fianza|deposito|inscripcion|matricula|entrada|membresia|administracion|mensualidad|anualidad|mantenimiento|)"
                    R"(instalacion|apertura|alta|expensas|comision|iva))"},
    {Meaning::free, R"((?:no se pagan?|no pagues?) (?:la |el )?(?P<thing_after>matricula|inscripcion|entrada|cover|cuota de inscripcion|alta))"},
    {Meaning::free, R"((?P<span>no se pagan?){ends})"},
    {Meaning::free, R"((?m:^|[.!?:;,(]~)(?:y )?(?P<span>sin (?P<thing_after>cuota|tarifa|arancel)){ends})"},
    {Meaning::free, R"(no (?:se )?cobra(?:mos|n)?(?: la| el)? (?P<thing_after>inscripcion|matricula|entrada|cover|descorche|visita|domicilio|desplazamiento|)"
                    R"(comision|instalacion|diagnostico|presupuesto))"},
    {Meaning::free, R"((?P<span>sin (?P<thing_after>inscripcion)) (?:hasta|durante|este|esta|todo|solo)\b|(?P<span>sin (?P<thing_after>inscripcion))(?:~[+&]|)"
                    R"( (?:y|ni) (?:sin )?(?:mensualidad|anualidad|matricula|permanencia|cuota|plazos?|(?:el |tu )?primer)\b))"},
    {Meaning::nothing, R"((?:preguntar|sonar|sonreir|mirar|consultar|imaginar|felicidad|amor|amistad|sonrisas?|carino) no tiene coste?o?)"},
    {Meaning::free, R"((?P<span>no (?:tienen?|lleva|implica) (?:ningun )?coste?o?(?: alguno| ninguno)?){ends})"},
    {Meaning::free, R"((?P<span>no hay (?:que pagar (?:la )?)?(?P<thing_after>cuota|cuota de inscripcion|cover|matricula|costo|coste)){ends})"},
    {Meaning::free, R"((?:no|ni) se (?:te |les )?cobra(?:n|ra)? (?:nada|(?:ni )?un (?:peso|euro|centimo|centavo|sol|duro)))"},
    {Meaning::free, R"(sin recargos?)"},
    {Meaning::nothing, R"((?:pagas?|pagar|pagan|pague|paguen|pagando|paga(?:lo|la)|abona[rn]?|abone|cancela[rn]?|)"
                       R"(liquida[rn]?)(?: {w}){0,3} (?P<span>sin (?:recargos?|multas?)))"},
    {Meaning::nothing, R"((?:despues|luego|despues de es[ea] (?:fecha|dia)|pasad[ao] es[ea] (?:fecha|dia|plazo)|)"
                       R"(fuera de (?:fecha|plazo)),? (?:(?:se cobra(?:ra)?|tiene|tendra|lleva|aplica|hay) )?(?:un |el )?(?P<span>{percent} (?:extra|)"
                       R"(adicional|mas))\b)"},
    {Meaning::nothing, R"((?:cuotas?|pagos?|meses|tarjetas?|credito|debito|transferencia|efectivo|mensualidades)(?: {w}){0,2} (?P<span>sin recargos?))"},
    {Meaning::free, R"(a? ?(?:coste?o? cero|cero coste?o?))"},
    {Meaning::free, R"(sin (?:pagar|cobrar(?:te|le|les|os)) (?:nada(?: mas)?|(?:ni )?un (?:peso|euro|centimo|centavo|sol|duro)))"},
    {Meaning::free, R"(por la patilla)"},
    {Meaning::free, R"((?P<span>(?P<thing>{w}) bonificad[oa]s?)(?:{ends}| (?:con|para|por|en)\b))"},
    {Meaning::nothing, R"((?:formacion|sueldos?|salarios?|precios?|dias?|horas?|esta|estan|cursos?|contratos?|creditos?|contratacion(?:es)?|tasas?|talleres|)"
                       R"(prestamos?) bonificad[oa]s?)"},
    {Meaning::free, R"((?P<span>(?P<thing>alta|[a-z]{5,20}) (?:a|por) (?:0~(?:€|euros?|pesos)|[$€]~0(?:[.,]00?)?))(?:~[^a-z0-9.,]|~[.,](?:~[^0-9]|~$)|)"
                    R"( [a-z]{1,20}|~$))"},
    {Meaning::gift, R"({give} {one_of} (?P<thing>{w}(?: {w}){0,3}(?: {size})?|{w} y {w}) {free_word})"},
    {Meaning::gift, R"({give} {one_of} (?P<thing>{w}(?: {w}){0,3}) de (?:regalo|obsequio))"},
    {Meaning::gift, R"((?:compr|gast|reserv|pid|ped|contrat|inscrib|suscrib|matricul|apunt|renuev|renov|)"
                    R"(registr)[a-z]{1,5}(?: [a-z0-9$€.]{0,15}[a-z0-9$€]){0,9},? (?:y )?(?P<span>(?:llevate|te llevas|llevas|llevese|recibe|recibis|)"
                    R"(recibes) (?:una?|unos|unas) (?P<thing_after>{w}(?: (?:de )?{w})?))(?:{ends}| (?:con|en|para|al|hasta|solo|este|esta|el|hoy)\b))"},
    {Meaning::gift, R"((?P<span>(?:llevate|te llevas|llevas|llevese|recibe|recibis|recibes) (?:una?|unos|unas) (?P<thing_after>{w}(?: (?:de )?{w})?)) (?:con|)"
                    R"(por) (?:(?:tu|la|cada|cualquier|toda) )?(?:primera )?(?:compra|reserva|inscripcion|matricula|suscripcion|consumo|pedido)(?:{ends}|)"
                    R"( [a-z]{1,20}))"},
    {Meaning::nothing, R"((?:llevate|te llevas|llevas|llevese|recibe|recibis|recibes) (?:una?|unos|unas) (?:(?:gran|lindo|linda|buen|buena|bonito|)"
                       R"(bonita) )?(?:descuentos?|precios?|recuerdos?|sorpresas?|sonrisas?|experiencias?|respuestas?|cotizacion|presupuesto|aviso|correo|)"
                       R"(mail|mensaje|confirmacion|notificacion|pedacito|momento|idea|ideas|susto|cupon|codigo|bono|credito|cashback|reintegro|reembolso|)"
                       R"(oferta|promo|atencion|asesoria|llamada|certificado|diploma|invitacion|noche|tarde|velada|aventura|historia|leccion|alegria|abrazo|)"
                       R"(factura|comprobante|ticket|recibo|enlace|link|numero|boleto|visita|propuesta)|(?:usa|use|usar|aplica|aplicar|pon) (?:spf|)"
                       R"(fps)~\d{2})"},
    {Meaning::gift, R"({give} {free_word} {one_of} (?P<thing>{w}(?: de (?:{w}|{size}))?))"},
    {Meaning::gift, R"(de (?:regalo|obsequio|cortesia))", 1, 0},
    {Meaning::gift, R"(de (?:yapa|llapa|napa|pilon)|van? de onda)", 1, 0},
    {Meaning::gift, R"((?:es |son |va |van )?cortesia (?:nuestra|de nuestra parte))", 1, 0},
    {Meaning::gift, R"((?P<span>(?:es|son|va|van) (?:una? )?(?:regalo|obsequio|gentileza) (?:nuestr[oa]|de nuestra parte|de la casa)){ends}|)"
                    R"((?P<span>l[oa]s? paga la casa)(?:{ends}| (?:hoy|si|con|este|esta|hasta|cuando)\b))", 1, 0},
    {Meaning::free, R"((?P<thing>{w})~:~(?P<span>cortesia){ends})"},
    {Meaning::gift, R"((?:por|va por|corre por) cuenta de la casa|cortesia de la casa|por cortesia de la casa|(?:va|corre|van|corren) por la casa|)"
                    R"(invita la casa|(?:va |corre )?por nuestra cuenta)", 1, 0},
    {Meaning::gift, R"((?:te|les|le|os) (?:regalamos|obsequiamos|regala|invitamos) (?:{one_of} )?(?P<thing_after>{w}(?: de {w}(?: {quality})?)?))"},
    {Meaning::gift, R"((?P<span>(?:(?:te|les|le|os) )?invitamos (?:al|a la|a un|a una|a los|a las) (?P<thing_after>{goods}(?:e?s)?))(?:{ends}|)"
                    R"( (?:a tod[oa]s|a quienes?|con (?:tu|cada|la) (?:compra|menu|comida|cena|reserva|consumo))\b))"},
    {Meaning::gift, R"((?P<span>(?:el|la|los|las|tu) (?P<thing>{goods}(?:e?s)?),? (?:te )?l[oa]s? (?:ponemos|pagamos|invitamos|regalamos) nosotros){ends})"},
    {Meaning::nothing, R"((?:casi|practicamente|poco menos que) (?:te|os) l[oa]s? (?:regalamos|obsequiamos))"},
    {Meaning::gift, R"((?:te|os) l[oa]s? (?:regalamos|obsequiamos))", 1, 0},
    {Meaning::gift, R"((?P<span>te damos {one_of} (?P<thing_after>{w}(?: de {w}(?: {quality})?)?)) (?:con|por) (?:cada|tu|la|cualquier) (?:compra|pedido|)"
                    R"(consumo|reserva|visita|servicio|menu|cafe|corte)\b)"},
    {Meaning::gift, R"((?P<span>regalo {one_of} (?P<thing_after>{w}(?: de {w}(?: {quality})?)?)) (?:con|por|en|para) (?:cada|tu|tus|su|sus|la|las|cualquier|)"
                    R"(toda|todas|quien|quienes)\b)"},
    {Meaning::gift, R"((?:regalamos|regalando|obsequiamos) (?:{one_of}|\d{1,3}) (?P<thing_after>{w}(?: de {w}(?: {quality})?)?))"},
    {Meaning::gift, R"((?:regalamos|regalando|obsequiamos) (?P<thing_after>{goods}(?:e?s)?(?: de {w})?))"},
    {Meaning::gift, R"((?:{give}|habra|hay|tenemos) (?:{one_of} )?(?P<span>(?:regalo|obsequio)s?|regalitos?)(?: sorpresa)?)"},
    {Meaning::gift, R"((?:algunos|unos|muchos|varios) (?P<span>regalitos))"},
    {Meaning::gift, R"((?P<span>(?:regalo|obsequio)s?(?: sorpresa)?)(?: seguro| especial| exclusivo)? (?:con|por|en|a partir de) (?:(?:tus?|sus?|la|las|cada|)"
                    R"(todas?|todas las|cualquier|una) )?(?:primer[ao]? )?(?:compras?|pedidos?|orden(?:es)?|reservas?|consumos?|inscripcion(?:es)?))"},
    {Meaning::gift, R"((?P<span>(?:regalo|obsequio)s?(?: sorpresa)?) para (?:(?:los|las|l[oa]s primer[oa]s?) (?:primer[oa]s|\d{1,3})\b|)"
                    R"((?:los|las|tod[oa]s l[oa]s|quienes) ))"},
    {Meaning::nothing, R"((?:tarjetas?|certificados?|cajas?|bolsas?|papel|envolturas?|envoltorio|ideas?|bonos?|vales?|opcion|opciones|sets?|cestas?|canastas?|)"
                       R"(kits?|lista|mesa|tiendas?|cheques?|ocasion|guia|detalles?|experiencia|mono|envuelt[oa]s?|busca(?:s|ndo)?|perfect[oa]s?|)"
                       R"(ideal(?:es)?) (?:de|para) regalos?)"},
    {Meaning::nothing, R"((?:el|tu|su|mejor|gran|mi|ese) (?:mejor )?regalos? (?:perfecto|ideal|para {w}|de (?:navidad|cumpleanos|reyes|bodas?|aniversario|)"
                       R"(la vida|dios)|original|es|que)|regalos? (?:perfectos?|ideal(?:es)?|corporativos?|personalizados?|originales?|unicos?|)"
                       R"(para (?:mama|papa|el|la|ese|esa|quien|ellos|ellas|hombres?|mujeres?|ninos)|para (?:los|las) (?:[a-oq-z]|p[a-qs-z]|)"
                       R"(pr[a-hj-z])[a-z]{0,20})|regalos? de (?:navidad|cumpleanos|reyes|bodas?|la vida|dios))"},
    {Meaning::nothing, R"((?:te|les|nos|se) (?:regala|invitamos) (?:(?:una?|el|la|los|las|tu) )?(?:sonrisas?|vida|momentos?|dia|noche|tiempo|a|al|conocer|)"
                       R"(participar|descubrir|ser|seguir|visitar|compartir|leer|que|nuestr[oa]|paisajes?|vistas?|que|flores|chocolates))"},
    {Meaning::nothing, R"((?:formulas?|frases?|reglas?|normas?|visitas?|llamadas?|saludos?|gestos?|trato|actos?|vehiculo|auto|coche) de cortesia)"},
    {Meaning::nothing, R"((?:sonar|reir|sonreir|amar|querer|preguntar|imaginar|mirar|abrazar|respirar|pensar|hablar|opinar|ser amable|bailar|desear|vivir|)"
                       R"(sonrisas?|abrazos?|besos?|amor|envidia|amabilidad|nada|nunca)(?: {w})? (?:es|son|sale|salen|sera|siendo|siempre es) (?:gratis|)"
                       R"(gratuit[oa]s?)|l[oa]s? mejor(?:es cosas)? de la vida (?:es|son) (?:gratis|gratuit[oa]s?)|)"
                       R"(gratis (?:no hay nada|ni (?:regalad|loc|muert|hart)[oa]s?)|(?:es|sale) gratis (?:sonar|sonreir|reir|amar|abrazar|preguntar|imaginar|)"
                       R"(ser amable|querer))"},
    {Meaning::nothing, R"({free_word} (?:y|o|e|ni|como|u) (?:de )?pag[ao]s?|pag[ao]s? (?:y|o) {free_word})"},
    {Meaning::nothing, R"(dej[a-z]{1,5} de ser {free_word})"},
    {Meaning::nothing, R"((?:llama|llamar|llame|llamen|llamad|llamame|llamanos|llamenos|llamennos|llamadnos|marca|marque|marcar|marcanos|marquenos|telefonea|)"
                       R"(telefoneanos)(?: ya| hoy| ahora)? (?:(?:totalmente|es|de forma|sea) )?(?:gratis|gratuit[oa]|gratuitamente|)"
                       R"(sin (?:ningun )?(?:costo|coste|cargo)))"},
    {Meaning::nothing, R"((?:lineas?|(?:lineas?|numeros?|telefonos?) de (?:servicio|atencion|ayuda|emergencias?|contacto|informacion|)"
                       R"(reservas)(?: (?:al|del) (?:cliente|usuario|consumidor|paciente|socio))?) (?:(?:es|son|totalmente) )?(?:gratis|gratuit[oa]s?|)"
                       R"(sin (?:costo|coste|cargo)))"},
    {Meaning::nothing, R"((?:gratis|gratuitamente|sin (?:costo|coste|cargo)) (?:al|en el|desde el) (?:(?:numero|telefono) )?(?:01~)?(?:900|800|0800|0810|)"
                       R"(018000))"},
    {Meaning::nothing, R"((?:comentario|violencia|agresion|insulto|ofensa|acusacion|afirmacion|crueldad|sufrimiento|software|linea|llamada|numero|telefono|)"
                       R"(atencion al cliente|servicio al cliente)(?:e?s)? gratuit[oa]s?)"},
    {Meaning::free_shipping, R"((?:{service}|mensajeria)(?: a domicilio| a todo el pais| a todo {w}| express?| estandar| urgente| al dia siguiente|)"
                             R"( (?:en|de) \d{1,2}~(?:h|hs|horas))?(?: (?:(?:te|le|les|os|nos) )?(?:siguen?|continuan?|seguiran?|)"
                             R"(continuaran?)(?: (?:siendo|saliendo|corriendo|yendo))?| todavia| aun| es| son| va| van| sale| te sale| les? sale| os sale|)"
                             R"( te queda| totalmente| completamente| 100%)* (?:{free_word}|free|bonificados?|de regalo|)"
                             R"((?:corre |corren |queda |va )?(?:por (?:nuestra cuenta|cuenta (?:nuestra|de la casa)|la casa)|de nuestra cuenta)|)"
                             R"((?:un )?(?:regalo|gentileza|invitacion|cortesia|atencion) (?:nuestr[oa]|de la casa)))"},
    {Meaning::free_shipping, R"({service}(?: a domicilio)? no (?:(?:te|le|les|os) )?cuestan? (?:nada|(?:ni )?un (?:peso|euro|centimo|centavo|sol|duro))|)"
                             R"((?P<span>{service}(?: a domicilio)?(?:~:| (?:sale|salen|cuesta|a|por))?~(?:[$€]~0(?:[.,]00?)?|0~(?:€|euros|pesos|soles)|)"
                             R"(cero (?:pesos|euros|soles)))(?:~[^a-z0-9.,]|~[.,](?:~[^0-9]|~$)| [a-z]{1,20}|~$))"},
    {Meaning::free_shipping, R"({service}(?: a domicilio| a todo el pais)? s/~(?:cargo|costo|coste))"},
    {Meaning::free_shipping, R"((?:gastos de envio|portes?)(?: (?:siguen?|continuan?)(?: siendo)?| son| van| corren)? (?:{free_word}|)"
                             R"(por (?:nuestra cuenta|cuenta (?:nuestra|de la casa)|la casa)))"},
    {Meaning::free_shipping, R"({free_word} (?:el |tu |en tu )?{service}|sin (?:gastos|costos?|cargos?|coste) de {service}|)"
                             R"(no pag(?:as|ues|a|ue) (?:el )?{service}|sin cobrar(?:te|le|les|os) (?:el |la |los )?{service}|)"
                             R"(no (?:te|le|les|os) cobramos (?:el |la |los )?{service}|te (?:regalamos|invitamos) el {service}|)"
                             R"((?:nosotros )?(?:pagamos|ponemos|cubrimos|asumimos|invitamos|regalamos) (?:el |tu |los )?{service}|)"
                             R"({service} (?:lo|la|los|las) (?:paga la casa|pagamos|ponemos|cubrimos|regalamos|invitamos)(?: nosotros)?|)"
                             R"((?:(?:te|se|os) l[oa]s? (?:llevamos|enviamos|mandamos)|entregamos|enviamos|enviando|)"
                             R"(entregando) (?:(?:a (?:domicilio|casa|(?:tu|su|vuestra) casa)|hasta (?:tu|su|vuestra) (?:casa|puerta)) )?{free_word})"},
    {Meaning::free_shipping, R"((?P<span>no cobramos (?:el |la |los )?{service})(?:{ends}| (?:a domicilio|en|hoy|este|dentro|desde|para)\b))"},
    {Meaning::free_shipping, R"((?:{service}|enviamos|entregamos|despachamos)(?: [a-z]{1,12}){0,4}(?:~:)?(?:~[$€]?~\d[\d.,]{0,7}(?:~€)?)?(?:~[:,(|]~|)"
                             R"( )(?P<span>{free_word}) (?:desde|a partir|arriba|por (?:compras?|pedidos?)|en (?:compras?|pedidos?)|sobre|superando|)"
                             R"(con (?:compras|pedidos)|llevando|si (?:tu|superas|compras)))"},

    // coupons, draws, instalments
    {Meaning::coupon, R"((?:codigo|cupon|clave)(?: promocional| de descuento| promo| especial| exclusivo)?(?: es(?::~| )|)"
                      R"(:?~)(?:[👉➡→]~)?["'«“”‘]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:usa|use|usando|utiliza|utilice|ingresa|ingrese|ingresando|escribe|escriba|escribi|aplica|aplique|introduce|introduzca|pon|)"
                            R"(digita|menciona|coloca) ["'«“”‘]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'»”’]? (?:y |para |al |)"
                            R"(en (?:el |la |tu |su |nuestr[oa] )?(?:primer[ao]? |proxim[oa] )?)(?:pagar?|comprar|reservar|pedir|finalizar|caja|compra|pedido|)"
                            R"(carrito|checkout|web|linea|app|tienda|sitio|pagina|inscripcion|te|ahorra|ahorre|obten|obtenga|recibe|reciba|llevate|llevese|)"
                            R"(consigue|consiga|disfruta|disfrute|obtener|recibir|tu descuento))"},
    {Meaning::coupon_typed, R"(cod\b\.?(?: (?:promocional|promo|de descuento))?:?~["'«“”‘]?(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))"},
    {Meaning::coupon_typed, R"((?:usa|use|utiliza|utilice|ingresa|ingrese|aplica|aplique) ["'«“”‘]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}[a-z]{2,12}))["'»”’]? )"
                            R"((?:y|para|al|en)\b)"},
    {Meaning::coupon_typed, R"((?:usa|usen?|usad|usando|utiliza|utilice|utilicen|ingresa|ingrese|ingresen|aplica|aplique|apliquen|introduce|introduzca|pon|)"
                            R"(poniendo|digita|escribe) ["'«“”‘]?(?P<span>(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))["'»”’]?(?:~[.,;!)\n]|~$|)"
                            R"(~[^a-z0-9 ]))"},
    {Meaning::coupon_typed, R"((?:%|descuento|off|dto\.?)(?: {w}){0,4} (?:con|usando) ["'«“”‘]?(?P<span>(?P<code>[a-z]{2,16}\d{1,4})))"},
    {Meaning::bare_coupon, R"(cupon(?:es)?|con (?:el|tu) (?P<span>codigo) (?:de (?:(?:la|las|nuestra|nuestras|esta) (?:historias?|stories|story|bio|perfil|)"
                           R"(tarjeta|invitacion|newsletter)|abajo|la imagen|la foto)|que (?:te|les|esta|dejamos|aparece)))"},
    {Meaning::other, R"(sorteos?|sorteazos?|sortea(?:mos|ndo|ran?|remos|re|n|r)?|sera[n]? sortead[oa]s?|gran rifa|rifas?|rifamos|rifaremos|rifando|giveaway)"},
    {Meaning::other, R"((?m:^|[.!?¡:]~)(?P<span>gana (?:una?|dos|tres|el|la|\d{1,3}) (?:viajes?|entradas?|boletos?|pases?|cenas?|estancias?|estadias?|)"
                     R"(escapadas?|bicicletas?|motos?|carros?|autos?|coches?|celular(?:es)?|tablets?|pantallas?|consolas?|premios?)(?: a {w}|)"
                     R"( para (?:dos|2))?))"},
    {Meaning::other, R"((?:ganate|ganese|ganense|participa por) (?:una?|unos|unas|\d{1,3}) {w})"},
    {Meaning::other, R"((?:participa|concursa)(?: y| para| por) (?:gana|ganar|ganarte|podras ganar|llevate|ganate)|(?:puedes|podras|podes|pueden|)"
                     R"(podran) ganar(?:te)? (?:{one_of}|\d{1,3}|premios|entradas|boletos))"},
    {Meaning::nothing, R"(sortea[a-z]{0,5} (?:{w} ){0,2}(?:obstaculos?|dificultad(?:es)?|problemas?|crisis|baches?|trafico|curvas|trampas?|piedras|olas|)"
                       R"(tormentas?|inconvenientes?)|sorteos? (?:de (?:los )?grupos|(?:extraordinarios? )?de (?:la )?loteria|)"
                       R"((?:extraordinarios? )?del (?:nino|gordo)|de la (?:once|primitiva|champions|copa|fase|uefa)|del mundial|de octavos|de cuartos|)"
                       R"(arbitral))"},
    {Meaning::nothing, R"((?:numeros?|decimos?|participacion(?:es)?|loteria)(?: {w}){0,2} (?:del?|para el) (?P<span>sorteos? (?:extraordinario )?de navidad))"},
    {Meaning::other, R"((?:(?:hasta )?(?:\d{1,2}|{number})(?:[ ,yo]+\d{1,2}){0,4} )?(?:cuotas|ctas\.?|meses|mensualidades|quincenas|pagos|)"
                     R"(plazos)(?: fijas?)?(?: de {money})? (?:sin|s/)~int(?:eres(?:es)?)?\b(?: de {money})?|(?:hasta )?\d{1,2}(?:[ ,yo]+\d{1,2}){0,4} (?:msi|)"
                     R"(csi)(?: de {money})?)"},
    {Meaning::other, R"((?:financia(?:cion|miento)|creditos?|prestamos?)(?: {w}){0,2} (?:al 0~%(?: de interes| tae)?|(?:sin|cero) interes(?:es)?)|)"
                     R"((?:paga|pagas|pague|financia|financie|compra|compre|lleva|llevate)(?:lo|la|los|las)? (?:a plazos|en plazos|en cuotas|en partes|)"
                     R"(con tarjeta) sin interes(?:es)?)"},
    {Meaning::other, R"((?:hasta )?\d{1,2}(?:[ ,yo]+\d{1,2}){0,4}~(?:x~)?(?:sin |s/~)(?:intereses|interes|int)\b(?: de {money})?)"},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo(?:s|cion|ciones)?|promociona?zos?)"},
    {Meaning::bare_word, R"(ofertas?|ofertazos?|oferton(?:es)?|rebajas|liquidacion(?:es)?)"},
    {Meaning::bare_word, R"(descuentos?|descuentazos?|(?P<span>remates?) (?:de (?:bodega|temporada|fin de|stock|inventario|saldos)|total|final))"},
};

}  // namespace

constinit const Lexicon kSpanish{kWords, kMacros, kPhrases};

}  // namespace sml::claims
