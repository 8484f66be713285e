#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// What only sounds like it, before what says it.
constexpr std::string_view kNone[] = {
    "(?:casi|aun no|todavia no|no esta|no estan|a punto de|antes de que se|no se|nunca|still not|not yet|almost|nearly|never|quase|ainda nao|nao esta) (?:se |esta |estan |ha |han )?"
    "(?:agotad[oa]s?|agota|agotan|acabo|sold out|out of stock|esgotad[oa]s?|cancelad[oa]s?|lleno|full|lotad[oa])",
    "acabou de|acabaram de|acabo de|acaba de|se acabo (?:la espera|el misterio|la busqueda|el invierno|el frio|el verano)|hasta agotar|enquanto durar",
    "(?:politica de |sin costo de |con |free )?cancel(?:aciones|acion|lation|amento)(?: gratis| gratuita| flexible)?",
};

constexpr std::string_view kLacking[] = {
    "agotad[oa]s?|se (?:nos |te )?(?:agoto|agotaron|acabo|acabaron|termino|terminaron)|sin existencias|fuera de (?:stock|existencias?|temporada|(?:la )?carta|(?:el )?menu|servicio)",
    "no (?:queda|quedan)|no (?:esta|estan|estara|estaran) (?:disponibles?|a la venta)|no disponibles?|ya no (?:hay|tenemos|queda|quedan|hacemos|vendemos|servimos|ofrecemos|estan?|estara)",
    "ya no (?:l[ao]s?) (?:hacemos|tenemos|vendemos|servimos|encuentras|encontraras|ofrecemos|veras|hay)|descontinuad[oa]s?|descatalogad[oa]s?|nos despedimos|se despiden?",
    "vendid[oa]s? tod[oa]s?|tod[oa]s? vendid[oa]s?|volaron(?: tod[oa]s)?|(?:se (?:nos )?)?fueron tod[oa]s",
    "dej(?:amos|o|aron) de (?:hacer|vender|servir|ofrecer|estar|producir|venderse)[a-z]*|sal(?:io|e|en|ieron) de (?:la carta|nuestra carta|el menu|temporada|circulacion)|se va de (?:la|nuestra) carta",
    "se retiran?|retiramos|nos quedamos sin|se quedo sin|por (?:ahora|el momento) no|de momento no|(?:no|ya no) (?:va a haber|habra|tendremos|hubo|llego|llegaron)",
    "sold out|out of stock|back ?-?ordered|on back ?-?order|wait ?-?list|(?:is|are|were|was|we['’]?re|currently) (?:all )?out(?: of)?|(?:ran|run|running) out|unavailable|not available|no longer|discontinued|off the menu|all gone|fully booked",
    "(?:won['’]?t|can['’]?t|cannot|don['’]?t) (?:have|serve|offer|make|sell)(?: any)?|none left|no more",
    "esgotad[oa]s?|esgotou|esgotaram|acabou|acabaram|em falta|fora de (?:estoque|linha|temporada|cardapio)|indisponive(?:l|is)|nao (?:esta|estao|estara) (?:mais )?disponive(?:l|is)",
    "nao (?:temos|ha|tem|fazemos|vendemos|teremos|havera|vai ter)(?: mais)?|ja nao (?:temos|fazemos|ha|tem)|saiu d[oe] cardapio|descontinuad[oa]s?|ficamos sem|deixamos de",
};

constexpr std::string_view kReturning[] = {
    "vuelven?|volvemos|regresan?|regresamos|retornan?|reaparecen?|reabren?|de (?:vuelta|regreso|nuevo)|otra vez|llegan? (?:[0-9]+ )?mas|(?:nos |te )?llegan? (?:el (?:[0-9]|proximo|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|en (?:unos dias|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))|disponibles? (?:desde|a partir|el|en|para)|l[ao]s? (?:tendremos|tenemos|volvemos a tener)",
    "back (?:on|in|from|by|this|next|tomorrow)|returns?|returning|restock[a-z]*|available (?:again )?(?:from|on|in|starting)|again (?:from|on)",
    "voltam?|retornam?|de volta|disponive(?:l|is) (?:a partir|em|no|na)|novamente",
};

constexpr std::string_view kReturningSoon[] = {
    "volveran?|volveremos|regresaran?|regresaremos|estaran? de (?:vuelta|regreso|nuevo)|(?:vuelven?|regresan?|la tendremos|de vuelta|de regreso) (?:muy |bien )?(?:pronto|proximamente)|(?:muy )?pronto (?:de vuelta|de regreso|vuelven?|regresan?)",
    "(?:will be|[a-z]+['’]?ll be|back) (?:back )?(?:very )?soon|will (?:be back|return|come back)|coming back (?:very )?soon",
    "voltarao?|voltara|retornara|(?:volta|voltam|de volta) (?:muito |bem )?(?:em breve|logo)|em breve de volta",
};

constexpr std::string_view kPutOff[] = {
    "pospo(?:ne|nen|nemos|ndra|ndremos)|pospuso|pospusimos|pospuest[oa]s?|aplaz(?:a|an|amos|o|aron|ad[oa]s?)|posterg(?:a|an|amos|o|ad[oa]s?)|re(?:programa|agenda)(?:n|mos|d[oa]s?)?|reprogramo|reagendo",
    "nuevas? fechas?|(?:cambi(?:a|an|o|amos|aron)|cambio|movimos|muda) (?:de |la |su )?fecha|otra fecha|sin fecha|fecha por (?:definir|confirmar)|suspend(?:e|en|emos|er|id[oa]s?|io|imos|eremos)|(?:posponer|aplazar|postergar|reprogramar|cancelar)|se mueve (?:al|para)|pas(?:a|o) (?:al|para el) (?:dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\\d)",
    "cancel(?:a|an|amos|o|aron|ad[oa]s?|led|ed|ling|ou|aram)|no (?:se (?:hara|realizara|hace|llevara)|habra|hay|va|tendremos|podremos)|postponed?|postponing|rescheduled?|put off|pushed (?:back|to)|moved to|new date|called off|delayed|(?:won['’]?t|will not|is not|isn['’]?t|are not|aren['’]?t) (?:be )?(?:going ahead|go ahead|taking place|take place|happening|happen)|not (?:be )?going ahead|(?:we['’]?re|we are) moving (?:it |this |them )?to|moving to a new date",
    "adi(?:a|ada|ado|adas|ados|amos|ou)|remarcad[oa]s?|remarcamos|nova data|mud(?:ou|amos) (?:de |a )data|nao (?:vai rolar|vai ter|havera|teremos|vai acontecer)",
};

constexpr std::string_view kFull[] = {
    "agotad[oa]s?|se agotaron|soldout|sold out|cupos? (?:llenos?|completos?|agotados?|cubiertos?)|llen(?:o|os) (?:total|completo)|(?:esta|estan|estamos|ya) (?:llen[oa]s?|complet[oa]s?)|aforo completo|completo|lista de espera",
    "(?:no|ya no|sin) (?:hay |quedan? |tenemos )?(?:mas )?(?:lugar(?:es)?|plazas?|entradas?|boletos?|cupos?|asientos?|sitios?|espacios?|vacantes?)|se (?:lleno|llenaron)|llenamos",
    "fully booked|booked (?:up|out)|(?:is|are|now) full|waiting ?list|wait ?list|no (?:more )?(?:tickets|seats|places|spots|room)|(?:tickets|seats|places|spots) (?:are )?(?:all )?gone|at capacity",
    "esgotad[oa]s?|esgotaram|lotad[oa]s?|lotou|lotaram|lista de espera|vagas (?:esgotadas|encerradas|preenchidas)|(?:sem|nao ha|acabaram as) (?:mais )?vagas|turma (?:cheia|completa)",
};

constexpr std::string_view kPast[] = {
    "asi (?:[a-z]{2,10}(?:amos|imos)|se vivi?o|se vivieron|fue|fueron|vivimos|quedo|estuvo|la pasamos|lo pasamos|disfrutamos|celebramos)|gracias (?:infinitas |totales |de corazon |a tod[oa]s )*(?:por (?:venir|acompanar|asistir|estar|participar|sumar|compartir|la|esta|tanto|haber)|a (?:quienes|tod[oa]s|l[oa]s que|cada))",
    "anoche|ayer|antier|(?:el|la) (?:semana|mes|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana|finde) pasad[oa]|que (?:gran )?(?:noche|tarde|velada|fiesta|jornada|fin de semana)(?: tan| mas)?|los mejores momentos|lo mejor de(?:l)?|tbt|tht",
    "(?:album|galeria|resumen|recuerdos?|postales|fotos|fotitos|imagenes) (?:del?|que)|hasta la proxima|hasta el (?:ano que viene|proximo ano|ano proximo)|ya paso|lo que (?:dejo|fue|vivimos)|como (?:la|lo) (?:pasamos|vivimos)",
    "thank(?:s| you)(?: so much)?(?: all)? (?:for (?:coming|joining|being|having|an|a|such)|to (?:everyone|all))|last (?:night|week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|recap|throwback|what an? (?:night|day|evening|weekend|party|time)|looking back|highlights",
    "obrigad[oa]s?|ontem|foi assim|assim foi|como foi|que (?:noite|tarde|festa|dia)|(?:semana|mes|ano|fim de semana|sabado|domingo|sexta) passad[oa]|melhores momentos|fotos d[aeo]s?|relembr[a-z]+|ate a proxima",
};

constexpr std::string_view kPastBeside[] = {
    "felicitaciones|felicidades|enhorabuena|podio|resultados|fue|fueron|estuvo|estuvieron|hubo|tuvimos|vivimos|disfrutamos|celebramos|bailamos|cantamos|compartimos|hicimos|estuvimos|vinieron|asistieron|participaron|ganaron|gano|dejo|quedo|tras|despues de|luego de|desde que|exito de|recuerd[a-z]+|(?:primera|pasada|ultima) edicion|edicion (?:anterior|pasada)|gracias|revive|revivimos|extranamos|resaca|(?:te|se) l[oa] (?:perdiste|perdieron|perdio)|te perdiste|mas de [a-z0-9.]+ (?:personas|asistentes|visitantes|familias|corredores)|volveran?|regresaran?|colg(?:o|aron|amos) el cartel|llen(?:o|aron|asteis) (?:la|el|los|las|cada)|inolvidables?|grabacion|grabad[oa]|ya (?:esta )?(?:disponible|subimos)|mira(?:lo|la) en|el video",
    "congrat[a-z]*|results|was|were|had|hosted|loved|enjoyed|after|since|success of|missed|remember(?:ing)?|throwback|thanks|thank you|ended|photos?|pics|pictures|memories|won|did you miss|miss(?:ed)? the last|you missed|recording|recorded|(?:now )?available on|came (?:to|along|down)|joined us|turned (?:up|out)|watch it|catch up|the video|will (?:be back|return)|(?:back|see you) next year|(?:it|that)['’]?s a wrap|unforgettable",
    "parabens|resultados|foi|foram|teve|tivemos|vivemos|curtimos|fizemos|rolou|aconteceu|depois d[aeo]|apos|sucesso d[aeo]|lembr[a-z]+|saudades?|vieram|participaram|ganhou|perdeu|perderam|voltara[o]?|regressara|lotou|lotaram|inesqueciveis|inesquecivel|gravacao|gravad[oa]|ja (?:esta )?disponivel",
};

}  // namespace

std::vector<WrittenPhrasing> notice_phrasings() {
  return {{"kNoNotice", any_of(kNone)},
          {"kLacking", any_of(kLacking)},
          {"kReturning", any_of(kReturning)},
          {"kReturningSoon", any_of(kReturningSoon)},
          {"kPutOff", any_of(kPutOff)},
          {"kFull", any_of(kFull)},
          {"kPast", any_of(kPast)},
          {"kPastBeside", any_of(kPastBeside)}};
}

}  // namespace sml::resolve
