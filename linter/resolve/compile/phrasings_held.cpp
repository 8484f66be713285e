// What is said of an event that will not be held, lets nobody in any more, or has been held.
#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// It is called off, or held on another day.
constexpr std::string_view kPutOff[] = {
    "pospo(?:ne|nen|nemos|ndra|ndremos)|pospuso|pospusimos|pospuest[oa]s?|aplaz(?:a|an|amos|o|aron|ad[oa]s?)|posterg(?:a|an|amos|o|ad[oa]s?)|"
    "re(?:programa|agenda)(?:n|mos|d[oa]s?)?",
    "reprogramo|reagendo",
    "(?:pronto|proximamente|en breve|ya mismo) (?:contamos|anunciamos|avisamos|decimos|"
    "damos|publicamos|confirmamos) (?:la |las |el |nueva )?(?:fechas?|dia)|nuevas? fechas?",
    "(?:se )?(?:mueven?|movio|corre|corrio|recorre) de (?:fecha|dia)|(?:movimos|corrimos|pasamos|cambiamos|trasladamos|mudamos)(?: [a-z]+){1,8} "
    "(?:al?|para) (?:otro (?:dia|mes)|el (?:ano|mes) (?:que viene|proximo|entrante)|{month}|(?:la )?proxim[oa] (?:semana|mes|ano))",
    "(?:bajamos|sacamos|quitamos|retiramos|tiramos)(?: [a-z]+){1,8} (?:de la (?:programacion|cartelera|agenda)|"
    "del (?:programa|calendario)|da (?:programacao|agenda))",
    "(?:cambi(?:a|an|o|amos|aron)|cambio|movimos|muda) (?:de |la |su )?fecha|otra fecha|sin fecha|fecha por (?:definir|confirmar)|"
    "suspend(?:e|en|emos|er|id[oa]s?|io|imos|eremos)",
    "(?:posponer|aplazar|postergar|reprogramar|cancelar|anular|suspender)|anul(?:a|an|amos|o|aron|ad[oa]s?)|queda sin efecto|cambio de planes",
    "(?:dejamos|pasamos|movemos|corremos|trasladamos) para|no se va a (?:hacer|realizar|celebrar|poder)",
    "ya no (?:se (?:hara|hace|va a hacer|realizara|realiza|celebrara|celebra)|va a haber)",
    "no (?:se )?(?:vamos a poder|va a poder|podremos|podemos|pudimos|podra|podran|puede|pudo) (?:hacer|realizar|celebrar|dar|llevar|tener)[a-z]*",
    "(?:reembols|devolver)(?:amos|aremos|emos) [a-z]+",
    "(?:te |les |os |se )?(?:devolvemos|devolveremos|devuelve|devolvera) (?:el |tu |su |vuestro |"
    "los |las |tus |todo el )?(?:dinero|importe|pagos?|entradas?|boletos?|inscripcion(?:es)?)",
    "devolucion(?:es)? (?:del?|de las?|de los|de tus?|de sus?) (?:dinero|importe|pagos?|entradas?|boletos?|tickets?|inscripcion(?:es)?)",
    "se (?:mueve|cambia|corre|traslada|pasa) (?:al|para)",
    "pas(?:a|o) (?:al?|para(?: el)?) (?:dia|proxim[oa]|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    "septiembre|octubre|noviembre|diciembre|\\d)",
    "cancel(?:a|an|amos|o|aron|ad[oa]s?|led|ed|ling|ou|aram)|"
    "no (?:se (?:hara|realizara|hace|llevara)|habra|hay|va|tendremos|podremos)|postponed?|postponing|rescheduled?|put off",
    "(?:is|are|was|were|been|being|gets?|got) (?:put|set|moved|bumped|knocked) back|(?:has|have|had) slipped (?:to|into|until)|"
    "(?:push|move|bump|shift|put)(?: (?:the|our|this|it))?(?: [a-z'’-]+){0,5}(?: back)? (?:to|into|until|till) "
    "(?:(?:the )?new year|next (?:week|month|year)|{month}|another (?:day|date))",
    "pushed (?:back|to)|moved to|new date|call(?:ed|ing) (?:(?:it|this|that|them|everything) )?off|"
    "(?:should|would|was (?:meant|supposed) to) have been|delayed",
    "(?:won['’]?t|will not|is not|isn['’]?t|are not|aren['’]?t) (?:be )?(?:going ahead|"
    "go ahead|taking place|take place|happening|happen)|not (?:be )?going ahead",
    "(?:we['’]?re|we are) moving (?:it |this |them )?to|moving to a new date|refunds?|refunded|refunding",
    "(?:had|have|having|need|needed|got|forced|decided|decision|able) to (?:cancel|postpone|call (?:it )?off|reschedule|pull|scrap)",
    "(?:we['’]?re|we are|we|must|sadly|regret to|regretfully|sorry to|sad to|hate to|reluctantly) (?:now |be )?(?:cancell?(?:ing)?|postpon(?:e|ing)|"
    "call(?:ing)? off)|cancell?ation of",
    "(?:is|are|it['’]s) off|(?:won['’]?t|will not|isn['’]?t|is not) (?:be )?running|(?:won['’]?t|will not) run|scrapped",
    "(?:can['’]?t|cannot|unable to|not able to|couldn['’]?t|won['’]?t be able to) (?:run|hold|host|go ahead)",
    "refunds? (?:(?:are|is|will be|have been) )?(?:on (?:their|its|the) way|being (?:sent|issued|processed)|sent|issued)|"
    "(?:everyone|all|tickets?)(?: [a-z]+){0,3} refunded",
    "(?:deberia|tendria que|habria|hubiera) (?:haber )?sido|debio (?:haber sido|ser)|(?:deveria|teria|tinha de|tinha que) ter sido|era para ter sido",
    "adi(?:a|ada|ado|adas|ados|amos|ou)|remarcad[oa]s?|remarcamos|nova data|outra data|mud(?:a|ou|amos|ar|ara|ando) (?:de |a )data|mudanca de (?:data|planos)",
    "transfer(?:id[oa]s?|imos|iu)|passou para|fica(?:ra)? para|"
    "nao (?:acontecera|vai mais|sera realizad[oa]|vamos conseguir)|reembolsos?|reembols(?:amos|aremos|ar)",
    "nao (?:acontece|rola|sai|tem) mais|nao (?:vai rolar|vai ter|havera|teremos|vai acontecer)",
};

// Nobody gets in any more.
constexpr std::string_view kFull[] = {
    "agotad[oa]s?|se agotaron|soldout|sold out|cupos? (?:llenos?|completos?|agotados?|cubiertos?)|llen(?:o|os) (?:total|completo)|"
    "(?:esta|estan|estamos|ya) (?:llen[oa]s?|complet[oa]s?)",
    "aforo completo|completo|lista de espera",
    "(?:no|ya no|sin) (?:hay |quedan? |tenemos )?(?:mas )?(?:lugar(?:es)?|plazas?|entradas?|boletos?|cupos?|asientos?|sitios?|espacios?|vacantes?)|"
    "se (?:lleno|llenaron)|llenamos",
    "(?:boletos|entradas|tickets|lugares|plazas|cupos?|asientos|sitios)(?: [a-z0-9]+){0,6} (?:se (?:acabaron|agotaron|terminaron|fueron|vendieron)|se acabo|"
    "volaron|(?:estan )?(?:vendid|agotad|ocupad|cubiert)[oa]s)",
    "(?:(?:se )?(?:acabaron|terminaron|vendieron)|volaron) (?:tod[oa]s )?l[oa]s (?:boletos|entradas|lugares|plazas|cupos)|vend(?:imos|ido|idos|idas) tod[oa]s?",
    "no (?:nos )?queda ni un[a]? (?:sol[oa] )?[a-z]{4,}|"
    "no (?:nos )?queda (?:ni )?(?:un[a]?|ningun[a]?)(?: sol[oa])? (?:lugar|plaza|entrada|boleto|cupo|asiento|sitio)|"
    "inscripciones (?:ya )?cerradas|(?:esta|estamos|ya) a tope",
    "(?:esta|estao) chei[oa]s?|completa",
    "fully booked|booked (?:up|out)|(?:is|are|now) full|waiting ?list|wait ?list|no (?:more )?(?:tickets|seats|places|spots|room)|"
    "(?:tickets|seats|places|spots) (?:are )?(?:all )?gone",
    "at capacity",
    "(?:tickets?|seats?|places?|spots?|spaces?)(?: [a-z0-9]+){0,6} (?:is|are|has|have|have been|has been|been|all|were) (?:all |now |already |been )*(?:gone|"
    "sold|taken|snapped up|booked|filled|claimed)",
    "no (?:[a-z]+ )?(?:tickets|seats|places|spots|spaces)(?: [a-z]+){0,5} left|"
    "(?:not a|none)(?: [a-z]+){0,6} left|(?:completely|totally|already|all) (?:full|booked)|filled up",
    "full house|fully subscribed|oversubscribed|ran out of (?:tickets|seats|places|spots)|sold all|"
    "every(?: [a-z0-9]+){0,5} (?:gone|sold|taken|booked|spoken for)",
    "esgotad[oa]s?|esgotaram|lotad[oa]s?|lotou|lotaram|lista de espera|vagas (?:esgotadas|encerradas|preenchidas)|"
    "(?:sem|nao ha|acabaram as) (?:mais )?vagas|turma (?:cheia|completa)",
    "(?:ingressos|vagas|lugares|bilhetes)(?: [a-z0-9]+){0,6} (?:acabaram|(?:se )?esgotaram|voaram|foram (?:todos|todas|embora|vendidos)|esgotad[oa]s)",
    "acabaram (?:os|as) (?:ingressos|vagas|lugares|bilhetes)|"
    "nao (?:ha|tem|temos|restam|sobrou|sobraram)(?: mais)?(?: nenhum[a]?)? (?:ingressos?|vagas?|lugar(?:es)?|bilhetes?)",
    "casa cheia",
};

// It is over: what is said by itself.
constexpr std::string_view kPast[] = {
    "(?:termino|acabo) (?:(?:a|sobre|pasadas|como a|casi a) )?(?:las? )?[0-9]",
    "(?:ended|finished|wrapped up|went on till|went on until) (?:(?:at|around|about|past|nearly|just|after) )*[0-9]|"
    "(?:terminou|acabou) (?:(?:quase|la|so) )*(?:(?:as?|pelas) )?[0-9]",
    "asi (?:[a-z]{2,10}(?:amos|imos)|se vivi?o|se vivieron|fue|fueron|vivimos|quedo|estuvo|la pasamos|lo pasamos|disfrutamos|celebramos)",
    "gracias (?:infinitas |totales |de corazon |a tod[oa]s )*(?:por (?:venir|acompanar|asistir|estar|participar|sumar|compartir|la|esta|tanto|haber)|"
    "a (?:quienes|tod[oa]s|l[oa]s que|cada))",
    "anoche|ayer|antier|(?:el|la) (?:semana|mes|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana|finde) pasad[oa]",
    "que (?:gran )?(?:noche|tarde|velada|fiesta|jornada|fin de semana)(?: tan| mas)?|los mejores momentos|lo mejor de(?:l)?|tbt|tht",
    "(?:album|galeria|resumen|recuerdos?|postales|fotos|fotitos|imagenes|ecos|cronicas?|balance|memorias) (?:del?|que)|hasta la proxima",
    "hasta el (?:ano que viene|proximo ano|ano proximo)|ya paso|lo que (?:dejo|fue|vivimos)|como (?:la|lo) (?:pasamos|vivimos)|gracias,? (?:muchas )?gracias",
    "(?:muchas|mil) gracias a (?:tod[oa]s|quienes|l[oa]s que|cada)|se (?:pedale|corr|bail|cant|com|beb|recorr|recaud|junt|reun|sum|nad|camin)(?:aron|ieron)",
    "thank(?:s| you)(?: so much)?(?: all)? (?:for (?:coming|joining|being|having|an|a|such)|to (?:everyone|all))",
    "last (?:night|week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|recap|report (?:from|on)|throwback",
    "what an? (?:night|day|evening|weekend|party|time)|looking back|(?:a )?look back|echoes of|highlights",
    "obrigad[oa]s?|valeu(?: demais)?,? (?:a presenca|a todos|a todas|quem|por (?:vir|virem|terem)|turma)|ontem|foi assim|assim foi|como foi|"
    "que (?:noite|tarde|festa|dia)|(?:semana|mes|ano|fim de semana|sabado|domingo|sexta) passad[oa]|melhores momentos",
    "(?:fotos|ecos|balanco|relatorio|resumo|cronica) d[aeo]s?|relembr[a-z]+|ate a proxima",
};

// And what is said of much else, too, so that it counts beside the event alone.
constexpr std::string_view kPastBeside[] = {
    "asi (?:salieron|acabaron|terminaron|quedaron)|"
    "(?:salio|salieron|saliste|salisteis) (?:tod[oa]s )?(?:encantad|content|feli|manchad|llen|cargad|emocionad|inspirad|agotad|con las? )[a-z]*|"
    "(?:salio|salieron|resulto|resultaron) (?:muy |tan |re )?(?:lind|bonit|hermos|precios|buenisim|redond|genial|perfect|divertid)[a-z]*",
    "(?:nos )?(?:lo|la) pasamos (?:muy |tan )?(?:pipa|bien|genial|bomba|en grande|de lujo|de maravilla|increible|padre|lindo|barbaro)",
    // Who or what an event has made: "meet the class of".
    "l[oa]s (?:graduad|egresad)[oa]s del?|(?:los|las) (?:sobrevivientes|supervivientes|heroes|protagonistas) del?|"
    "the (?:class|graduates|survivors|heroes|stars) of",
    "[oa]s (?:formand[oa]s|sobreviventes|herois|protagonistas) d[aeo]s?",
    "podio|trajimos|pusimos|dijimos|pudimos|vinimos|fuimos|anduvimos|reimos|quisimos|fue|"
    "fueron|estuvo|estuvieron|hubo|tuvimos|vivimos|disfrutamos|celebramos|bailamos|cantamos",
    "compartimos|hicimos|estuvimos|vinieron|asistieron|participaron|ganaron|gano|dejo|quedo|exito de|recuerd[a-z]+|(?:primera|pasada|ultima) edicion|"
    "edicion (?:anterior|pasada)|revive",
    "revivimos|extranamos|resaca|(?:te|se) l[oa] (?:perdiste|perdieron|perdio)|te perdiste|"
    "mas de [a-z0-9.]+ (?:personas|asistentes|visitantes|familias|corredores)|volveran?|regresaran?",
    "colg(?:o|aron|amos) el cartel|llen(?:o|aron|asteis) (?:la|el|los|las|cada)|inolvidables?|grabacion|grabad[oa]|broche de oro",
    "(?:exito|lleno|lleno a reventar|locura) (?:total|absolut[oa]|rotundo)|aplausos?|"
    "ovacion|retrospectiva|(?:fotos?|galeria|album|fotografias|imagenes): ?[a-z0-9]+",
    "(?:te|se|os) qued(?:aste|aron|asteis) (?:con (?:las )?ganas|sin|fuera)|"
    "pud(?:iste|ieron|isteis) (?:venir|ir|asistir|estar|llegar|participar|acompanarnos)|(?:nos|me) dura[n]?",
    "(?:seguimos|aun estamos|todavia estamos) (?:emocionad[oa]s|felices|content[oa]s|sonriendo|agotad[oa]s)|"
    "ya (?:esta )?(?:disponible|subimos)|mira(?:lo|la) en|el video",
    "(?:el )?(?:proximo ano|ano (?:que viene|proximo|entrante))|(?:vuelven?|volvera|regresan?|regresara|volvemos|regresamos) en 20[0-9]{2}",
    "(?:nos vemos|hasta|vuelve|volvemos|regresa) (?:en )?(?:el (?:ano que viene|ano proximo|proximo ano))",
    "shout ?-?outs?|applause|hats off|gallery: ?[a-z0-9]+|photos?: ?[a-z0-9]+|"
    "still (?:buzzing|smiling|thinking|recovering)|was|were|had|hosted|loved|enjoyed|success of|missed",
    "remember(?:ing)?|throwback|ended|photos?|pics|pictures|memories|won|did you miss|"
    "miss(?:ed)? the last|you missed|recording|recorded|(?:now )?available on|came (?:to|along|down)",
    "joined us|turned (?:up|out)|watch it|catch up|the video|will (?:be back|return)|"
    "(?:back|see you|returns?) (?:next year|in 20[0-9]{2})|next year|(?:it|that)['’]?s a wrap",
    "unforgettable",
    "foi|foram|teve|tivemos|vivemos|curtimos|fizemos|rolou|aconteceu|sucesso (?:d[aeo]|total|absoluto)|retrospectiva|aplausos?|galeria: ?[a-z0-9]+",
    "(?:ficou|ficaram) (?:com vontade|de fora|sem)|(?:pode|puderam|conseguiu|conseguiram) (?:vir|ir|participar)|"
    "(?:ate )?(?:o |no )?(?:ano que vem|proximo ano)",
    "(?:voltam?|voltara) em 20[0-9]{2}|lembr[a-z]+|saudades?|vieram|participaram|ganhou|"
    "perdeu|perderam|voltara[o]?|regressara|lotou|lotaram|inesqueciveis|inesquecivel|gravacao",
    "gravad[oa]|ja (?:esta )?disponivel",
};

}  // namespace

std::vector<WrittenPhrasing> held_phrasings() {
  return {{"kPutOff", any_of(kPutOff)}, {"kFull", any_of(kFull)}, {"kPast", any_of(kPast)}, {"kPastBeside", any_of(kPastBeside)}};
}

}  // namespace sml::resolve
