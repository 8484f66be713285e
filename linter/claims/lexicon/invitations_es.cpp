// Spanish: what invites to come and to write, and what promises an answer. Forms of tú, vos, usted, ustedes and vosotros.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kMacros[] = {
    {"any_word", R"([a-z]+)"},
    {"clause", R"((?:(?m:^)(?:\d{1,2} )?|[^a-z0-9 #\n]~|(?:y|o|mejor|entonces|pues|solo|recuerda|anda|porfa|tambien|hoy|)"
               R"(las? [0-9]{1,2}(?::[0-9]{2})?(?:~(?:h|hs|hrs|horas))?|[0-9]{1,2}~(?:am|pm|a\. ?m\.|p\. ?m\.)) ))"},
    {"clause_lead", "{clause}"},   // of phrases whose own words begin with none of those
    {"channel", R"((?:whats?app|whats|wasap|wasapp|guasap|watsap|wsp|wpp|wapp|wa|wp|dms?|mds?|inbox|direct|privado|interno|messenger|telegram|sms|)"
                R"(correo(?: electronico)?|e-?mail|mail|chat|mensajes?(?: directos?| privados?| de texto)?))"},
    {"message", R"((?:(?:un |tu |el |su |unos )?(?:mensajitos?|msjs?|msgs?|mensajes?(?: directo| privado)?|dms?|mds?|whats?app|wasap|wsp|whats|inbox|correo|)"
                R"(e-?mail|audio|comentario|privado|texto|hola)))"},
    {"by", R"((?:por|x|via|al|a|a traves de|en|mediante|con un|solo por))"},
    {"whats", R"((?:whatsapp|whats app|whats|wsp|wasap|wapp|wpp))"}, {"our", R"((?:el |la |los |un |nuestr[oa]s? |tu |este |esta )?)"},
    {"soon", R"((?:en (?:menos de )?(?:un cuarto de hora|media hor(?:a|ita)|una hor(?:a|ita)|(?:\d{1,3}|{number})~(?:min[a-z.]{0,6}|h[a-z.]{0,4}))(?: ya)?))"},
    {"any_hour", R"((?:a la hora que sea|a (?:cualquier|toda) hora|de dia (?:o|y) de noche|dia (?:o|y) noche))"},
    {"round_the_clock", R"((?:24~[-/x]~7|las 24~h(?:s|rs|oras?)?(?: (?:del|al) dia)?))"},
    {"you", R"((?:te|le|los|las|les|os|lo|la))"},
    {"when", R"((?:hoy|manana|pasado manana|pronto|este|esta|estos|el|la|en|a las|a partir|alli|alla|ahi|aqui|aca|temprano|desde))"},
    {"near_day", R"((?:(?:hoy|manana)(?: {weekday})?|pasado manana|esta (?:noche|tarde|semana)|(?:el |este )?{weekday} \d{1,2}(?:~[-/]~\d{1,2})?(?: de)"
                 R"( {month})?|\d{1,2} de {month}|est[ea] (?:feriado|finde|fin de semana|puente|lunes|martes|miercoles|jueves|viernes|sabado|domingo|navidad)|)"
                 R"(el (?:proximo )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|feriado|festivo|\d{1,2})|)"
                 R"(en (?:feriado|semana santa|navidad|el feriado)|tod[oa] (?:el (?:finde|fin de semana|puente)|la semana santa)))"},
    {"ask_es", R"((?:que|cual|cuales|como|cuando|donde|quien|quienes|cuant[oa]s?|por que|con (?:que|cual|quien)|a (?:que|cual|quien|donde)|)"
               R"(de (?:que|cual|quien)|en (?:que|cual)|para (?:que|quien)))"},
};

constexpr Phrase kPhrases[] = {
    // come: `first` 1 where those who meet elsewhere say it too
    {Meaning::visit, R"({clause}(?P<span>lleg(?:ue|uen|ad) (?:temprano|puntual(?:es)?|con tiempo)))"},
    {Meaning::visit, R"({clause}(?P<span>(?:cae|caed|caigan|caiga|lleguen|llega|llegue|pasen|pasa|pase) (?:cuando|a la hora que))"
                     R"( (?:quieras?|quieran|gustes?|gusten|puedas?|puedan)|lleguen~[,!]))"},
    {Meaning::visit, R"({you} (?:volvemos a )?(?:esperamos|espero)(?: a todos| a todas| con {any_word} {any_word}|)"
                     R"( (?:en|por|desde|a partir|hoy|manana|este|esta|el|para|con|aqui|aca|alla|alli) {any_word})?|{you} (?:estamos|estaremos) esperando|)"
                     R"(esperamos (?:verte|verl[oa]s|veros|verte pronto|tu visita|su visita|vuestra visita|contar con (?:tu|su|vuestra) (?:presencia|visita))|)"
                     R"(esperamos que (?:nos )?(?:vengas|vengan|nos visites|nos acompanes|nos acompanen|visiten))", 1},
    {Meaning::visit, R"({you} esperamos (?:(?:a tod[oa]s |hoy |manana )?en)"
                     R"( (?:nuestr[oa]s? {any_word}|la (?:tienda|sucursal|barra|plaza|terraza|cafeteria|clinica|panaderia|heladeria)|)"
                     R"(el (?:local|restaurante|parque|mercado|salon|bar|consultorio|gimnasio)|{street} )|con (?:la mesa|los brazos|un cafe|cafe)))"},
    {Meaning::visit, R"((?:el|la|nuestr[oa]) (?:taller|local|tienda|sucursal|terraza|cafeteria|restaurante|libreria|gimnasio|sala|estudio|clinica|panaderia|)"
                     R"(heladeria|barra|salon|consultorio|equipo) (?:ya )?{you} esperan?)"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:ven|vente)(?: (?:a|y|con|por|pa|para|hoy|manana|este|esta|el|temprano|al|aqui|en|desde|sol[oa]|solit[oa]|)"
                     R"(acompanad[oa]|prepara[td][oa]|te|ya|pronto) {any_word}| a {any_word} {any_word}| ya)?))"},
    {Meaning::visit, R"((?P<span>ven)~[!¡,])"},
    {Meaning::visit, R"({clause}{near_day} (?P<span>(?:ven|vente|venga|vengan|veni|venid|lanzate) (?:a|y|con|por|al|aqui|en|temprano|sol[oa]|acompanad[oa]))"
                     R"( {any_word}|(?:pasa|pase|pasate) por (?:tus?|nuestr[oa]s?|la tienda|el local|aqui|aca)|visit(?:a|e|en|ad) nuestr[oa]s? {any_word}))"},
    {Meaning::visit, R"({clause}{near_day} (?P<span>(?:pasa|pase|pasad) (?:a (?:vernos|saludar(?:nos)?|conocer(?:nos)?|visitarnos)|)"
                     R"((?:por|al) (?:(?:el|la|los|las) )?{any_word}))(?:{ends}| (?:a|para|y|con|que)\b))"},
    {Meaning::visit, R"((?:despues|antes|a la salida|al salir) (?:del?|de la|de las) (?:cole|colegio|escuela|clases?|facu|trabajo|oficina|laburo|chamba|curro|)"
                     R"(pega|gym|gimnasio|cine|partido|paseo|playa|misa),? (?P<span>(?:pasa|pase|pasate|ven|vente|veni|venga) (?:por|a|al) {any_word}))"},
    {Meaning::visit, R"((?:(?:animate|animense|animate|atrevete|te animas|invitad[oa]s) a venir|)"
                     R"((?:puedes|podes|pueden|puede|podeis) (?:venir|pasar|visitarnos|acercarte|acercarse|pasaros|acercaros)(?: {any_word} {any_word})?|)"
                     R"(no (?:dudes|duden|dejes|dejen) (?:en|de) (?:venir|pasar|visitarnos|acercarte))(?: a {any_word})?)"},
    {Meaning::visit, R"((?:veni|venite|vengan|venganse|vengase|venid|venios)(?: (?:a|y|con|por|hoy|manana|este|esta|el|temprano|al|aqui|en|desde))"
                     R"( {any_word})?|{clause}(?P<span>venga (?:a|y|con|por|hoy|manana|este|esta|el|al|en) {any_word}))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:pasa|pase) (?:(?:por|a|y|hoy|manana|este|esta|al|con) {any_word}|sin (?:turno|cita|pena|reserva|compromiso))|)"
                     R"(caiga (?:por|con|a|al|en|hoy|este) {any_word}|(?:entre|entrese) sin (?:pena|compromiso)))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:pasa|pase|pasen|cae|caiga|caigan) (?:el|este) {weekday} (?:a|al|por) {any_word}|)"
                     R"((?:asomate|asomese|asomense|acude|acuda|acudan) (?:el {weekday}|este {weekday}|hoy|manana)))"},
    {Meaning::visit, R"((?:pasale|pasenle|caile|caele|caiganle)(?: (?:hoy|manana))? (?:a|al|por) {any_word}|{clause}(?P<span>caete|caiganse))"
                     R"( (?:(?:el|este) {weekday}|hoy|manana)\b|(?P<span>(?:echate|echense|echese) una (?:vuelta|vueltita))(?:{ends}|)"
                     R"( (?:(?:el|este) {weekday}|hoy|manana|por (?:aqui|aca|nuestr[oa]|la (?:tienda|sucursal))|con nosotr[oa]s)\b)|)"
                     R"((?:te|los|las|les|os) recibimos(?: (?:hoy|manana))? (?:en|hoy|manana|este|esta|el|a partir)\b)"},
    {Meaning::visit, R"((?:pasate|pasen|pasense|pasese|pasad|pasaos|pasarte|pasarse)(?: (?:por|a|y|hoy|manana|este|esta|al|con) {any_word})?)"},
    {Meaning::visit, R"((?:acercate|acerquense|acerquese|acercaos|pasaros por aqui|daos una vuelta|arrimate|arrimense|arrimese|arrimaos|descolgate|)"
                     R"(daros una vuelta|date una (?:vuelta|vueltita)|dense una (?:vuelta|vueltita)|dese una vuelta|dejate caer|caele|caigan(?:le)?|)"
                     R"((?:date|dense|dese|pegate|peguense) un salto)(?: (?:a|al|por|hasta|hoy|en) {any_word})?)"},
    {Meaning::visit, R"((?:visitanos|visitenos|visitennos|visitadnos|visitarnos|nos visites|nos visiten|ven(?:gan?)? a (?:vernos|conocernos)|)"
                     R"(conocenos en)(?: (?:en|este|esta|hoy|manana|el) {any_word})?|{clause}(?P<span>visit(?:a|e|en|ad) (?:nuestr[oa]s? |la |el )(?:tienda|)"
                     R"(local|sucursal|restaurante|cafeteria|showroom|taller|sede|clinica|stand|puesto|nuev[oa] {any_word}|tiendas|sucursales)))"},
    {Meaning::visit, R"({clause}(?P<span>(?:bajad|bajaos|bajen|bajense|subid|subios|suban|subanse|asomaos|asomense|escapaos|escapense))"
                     R"( (?:a (?:vernos|conocernos|tomar|comer|cenar|desayunar|merendar|(?:la|nuestr[oa]) (?:tienda|playa|terraza|barra|plaza|azotea|)"
                     R"(cafeteria|sala|feria|fiesta|carpa|caseta))|al (?:local|bar|chiringuito|mercado|parque|puerto|pueblo|mirador|stand|puesto))))"},
    {Meaning::visit, R"({clause_lead}(?P<span>visit(?:a|e|en|ad))"
                     R"( (?:hoy|manana|esta (?:tarde|noche|semana)|est[ea] (?:{weekday}|finde|fin de semana)|el {weekday})))"},
    {Meaning::visit, R"((?:acompananos|acompanenos|acompanennos|acompanadnos|unete a nosotros|unanse a nosotros|unete|unanse|sumate|)"
                     R"(sumense)(?: (?:en|a|este|esta|hoy|manana|el) {any_word})?|{you} invitamos(?: cordialmente| a tod[oa]s)? (?:a|al)(?: {any_word})?|)"
                     R"((?:estas|estan|esta|estais|quedan|quedas)(?: tod[oa]s)?(?: {any_word}mente)? invitad[oa]s?|)"
                     R"(tod[oa]s (?:(?:son|sois|estan) )?bienvenid[oa]s?)", 1},
    {Meaning::visit, R"(nos (?:vemos|encontramos) (?:{when}(?: {any_word})?|{weekday} (?:y|o) {weekday})|(?:aqui|aca|alli|alla|ahi) nos vemos|)"
                     R"({clause}(?P<span>nos vemos)~[^a-z0-9 ,;:\n]|(?:nos )?vemos a la vuelta)", 1},
    {Meaning::visit, R"({clause}(?P<span>(?:lanzate|jalate|lancense|jalense))~!|)"
                     R"({clause}(?P<span>(?:lanzate|lancense|jalate|jalense) (?:a (?:la|nuestr[oa]) (?:tienda|sucursal|plaza|feria|fiesta|barra|terraza|)"
                     R"(taqueria|cafeteria)|al (?:local|mercado|parque|evento|bazar|centro)|con (?:la|tu|tus|toda) {any_word}|hoy|manana|este|esta)))"},
    {Meaning::visit, R"((?:{clause}|a las? {number} )(?P<span>(?:vente|cae|caete|caele|caile|jalale|jalate|lanzate|llegale) (?:a|pa|para) [a-z]{4,}))"},
    {Meaning::visit, R"(\d{1,5} (?P<span>(?:ven|veni|vengan|venid))~!|{clause}(?P<span>(?:te toca|tienes que|tenes que) venir|(?:vienes|te vienes|venis|)"
                     R"(vienen)(?: (?:hoy|manana|{weekday}))?(?: a (?:la (?:tienda|sucursal)|vernos))?~[?]|corr(?:e|an|ed|a) (?:por (?:el|la|los|las) )"
                     R"({any_word} )?(?:a|hasta) (?:la|nuestra|cualquier) (?:tienda|sucursal|barra)))"},
    {Meaning::visit, R"({clause_lead}(?P<span>no (?:faltes|falten|falteis)))", 1},
    {Meaning::visit, R"((?:(?:si|tambien|normalmente) )?(?:abrimos|abriremos|vamos a abrir|estamos abiertos|estaremos)"
                     R"( abiertos)(?: (?:tambien|si|solo|solamente|unicamente|normal|normalmente|nuestras puertas|como siempre|especialmente))* {near_day}|)"
                     R"({near_day}(?: \d{1,2}(?: de {month})?)?,? (?:si |tambien |si que )?(?:abrimos|estamos abiertos|estaremos abiertos)|)"
                     R"((?:siempre )?abiertos para (?:ti|vos|usted|ustedes|vosotros|atenderte))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:trae|traete|traed|traigan|traiga|traelo|traela|traelos) (?:a )?(?:tus?|su|sus|un|una|al|a|vuestr[oa]s?|para))"
                     R"( {any_word}))"},
    {Meaning::visit, R"((?:como llegar|para (?:quienes|los que|las que|el que|quien) no (?:sepan?|conozcan?|sabe|saben) (?:donde|como)|)"
                     R"({clause}(?P<span>(?:sigue|sigan|segui|siga) (?:los|las) (?:carteles|senales|flechas|indicaciones|luces|globos)|(?:sigue|sigan|segui|)"
                     R"(siga) (?:el (?:olor|humo|ruido)|la (?:musica|fila)))|(?:encuentranos|encontranos|encuentrenos|buscanos|busquenos) (?:en (?:{street}|)"
                     R"(el (?:mercado|parque|stand|puesto|puesto|pasillo)|la (?:feria|plaza|calle|esquina|entrada))|frente|junto|al lado|entre)))"},

    // write
    {Meaning::reply, R"((?:escribe|escribi|escriba|escriban|escribid|escribir|manda|mande|manden|mandad|mandar|envia|envie|envien|enviad|enviar)(?:nos|noslo|)"
                     R"(nosla)(?: {message}| (?:al|por|a|en|directo|directamente por|via) {our}(?:{channel}|comentarios))?)"},
    {Meaning::reply, R"((?:mensajeanos|whatsappeanos|wasapeanos|contanos|cuentanos|cuentenos|cuentennos|contadnos|contarnos|platicanos|platiquenos|dinos|)"
                     R"(decinos|diganos|digannos|decidnos|comentanos|comentenos|comentennos|comentarnos|preguntanos|preguntenos|preguntennos|preguntarnos|)"
                     R"(consultanos|consultenos|consultennos|consultarnos|respondenos|respondanos|contestanos|contestenos|contestadnos|opina|etiquetanos|)"
                     R"(etiquetal[oa]s?|sugierenos|recomiendanos)(?: (?:en|por|aqui|abajo|que|cual|como|si|con) {any_word})?)"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:escribe|escribi|escriba|escriban|escribid))"
                     R"( (?:al|a nuestr[oa]|{by} {our}{channel}|aqui|abajo|en {our}comentarios|{message})))"},
    {Meaning::reply, R"((?:mand|envi)(?:a|e|en|ad)me (?:un )?(?:{message}|dm|md|inbox|whats[a-z]*|wsp)|{clause_lead}(?P<span>(?:mand|envi)(?:a|e|en|ad))"
                     R"( (?:tus?|sus?|vuestr[oa]s?) (?:tallas?|medidas|fotos?|dudas?|preguntas?|historias?|recetas?|cv))(?:{ends}| y (?:te|le|les)\b)|)"
                     R"((?:danos|denos|dennos|dadnos) (?:tu|su|vuestra) opinion|avis(?:a|e|en|ad)nos {by} {our}{channel}|esperamos (?:tus?|sus?|vuestr[oa]s?))"
                     R"( (?:mensajes?|respuestas?|comentarios?))"},
    {Meaning::reply, R"((?:mand|envi|pas)(?:a|e|en|ad)(?:me|nos) {by} {our}{channel}|(?:quien|quienes|el primero que|la primera que|los que|las que) comenten?)"
                     R"( ["'“«]|(?:participan|sorteamos|se sortea[n]?)(?: {any_word}){0,8} (?:los que|las que|quienes) comenten)"},
    {Meaning::reply, R"((?:mand|envi)(?:a|e|en|ad|ar|as|ando|al[oa]) (?:{message}(?: {by} {our}{any_word})?|["'“«]?[a-z]{2,14}["'”»]? {by} {our}{channel}))"},
    {Meaning::reply, R"((?:deja|deje|dejen|dejad|dejar)nos(?:l[oa])? (?:{message}|(?:tus?|sus?|vuestr[oa]s?|un|una|el|la))"
                     R"( (?:nombre|dato|datos|numero|telefono|correo|mail|opinion|resena|duda|dudas|pregunta|preguntas|comentario|respuesta|recomendacion)|)"
                     R"(saber|aqui|abajo|en (?:los |tus )?comentarios)|(?:deja|deje|dejen|dejad|dejar|dejalo|dejala|dejame|ponlo|ponelo|escribelo|escribilo|)"
                     R"(comentalo)(?: {any_word}){0,4} (?:en {our}(?:comentarios|{channel}|historias?|stories|caja|cajita|publicacion|post)|abajo|aqui)|)"
                     R"({clause}(?P<span>(?:deja|deje|dejen|dejad|haz|hace) (?:tu|su|un|vuestro) (?:comentario|respuesta|opinion|pregunta|duda|voto)))"},
    {Meaning::reply, R"((?:(?:te|les|los|las|os) (?:leemos|leo)|(?:abajo )?en (?:los )?comentarios|)"
                     R"((?:queremos|nos encanta(?:ria)?) (?:leerte|leerl[oa]s|saber (?:tu|su|que|cual)|conocer (?:tu|su) opinion))(?: (?:abajo|aqui))?)"},
    {Meaning::reply, R"({clause_lead}(?P<span>coment(?:a|e|en|ad|ar) (?:tu|tus|su|cual|que|con|abajo|aca|aqui|debajo|si|y|mencionando|etiquetando|est[ea]|la|)"
                     R"(el|en|como|quien|donde|algo|["'“«]?[a-z]{2,12}["'”»]?~(?:y|para|abajo|[!.👇🔥❤]))))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:dime|digame|diganme|decime) (?:abajo|aca|aqui|en {our}comentarios|tu|su|cual)))"},
    {Meaning::reply, R"({clause}(?P<span>comenta(?:d)?)~[!👇.,])"},
    {Meaning::reply, R"({clause_lead}(?P<span>vot(?:a|e|en|ad) (?:(?:por tu|tu|por) {any_word} )?(?:abajo|aqui abajo|en (?:los )?comentarios)))"},
    {Meaning::reply, R"({clause}(?P<span>vot(?:a|e|en|ad)(?: con un (?:emoji|corazon|comentario)|~[👇⬇])))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:coment|escrib)(?:a|e|i|en|an|ad|id) (?:la palabra )?(?:info|(?:yo )?quiero|yo|precio|interesad[oa]|participo|)"
                     R"(si|me interesa|["'“«][a-z ]{1,20}["'”»])(?:~[^a-z0-9 %/]|~$| (?:y|para|en (?:los )?comentarios|aqui|abajo)\b)))"},
    {Meaning::reply, R"({clause}(?P<span>inbox|dm|md)~:?~(?:[^a-z0-9 :,.;!?\n]|$))"},
    {Meaning::reply, R"([¿](?:team )?{any_word}(?: {any_word})? o {any_word}(?: {any_word})?[?][^a-z0-9]*$)"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:etiquet(?:a|e|en|ad|ar)|mencion(?:a|e|en|ad|ar)|taguea|taggea|arroba))"
                     R"( (?:a|aqui|con quien|en|tu|tus|dos|tres|\d{1,2}|al|quien|abajo)(?: {any_word}){0,2}))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:escrib(?:e|i|a|an|id)|pon(?:ga|gan|e)?) (?:la palabra )?["'“«]?[a-z]{2,14}["'”»]? {by} {our}{channel}))"},
    {Meaning::reply, R"((?:por|x|via|al) (?P<span>{whats})(?: (?:al|a|en el|numero))?~[:,]?~[^a-z0-9 ,.;:!?()\n]|)"
                     R"([^a-z0-9 ,.;:!?()\n]~(?:por|via|x) (?P<span>{whats}))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:respond(?:e|a|an|ed)(?:nos)?|(?:mand|envi)(?:a|e|en|ad)) ["'“«][a-z ]{1,14}["'”»]))"},
    {Meaning::reply, R"({clause_lead}(?P<span>respond(?:e|a|an|ed)(?:nos)? ["'“«]?(?:si|no|aqui|abajo|est[ea]|a|con|la|en|tu)["'”»]?))"},
    {Meaning::reply, R"({clause_lead}(?P<span>contest(?:a|e|en|ad) (?:a )?est[ea] (?:{channel}|tuit|tweet|post|hilo|publicacion|historia|encuesta)|)"
                     R"((?:escribe|escribi|escriba|escriban|escribid)me(?: por aqui)?(?: {by} {our}{channel})?))"},
    // "WhatsApp: 33 1234 5678", "442 123 4567 (WhatsApp)"
    {Meaning::reply, R"({clause}(?P<span>whatsapp|whats app|whats|wsp|wasap|wapp|wpp)~(?::|-|al)?~[^a-z0-9 :,.;!?()\n])"},
    {Meaning::reply, R"([^a-z0-9 ,.;:!?\n]~(?:\((?:solo )?)?(?P<span>whatsapp|whats app|whats|wsp|wasap|wapp|wpp)~(?:[).,;\n]|$))"},
    {Meaning::reply, R"((?:dudas?|preguntas?|consultas?|pedidos?)~[?]~(?:{by} {our}{channel}))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:pregunt(?:a|e|en|ad)|consult(?:a|e|en|ad))(?: (?:disponibilidad|precios?|por {any_word}|sin compromiso|)"
                     R"(tu talla|tus dudas|lo que quieras))? (?:{by} {our}{channel}|sin compromiso|sin pena|aqui|abajo|en {our}comentarios)))"},
    {Meaning::reply, R"((?:pedidos?|pide(?:l[oa]s?)?|pedi(?:l[oa]s?)?|pidan?|pedir(?:l[oa]s?)?|encarg(?:a|o|os|ue|uen|alo|ar)|reserv(?:a|as|e|en|ar|ad|alo|)"
                     R"(aciones)|apart(?:a|e|en|ar|alo|ala|alos)|separ(?:a|e|alo)|agend(?:a|e|en|ar|amos|alo)|citas?|turnos?|cotiz(?:a|e|aciones|ar)|)"
                     R"(consult(?:as?|e|en|anos|ar)|informes|informacion|info|mayor informacion|inscripcion(?:es)?|inscrib(?:ete|ite|irte|irse|ase|anse)|)"
                     R"(anot(?:ate|arte|arse|ense|ese)|cv|curriculum|hojas? de vida|postul(?:ate|arse|a|acion(?:es)?)|confirm(?:a|e|en|ar)|compra|compras|)"
                     R"(ventas?|dudas?|contact(?:o|anos|enos|ar|arnos|ate)|comunicate|comuniquese|comuniquense|preguntas|solicit(?:a|e|en|ala|alo|ar)|)"
                     R"(adquiere|atencion|atendemos|participa|llam(?:a|e|anos|enos|ar)|habla(?:nos|r)?|hablemos|conversemos|platiquemos|charlemos|citas|)"
                     R"(registr(?:ate|o|arte)|lugares|cupos|precios?|disponibilidad|catalogo|detalles|respuestas?)(?: hasta(?: el)? \d{1,2}/\d{1,2}|)"
                     R"( (?:con )?{any_word}){0,5}:?,? (?:{by}|por llamada o|por telefono o) {our}(?:{channel}))"},
    {Meaning::reply, R"({clause_lead}(?P<span>pregunta(?:nos)?(?: {any_word}){1,5} {by} {our}{channel}))"},
    {Meaning::reply, R"((?:whats?app|whats|wasap|wasapp|watsap|wsp|wpp|wapp|zap)(?: (?:business|al|en el|numero|de {any_word}|del {any_word}|no\.?|num\.?|)"
                     R"(solo|ventas|pedidos|reservas|y llamadas)){0,2}~[:|→>👉-]*~[(+]?~?\d[\d ().+-]{5,20})"},
    {Meaning::reply, R"((?:e-?mail|correo(?: electronico)?|mail)(?: a| de contacto)?~[:])"},
    {Meaning::reply, R"((?:dm|md|inbox)~(?:para (?:mas )?(?:info|informes|precios|pedidos|reserv[a-z]{2,6}|agendar|cotizar|{any_word})|abiertos?|disponible))"},
    {Meaning::reply, R"((?:mensajit|mensaj)[oe]s? al [+(]?\d)"},
    {Meaning::reply, R"((?:pedidos?|reservas?|turnos?|consultas?|encargos?|info|informes)~:?~[(+]?\d[\d ().+-]{5,20}~(?:o|u|y|,))"
                     R"( (?:por )?(?:dm|md|mp|inbox|privado|interno|mensaje privado))"},
    {Meaning::reply, R"({clause}(?P<span>(?:mandanos|envianos )?(?:info|precios|informes|pedidos|reservas) por (?:dm|md|inbox|privado|interno)))"},

    // open questions: those that ask for a taste, and what stands last
    {Meaning::reply, R"([¿][^¿?.!\n]*(?:prefieres|preferis|prefieren|prefiere|favorit[oa]s?|eliges|elegis|eligen|elegirias|elegirian|pedirias|pedirian|)"
                     R"(escoges|escogerias|te gusta mas|les gusta mas|te gustan mas|te gustaria(?:n)? (?:ver|que|probar)|les gustaria|te quedas con|)"
                     R"(cual te llevas|opinas|opinan|piensas|recomiendas|recomendarias)[^¿?.!\n]*[?])"},
    {Meaning::reply, R"([¿]~(?:(?:y|pero|entonces|ahora|bueno|chic[oa]s|vecin[oa]s|amig[oa]s)?,?~(?:tu|vos|ustedes|usted|vosotros)?,?~)(?:{ask_es} [^¿?.!\n]*|)"
                     R"((?:ya|alguna vez|has|han|habeis) [^¿?.!\n]*|)[?][^a-z0-9]*$)"},
    {Meaning::reply, R"([¿](?:que|cual|cuales)(?: {any_word}){1,3} (?:quieren|quereis|querrian|traerian) (?:de vuelta|ver|probar|para|en)[^¿?.!\n]*[?])"},
    {Meaning::reply, R"([¿](?:y )?(?:tu|vos|ustedes|usted|vosotros)[?][^a-z0-9]*$)"},

    // answers
    {Meaning::attention, R"({any_hour}(?:~:|[^.:!?\n]{0,40}) (?:siempre )?(?:contestamos|respondemos|te contestamos|te respondemos)|)"
                         R"((?:(?:te|le|les|os) )?(?:contestamos|respondemos),? {any_hour}|de madrugada tambien (?:contestamos|respondemos)|)"
                         R"((?:escrib|mand|envi|pregunt|consult)[a-z]{1,6}(?: {any_word}){0,4} a la hora que)"
                         R"( (?:quieras?|quieran|gustes?|gusten|puedas?|puedan),?(?: que)?(?: siempre)? (?:(?:te|le|les|os) )?(?:contestamos|respondemos))"},
    {Meaning::attention, R"((?:24~[-/x]~7|(?:las )?24~h(?:s|rs|oras?)?|dia y noche|a (?:cualquier|toda) hora),? (?:que )?(?:aqui )?siempre hay)"
                         R"( (?:quien|alguien que) (?:(?:te|le|les|os) )?(?:responda|conteste|responde|contesta|lea|lee))"},
    {Meaning::attention, R"(atendemos (?:el telefono|los telefonos|las llamadas|tus llamadas|sus llamadas|por telefono|telefonicamente))"
                         R"( (?:de|hasta|las 24|todos los|lunes|24))"},
    {Meaning::attention, R"({channel},? que (?:responde|contesta|atiende) (?:de|del|todos|las 24|en menos|hasta)\b)"},
    {Meaning::attention, R"(en (?:menos de )?(?:un cuarto de hora|media hor(?:a|ita)|una hor(?:a|ita)|un dia|un rato|)"
                         R"((?:\d{1,3}|{number}|quince|veinte|treinta)~(?:min[a-z.]{0,6}|h[a-z.]{0,4}|dias?)))"
                         R"( (?:(?:ya )?(?:tienes?|tendras?|tienen|tendran|recibes?|recibiras?|reciben) )(?:tu |su |una |la )?(?:respuesta|contestacion))"},
    {Meaning::attention, R"({soon} (?:(?:te|le|les|os|lo|la) )?(?:contestamos|respondemos|contesto|respondo|responderemos|contestaremos))"},
    {Meaning::attention, R"((?P<span>{soon} (?:te|le|les|os) confirmamos)(?:{ends}| (?:tu|su|la|por)\b))"},
    {Meaning::attention, R"((?:(?:te|le|les|os) )?(?:devolvemos|regresamos) (?:la|el|tu|su) (?:llamada|mensaje) (?:en|antes|el mismo)\b)"},
    {Meaning::attention, R"((?:(?:te |les |le |os |lo |la )?(?:(?:respond|contest)(?:emos|amos|eremos|aremos)|atendemos (?:tus|sus|vuestr[oa]s) (?:mensajes|)"
                         R"(consultas|dudas)|atendemos (?:mensajes|consultas|whatsapp)))(?: {any_word}){0,4} (?:en|al|antes|dentro|de|desde|entre|)"
                         R"(24(?:~[-/x]~\d{1,2}|~h(?:s|rs|oras?)?)?|las 24|(?:los )?(?:7|siete) dias|a cualquier hora|dia y noche|(?:los |en )?(?:sabados|)"
                         R"(domingos|festivos|feriados|fin(?:es)? de semana|findes?)|rapido|enseguida|inmediatamente|hoy|manana|mismo|hasta|(?:el )?{weekday}|)"
                         R"(siempre|tod[oa]s)\b(?: (?:menos de |un maximo de )?\d{1,3}~(?:min[a-z.]{0,6}|h[a-z.]{0,4}|segundos?|dias?))?)"},
    {Meaning::attention, R"((?:(?:te|le|les|os) )?(?:atendemos|contestamos|respondemos) (?:(?:el|los|tus?|sus?|todos los) )?(?:mensajes?|whats[a-z]*|wsp|dms?|)"
                         R"(chats?)(?: {any_word}){0,2},? (?:a cualquier hora|(?:tambien |hasta |incluso )?de madrugada|dia y noche))"},
    {Meaning::attention, R"((?:respondemos|contestamos|nuestro equipo (?:responde|contesta)))"
                         R"( (?:a )?(?:tod[oa]s )?(?:los |tus |sus )?(?:dm['’]?s?|mensajes|directos|whats[a-z]*|comentarios|correos) en)"
                         R"( (?:menos de )?(?:un[ao]?|dos|tres|\d{1,3})~(?:min[a-z.]{0,6}|h[a-z.]{0,4}|segundos?|dias?))"},
    {Meaning::attention, R"((?:estamos|seguimos) (?:disponibles? )?(?:24~[-/x]~7|(?:las )?24~h(?:s|rs|oras?)?)(?: del dia)?(?: al dia)? para)"
                         R"( (?:lo que (?:necesit|quier)[a-z]{1,4}|(?:(?:te|le|les|os) )?(?:ayudar|atender|responder|resolver)[a-z]{0,3}|)"
                         R"(cualquier (?:duda|consulta|pregunta)|tus (?:dudas|consultas|preguntas)))"},
    {Meaning::attention, R"((?:estamos|seguimos) (?:disponibles? )?(?:24~[-/x]~7|las 24~h(?:s|rs|oras?)?) {by} {our}{channel}|(?:estamos|seguimos|)"
                         R"(abiert[oa]s?) (?:disponibles? )?(?:24~[-/x]~7|las 24~h(?:s|rs|oras?)?) (?:en (?:nuestras |las )?redes|por whats[a-z]*))"},
    {Meaning::attention, R"((?:estamos|seguimos|estoy) (?:(?:al )?(?:pendientes?|tanto)) de (?:tus|sus|los|vuestros) (?:mensajes|dms?|consultas|dudas|)"
                         R"(comentarios|chats?),? (?:24~[-/x]~7|(?:las )?24~h(?:s|rs|oras?)?|dia y noche|a (?:toda|cualquier) hora|todo el dia))"},
    {Meaning::attention, R"({weekday} (?:a|de|por) la (?:noche|tarde|manana),?)"
                         R"( (?:(?:tambien|incluso|igual|si) )?(?:(?:te|les|le|os|los|las) )?(?:respondemos|contestamos))"},
    {Meaning::attention, R"((?:sabados|domingos|festivos|feriados|fin(?:es)? de semana|findes?),?)"
                         R"( (?:(?:tambien|incluso|igual|si) )?(?:(?:(?:te|les|le|os|los|las) )?(?:respondemos|contestamos)|)"
                         R"((?:leemos|atendemos) (?:tus|sus|los|vuestros) (?:mensajes|consultas|comentarios)))"},
    {Meaning::attention, R"((?:respondemos|contestamos),? (?:incluso|inclusive|tambien|hasta))"
                         R"( (?:los |en (?:los |dias )?)?(?:sabados?|domingos?|festivos?|feriados?|fin(?:es)? de semana|findes?))"},
    {Meaning::attention, R"((?:respuesta|contestacion|atencion) (?:inmediata|al instante|en (?:menos de )?(?:una hora|media hora|un dia)|)"
                         R"(en (?:menos de )?\d{1,3}~(?:min[a-z.]{0,6}|h[a-z.]{0,4}|segundos?|dias?)|en (?:minutos|segundos|el dia|el acto)|el mismo dia|)"
                         R"(garantizada en)|(?:tiempo|horario|horarios|plazo) de (?:respuesta|contestacion)|horarios? de (?:whatsapp|chat|mensajes|inbox)~:|)"
                         R"((?:recib(?:e|es|iras|a)|ten(?:dras|es)?|obten) (?:tu |una |la )?respuesta (?:en|antes|el mismo|al instante))"},
    {Meaning::attention, R"((?:horarios? de )?(?:atencion|servicio|soporte) (?:al cliente|a clientes|al consumidor|por {channel}|en linea|online|por)"
                         R"( (?:chat|mensajes?|redes|telefono)|telefonica)(?: (?:es )?(?:24~[-/x]~7|24|las 24|de|disponible|todos|los|,|:))(?: {any_word})?|)"
                         R"((?:soporte|chat|whatsapp|(?:la|una|nuestra|esta) linea|(?:estamos|seguimos) en linea)(?: de atencion| tecnico)?)"
                         R"( (?:24/7|24~x~7|las 24 h(?:oras)?|disponible (?:24|las 24|de))|horarios? de (?:atencion|servicio))"
                         R"( (?:al cliente|a clientes|al consumidor|por {channel}|en redes)|atendemos {by} {our}{channel}(?: {any_word})?)"
                         R"( (?:de|l[ao]s|24|hasta|todos|lunes|sabados|domingos)|)"
                         R"(nuestro equipo (?:te |le |les )?(?:responde|contesta|respondera) (?:en|al|de|antes))"},
    {Meaning::attention, R"((?:(?:atencion|asesoria) (?:por|via|en) (?:{our}{channel}|(?:las |nuestras )?redes(?: sociales)?)(?:~[:,]~| )|)"
                         R"(chat(?: de atencion)?~:~)(?:de |los )?(?:{weekday}|todos los dias|las 24|24/7|hasta las)\b)"},
    {Meaning::attention, R"({clause}(?P<span>linea(?: de atencion| tecnica)? (?:24/7|24~x~7|las 24 h(?:oras)?|disponible (?:24|las 24|de))))"},
    {Meaning::attention, R"((?:escrib(?:e|i|a|an|id)nos|mensajeanos|(?:habla|hable|hablen|habl[ae]d|chatea|chatee|platica|platique) con nosotr[oa]s)(?: {by})"
                         R"( {our}{channel})? {round_the_clock}{ends})"},
    {Meaning::attention, R"((?:(?:te|le|les|os) )?(?:contestamos|respondemos) de madrugada|leemos (?:tus |sus |los )?mensajes (?:los )?(?:sabados|domingos))"},
    {Meaning::attention, R"((?:atencion|servicio|asesoria)(?: {any_word})? (?:24~[-/x]~7|(?:las )?24~h(?:s|rs|oras?)?) {by} {our}{channel}|)"
                         R"((?:soporte|chat|whatsapp|wasap|inbox|dms?|(?:la|una|nuestra|esta) linea)(?: {any_word})? (?:disponibles?|abiert[oa]s?|activ[oa]s?))"
                         R"( (?:24~[-/x]~7|(?:las )?24~h(?:s|rs|oras?)?(?: (?:del|al) dia)?|{any_hour}|dia y noche))"},
    {Meaning::attention, R"(disponibles? (?:24~[-/x]~7|(?:las )?24~h(?:s|rs|oras?)?)(?: {any_word}){0,2})"
                         R"( (?:para (?:resolver|responder|contestar|aclarar|ayudar[a-z]{0,3})|{by} {our}{channel})|)"
                         R"((?:resolvemos|aclaramos) (?:tus|sus|todas tus|cualquier) (?:dudas?|preguntas?|consultas?)(?: {any_word}){0,3} en)"
                         R"( (?:(?:menos de )?\d{1,3}~(?:min[a-z.]{0,6}|h[a-z.]{0,4})|minutos|segundos)|(?:te|les|los|las|os) leemos {round_the_clock})"},
    {Meaning::attention, R"((?:(?:te|le|les|os|lo|la|los|las) )?(?:responde|responden|contesta|contestan|respondo|contesto)(?: siempre| siempre en orden|)"
                         R"( en orden)?,? (?:al final del dia|el mismo dia|(?:solo )?(?:los|de) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|)"
                         R"((?:{by} {our}{channel} )?en (?:menos de |un maximo de )?\d{1,3}~(?:min[a-z.]{0,6}|h[a-z.]{0,4}|dias?)|dentro de \d))"},
    {Meaning::attention, R"((?:equipo|alguien(?: del equipo| de nosotros)?|recepcion|taquilla) (?:te|le|les|os) (?:responden?|contestan?) en)"
                         R"( (?:menos de )?{number}~(?:min[a-z.]{0,6}|h[a-z.]{0,4}))"},
    {Meaning::attention, R"((?:mensajes?|whatsapp|chats?|correos?|consultas?|dms?|inbox)(?: {any_word}){0,3})"
                         R"( (?:se (?:responden?|contestan?|atienden?)|(?:respond|contest|atend)[ia]d[oa]s?) (?:en|de|al|antes|hasta|el mismo))"},
    {Meaning::attention, R"((?:tienes?|tendras?|tienen|tendran|recibes|reciben) (?:tu |su |una |la )?(?:respuesta|contestacion) en)"
                         R"( (?:menos de |maximo )?(?:\d{1,3}|{number}|una|media)~(?:min[a-z.]{0,6}|h[a-z.]{0,4}))"},

    // what only looks like it
    {Meaning::no_invitation, R"((?:vente|cae|jalale|jalate|lanzate|llegale) (?:a|pa|para) (?:[a-z]{2,}(?:ar|er|ir)|cero|menos|plomo|pedazos|chorros|)"
                             R"(cantaros|tierra|pique|mares|cuentagotas|gotas|trozos|tiempo|todo|cualquier|este|esta|estos|estas|nuestr[oa]s)\b)"},
    {Meaning::no_invitation, R"(ni (?:el |la |los |las )?(?:{any_word} ?){1,2}(?:\d{1,2} )?ni)"
                             R"( [^.!?\n]{0,30}\b(?:abrimos|atendemos|abriremos|atenderemos|estaremos))"},
    {Meaning::no_invitation, R"(gracias (?:infinitas |totales |de corazon |a tod[oa]s )?(?:por|a (?:quienes|los que|las que|tod[oa]s))[^.!?\n]*(?:venir|)"
                             R"(visit[a-z]{2,8}|acompan[a-z]{2,8}|esper[a-z]{2,8}|escrib[a-z]{2,8}|coment[a-z]{2,8}|vinieron|pas[a-z]{2,5}|cont[a-z]{2,7}|)"
                             R"(mensajes?|respon[a-z]{2,6}))"},
    {Meaning::no_invitation, R"((?:que|cuando|cuantas veces|si|aunque|quienes|donde|ojala|lo que))"
                             R"( (?:nos )?(?:vengan?|pasen?|pase|visiten|visites|visitarnos|acompanen))"},
    {Meaning::no_invitation, R"((?:visita|visite|visiten|unete|sumate|unanse|sumense|acompananos|visitanos)(?: {any_word}){0,3})"
                             R"( (?:web|sitio|pagina|perfil|canal|blog|tienda (?:online|en linea|virtual)|grupo|newsletter|comunidad|lista|instagram|facebook|)"
                             R"(tiktok|youtube|bio|link|app|reto|movimiento|fila|equipo|familia|club)|visit(?:a|e|en|anos)(?: en)?:? ~(?:www|http))"},
    {Meaning::no_invitation, R"((?:link|enlace|liga|info|url|detalles|precios|lista|menu|catalogo|codigo)(?: {any_word}){0,3} en)"
                             R"( (?:el primer comentario|(?:los )?comentarios|bio))"},
    {Meaning::no_invitation, R"((?:abrimos|abriremos)(?: (?:ya|hoy|por fin|tambien))* (?:las |la |los |el |nuestras? |nuestros? |una |)"
                             R"(un )?(?:inscripcion(?:es)?|pre-?ventas?|ventas?|reservas?|reservaciones|boletera|agenda|pedidos|encargos|convocatorias?|)"
                             R"(matriculas?|lista de|plazas|cupos?|registros?|turnos|citas|preinscripcion|apuntadas|postulaciones))"},
    {Meaning::no_invitation, R"((?:contest|respond)(?:emos|amos) (?:siempre )?(?:lo mismo|(?:con )?las mismas (?:preguntas|respuestas|palabras|dudas))\b)"},
    {Meaning::no_invitation, R"((?:no|nunca|tampoco|ya no|sin) (?:podemos |pudimos |puedo |vamos a |se )?(?:respond(?:emos|er|e)|contest(?:amos|ar|an|a|o)|)"
                             R"(atend(?:emos|er)|recib(?:imos|ir)|acept(?:amos|ar)|mand(?:es|en|ar)|envi(?:es|en|ar)|escrib(?:as|an|ir)|venga(?:s|n|is)?|)"
                             R"(pase(?:s|n|is)?|te acerques|se acerquen|abrimos|abriremos|estaremos abiertos)(?: {any_word}){0,4})"},
    {Meaning::no_invitation, R"((?:tus? clientes?|los clientes|el bot|un bot|chatbot|la gente|nadie|ellos|cada mensaje|tu negocio|tu restaurante|el sistema|)"
                             R"(la app|la plataforma) (?:{any_word} ){0,3}(?:escriben?|pregunt[a-z]{1,4}|contest[a-z]{1,4}|respond[a-z]{1,4}|piden?|mandan?|)"
                             R"(envian?|comentan?)[^.!?\n]{0,40})"},
    {Meaning::no_invitation, R"([¿](?:y )?quien(?:es)? (?:dijo|dijeron) (?:que|{weekday}|miedo|frio|calor|lluvia|dieta|rutina|pereza)\b[^¿?.!\n]*[?]|)"
                             R"(nos vemos (?:reflejad[oa]s|en (?:el espejo|ell[oa]s))|{clause}ven (?:mal|bien|mejor|peor|(?:l[oa]s|un[oa]s))"
                             R"( (?:expert|vecin|nin|abuel|medic|cientific|campesin|economist|camioner|pescador|padr|madr|joven|autoridad)[a-z]{0,3})\b)"},
    {Meaning::no_invitation, R"(alguien (?:{any_word} ){0,3}(?:escriben?|pregunt[a-z]{1,4}|pide|manda|envia|comenta)[^.!?\n]{0,40})"},
    {Meaning::no_invitation, R"(nos (?:escribio|mando|envio|pregunto|comento|conto|pidio|visito|escriben|escribieron|preguntan|preguntaron|comentan|cuentan|)"
                             R"(contaron|mandaron|visitaron|acompanaron|visitan|pidieron|piden)(?: {any_word}){0,4})"},
    {Meaning::no_invitation, R"([¿][^¿?.!\n]*\b(?:mis?|yo|hacemos|hicimos|ofrecemos|somos|elegirnos|contratarnos)\b[^¿?.!\n]*[?])"},
    {Meaning::no_invitation, R"((?:esperamos|vemos|encontramos|acompananos|acompanenos|unete|unanse)(?: {any_word}){0,4} (?:en|a) (?:nuestro |el |un |)"
                             R"(este )?(?:proximo |siguiente )?(?:live|en vivo|directo|video|videos|reel|episodio|podcast|canal|linea)\b)"},

    // an event that is elsewhere than at a place
    {Meaning::online, R"((?:por|via|en|de|a traves de|link de|sala de|reunion de|mediante))"
                      R"( (?:zoom|google meet|meet|teams|microsoft teams|jitsi|webex|twitch|discord|youtube live|facebook live|instagram live)|webinars?|)"
                      R"(webinarios?|streaming|livestream|(?:evento|taller|curso|clase|clases|charla|sesion|reunion|conferencia|masterclass|encuentro|meetup|)"
                      R"(formato|modalidad|modo|manera|forma|conversatorio|capacitacion)(?: {any_word}){0,2}(?: y)? (?:online|virtual|en linea|remot[oa])|)"
                      R"((?:100|completamente|totalmente)~%?~(?:online|virtual|en linea)|zoom|online via {any_word}|en vivo por {any_word})"},
};

}  // namespace

constinit const Lexicon kSpanishInvitations{{}, kMacros, kPhrases};

}  // namespace sml::claims
