// Spanish: what denies an offer, and what tells that a day is over.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kMacros[] = {
    {"over", R"((?:termino|terminaron|acabo|acabaron|finalizo|finalizaron|vencio|vencieron|concluyo|concluyeron|caduco|caducaron|expiro|expiraron|agoto|agotaron))"},
    {"we_did", R"((?:tuvimos|perdimos|vencimos|fuimos|estuvimos|hicimos|hubo|fueron|estuvo|dimos|pusimos|vinieron|hizo|dijeron|llegaron|conocimos|nacio|cerro|atendimos|firmaron|juntaron|recaudaron|ganaron|se vivio|se llevo a cabo|se realizo))"},
    {"we_do", R"((?:vivimos|celebramos|disfrutamos|participamos|compartimos|inauguramos|recibimos|visitamos|realizamos|asistimos|llevamos a cabo))"},
};

constexpr Phrase kPhrases[] = {
    {Meaning::denies_next, R"(no (?:necesitas|necesitan|necesitamos|hace falta|hacen falta)(?: una?| ningun[a]?)?)", 1},
    {Meaning::denies_next, R"((?:ya )?no (?:hay|tenemos|tengo|tienen|existe|existen|hacemos|hago|damos|doy|ofrecemos|ofrezco|habra|es|son|incluye|incluyen|vale|hubo|manejamos|contamos con|queda|quedan|participan? en|aplica|aplicamos|aceptamos|haremos|tendremos)(?: ning[a-z]{1,6}| mas| el| la| los| las| un| una| ya)*)", 1},
    {Meaning::denies_next, R"(no (?:(?:te|le|les|se|lo|la|los|las) ){1,2}(?:hago|hacemos|doy|damos)|no trabaj(?:o|amos))", 1},
    {Meaning::denies_next, R"(no (?:hacemos|hace|hacen|vendemos|vende|ofrecemos|ofrece|cortamos|corta|trabajamos|servimos)(?: {w}){0,3} con)", 1},
    {Meaning::denies_next, R"((?:sin|ningun|ninguna|nada de|ni(?: (?:hacemos|hago|damos|doy|tenemos|ofrecemos|manejamos|hay|de|con|a)\b)?|tampoco hay|tampoco|nunca hubo|nunca hay|nunca habra|adios al|adios a la|adios a|nos despedimos (?:del|de)|se fue el|se fueron los|olvidate del|olvidate de)(?: ning[a-z]{1,6}| mas| el| la| los| las| un| una)?)", 0},
    {Meaning::denies_next, R"((?:ya )?(?:se (?:nos )?)?(?:{over}|cancelo|suspendio|cancelamos|suspendimos)(?: ya)?)", 2},
    {Meaning::denies_next, R"((?:{over}|cancelo|suspendio|cancelamos|suspendimos|ya no hay|ya no tenemos|adios a) (?:(?:la|el|las|los|nuestr[oa]s?) )?(?:promo|promos|promocion|promociones|ofertas?)(?: del?)?)", 0},
    {Meaning::denies_next, R"((?:se )?{over} (?:{w} ){1,3}y con (?:el|ella|ellos|ellas)(?: tambien)?)", 2},
    {Meaning::denies_next, R"((?:te acuerdas|se acuerdan|os acordais|acordate|te acordas|recuerdas|recuerdan|recordas|recordemos|extranas|extranan|extranabas|extranaban|extrano|extranamos|echas de menos|echamos de menos|tuvimos|tenian|teniamos|hubo|habia|haciamos|ofreciamos|dabamos|gracias por (?:agotar|aprovechar|venir al?|acompanarnos en)|si hubiera|si tuvieramos|si hubiese|ojala(?: {w}){0,4}|hicimos|ofrecimos|dimos)(?: del?)?)", 8},
    {Meaning::denies_next, R"(los de (?:{w} ){1,5}(?:dan|tienen|ofrecen|hacen|venden)|nos (?:pidieron|piden|pedis|pedian|preguntan por|preguntaron por|preguntais por))", 3},
    {Meaning::denies_next, R"((?:la competencia|el vecino|los vecinos|otros|otras|en otr[oa]s? (?:lado|lados|lugar|lugares|sitio|sitios|parte|partes|restaurantes?|tiendas?)|otr[oa]s (?:restaurantes|tiendas|lugares|negocios|marcas|gimnasios)|ellos|los demas|mientras (?:otr[oa]s|un[oa]s|algun[oa]s|much[oa]s))(?: te)? (?:tienen|tiene|andan? con|estan? con|tienes|tenes|hay|encuentras|ofrecen|ofrece|hacen|hace|dan|da|venden|prometen|anuncian|anuncia|cobran|presumen))", 4},
    {Meaning::denies_previous, R"((?:(?:ya )?(?:se (?:nos )?)?{over}|(?:ya )?(?:ha|han) (?:terminado|finalizado|acabado|concluido|vencido|caducado|llegado a su fin)|lleg(?:o|aron) a su fin|se despidi(?:o|eron)|quedo atras|paso a la historia|ya no(?: (?:aplica|aplican|existe|existen|esta|estan|hay|sigue|va|vuelve|es|son|vale|valen|tenemos))?|no (?:esta|estan) (?:ya )?(?:disponibles?|vigentes?)|no (?:existe|existen|sigue|vuelve|va mas)|fue (?:ayer|el {weekday} pasado|la semana pasada|(?:todo )?un (?:gran |rotundo )?exito|una locura|increible|genial|hermos[oa]|lind[oa]|hasta ayer)|era (?:ayer|hasta ayer|solo ayer)|duro hasta ayer)(?: (?:ayer|mas|ya))?)", 5},
    {Meaning::denies_previous, R"((?P<span>no (?:hay|tenemos|damos|hacemos|manejamos)(?: mas)?){ends})", 1},
    {Meaning::denies_previous, R"((?P<span>(?:ya )?no (?:hay|tenemos|damos|hacemos) mas){ends})", 3},
    {Meaning::denies_previous, R"((?P<span>no (?:aplican?|es valid[oa]|son valid[oa]s|valen?|disponibles?)){ends})", 4},
    {Meaning::denies_previous, R"((?P<span>(?:ya )?(?:(?:esta|estan|quedo|quedaron|totalmente) )?(?:agotad|terminad|finalizad|concluid|vencid|caducad|expirad)[oa]s?)(?:{ends}| (?:en|por hoy|desde|ayer|hoy|hace)\b))", 3},
    {Meaning::denies_previous, R"((?P<span>(?:cerrad|cancelad|suspendid)a){ends})", 0},
    {Meaning::denies_next, R"((?:ayer|anoche) (?:fue|era) el ultimo dia (?:del|de (?:la|los|las|nuestr[oa]s?))|(?:agotad|terminad|finalizad)[oa]s?(?::|:? (?:el|la|los|las|nuestr[oa]s?))|antes (?:era|eran))", 0},
    {Meaning::nothing, R"((?:casi|hasta|por|antes de que|cuando|no|estan|esten|se (?:estan|han)) agotad[oa]s?|(?:no|hasta|aun no|todavia no) (?:(?:ha|han|esta|estan) )?(?:terminad|finalizad|vencid)[oa]s?)"},
    {Meaning::denies_previous, R"((?:de la competencia|del vecino|de los vecinos|de la otra tienda))", 1},
    {Meaning::denies_previous, R"((?:de ayer|del ano pasado|de la semana pasada|del mes pasado|de anoche))", 1},
    {Meaning::denies_inside, R"([¿](?:y |pero )?(?:buscas|buscan|buscabas|es|son|cobran|cobrais|haceis|dan|dais|puedo|se puede|que|cual|cuales|cuando|como|donde|quien|quienes|por que|cuanto|cuanta|hay|tienen|hacen|habra|tendran|existe|aplica|prefieres?|preferis|prefieren|te gustaria|les gustaria|os gustaria|y si|para cuando)\b[^?\n]*\?)"},
    {Meaning::denies_sentence, R"([¿](?:y |pero |lo |la |los |las )*(?:extranas?|extranan|extranabas|extranaban|recuerdas?|recuerdan|recordas|te acuerdas|se acuerdan|te acordas|os acordais|(?:cuando )?(?:vuelve|vuelven|regresa|regresan)|sigue|siguen)\b[^?\n]*\?)"},
    {Meaning::denies_sentence, R"([?]~[^a-z0-9\n¡]{0,3}(?:pues |uy )?(?:(?:nunca|jamas)\b|no(?:[,.]| por (?:ahora|el momento)| todavia| aun|~[^a-z0-9 ,;:'"«(¿¡\n-])|todavia no|aun no|por ahora no|(?:ya )?se (?:nos )?(?:fue|fueron|acabo|acabaron|termino|terminaron)|ya (?:fue|fueron|paso|pasaron|no)|termino|terminaron|finalizo|volo|volaron))"},
    {Meaning::denies_inside, R"((?:pregunt[a-z]{1,5}) si (?:hay|tenemos|hacemos|damos|va a haber|habra|sigue)\b[^.!?\n]*)"},
    {Meaning::denies_sentence, R"(no somos nosotros|no (?:es|son) (?:de )?(?:nuestr[oa]s?|verdad|ciert[oa]s?)|no era (?:verdad|cierto)|(?:es|son) (?:una? )?(?:estafas?|fraudes?|fals[oa]s?|phishing|timo|engano|truch[oa]s?|chant[oa]s?|trampas?|bulos?)|no (?:la|lo|las|los) (?:abras|abran|abra|creas|crean|crea)|no (?:hagas|hagan|haga|des|den) (?:clic|click)|(?:perfil(?:es)?|cuentas?|paginas?|mensajes?|anuncios?) (?:es |son )?fals[oa]s?|se hacen? pasar por)"},
    {Meaning::denies_sentence, R"([¿][^?\n¿]+ o [^?\n]+\?)"},
    {Meaning::denies_sentence, R"((?:nos|me) (?:piden?|pidio|pidieron|avisan?|avisaron|cuentan?|contaron|comentan) (?:que |de )?(?:contar|avisar|compartir|difundir|decir|informar|anunciar|pasar)[a-z]{0,5})"},
    {Meaning::retracts, R"((?:y |pero |eso |esto )?(?:no es (?:cosa nuestra|nuestr[oa]|aqui|aca|con nosotr[oa]s|en (?:nuestr[oa] |la )?(?:tienda|local|clinica|casa))|no (?:tenemos|tiene|va|tengo) nada que ver))"},
    {Meaning::nothing, R"(descuentos? (?:de|para|a) (?:empleados?|el personal|trabajadores|nomina))"},
    {Meaning::denies_sentence, R"(estamos contratando|(?:tenemos|nuestra|hay|nueva) vacantes?)"},
    {Meaning::denies_next, R"((?:nuestr[oa]s|l[oa]s|el|la) vecin[oa]s?(?: {w}){0,4} (?:tienen?|ofrecen?|hacen?|dan?))", 4},
    {Meaning::denies_next, R"((?:el|la|los|las|un|una) {w}(?: {w})? (?:de (?:la otra (?:cuadra|calle|esquina)|al lado|enfrente|junto|la competencia|a la vuelta)|del otro lado|vecin[oa]) (?:ya |tambien |hoy |ahora )?(?:dicen?|anuncian?|tienen?|ofrecen?|hacen?|dan?|ponen?|venden?|promete[n]?|esta[n]? (?:con|de)|anda[n]? con))", 4},
    {Meaning::denies_previous, R"(del? (?:{weekday}|fin de semana|finde|mes|ano) pasado)", 1},
    {Meaning::denies_next, R"((?:el (?:ano|mes|verano|invierno) pasado|la (?:semana|temporada) pasada|antiguamente|en los (?:anos )?[4-9]0|en (?:19|20[01])\d\d?),?)", 4},
    {Meaning::denies_next, R"((?:ayer|anoche))", 1},
    {Meaning::denies_next, R"(no (?:te |se )?(?:esperes|esperen|espereis) (?:un|una|el|la|los|las|ningun|ninguna))", 1},
    {Meaning::denies_inside, R"({w} eran? (?:gratis|gratuit[oa]s?)|ojala (?:fuera|fuese|hubiera|tuvieramos)[^.!?\n]*)"},
    {Meaning::denies_sentence, R"([?][»”"]?\n{1,2}no[,.!])"},
    {Meaning::denies_sentence, R"([?]~(?:ni (?:el|la|un|una|hablar|de broma|en suenos)|que mas quisieramos|ojala))"},
    {Meaning::denies_next, R"((?:prohibido|sin|decir que es) decir)", 0},
    {Meaning::denies_next, R"((?:resultados?|ganador(?:a|es|as)?) del)", 0},
    {Meaning::denies_inside, R"(ganador(?:a|es|as)? (?:del?|de la|de los|de nuestr[oa]s?)(?: {w}){0,3} (?:sorteos?|rifas?|gran rifa|giveaway|concurso))"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|gran rifa|giveaway|concurso)(?: {w}){0,4} (?:(?:junto|reunio|recaudo) (?:mas de |casi |un total de )?~[\d$€]|recaudo|fue (?:un exito|ayer|el)|(?:ya |ha |quedo |esta )?cerrad[oa]|cerro|ya tiene ganador|tiene ganador))"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|gran rifa|giveaway|concurso) (?:ya )?(?:cerrad[oa]s?|finalizad[oa]s?|terminad[oa]s?|concluid[oa]s?|realizad[oa]s?))"},
    {Meaning::denies_inside, R"((?:que |quien |se )?(?:gano|ganaron|se llevo|se llevaron) (?:el |la |nuestr[oa] |este |el gran )?(?:{w} de nuestr[oa] )?(?:sorteos?|rifas?|gran rifa|giveaway|concurso))"},
    {Meaning::denies_inside, R"(gracias (?:a tod[oa]s )?(?:(?:l[oa]s|quienes|los que) )?(?:que )?(?:por )?particip[a-z]{1,6} en(?: {w}){1,3} (?:sorteos?|rifas?|gran rifa|giveaway|concurso))"},
    {Meaning::denies_next, R"((?:crear|creando|crea|disenar|disenando|lanzar|planear|planificar|comunicar|hacer|haciendo|armar)(?: tus| tu| unas?| buenas?| mejores| mas)?)", 0},
    {Meaning::denies_next, R"((?:ofrec|regal)[a-z]{1,6} (?:a )?(?:tus|sus) clientes)", 3},
    {Meaning::nothing, R"([¿](?:y |pero )?(?:que (?:esperas|esperan|tal|mejor|te parece|les parece|mas quieres|mas se puede)|quien (?:dijo|quiere|se apunta|no quiere|puede)|quienes (?:quieren|se apuntan)|como (?:que|no|resistir)|por que no|cual es tu excusa))"},
    {Meaning::nothing, R"(no (?:hay|existe|es|son|tenemos) (?:mejor|mejores|nada|como|mayor|solo|solamente|una sola|excusa|excusas|pretexto|pretextos|poc[oa]s|broma|mentira)|acabo de|acabamos de|no (?:te|se|os) (?:lo |la )?pierd[a-z]{1,4}|sin (?:duda|embargo|limite|limites|falta|prisa|miedo|compromiso|compromisos))"},
    {Meaning::retracts, R"((?:es |era |fue )?(?:mentira|mentirita|broma|bromita|una broma|falso)|(?:es |son )(?:una? )?(?:estafas?|fraudes?|fals[oa]s?|phishing|timo)|no (?:es|son|era) (?:ciert[oa]s?|verdad)|no somos nosotros|no es nuestr[oa]|no fuimos nosotros|nosotros no (?:fuimos|l[oa]s? (?:hicimos|mandamos|enviamos|publicamos|escribimos))|(?:feliz )?dia de los (?:santos )?inocentes|inocente palomita)"},
    {Meaning::denies_inside, R"((?:una?|uno|dos|tres|cuatro|\d{1,2}) de cada (?:dos|tres|cuatro|cinco|seis|diez|cien|\d{1,3})[^.!?\n:]{0,160}(?:[^l]|[^a]l) \d{1,3}(?:[.,]\d{1,2})?~% menos)"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|concurso),? que (?:ya )?(?:termino|cerro|acabo|finalizo|concluyo))"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|concurso)[^.!?\n]{0,80} (?:lo|la) gan(?:o|aron)\b)"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?)(?: {w}){0,4} (?:fue|fueron) (?:una?|ayer|anoche|limpi[oa]s?|transparentes?)\b)"},
    {Meaning::denies_previous, R"((?:ya )?no (?:vuelven?|regresan?|volvera[n]?|regresara[n]?))", 1},
    {Meaning::nothing, R"((?:fue|fueron|se) (?:aplaz|posterg|reprogram|traslad|adelant|prorrog|extend|pas)[a-z]{1,5} (?:para|al|hasta)\b)"},
    {Meaning::nothing, R"((?:ano|mes) pasado,? (?P<span>(?:lo|la) gan(?:o|aron)))"},
    {Meaning::denies_previous, R"(que nos (?:dono|donaron|regalo|regalaron|obsequio|obsequiaron))", 1},

    // told of the past, of others and in jest
    {Meaning::denies_next, R"((?:era|eran|salia|salian|costaba|costaban|valia|valian|estaba a|estaban a|venia con|venian con)(?: a| al)?)", 0},
    {Meaning::denies_next, R"((?:cadenas? grandes?|grandes (?:cadenas?|superficies|marcas)|franquicias|hay (?:quien(?:es)?|(?:hoteles|tiendas|cadenas|gimnasios|restaurantes|bares|cafes|negocios|sitios|lugares|supermercados|marcas)(?: {w}){0,3} que))(?: te| le| les| os)? (?:anuncian?|ofrecen?|prometen?|regalan?|dan?|tienen?|hacen?|venden?|presumen?|cobran?))", 4},
    {Meaning::denies_inside, R"((?:decian?|repetian?|contaban?|solian? decir) (?:siempre )?que\b[^.!?:;\n]*)"},
    {Meaning::denies_sentence, R"([»”"']~,?~(?:bromea|bromean|bromeo|bromearon|bromeaba|se rie|se reia|rie|ironiza|ironizo)\b)"},
    {Meaning::denies_inside, R"(que (?:nos )?(?:vino|vinieron|venia|venian) (?:de (?:regalo|obsequio|cortesia|propina)|gratis)\b)"},
    {Meaning::denies_previous, R"(no (?:es|son) (?:un )?(?:trueque|cambio|intercambio|canje))", 0},
    {Meaning::denies_next, R"((?:dejo|dejaron|deja|dejan|dejara|dejaran|(?:ha|han) dejado) de ser(?: una?| la| el)?)", 0},
    {Meaning::denies_inside, R"((?:[a-z-]{2,24} ){1,3}(?:dejo|dejaron|deja|dejan) de ser (?:una? )?(?:cortesia|regalo|gratis|gratuit[oa]s?)\b)"},
    {Meaning::nothing, R"((?:no|nunca|jamas|tampoco)(?: ha| han)? (?:dejo|dejaron|deja|dejan|dejara|dejaran|dejado) de ser)"},
    {Meaning::retracts, R"((?:pero |y )?(?:(?:nosotr[oa]s|aqui|aca|en esta casa) (?:no|tampoco) (?:(?:lo|la|los|las) )?(?:hacemos|damos|ofrecemos|entramos|jugamos|vendemos|tenemos|se hacen?)\b|(?:le|les|te|os) dij(?:imos|e) que (?:no|tampoco)\b|(?:nosotr[oa]s|aqui|aca),? (?:no|tampoco){ends}))"},

    {Meaning::denies_sentence, R"(,? (?:y )?no (?:una|un) (?:promo|promocion|oferta|descuento)~[.!\n])"},

    // what looks back
    {Meaning::past_previous, R"({we_did})", 2},
    {Meaning::past_previous, R"({we_do})", 2, kPresentToo},
    {Meaning::past_next, R"({we_did}|fue|pasamos)", 3},
    {Meaning::past_next, R"({we_do})", 3, kPresentToo},
    {Meaning::past_previous, R"((?:nos llevamos|nos trajimos|ganamos|empatamos|caimos|goleamos|remontamos|sacamos)(?: {w}){0,4} \d{1,3}~(?:-|–|a)~\d{1,3})", 2},
    {Meaning::past_next, R"((?:era|eran|iba|iban|valia|valian|duro|duraba|duraban))", 0},
    {Meaning::past_previous, R"((?:nos|les|os|le|me|te) [a-z]{2,14}o)", 2, kAccented},
    {Meaning::past_previous, R"(se nos (?:fue|fueron)|(?:no )?dimos abasto)", 2},
    {Meaning::past_previous, R"(se (?:nos|les|te|me) [a-z]{2,12}o)", 2, kAccented},
    {Meaning::past_previous, R"(,? (?:mas de |casi |unas |unos )?\d{1,3}(?:[.,]\d{3})? (?:de )?(?:{w} )?(?:vinieron|corrieron|caminaron|esperaron|llegaron|estuvieron|participaron|asistieron|pasaron|bailaron|cantaron|donaron|nos acompanaron|nos visitaron))", 1},
    {Meaning::past_next, R"((?:quienes|los que|las que|quien) (?:nos )?(?:vinieron|estuvieron|esperaron|asistieron|acompanaron|vino|estuvo|espero|asistio))", 3},
    {Meaning::past_next, R"(resultados? d(?:el|e este|e))", 0},
    {Meaning::past_next, R"((?:resultados?|ganador[a-z]{0,2}|fotos|cronica|resumen) de(?:l| la| los| las) {w} d(?:el|e este|e))", 0},
    {Meaning::past_next, R"((?:paso|llego|finalizo|vencio|concluyo|compre|pedi|recibi|gano|perdio|junto|recaudo|visito|abrio|vendio|encargue|reserve|probe|llegue|comi|me llego|nos visito|cumplio|debuto|toco|jugo|termino|llovio|granizo|nevo|nacio|salio|volvio|estreno))", 2, kAccented},
    {Meaning::past_previous, R"((?:llovio|granizo|nevo|junto|recaudo|reunio|salio|llego|compre|pedi|recibi|gano|perdio|nos visito|nos acompano|vino|vendio|encargue|reserve|llegue|debuto))", 1, kAccented},
    {Meaning::past_previous, R"((?:reunimos|juntamos|recaudamos|recolectamos|vendimos|castramos|esterilizamos|rescatamos|batimos|superamos|recogimos)(?: mas de| casi| unos| unas)?~(?:us)?[$€]?~\d{1,3}(?:[.,]?\d{3})?)", 3},
    {Meaning::past_previous, R"((?:ya (?:lo|la|los|las) tenia(?:mos|n)?|ya (?:estaba|habia)[a-z]{0,3}))", 1},
};

}  // namespace

constinit const Lexicon kSpanishDenials{{}, kMacros, kPhrases};

}  // namespace sml::claims
