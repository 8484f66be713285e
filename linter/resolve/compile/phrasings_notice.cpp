#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// What only sounds like it, before what says it.
constexpr std::string_view kNone[] = {
    "(?:casi|aun no|todavia no|no esta|no estan|a punto de|antes de que se|no se|nunca|still not|not yet|almost|nearly|never|quase|ainda nao|"
    "nao esta) (?:se |esta |estan |ha |han )?(?:agotad[oa]s?|agota|agotan|acabo|sold out|out of stock|esgotad[oa]s?|cancelad[oa]s?|lleno|full|lotad[oa])",
    "(?:otra vez|de nuevo) (?:es )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|invierno|primavera|otono|"
    "lunes)|nao (?:ha|tem|existe) [a-z]+(?: [a-z]+)? sem|no hay [a-z]+(?: [a-z]+)? sin|there['’]?s no [a-z]+ without",
    "acabou de|acabaram de|acabo de|acaba de|se acabo (?:la espera|el misterio|la busqueda|el invierno|el frio|el verano)|hasta agotar|enquanto durar",
    "no (?:hay|tenemos|queda) (?:nada )?mas (?:que|[a-z]+ que|remedio|vuelta)|no (?:hay|queda) ni (?:duda|que decir|pregunta)|no refunds?|non-?refundable|"
    "(?:sin|no hay|sem|nao ha) reembolsos?|"
    "(?:politica de |sin costo de |con |free )?cancel(?:aciones|acion|lation|amento)(?: gratis| gratuita| flexible)?|(?:is|are) off to",
    // What is over or lacking is something else than what is sold.
    "(?:se (?:nos |te )?|ya )?(?:acabo|acabaron|termino|terminaron) (?:(?:el|la|los|las|tu|este|esta) )?(?:semana|ano|mes|dia|lunes|martes|"
    "miercoles|jueves|viernes|sabado|domingo|finde|fin de semana|puente|verano|invierno|otono|primavera|vacaciones|clases?|examenes|cuaresma|"
    "dieta|navidad|fiestas|frio|calor|lluvias?|pretextos?|excusas?|aburrimiento|hambre|antojo|drama|partido|quincena|jornada|trabajo|estres|"
    "curso|escuela|siesta|sueno|busqueda|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|tarde|manana)",
    "(?:ya )?no (?:hay|habra|queda|quedan|tenemos|tienes|tienen|va a haber) (?:mas )?(?:excusas?|pretextos?|dudas?|nada (?:como|mejor|mas)|mejor|mejores|quien|"
    "manera|forma|como|vuelta|marcha|razon|motivo|prisa|problema|ganas|tiempo que|pierde|secreto|plan|antojo|lunes|dia sin)",
    "(?:nos despedimos|se despiden?) (?:del?|de la|de las|de los) (?:invierno|verano|otono|primavera|frio|calor|ano|mes|semana|finde|enero|febrero|marzo|abril|"
    "mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    "no (?:more|longer) (?:excuses|waiting|boring|hunger|hungry|mondays?|queues?|queuing|queueing|worries|stress|diets?|sad|need|have to|wondering|searching|"
    "looking)|(?:school|the sun|summer|spring|word|the secret|the news|the results?|the verdict|the wait|the weekend|the week|work) (?:is|are) (?:out|over)|"
    "(?:is|are|we['’]?re) out (?:and about|now|today|there|in the)|(?:vuelve|vuelvan|volve) a (?:probar|pedir|comer|disfrutar|saborear|venir|vivir|sentir|"
    "enamorarte)|(?:is|are|come|comes|coming|fresh|straight|hot|right|just) out of (?:the|our) (?:ovens?|kitchen|fryer|box|blue|ordinary)|out of this world|"
    "nothing left (?:to|but)|no (?:excuses?|doubts?|reasons?|patience|energy|words?) left|"
    "(?:running|runs?|ran) out of (?:time|ideas|excuses|steam|patience|reasons|weekend)|time (?:is|['’]s) running out",
    "(?:is|are|we['’]?re) fresh out of (?:the|our) [a-z]+|no queda ni (?:un[a]? )?(?:sol[oa] )?(?:duda|excusa|dia|minuto|hora|semana|motivo|razon|pretexto)",
    "(?:is|are) gone by (?:noon|lunch(?:time)?|midday|[a-z]+day|[0-9]+)|prices? (?:is|are) down|"
    "(?:(?:esta|ta|estao|tao) )?faltando (?:so |apenas )?(?:voce|vc|tu|[0-9])",
    "you (?:can['’]?t|won['’]?t|don['’]?t|cannot) (?:have|make|serve|offer)|(?:can['’]?t|cannot) get enough",
    "(?:don['’]?t|can['’]?t|won['’]?t|cannot) (?:have (?:to|time|plans|a|one without|it)|make (?:it (?:any|better|up)|plans|me|us|a|any mistake)|"
    "offer (?:excuses|much)|sell (?:it|yourself))",
    "nao (?:tem|ha|temos|havera|vai ter) (?:mais )?(?:erro|nada|como|jeito|hora|coisa|desculpas?|melhor|quem|segredo|misterio|igual|preco|tempo ruim|problema|"
    "duvidas?|comparacao|explicacao|contraindicacao|mau tempo|frio|calor|dia ruim|pressa|lugar melhor|combinacao|limite)",
    "(?:acabou|acabaram|terminou) (?:a|o|as|os) (?:semana|mes|ano|dia|expediente|espera|ferias|segunda|sexta|verao|inverno|aulas|provas|dieta|frio|calor|"
    "desculpas?|trabalho|misterio|feriado)",
};

constexpr std::string_view kLacking[] = {
    "no (?:hay|tenemos|nos quedan?|quedan?|quedo|quedaron) (?:mas|ni)|no nos (?:quedan?|quedo|quedaron)|(?:no|nao) (?:sobrou|sobraram|restou)|sin stock|"
    "lista de espera|agotadisim[oa]s?",
    "(?:vendid[oa]s?|vendimos|volo|volaron|se (?:fue|fueron|vendio|vendieron|acabo|acabaron)) (?:ya )?(?:el|la|los|las) ultim[oa]s?|"
    "se (?:nos )?(?:fue|fueron),? (?:pero|hasta)",
    "se (?:jubilan?|jubilaron|jubilo)|(?:vendemos|vendeu|venderam|vendeu-se|vendid[oa]|saiu|levaram) [oa]s? ultim[oa]s?|"
    "se (?:aposentam?|aposentou|aposentaram)|(?:ha|have|has) retired|"
    "(?:can['’]?t|cannot|can no longer) (?:get|source|order)(?: [a-z0-9-]+)+ any ?(?:more|longer)",
    "agotad[oa]s?|agotamos|se (?:nos |te )?(?:agoto|agotaron|acabo|acabaron|termino|terminaron)|"
    "sin existencias|fuera de (?:stock|existencias?|temporada|(?:la )?carta|(?:el )?menu|servicio)",
    "no (?:hay|tenemos|habra|tendremos|va a haber) hasta|se tom(?:o|aron) (?:licencia|vacaciones)|"
    "(?:none|nothing|no more) (?:until|till|before)|(?:nenhum|nenhuma|nada) ate",
    "so (?:ha|tem|temos|teremos|volta|voltam) (?:a partir|dia)",
    "(?:termin|acab|cerr|conclu)(?:o|aron|ieron|yo|yeron) su temporada|ya se (?:nos )?(?:fue|fueron)(?:$|,? (?:y|hasta|por) )|"
    "(?:its|their) season (?:is over|has ended|ended|finished|is done)|(?:terminou|acabou|encerrou) a sua temporada|ja (?:se foi|se foram|foi embora)",
    "no (?:queda|quedan)|no (?:esta|estan|estara|estaran) (?:disponibles?|a la venta)|no disponibles?|"
    "ya no (?:hay|tenemos|queda|quedan|hacemos|vendemos|servimos|ofrecemos|estan?|estara)",
    "ya no (?:l[ao]s?) (?:hacemos|tenemos|vendemos|servimos|encuentras|encontraras|ofrecemos|veras|hay)|descontinuad[oa]s?|descatalogad[oa]s?",
    "sali(?:o|eron) de (?:la )?(?:carta|catalogo|produccion)|nos despedimos|se despiden?",
    "vendid[oa]s? tod[oa]s?|tod[oa]s? vendid[oa]s?|volo|volaron(?: tod[oa]s)?|no (?:esta|estan) (?:por (?:ahora|hoy)|hoy|esta semana|este mes)",
    "no (?:horneamos|hicimos|preparamos|haremos|hornearemos|vamos a (?:hacer|hornear|tener))|(?:se (?:nos )?)?fueron tod[oa]s",
    "(?:hoy no hay|ya no)$|tampoco (?:hay|habra|tenemos|tendremos)|(?:hoy|manana|ayer) tampoco",
    "(?:siguen?|esta|estan|continuan?|estaran?) en (?:el )?(?:taller|service|servicio tecnico|reparacion|mantenimiento)",
    "dej(?:amos|o|aron) de (?:hacer|vender|servir|ofrecer|estar|producir|venderse|dar|impartir|traer|fabricar|preparar|importar)[a-z]*",
    "sal(?:io|e|en|ieron) de (?:la carta|nuestra carta|el menu|temporada|circulacion)|se va de (?:la|nuestra) carta",
    "se retiran?|retiramos|nos quedamos sin|se quedo sin|por (?:ahora|el momento) no|de momento no|estamos sin|se tomo? un descanso|"
    "descansa(?:n|ra)? (?:hasta|unos|esta|por)|en pausa",
    "(?:andamos|estamos|quedamos|seguimos) en ceros?|nos faltan? (?:[a-z]+ ){1,3}en (?:la|nuestra) (?:carta|vitrina|barra)|"
    "(?:esta|estao|ta|tao) faltando|no (?:ha|han) (?:llegado|entrado|venido)|hacer una pausa|(?:hasta|sera hasta) (?:el proximo|la proxima|nuevo aviso)|"
    "(?:no|ya no) (?:va a haber|habra|tendremos|hubo|llego|llegaron)",
    "(?:esta|estan|ya) (?:al )?complet[oa]s?|cupos? (?:llenos?|completos?|cubiertos?)|(?:no|ya no|sin) (?:hay |quedan? |tenemos )?(?:mas )?(?:plazas?|cupos?|"
    "vacantes?)|(?:is|are) (?:now |already |completely )?full|no more (?:places|spots)|"
    "turmas? (?:cheias?|completas?|lotadas?)|lotad[oa]s?|vagas (?:esgotadas|encerradas|preenchidas)|(?:sem|nao ha|acabaram as) (?:mais )?vagas",
    "sold out|out of stock|back ?-?ordered|on back ?-?order|wait ?-?list|"
    "(?:is|are|were|was|we['’]?re|currently) (?:all |clean |fresh )?out(?: of)?|(?:ran|run|running) out|unavailable|not available",
    "no longer|discontinued|off the menu|all gone|fully booked|(?:all )?spoken for",
    "(?:don['’]?t|do not) (?:stock|carry) (?:it|them|those|these|any)|(?:is|are) (?:still )?down (?:till|until)|"
    "(?:won['’]?t|can['’]?t|cannot|don['’]?t) (?:have|serve|offer|make|sell)(?: any)?|"
    "(?:none|nothing) (?:left|today|this week|tomorrow|for now)|(?:is|are) no more|no more of",
    "there (?:won['’]?t|will not|aren['’]?t|are not|isn['’]?t|is not) (?:be )?(?:any|an?)|(?:not a single|not one|no)(?: [a-z]+){0,4} left",
    "(?:stopped|stopping|quit|ceased) (?:making|baking|selling|serving|offering|doing|stocking|producing|brewing|cooking)",
    "(?:has|have|has been|have been|is|are|being|been) (?:now )?(?:retired|dropped|axed|pulled|withdrawn)|"
    "(?:is|are) (?:taking|having|on) a (?:little |short |well-earned )?break|on hold",
    "(?:is|are) (?:resting|paused|on pause|(?:all |still )?gone)|(?:has|have) (?:all |now |sadly )?gone|"
    "(?:is|are) off (?:today|tonight|this week|the menu|until|for now)|said goodbye to",
    "saying goodbye to|left (?:the|our) menu|"
    "(?:are|re|is)(?: ?not|n['’]?t) (?:making|baking|serving|selling|offering|stocking|taking|accepting|booking|scheduling)",
    "[0-9]+ [a-z]+ (?:have |has )?(?:all )?found (?:a|their|new) (?:new )?homes?|"
    "won['’]?t be another batch (?:until|till|this (?:year|season|week|month|side))|every last (?:one|crumb|bite)|"
    "ate (?:every|them all)|(?:we|you)(?:['’]ve| have) no|(?:until|till) (?:further notice|next (?:season|year|week|month))",
    "(?:won['’]?t|will not) have|cleaned out|(?:the )?next (?:trolley|delivery|batch|lot|load|shipment)|sleeps to (?:the|our)",
    "(?:faltan?|quedan?) (?:[a-z]+|[0-9]+) dias? para que|esta[n]? vaci[oa]s?",
    "hoje ainda nao|amanha tambem nao|so para a semana|esta[o]? vazi[oa]s?|chega[m]? nov[oa]s?",
    "esgotad[oa]s?|esgotou|esgotaram|esgotamos|acabou|acabaram|em falta|fora de (?:estoque|linha|temporada|cardapio)|indisponive(?:l|is)|"
    "nao (?:esta|estao|estara) (?:mais )?disponive(?:l|is)",
    "nao (?:temos|ha|tem|fazemos|vendemos|teremos|havera|vai ter)(?: mais)?|"
    "ja nao (?:temos|fazemos|ha|tem)|sa(?:iu|iram) d[oe] (?:cardapio|linha|menu|catalogo|producao)",
    "descontinuad[oa]s?|ficamos sem|deixamos de|par(?:amos|ou|aram) de (?:fazer|vender|servir|produzir|assar)|estamos sem|nao (?:sobrou|sobraram|restou)",
    "so (?:em|n[ao]) (?:proxim[oa]|semana que vem|mes que vem|ano que vem|janeiro|"
    "fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)",
};

constexpr std::string_view kReturning[] = {
    "vuelven?|volvemos|regresan?|regresamos|retornan?|reaparecen?|reabren?|de (?:vuelta|regreso|nuevo)|otra vez|llegan? (?:[0-9]+ )?mas",
    "(?:nos |te )?llegan? (?:el (?:[0-9]|proximo|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|"
    "en (?:unos dias|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))",
    "disponibles? (?:desde|a partir|el|en|para)|l[ao]s? (?:tendremos|tenemos|volvemos a tener)",
    "back (?:on|in|from|by|this|next|tomorrow)|returns?|returning|restock[a-z]*|"
    "not (?:until|till|before)|only from|available (?:again )?(?:from|on|in|starting)|again (?:from|on)",
    "voltam?|retornam?|de volta|so (?:na|no|em|a partir)|disponive(?:l|is) (?:a partir|em|no|na)|novamente",
};

constexpr std::string_view kReturningSoon[] = {
    "(?:muy )?proximamente|(?:muy )?pronto,? de (?:vuelta|regreso|nuevo)|coming (?:back )?(?:very )?soon|em breve",
    "(?:muy )?(?:pronto|proximamente) (?:[a-z]+ ){0,6}(?:de vuelta|de regreso|de nuevo|vuelven?|regresan?|repon[a-z]+|tendremos|a tener)|repondremos|"
    "reposicion(?:es)?|(?:esperamos|esperando) (?:mas|que llegue[n]?|que vuelva[n]?|el resurtido|resurtido)|resurtiremos|"
    "(?:volvemos|volveremos) a tener(?: [a-z]+)? pronto|"
    "(?:mientras|en lo que) (?:no )?(?:vuelven?|regresan?|esperamos)|hasta que (?:vuelva[n]?|regrese[n]?|llegue[n]?)",
    "while we(?: wait|['’]re waiting| are waiting) for|while (?:it|they)(?:['’]?s|['’]?re| is| are) (?:away|gone|out)",
    "(?:until|till) (?:it|they|the [a-z]+)(?:['’]?s|['’]?re| is| are)? (?:comes? |come )?back",
    "enquanto (?:[a-z0-9.]+ ){0,6}nao (?:chegam?|voltam?|vem)|enquanto (?:esperamos|aguardamos|voltam?)",
    "volveran?|volveremos|regresaran?|regresaremos|estaran? de (?:vuelta|regreso|nuevo)|"
    "(?:vuelven?|regresan?|la tendremos|de vuelta|de regreso) (?:muy |bien )?(?:pronto|proximamente)",
    "(?:muy )?pronto (?:[a-z]+ ){0,6}(?:de vuelta|de regreso|vuelven?|regresan?)",
    "(?:vuelven?|regresan?|de vuelta|de regreso) (?:en|con|para|hasta|por) (?:el |la |las |los )?(?:otono|invierno|primavera|verano|temporada|navidad|"
    "navidades|semana santa|pascua|dia de muertos|reyes|proxim[oa] [a-z]+)",
    "no (?:vuelven?|regresan?|volvera|regresara) hasta",
    "(?:will be|[a-z]+['’]?ll be|back) (?:back )?(?:very )?soon|will (?:be back|return|come back)|coming back (?:very )?soon",
    "back (?:in|for|with) (?:the )?(?:spring|summer|autumn|fall|winter|new year|christmas|easter|season|new season)|soon (?:[a-z]+ ){0,5}back|"
    "back (?:before (?:(?:too )?long|you know it|christmas|easter|the (?:end|summer|weekend|holidays|bank holiday|season)|next (?:week|month|season)|"
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    "winter|mother|father|valentine|st|saint)|soon)",
    "(?:won['’]?t|will not) (?:be|return|come) (?:back )?(?:until|till)|not (?:back )?(?:until|till)|(?:will be|is|are|be) (?:back|returning) next",
    "voltarao?|voltara|retornara|(?:volta|voltam|de volta) (?:muito |bem )?(?:em breve|logo)|(?:em breve|logo|ja ja) (?:[a-z]+ ){0,6}(?:de volta|volta|voltam)",
    "(?:volta|voltam|de volta) (?:n[oa] |em |com )(?:verao|inverno|outono|primavera|natal|pascoa|semana que vem|mes que vem|ano que vem|proxim[oa] [a-z]+)",
};

// Of a place: nobody is let in, or not before a later day.
constexpr std::string_view kClosed[] = {
    "{closed}|(?:{we_close}|cierran?|cerraran?) (?:hoy|por|hasta el|hasta nuevo|temporalmente|unos dias|manana|este|esta|el|desde|del)|reabr(?:e|en|"
    "imos|ira|iran|iremos)|no (?:abrimos|abren?|abrira|abriran|abriremos|atendemos|atienden?|atendera|atenderemos|esta abiert[oa]|estara abiert[oa])|"
    "(?:en|por|de) (?:obras|mantenimiento|reparacion(?:es)?|reformas|remodelacion|inventario)|vuel(?:ve|ven) a abrir|volvemos a abrir",
    "(?:closes|close|closing) (?:for|until|from|today|this)|(?:is|are|be|stays?) shut|shut (?:for|until|today)|re-?open(?:s|ing)?",
    "(?:is|are|be|stays?)(?: ?not|n['’]?t) (?:be )?open(?:ing)?|(?:won['’]?t|will not) (?:be )?open|"
    "not open|under (?:repair|maintenance|construction|renovation)|back open",
    "(?:{we_close}|fecham?) (?:hoje|por|ate|para|temporariamente)|reabr(?:e|em|imos|ira)|nao (?:abrimos|abre|abrira|abriremos|atendemos|atende)",
    "em (?:obras|reforma|manutencao)|volta[m]? a abrir",
};

// Of a service: it is not given now.
constexpr std::string_view kPaused[] = {
    "pausad[oa]s?|pausamos|pausa(?:remos|n)|en pausa|suspend(?:e|en|emos|id[oa]s?|io|imos|eremos)|interrumpid[oa]|sin servicio",
    "(?:hoy|por hoy|por ahora|de momento|esta noche) no (?:hay|habra|tenemos|tendremos|damos|"
    "hacemos|haremos|ofrecemos|podemos|podremos|contamos|salimos|entregamos|repartimos)",
    "no (?:funciona|opera|esta|estara|estamos) (?:disponible|activo|en servicio|operando|hoy|por|hasta|entregando|repartiendo|saliendo)|"
    "fuera de servicio|detenid[oa]|cancelad[oa]s?",
    "paused|pausing|on (?:hold|pause)|suspended|(?:have|has) stopped|halted|unavailable|not available|(?:is|are) down",
    "we (?:can['’]?t|cannot|won['’]?t) (?:deliver|do|offer|run|take|be (?:delivering|doing|running|taking))|(?:unable|not able) to (?:deliver|offer|run|take)",
    "(?:are|is|re|am)(?: ?not|n['’]?t) (?:delivering|doing|offering|running|accepting|taking|available|working|on)|called off|"
    "off (?:today|tonight|until|for now)|cancelled|canceled",
    "suspens[oa]s?|suspendemos|suspendid[oa]s?|interrompid[oa]|(?:esta|fica) parad[oa]|indisponive(?:l|is)",
    "(?:hoje|por hoje|por enquanto) nao (?:ha|tem|temos|teremos|havera|fazemos|faremos|entregamos|vamos)|"
    "nao (?:esta|estara|funciona) (?:disponivel|hoje|funcionando)|sem entregas?",
    "cancelad[oa]s?|se levant(?:o|a) (?:el|la|los|las)",
};

// Takes up again what was not to be had.
constexpr std::string_view kResuming[] = {
    "vuelven?|volvemos|volvera|volveremos|regresan?|regresamos|regresara|regresaremos|"
    "retomamos|retomaremos|reanud(?:a|an|amos|ara|aremos)|se reanuda|reactiva(?:mos|remos)?",
    "de (?:vuelta|regreso|nuevo)|otra vez",
    "(?:is|are|be|comes|coming) back|back (?:on|from|by|this|next|tomorrow|in)|returns?|returning|resum(?:e|es|ing)|restart(?:s|ing)?|again (?:from|on)|"
    "deliver(?:ing)? again|not (?:until|till|before)|only from",
    "voltam?|voltamos|voltara|voltaremos|retom(?:a|amos|aremos)|retorn(?:a|am|amos)|de volta|normaliza|so (?:na|no|em|a partir)",
};

}  // namespace

std::vector<WrittenPhrasing> notice_phrasings() {
  return {{"kNoNotice", any_of(kNone)},
          {"kLacking", any_of(kLacking)},
          {"kReturning", any_of(kReturning)},
          {"kReturningSoon", any_of(kReturningSoon)},
          {"kClosed", any_of(kClosed)},
          {"kPaused", any_of(kPaused)},
          {"kResuming", any_of(kResuming)}};
}

}  // namespace sml::resolve
