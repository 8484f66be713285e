// Spanish: what denies an offer, and what tells that a day is over.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kMacros[] = {
    {"over", R"((?:termino|terminaron|acabo|acabaron|finalizo|finalizaron|vencio|vencieron|concluyo|concluyeron|caduco|caducaron|expiro|expiraron|agoto|)"
             R"(agotaron))"},
    {"we_did", R"((?:tuvimos|perdimos|vencimos|fuimos|estuvimos|hicimos|hubo|fueron|estuvo|dimos|pusimos|vinieron|hizo|dijeron|llegaron|conocimos|nacio|cerro|)"
               R"(atendimos|firmaron|juntaron|recaudaron|ganaron|se vivio|se llevo a cabo|se realizo))"},
    {"we_do", R"((?:vivimos|celebramos|disfrutamos|participamos|compartimos|inauguramos|recibimos|visitamos|realizamos|asistimos|llevamos a cabo))"},
};

constexpr Phrase kPhrases[] = {
    {Meaning::denies_next, R"(no (?:necesitas|necesitan|necesitamos|hace falta|hacen falta)(?: una?| ningun[a]?)?)", 1},
    {Meaning::denies_next, R"((?:ya )?no (?:hay|tenemos|tengo|tienen|existe|existen|hacemos|hago|damos|doy|ofrecemos|ofrezco|habra|es|son|incluye|incluyen|)"
                           R"(vale|hubo|manejamos|contamos con|queda|quedan|participan? en|aplica|aplicamos|aceptamos|haremos|tendremos)(?: ning[a-z]{1,6}|)"
                           R"( mas| el| la| los| las| un| una| ya)*)", 1},
    {Meaning::denies_next, R"(ya no (?:se pueden?|puedes|pueden|podemos) (?:comprar|usar|aprovechar|pedir|reservar|canjear|llevar|conseguir))", 3},
    {Meaning::denies_next, R"(ya no (?:alcanzas?|alcanzan|tienen?|traen?|llevan?|entran?|corren?|encuentras))", 2},
    {Meaning::denies_next, R"(no (?:(?:te|le|les|se|lo|la|los|las) ){1,2}(?:hago|hacemos|doy|damos)|no trabaj(?:o|amos))", 1},
    {Meaning::denies_next, R"((?:ya )?no (?:estamos|andamos|seguimos))", 0},
    {Meaning::denies_next, R"(no (?:busque(?:s|n|is)?|espere(?:s|n|is)?|pid(?:as?|an|ais)|preguntes? por|pregunten por)(?: (?:el|la|los|las|un|una))?)", 1},
    {Meaning::denies_next, R"(no (?:su|tu|nuestro|nuestra|vuestro))", 0},
    {Meaning::denies_next, R"(no (?:hacemos|hace|hacen|vendemos|vende|ofrecemos|ofrece|cortamos|corta|trabajamos|servimos)(?: {w}){0,3} con)", 1},
    {Meaning::denies_next, R"((?:sin|ningun|ninguna|nada de|ni(?: (?:hacemos|hago|damos|doy|tenemos|ofrecemos|manejamos|hay|de|con|a)\b)?|tampoco hay|tampoco|)"
                           R"(nunca hubo|nunca hay|nunca habra|adios al|adios a la|adios a|nos despedimos (?:del|de)|se fue el|se fueron los|olvidate del|)"
                           R"(olvidate de)(?: ning[a-z]{1,6}| mas| el| la| los| las| un| una)?)", 0},
    {Meaning::denies_next, R"((?:ya )?(?:se (?:nos )?)?(?:{over}|cancelo|suspendio|cancelamos|suspendimos)(?: ya)?)", 2},
    {Meaning::denies_next, R"((?:{over}|cancelo|suspendio|cancelamos|suspendimos|ya no hay|ya no tenemos|adios a))"
                           R"( (?:(?:la|el|las|los|nuestr[oa]s?) )?(?:promo|promos|promocion|promociones|ofertas?)(?: del?)?)", 0},
    {Meaning::denies_next, R"((?:se )?{over} (?:{w} ){1,3}y con (?:el|ella|ellos|ellas)(?: tambien)?)", 2},
    {Meaning::denies_next, R"((?:te acuerdas|se acuerda|se acuerdan|os acordais|acordate|te acordas|recuerdas|recuerdan|recordas|recordemos|extranas|extranan|)"
                           R"(extranabas|extranaban|extrano|extranamos|echas de menos|echamos de menos|tuvimos|tenian|teniamos|hubo|habia|haciamos|ofreciamos|)"
                           R"(dabamos|gracias por (?:agotar|aprovechar|venir al?|acompanarnos en)|si hubiera|si tuvieramos|si hubiese|ojala(?: {w}){0,4}|)"
                           R"(hicimos|ofrecimos|dimos)(?: del?)?)", 8},
    {Meaning::denies_next, R"((?:vine|vinimos) (?:a )?por (?:el|la|los|las))", 1},
    {Meaning::denies_next, R"(los de (?:{w} ){1,5}(?:dan|tienen|ofrecen|hacen|venden)|)"
                           R"(nos (?:pidieron|piden|pedis|pedian|preguntan por|preguntaron por|preguntais por))", 3},
    {Meaning::denies_next, R"((?:la competencia|el vecino|los vecinos|otros|otras|en otr[oa]s? (?:lado|lados|lugar|lugares|sitio|sitios|parte|partes|)"
                           R"(restaurantes?|tiendas?)|otr[oa]s (?:restaurantes|tiendas|lugares|negocios|marcas|gimnasios)|ellos|los demas|)"
                           R"(mientras (?:otr[oa]s|un[oa]s|algun[oa]s|much[oa]s))(?: te| le| les| os)? (?:tienen|tiene|andan? con|estan? con|tienes|tenes|hay|)"
                           R"(encuentras|ofrecen|ofrece|hacen|hace|dan|da|venden|prometen|anuncian|anuncia|cobran|presumen))", 4},
    {Meaning::denies_previous, R"((?:(?:ya )?(?:se (?:nos )?)?{over}|(?:ya )?(?:ha|han) (?:terminado|finalizado|acabado|concluido|vencido|caducado|)"
                               R"(llegado a su fin)|lleg(?:o|aron) a su fin|se despidi(?:o|eron)|quedo atras|paso a la historia|)"
                               R"(ya no(?: (?:aplica|aplican|existe|existen|esta|estan|hay|sigue|va|vuelve|es|son|vale|valen|tenemos))?|)"
                               R"(no (?:esta|estan) (?:ya )?(?:disponibles?|vigentes?)|no (?:existe|existen|sigue|vuelve|va mas)|)"
                               R"(fue (?:ayer|el {weekday} pasado|la semana pasada|(?:todo )?un (?:gran |rotundo )?exito|una locura|increible|genial|)"
                               R"(hermos[oa]|lind[oa]|hasta ayer)|era (?:ayer|hasta ayer|solo ayer)|duro hasta ayer)(?: (?:ayer|mas|ya))?)", 5},
    {Meaning::denies_previous, R"((?P<span>ya (?:fue|fueron|volo|volaron|vencio|vencieron)){ends})", 3},
    {Meaning::denies_previous, R"((?P<span>no (?:hay|tenemos|damos|hacemos|manejamos)(?: mas)?){ends})", 1},
    {Meaning::denies_previous, R"(no (?:hay|existen?|lo hay) (?:en (?:ninguna parte|ningun (?:lado|sitio|lugar))|por ningun lado)|no existen?)", 3},
    {Meaning::denies_previous, R"((?P<span>(?:ya )?no (?:hay|tenemos|damos|hacemos) mas){ends})", 3},
    {Meaning::denies_previous, R"((?P<span>no (?:aplican?|es valid[oa]|son valid[oa]s|valen?|disponibles?)){ends})", 4},
    {Meaning::denies_previous, R"((?P<span>(?:ya )?(?:(?:esta|estan|quedo|quedaron|totalmente) )?(?:agotad|terminad|finalizad|concluid|vencid|caducad|)"
                               R"(expirad)[oa]s?)(?:{ends}| (?:en|por hoy|desde|ayer|hoy|hace)\b))", 3},
    {Meaning::denies_previous, R"((?P<span>(?:cerrad|cancelad|suspendid)a){ends})", 0},
    {Meaning::denies_next, R"((?:ayer|anoche) (?:fue|era) el ultimo dia (?:del|de (?:la|los|las|nuestr[oa]s?))|)"
                           R"((?:agotad|terminad|finalizad)[oa]s?(?::|:? (?:el|la|los|las|nuestr[oa]s?))|antes (?:era|eran))", 0},
    {Meaning::nothing, R"((?:casi|hasta|por|antes de que|cuando|no|estan|esten|se (?:estan|han)) agotad[oa]s?|)"
                       R"((?:no|hasta|aun no|todavia no) (?:(?:ha|han|esta|estan) )?(?:terminad|finalizad|vencid)[oa]s?)"},
    {Meaning::denies_previous, R"((?:de la competencia|del vecino|de los vecinos|de la otra tienda))", 1},
    {Meaning::denies_previous, R"((?:de ayer|del ano pasado|de la semana pasada|del mes pasado|de anoche))", 1},
    {Meaning::denies_inside, R"(no (?:hay|tenemos|damos|hacemos|regalamos)(?: {w}){1,5} de (?:regalo|obsequio|cortesia))"},
    {Meaning::denies_inside, R"((?:cumplio|cumplieron|se jubilo|se jubilaron|se caso|se casaron|nacio|vino|vinieron)[^.!?\n]{0,60}\b(?:le|les))"
                             R"( (?:regalamos|dimos|hicimos))"},
    {Meaning::denies_inside, R"((?:no|nunca|tampoco) (?:(?:te|le|les|os|se) )?(?:l[oa]s? )?(?:regalamos|obsequiamos|regalo))"},
    {Meaning::denies_inside, R"([¿](?:y |pero )?(?:buscas|buscan|buscabas|es|son|cobran|cobrais|haceis|dan|dais|puedo|se puede|que|cual|cuales|cuando|como|)"
                             R"(donde|quien|quienes|por que|cuanto|cuanta|hay|tienen|hacen|habra|tendran|existe|aplica|prefieres?|preferis|prefieren|)"
                             R"(te gustaria|les gustaria|os gustaria|y si|para cuando)\b[^?\n]*\?)"},
    {Meaning::denies_sentence, R"([¿](?:y |pero |lo |la |los |las )*(?:extranas?|extranan|extranabas|extranaban|recuerdas?|recuerdan|recordas|te acuerdas|)"
                               R"(se acuerdan|te acordas|os acordais|(?:cuando )?(?:vuelve|vuelven|regresa|regresan)|sigue|siguen)\b[^?\n]*\?)"},
    {Meaning::denies_sentence, R"([?]~[^a-z0-9\n¡]{0,3}(?:pues |uy )?(?:(?:nunca|jamas)\b|no(?:[,.]| por (?:ahora|el momento)| todavia| aun|)"
                               R"( (?:manejamos|hacemos|tenemos|ofrecemos|damos|trabajamos con)(?: [a-z]+)?{ends}|~[^a-z0-9 ,;:'"«(¿¡\n-])|todavia no|aun no|)"
                               R"(por ahora no|(?:ya )?se (?:nos )?(?:fue|fueron|acabo|acabaron|termino|terminaron)|ya (?:fue|fueron|paso|pasaron|no)|termino|)"
                               R"(terminaron|finalizo|volo|volaron))"},
    {Meaning::denies_inside, R"((?:pregunt[a-z]{1,5}) si (?:hay|tenemos|hacemos|damos|va a haber|habra|sigue)\b[^.!?\n]*)"},
    {Meaning::nothing, R"(aunque (?:usted )?no (?:te |se )?l[oa]s? cre[aiou][a-z]{0,3})"},
    {Meaning::denies_sentence, R"(no somos nosotros|no (?:es|son) (?:de )?(?:nuestr[oa]s?|verdad|ciert[oa]s?)|no era (?:verdad|cierto)|)"
                               R"((?:es|son) (?:una? )?(?:estafas?|fraudes?|fals[oa]s?|phishing|timo|engano|truch[oa]s?|chant[oa]s?|trampas?|bulos?)|)"
                               R"(no (?:la|lo|las|los) (?:abras|abran|abra|creas|crean|crea)|no (?:hagas|hagan|haga|des|den) (?:clic|click)|)"
                               R"((?:perfil(?:es)?|cuentas?|paginas?|mensajes?|anuncios?) (?:es |son )?fals[oa]s?|se hacen? pasar por)"},
    {Meaning::denies_sentence, R"([¿][^?\n¿]+ o [^?\n]+\?)"},
    {Meaning::denies_sentence, R"((?:nos|me) (?:piden?|pidio|pidieron|avisan?|avisaron|cuentan?|contaron|comentan))"
                               R"( (?:que |de )?(?:contar|avisar|compartir|difundir|decir|informar|anunciar|pasar)[a-z]{0,5})"},
    {Meaning::retracts, R"((?:y |pero |eso |esto )?(?:no es (?:cosa nuestra|nuestr[oa]|aqui|aca|con nosotr[oa]s|)"
                        R"(en (?:nuestr[oa] |la )?(?:tienda|local|clinica|casa))|no (?:tenemos|tiene|va|tengo) nada que ver))"},
    {Meaning::nothing, R"(descuentos? (?:de|para|a) (?:empleados?|el personal|trabajadores|nomina))"},
    {Meaning::denies_sentence, R"(estamos contratando|(?:tenemos|nuestra|hay|nueva) vacantes?)"},
    {Meaning::denies_next, R"((?:nuestr[oa]s|l[oa]s|el|la) vecin[oa]s?(?: {w}){0,4} (?:tienen?|ofrecen?|hacen?|dan?))", 4},
    {Meaning::denies_next, R"((?:el|la|los|las|un|una) {w}(?: {w})?)"
                           R"( (?:de (?:la otra (?:cuadra|calle|esquina)|al lado|enfrente|junto|la competencia|a la vuelta)|del otro lado|vecin[oa]))"
                           R"( (?:ya |tambien |hoy |ahora )?(?:dicen?|anuncian?|tienen?|ofrecen?|hacen?|dan?|ponen?|venden?|promete[n]?|esta[n]? (?:con|de)|)"
                           R"(anda[n]? con))", 4},
    {Meaning::denies_previous, R"(del? (?:{weekday}|fin de semana|finde|mes|ano) pasado)", 1},
    {Meaning::denies_next, R"((?:el (?:ano|mes|verano|invierno) pasado|la (?:semana|temporada) pasada|antiguamente|en los (?:anos )?[4-9]0|)"
                           R"(en (?:19|20[01])\d\d?),?)", 4},
    {Meaning::denies_next, R"((?:ayer|anoche))", 1},
    {Meaning::denies_next, R"(no (?:te |se )?(?:esperes|esperen|espereis) (?:un|una|el|la|los|las|ningun|ninguna))", 1},
    {Meaning::denies_inside, R"((?:{w} ){1,4}(?:eran?|fue|fueron) (?:gratis|gratuit[oa]s?|sin cost[oe]|sin cargo)|)"
                             R"(ojala (?:fuera|fuese|hubiera|tuvieramos)[^.!?\n]*)"},
    {Meaning::denies_sentence, R"([?][»”"]?\n{1,2}no[,.!])"},
    {Meaning::denies_sentence, R"([?]~(?:ni (?:el|la|un|una|hablar|de broma|en suenos)|que mas quisieramos|ojala))"},
    {Meaning::denies_next, R"((?:prohibido|sin|decir que es) decir)", 0},
    {Meaning::denies_inside, R"((?:no|nunca|jamas)(?:,? (?:nunca|jamas|bajo ningun (?:concepto|pretexto|motivo)|por nada(?: del mundo)?|)"
                             R"(en la vida))*,?(?: (?:te|le|les|os|nos|se|lo|la|los|las|mas|aqui|aca)){0,2})"
                             R"( (?:trabaj(?:es|e|en|eis|amos|o)|(?:labur|chambe|curr|camell)(?:amos|o|es|e)|atendemos|ofrezc(?:as|a|an|ais)|)"
                             R"(ensen(?:es|e|en|eis)|dis(?:enes|ene|enen)|regal(?:es|e|en|eis)|prest(?:es|e|en)|cocin(?:es|e|en))(?: (?:nunca|jamas|mas|ni|)"
                             R"(una?|solo|dia|a {w}|(?:para|a) (?:nadie|tu|su|el|la)|tu|su|vuestr[oa]|el|la|talento|trabajo|tiempo|arte|logos?|clases?|primo|)"
                             R"(cunad[oa]|amig[oa]|pareja|familia|nadie|conocimiento|disenos?|servicios?)){0,4} {free_word})"},
    {Meaning::denies_inside, R"(no (?:(?:te|me|le|les|nos|os|se|lo|la|los|las) ){0,2}{w} nadie {free_word})"},
    {Meaning::denies_inside, R"((?:nadie|ningun[oa]?(?: {w})?) (?:trabaja|labura|chambea|camella|curra|cocina|ensena|vive|come|entra|viaja|atiende|)"
                             R"(duerme)(?: (?:aqui|aca|hoy|en (?:casa|esta casa|la vida)|del todo|totalmente)){0,2} {free_word}|nada (?:es|sale|cae|)"
                             R"(viene)(?: (?:hoy|del todo|totalmente|realmente|completamente|en (?:la|esta) vida|del cielo)){0,2} {free_word})"},
    {Meaning::denies_next, R"(no (?:sale|salen|viene|vienen))", 1},
    {Meaning::denies_inside, R"({free_word} (?:no|nunca|tampoco|jamas))"
                             R"( (?:(?:te|le|les|os|se|lo|la|los|las) ){0,2}(?:vamos a |voy a |pensamos |pienso )?(?:damos|doy|dar|regal(?:amos|o|ar)|hacemos|)"
                             R"(hago|hacer|vend(?:emos|er)|solt(?:amos|ar)|cont(?:amos|ar)|entreg(?:amos|ar)|trabaj(?:amos|o|ar)))"},
    {Meaning::denies_inside, R"(no (?:(?:te|le|les|os|se|lo|la|los|las) ){1,2}(?:vamos a|voy a|pensamos|pienso))"
                             R"( (?:dar|regalar|hacer|vender|soltar|contar|entregar)(?: [a-z]{1,20}){0,3} {free_word}{ends})"},
    {Meaning::denies_next, R"((?:resultados?|ganador(?:a|es|as)?) del)", 0},
    {Meaning::denies_inside, R"(gracias a (?:tod[oa]s |l[oa]s )*(?:\d[\d.,]* )?que participaron en (?:el|la|nuestr[oa])(?: {w})?)"
                             R"( (?:sorteos?|rifas?|concurso|giveaway))"},
    {Meaning::denies_inside, R"(d(?:el|e la|e nuestr[oa]) (?:sorteo|rifa) (?:es|fue|va|se va) para [abcdfghijkmnoprs][a-z]{2,15})"},
    {Meaning::denies_inside, R"(ganador(?:a|es|as)? (?:del?|de la|de los|de nuestr[oa]s?)(?: {w}){0,3} (?:sorteos?|rifas?|gran rifa|giveaway|concurso))"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|gran rifa|giveaway|concurso)(?: {w}){0,4} (?:(?:junto|reunio|recaudo) (?:mas de |casi |un total de)"
                             R"( )?~[\d$€]|recaudo|fue (?:un exito|ayer|el)|(?:ya |ha |quedo |esta )?cerrad[oa]|cerro|ya tiene ganador|tiene ganador))"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|gran rifa|giveaway|concurso))"
                             R"( (?:ya )?(?:cerrad[oa]s?|finalizad[oa]s?|terminad[oa]s?|concluid[oa]s?|realizad[oa]s?))"},
    {Meaning::denies_inside, R"((?:que |quien |se )?(?:gane|ganamos|gano|ganaron|se llevo|se llevaron))"
                             R"( (?:el |la |nuestr[oa] |este |el gran )?(?:{w} de nuestr[oa] )?(?:sorteos?|rifas?|gran rifa|giveaway|concurso))"},
    {Meaning::nothing, R"((?:rifas?|sorteos?) (?:del|de la|de l[oa]s|de nuestr[oa]) (?:club|escuela|colegio|cole|parroquia|iglesia|barrio|cooperadora|)"
                       R"(bomberos|hospital|ampa|cofradia|instituto|guarderia|ludoteca|ermita|pena))"},
    {Meaning::denies_inside, R"(gracias (?:a tod[oa]s )?(?:(?:l[oa]s|quienes|los que) )?(?:que )?(?:por )?particip[a-z]{1,6} en(?: {w}){1,3})"
                             R"( (?:sorteos?|rifas?|gran rifa|giveaway|concurso))"},
    {Meaning::denies_next, R"((?:crear|creando|crea|disenar|disenando|lanzar|planear|planificar|comunicar|hacer|haciendo|armar)(?: tus| tu| unas?| buenas?|)"
                           R"( mejores| mas)?)", 0},
    {Meaning::denies_next, R"((?:ofrec|regal)[a-z]{1,6} (?:a )?(?:tus|sus) clientes)", 3},
    {Meaning::nothing, R"([¿](?:y |pero )?(?:que (?:esperas|esperan|tal|mejor|te parece|les parece|mas quieres|mas se puede)|quien)"
                       R"( (?:dijo|quiere|se apunta|no quiere|puede)|quienes (?:quieren|se apuntan)|como (?:que|no|resistir)|por que no|cual es tu excusa))"},
    {Meaning::nothing, R"(no (?:hay|existe|es|son|tenemos) (?:mejor|mejores|nada|como|mayor|solo|solamente|una sola|excusa|excusas|pretexto|pretextos|)"
                       R"(poc[oa]s|broma|mentira)|acabo de|acabamos de|no (?:te|se|os) (?:lo |la )?pierd[a-z]{1,4}|)"
                       R"(sin (?:duda|embargo|limite|limites|falta|prisa|miedo|compromiso|compromisos))"},
    {Meaning::nothing, R"((?:si|cuando|quien|cualquiera que|todo el que) (?:alguien |un desconocido )?(?:te|os|le|les|nos|se) (?:llam|escrib|pid|contact|cobr|)"
                       R"(mand|envi|ofrec)[a-z]{1,6}[^.!?\n]{0,60}(?P<span>(?:es|son) (?:una? )?(?:estafas?|fraudes?|fals[oa]s?|phishing|timo|engano))\b)"},
    {Meaning::denies_previous, R"((?:este ano |esta vez |ya )no (?:lo|la|los|las) (?:hay|habra|tenemos|tendremos|hacemos|haremos|damos|daremos|repetimos))", 3},
    {Meaning::retracts, R"((?:es |era |fue )?(?:mentira|mentirita|broma|bromita|una broma|una inocentada|falso)|(?:que )?la inocencia (?:te|le|les|os) valga|)"
                        R"((?:es |son )(?:una? )?(?:estafas?|fraudes?|fals[oa]s?|phishing|timo)|no (?:es|son|era) (?:ciert[oa]s?|verdad)|no somos nosotros|)"
                        R"(no es nuestr[oa]|no fuimos nosotros|nosotros no (?:fuimos|l[oa]s? (?:hicimos|mandamos|enviamos|publicamos|escribimos))|)"
                        R"((?:feliz )?dia de los (?:santos )?inocentes|inocente palomita)"},
    {Meaning::denies_inside, R"((?:{number}|\d{1,2}) de cada (?:{number}|cien|\d{1,3})[^.!?\n:]{0,160}(?:[^l]|[^a]l) \d{1,3}(?:[.,]\d{1,2})?~% menos)"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|concurso),? que (?:ya )?(?:termino|cerro|acabo|finalizo|concluyo))"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?|concurso)[^.!?\n]{0,80} (?:lo|la) gan(?:o|aron)\b)"},
    {Meaning::denies_inside, R"((?:sorteos?|rifas?)(?: {w}){0,4} (?:fue|fueron) (?:una?|ayer|anoche|limpi[oa]s?|transparentes?)\b)"},
    {Meaning::denies_previous, R"((?:ya )?no (?:vuelven?|regresan?|volvera[n]?|regresara[n]?))", 1},
    {Meaning::nothing, R"((?:fue|fueron|se) (?:aplaz|posterg|reprogram|traslad|adelant|prorrog|extend|pas)[a-z]{1,5} (?:para|al|hasta)\b)"},
    {Meaning::nothing, R"((?:ano|mes) pasado,? (?P<span>(?:lo|la) gan(?:o|aron)))"},
    {Meaning::denies_previous, R"(que nos (?:dono|donaron|regalo|regalaron|obsequio|obsequiaron))", 1},

    {Meaning::denies_inside, R"(no (?:se )?(?:sortea(?:mos|n|remos)?|rifamos|rifaremos))"},
    {Meaning::denies_inside, R"((?:ayer|anoche|el pasado {weekday}|el {weekday} pasado|la semana pasada|el mes pasado),? (?:ya )?(?:sorteamos|rifamos))"},
    {Meaning::denies_next, R"((?:casi|por poco(?: no)?) (?:hacemos|damos|ofrecemos|lanzamos|sacamos)(?: un| una)?|)"
                           R"((?:estuvimos a punto de|a punto estuvimos de) (?:hacer|dar|ofrecer|lanzar|sacar)(?: un| una)?)", 1},
    {Meaning::denies_inside, R"((?:podriamos|podiamos) (?:hacer|dar|ofrecer|sacar)[^.!?\n]{1,50}[.,;]~(?:y |pero )no{ends})"},

    // told of the past, of others and in jest
    {Meaning::denies_next, R"((?:nadie (?:aqui|aca)|(?:aqui|aca) nadie) (?:(?:te|le|les|os) )?(?:da|hace|regala|ofrece|vende)|(?:aqui|aca) (?:nunca|jamas|no))"
                           R"( (?:veras?|veran|vereis|encontraras?|encontraran|vas a (?:ver|encontrar)|va a (?:ver|encontrar)))", 2},
    {Meaning::denies_inside, R"(lo que (?:no|nunca|jamas) (?:veras?|veran|vereis|encontraras?|encontraran|vas a (?:ver|encontrar)|)"
                             R"(va a (?:ver|encontrar))(?: (?:aqui|aca|con nosotr[oa]s|en {w}(?: {w}){0,2}))?~:[^.!?\n]*)"},
    {Meaning::denies_inside, R"((?:hemos leido|leimos|lei|se lee|oimos|escuchamos)(?: por (?:ahi|alli|alla))?(?: que)?~:?~[«“"'][^»”"'\n]*[»”"'])"},
    {Meaning::denies_sentence, R"([?]~(?:[»”"']~,?|,)~(?:(?:nos|me) )?(?:pregunto|preguntaba|preguntaron|quiso saber)\b)"},
    {Meaning::denies_next, R"((?:era|eran|fue|fueron|salia|salian|costaba|costaban|valia|valian|estaba a|estaban a|venia con|venian con)(?: a| al)?)", 0},
    {Meaning::denies_next, R"((?:cadenas? grandes?|grandes (?:cadenas?|superficies|marcas)|franquicias|hay (?:quien(?:es)?|(?:hoteles|tiendas|cadenas|)"
                           R"(gimnasios|restaurantes|bares|cafes|negocios|sitios|lugares|supermercados|marcas)(?: {w}){0,3} que))(?: te| le| les| os)?)"
                           R"( (?:anuncian?|ofrecen?|prometen?|regalan?|dan?|tienen?|hacen?|venden?|presumen?|cobran?))", 4},
    {Meaning::denies_inside, R"((?:decian?|repetian?|contaban?|solian? decir) (?:siempre )?que\b[^.!?:;\n]*)"},
    {Meaning::denies_sentence, R"([»”"']~,?~(?:bromea|bromean|bromeo|bromearon|bromeaba|se rie|se reia|rie|ironiza|ironizo)\b)"},
    {Meaning::denies_inside, R"(que (?:nos )?(?:vino|vinieron|venia|venian) (?:de (?:regalo|obsequio|cortesia|propina)|gratis)\b)"},
    {Meaning::denies_previous, R"(no (?:es|son) (?:un )?(?:trueque|cambio|intercambio|canje))", 0},
    {Meaning::denies_next, R"((?:dejo|dejaron|deja|dejan|dejara|dejaran|(?:ha|han) dejado) de ser(?: una?| la| el)?)", 0},
    {Meaning::denies_inside, R"((?:[a-z-]{2,24} ){1,3}(?:dejo|dejaron|deja|dejan) de ser (?:una? )?(?:cortesia|regalo|gratis|gratuit[oa]s?)\b)"},
    {Meaning::nothing, R"((?:no|nunca|jamas|tampoco)(?: ha| han)? (?:dejo|dejaron|deja|dejan|dejara|dejaran|dejado) de ser)"},
    {Meaning::retracts, R"((?:pero |y )?(?:(?:nosotr[oa]s|aqui|aca|en esta casa) (?:no|tampoco))"
                        R"( (?:(?:lo|la|los|las) )?(?:hacemos|damos|ofrecemos|entramos|jugamos|vendemos|tenemos|se hacen?)\b|)"
                        R"((?:le|les|te|os) dij(?:imos|e) que (?:no|tampoco)\b|(?:nosotr[oa]s|aqui|aca),? (?:no|tampoco){ends}))"},

    {Meaning::denies_sentence, R"(,? (?:y )?no (?:una|un) (?:promo|promocion|oferta|descuento)~[.!\n])"},
    {Meaning::denies_sentence, R"(no (?:es|son|era|eran) (?:una? )?(?:promo|promocion|oferta|descuento|rebaja)s?~[:;,.!\n]|)"
                               R"(no (?:quiere decir|significa) (?:que (?:sea|es) )?(?:gratis|gratuit[oa]))"},
    {Meaning::denies_previous, R"((?P<span>tampoco){ends})", 1},
    {Meaning::denies_previous, R"((?:fue|fueron|era|eran) (?:solo )?(?:de|en|del mes de) {month})", 2},
    {Meaning::retracts, R"([?]~(?P<span>(?:y |pero )?(?:eso|esto) (?:fue|era) (?:en (?:{month}|primavera|verano|otono|invierno|navidad)|)"
                        R"(el (?:mes|ano|verano|invierno) pasado|hace (?:{number}|\d{1,2}|un|unos) (?:dias|semanas|mes|meses|ano|anos)))(?:{ends}|;))"},
    {Meaning::retracts, R"(ah,? no,? (?:que )?(?:eso|esto|ese|esa) (?:ya (?:no|paso|fue|acabo|termino|l[oa]s?)|era|fue|no{ends}))"},
    {Meaning::retracts, R"((?:rectifico|rectificamos|corrijo|me corrijo|nos corregimos|miento)\b[^.!?\n]{0,80}\bya)"
                        R"( (?:pasaron|paso|fue|fueron|acabo|acabaron|termino|terminaron))"},
    {Meaning::retracts, R"(l[oa]s? (?:hacen?|ponen?|dan?|organizan?|regalan?) ellos)"},
    {Meaning::denies_inside, R"([¿](?:y|pero) (?:el|la|los|las)\b[^?\n]*\?~$)"},
    {Meaning::denies_inside, R"((?:habia|hubo|daban|ponian|servian) (?:{w} ){1,3}(?:gratis|gratuit[oa]s?|de regalo|de cortesia|sin cargo|sin costo))"},
    {Meaning::denies_inside, R"(no (?:hay|hacemos|tenemos|damos|manejamos) (?:promo|promos|promocion|promociones|ofertas?|descuentos?|cupon|cupones|regalos|)"
                             R"(sorteos)(?:, (?:promo|promos|promocion|promociones|ofertas?|descuentos?|cupon|cupones|regalos|sorteos)){1,3} (?:ni|o|y))"
                             R"( (?:promo|promos|promocion|promociones|ofertas?|descuentos?|cupon|cupones|regalos|sorteos))"},
    {Meaning::denies_inside, R"(en (?:el (?:ano )?)?1[89]\d\d\b[^.!?;\n]{0,120}(?:habia|daban|regalaban|costaba|costaban|era|eran|venia|venian|te daban|)"
                             R"(se regalaba|tocaron|abrio|abrieron)\b[^.!?;\n]{0,80})"},
    {Meaning::denies_inside, R"((?:carta|menu|cartel|lista de precios|tabla de precios|anuncio|volante|folleto|pizarra|tarifas?) (?:de|del))"
                             R"( (?:ano )?(?:1[89]|20[01])\d\d[^.!?\n]*)"},
    {Meaning::denies_sentence, R"((?:es|son|la (?:da|pone|hace|organiza|aplica)|l[oa]s? (?:dan?|ponen?|hacen?|organizan?|aplican?)) (?:del?|de la|de los|la|)"
                               R"(el) (?:ayuntamiento|municipalidad|municipio|intendencia|alcaldia|gobierno|ministerio|junta|diputacion|seguridad social)\b)"},
    {Meaning::retracts, R"((?:pero |y )?nosotr[oa]s)"
                        R"( (?P<span>no (?:vacunamos|vendemos|organizamos|participamos|cobramos|regalamos|repartimos|castramos|gestionamos)){ends})"},

    // what looks back
    {Meaning::past_previous, R"({we_did})", 2},
    {Meaning::past_previous, R"({we_do})", 2, kPresentToo},
    {Meaning::past_next, R"({we_did}|fue|pasamos)", 3},
    {Meaning::past_next, R"({we_do})", 3, kPresentToo},
    {Meaning::past_previous, R"((?:nos llevamos|nos trajimos|ganamos|empatamos|caimos|goleamos|remontamos|sacamos)(?: {w}){0,4} \d{1,3}~(?:-|–|a)~\d{1,3})", 2},
    {Meaning::past_next, R"((?:era|eran|iba|iban|valia|valian|duro|duraba|duraban))", 0},
    {Meaning::past_previous, R"((?:nos|les|os|le|me|te) [a-z]{2,14}o)", 2, kAccented},
    {Meaning::past_previous, R"(se nos (?:fue|fueron)|(?:no )?dimos abasto)", 2},
    {Meaning::past_previous, R"((?:entraron|salieron|volviste|volvieron|viniste|llegaste|estuviste|trajeron|compraron|aprendieron|hicieron|jugaron|ganaron|)"
                             R"(tocaron|abrieron|cerraron))", 1},
    {Meaning::denies_previous, R"((?:{weekday}|{weekdays}) (?P<span>(?:y|que) ya (?:pasaron|paso|han pasado|fueron)){ends})", 8},
    {Meaning::past_previous, R"((?:(?:y|que) )?ya (?:pasaron|han pasado|quedaron atras))", 1},
    {Meaning::past_next, R"(se (?:nos )?(?:agotaron|acabaron|terminaron|vendieron|llenaron))", 2},
    {Meaning::past_previous, R"(se (?:nos|les|te|me) [a-z]{2,12}o)", 2, kAccented},
    {Meaning::past_previous, R"(,? (?:mas de |casi |unas |unos )?\d{1,3}(?:[.,]\d{3})? (?:de )?(?:{w} )?(?:vinieron|corrieron|caminaron|esperaron|llegaron|)"
                             R"(estuvieron|participaron|asistieron|pasaron|bailaron|cantaron|donaron|nos acompanaron|nos visitaron))", 1},
    {Meaning::past_next, R"((?:quienes|los que|las que|quien) (?:(?:nos|os|se) )?(?:vinieron|vinisteis|estuvieron|estuvisteis|esperaron|asistieron|)"
                         R"(acompanaron|acompanasteis|pasaron|pasasteis|acercaron|acercasteis|llegaron|vino|estuvo|espero|asistio|aparecieron))", 3},
    {Meaning::past_next, R"(resultados? d(?:el|e este|e))", 0},
    {Meaning::past_next, R"((?:resultados?|ganador[a-z]{0,2}|fotos|cronica|resumen) de(?:l| la| los| las) {w} d(?:el|e este|e))", 0},
    {Meaning::past_next, R"((?:paso|llego|empezo|comenzo|arranco|finalizo|vencio|concluyo|compre|pedi|recibi|gano|perdio|junto|recaudo|visito|abrio|vendio|)"
                         R"(encargue|reserve|probe|llegue|comi|me llego|nos visito|cumplio|debuto|toco|jugo|termino|llovio|granizo|nevo|nacio|salio|volvio|)"
                         R"(estreno))", 2, kAccented},
    {Meaning::past_previous, R"((?:llovio|granizo|nevo|junto|recaudo|reunio|salio|llego|compre|pedi|recibi|gano|perdio|nos visito|nos acompano|vino|vendio|)"
                             R"(encargue|reserve|llegue|debuto|cumplio|nacio))", 1, kAccented},
    {Meaning::past_previous, R"((?:reunimos|juntamos|recaudamos|recolectamos|vendimos|castramos|esterilizamos|rescatamos|batimos|superamos|recogimos|)"
                             R"(entregamos|repartimos|donamos|plantamos|sembramos|vacunamos|atendimos|servimos)(?: mas de| casi| unos|)"
                             R"( unas)?~(?:us)?[$€]?~\d{1,3}(?:[.,]?\d{3})?)", 3},
    {Meaning::past_previous, R"((?:ya (?:lo|la|los|las) tenia(?:mos|n)?|ya (?:estaba|habia)[a-z]{0,3}))", 1},
};

}  // namespace

constinit const Lexicon kSpanishDenials{{}, kMacros, kPhrases};

}  // namespace sml::claims
