// Spanish: the kinds of words that tell offers apart (lexicon.h), and the parts that its patterns share.
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
             R"(toluca|pachuca|leon|necaxa|santos|america|queretaro|millonarios|nacional|junior|santa fe|alianza(?: lima)?|universitario|sporting cristal|)"
             R"(colo[- ]colo|catolica|penarol|barcelona|barca|real madrid|madrid|atletico|sevilla|betis|valencia|villarreal|osasuna|espanyol|celta|mexico|)"
             R"(argentina|brasil|uruguay|chile|peru|colombia|ecuador|espana|francia|portugal|italia|alemania|inglaterra))"},
    {"w", R"([a-z]{2,20})"},
    {"short_off", "(?:ds?ctos?|dtos?|desc)"},
    {"off", R"((?:(?:de |en |del )?(?:{short_off}(?:\b\.)?|descuento|off|rebaja|bonificacion|reintegro|cashback|ahorro|reembolso)))"},
    {"upto", R"((?:hasta (?:(?:un|el) )?)?)"},
    {"told", R"((?P<amount>(?:[$]~)?(?:\d{1,3}|{w}(?: y {w})?) mil(?: {currency})?|{w}(?: y {w})? {currency}))"},
    {"only", R"((?:(?:tan )?solo|solamente|apenas|unicamente|nada mas))"},
    {"give", R"((?:llevate|llevas?|lleve|llevese|recibe|recibes|recibi|reciba|obten|obtienes|disfruta|gana|ganas|consigue|te damos|te regalamos|te llevas|)"
             R"(incluye))"},
    {"second", R"((?:segund[oa]|2\.?d?[ao]\b\.?|tercer[oa]?|3\.?(?:r?[ao]|er)\b\.?))"},
    {"take", R"((?:quedate|quedese|alojate|hospedate|duerme|lleva|llevas|llevate|llevando(?:se|te|los|las)?|lleve|llevese|compra|compre|comprando|)"
             R"(reservas?|reserve|reservando|pide|pedi|trae|traes|come))"},
    // before a price
    {"usual", R"((?:(?:precio|valor) (?:real|referencial|de referencia|comercial)|)"
              R"((?:(?:precio|valor) )?(?:normal|regular|habitual|anterior|de lista|original)))"},
    // of what a thing is of
    {"quality", R"((?:[a-z]{2,16}(?:ad[oa]s?|ales|[a-z]al|[a-z]ic[oa]s?|ables?|ibles?|os[oa]s?|iv[oa]s?)|tint[oa]s?|blanc[oa]s?|negr[oa]s?|)"
                R"(ros(?:a|ad[oa])s?))"},
    {"pay", R"((?:paga|pagas|pague|pagando|pagan|(?:(?:te|le|les|os) )?cobramos))"},
    {"one_of", R"((?:un|una|unos|unas|el|la|los|las|tu|tus|su|sus|otro|otra|dos|algun|alguna))"},
    {"service", R"((?:servicio a domicilio|envios?|entregas?|domicilios?|delivery|despachos?|repartos?|fletes?))"},
    {"street", R"((?:av|avda|ave|avenida|calle|calz|calzada|blvd|bulevar|boulevard|plaza|plazuela|colonia|col|parque|estacion|metro|barrio|puente|esquina|)"
               R"(pasaje|pje|ruta|carretera|glorieta|mercado|hospital|escuela|club|sala|teatro|centro|estadio|colegio|cine|biblioteca|universidad)\.?)"},
};

}  // namespace

constinit const Lexicon kSpanishVocabulary{kWords, kMacros, {}};

}  // namespace sml::claims
