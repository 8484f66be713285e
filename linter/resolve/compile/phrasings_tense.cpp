#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// Forms that are nothing but past, and what people say when they remember.
constexpr std::string_view kBack[] = {
    "fue|fueron|hubo|era|eran|estuvo|estuve|estuvieron|estuvimos|tuvo|tuvieron|tuvimos|hizo|hicieron|hicimos|vinieron|vinimos|fuimos|"
    "dimos|dio|dieron|vivimos|vimos|disfrutamos|compartimos|celebramos|festejamos|inauguramos|participamos|brindamos|recordando|recuerdos?",
    "[a-z]+(?:[bdfghijklnpqrstvwxz]aron|[a-z]ieron)|[a-z]{2,}abamos|"
    "(?:he|has|ha|hemos|habeis|han|habia|habian) (?:[a-z]+ )?(?:celebrado|tenido|sido|estado|vivido|disfrutado|participado|pasado|compartido|visitado|"
    "terminado|finalizado|acabado|hecho|visto|asistido|venido|podido)",
    "[a-z]+(?:raste|vaste|naste|daste|jaste)|(?:pag|lleg|toc|busc)aste|(?:hic|vin|estuv|pud|ped|inscrib|perd|recib|viv|sal|escrib)iste|fuiste|comprad[oa]s?|"
    "adquirid[oa]s?|efectuad[oa]s?|hech[oa]s|recibid[oa]s|(?:esta|estan) list[oa]s|(?:vuelve|volver|vuelvan) a ver|grabad[oa]s?|grabacion|revive|en diferido",
    "nacio|murio|abrio|empezo|comenzo|llego a su fin|fundo|salio|se celebro|se realizo|se llevo a cabo|se estreno|se agotaron",
    "lo que dij(?:o|eron)|(?:numeros|cifras) del?|resumen|cronica|galeria|fotos? del?|imagenes del?|momentos del?|desde entonces|"
    "hace (?:una?|{cardinal_es}|[0-9]+) [a-fh-z][a-z]*|ayer|anoche|anteayer|el otro dia",
    "foi|foram|fomos|teve|tivemos|tiveram|houve|estive|esteve|estivemos|estiveram|fez|fizemos|fizeram|veio|vieram|viemos|deu|deram|vimos|viu|viram|vivemos|"
    "comemoramos|curtimos|aproveitamos|lembrando",
    "[a-z]{3,}(?:aram|eram|iram|avam)|(?:com|termin|rol|acab|encerr|comec|inaugur|ganh|pass|cheg|toc|lot|esgot|brilh|result|compr|pag|reserv|particip|fic)ou|"
    "aconteceu|nasceu|morreu|abriu|saiu|"
    "assista de novo|gravad[oa]s?|gravacao|reveja|ontem|anteontem|resumo|saudades?|relembr[a-z]+|passad[oa]s?",
    "was|were|had|did|took|came|went|saw|brought|drew|packed|welcomed|met|won|sang|ran|gave|spent|began|born|"
    "died|recap|highlights|remember(?:ing|ed)?|memories|throwback|replay|rewatch|recording|(?:is|are) gone|"
    "placed|closed|(?:is|are) ready|yesterday|last (?:night|week|month|year|weekend|[a-z]+day)|ago|since then",
    "(?:we|they|who|it) [a-z]{2,}[a-df-z]ed|(?:celebrated|hosted|opened|launched|founded|joined us|happened|started|ended)",
};

// The same, where no verb of the sentence is in the future.
constexpr std::string_view kPerhapsBack[] = {
    "ganador(?:a|es|as)?|ganhador(?:a|es|as)?|winners?|gracias|finalizad[oa]s?|realizad[oa]s?|celebrad[oa]s?|fundad[oa]s?|nacid[oa]s?|inaugurad[oa]s?|"
    "obrigad[oa]s?|thanks|thank you",
};

// What is fixed or put off is told in the past, of a day to come.
constexpr std::string_view kSet[] = {
    "(?:qued(?:o|an?|aron)|fijad[oa]s?|pasado|(?:se )?(?:fijo|paso|movio|cambio|corrio|aplazo|pospuso)|"
    "se (?:fijaron|pasaron|movieron|cambiaron|corrieron|aplazaron|pospusieron)) (?:[a-z]+ )?(?:para|al) (?:el |"
    "la |este |esta )?(?:proxim[oa] )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|[0-9])",
    "(?:fic(?:ou|a|aram|am)|(?:foi|foram) (?:marcad|adiad|passad|transferid)[oa]s?|passou) (?:[a-z]+ )?(?:para|pra|pro) (?:[oa] )?(?:proxim[oa] )?(?:segunda|"
    "terca|quarta|quinta|sexta|sabado|domingo|dia|[0-9])",
    "(?:was|were|(?:has|have) been|got|is|are) (?:set|fixed|down|moved|pushed|put|changed|rescheduled|put off|postponed) (?:back )?(?:for|to|until|"
    "till) (?:the |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    "(?:we|shop|store|office)(?: is| are|['’]re) closed|(?:be|are|is) closed|closed for a",   // which will be
};

constexpr std::string_view kAhead[] = {
    "tra(?:e|ed|igan?)(?:lo|la|los|las)|llev(?:a|en)(?:lo|la|los|las)|reserv(?:a|as|en|e|ad|ar|alo|ate|aciones?|as?)|inscri(?:be|bete|bite|banse|base|birte|"
    "bir|pcion|pciones)|registr(?:ate|arte|ense|ese|o)|apunt(?:ate|ense|aos|arte)|apart(?:a|e|en|ar)|"
    "compr(?:a|en|e|ar) (?:tu|tus|su|sus|ya|tus)|consig(?:ue|an|a)|particip(?:a|e|en|ar)|vot(?:a|en|ar)|pid(?:e|an|elo)|pedi(?:dos?|r|lo)?|"
    "encarg(?:a|ue|uen|os?|ar)|solicit(?:a|e|en)|"
    "confirm(?:a|e|en) (?:tu|su)|envia(?:nos)? tu|agend(?:a|alo|ate|en|ar)|apunta|anota(?:lo|te)?|guard(?:a|en) (?:la|esta) fecha|"
    "ven|veni|vengan|venid|vente|acud(?:e|an)|asist(?:e|an|ir)|acompan(?:anos|enos)|sumate|sumense|unete|unanse|visit(?:a|anos|enos)|llega|llegan|"
    "descubr(?:e|an)|disfrut(?:a|en|ar)",
    "aprovech(?:a|en|ar)|trae|prepar(?:ate|ense)",
    "no (?:te|se|os|lo) (?:(?:lo|la|los|las) )?pierd(?:as|an|ais)|no falt(?:es|en)|te (?:lo|la) vas a perder|"
    "(?:te|os|los|las|le|les) (?:esperamos|espero|invitamos|invito)|nos vemos|nos encontramos|invitad[oa]s?|"
    "quedan? (?:[a-z0-9]+ )?(?:pocos?|pocas?|[0-9]+|lugar(?:es)?|plazas?|cupos?|sitios?|mesas?)|ultim[oa]s? (?:dias?|plazas|lugares|cupos|entradas|boletos)|"
    "entradas?|boletos?|tickets?|cupos?|plazas|aforo|proxim[oa]s?|convocatoria|fecha limite|sera|seran|habra|tendra|tendran|tendremos|haremos|estara|"
    "estaran|estaremos|daremos|abriremos|iremos|tocara|tocaran|actuara|presentara|presentaremos|celebraremos|celebrara|empezara|comenzara|sortearemos|"
    "regalaremos|podras|podran|podremos|anunciaremos|se (?:juega|hace|celebra|realiza|sortea|presenta|inaugura|estrena|proyecta|entregan?|abren?)|"
    "nos reunimos|nos juntamos|nos volvemos a|volvemos|regresamos|damos inicio|continuamos",
    "retomamos|vamos a|va a|van a|empieza|arranca|comienza|inicia|regresa|vuelve|se viene|"
    "valid[oa]s?|vigentes?|vigencia|disponibles?|sorte(?:o|amos|aremos)|puedes|podes|pueden|puede",
    "reserve|garanta|inscreva(?:-se|m-se)?|inscric(?:ao|oes)|participe[m]?|venha[m]?|vem|vamos|traga|aproveite[m]?|confira|"
    "peca|encomende[m]?|compre|garantir|agende|anote|salve a data|marque|junte-se|chame|nao (?:perca[m]?|falte[m]?|fique)|"
    "(?:te|os|as|voces?|lhe) (?:esperamos|espero)|esperamos (?:voce|voces|por voce)|convidad[oa]s?|convidamos|nos vemos|"
    "ate (?:la|o dia)|ultim[oa]s? (?:dias?|vagas|ingressos)|ingressos?|vagas|bilhetes?|havera|tera|teremos|faremos|estara|estaremos|"
    "acontecera|vai (?:ter|rolar|ser|acontecer)|comeca|volta|acontece|valid[oa]s?|vale|disponivel|sorteio|proxim[oa]s?|podera|pode",
    "(?:re)?opening|join|come|visit|book|reserve|register|sign up|rsvp|buy|get|grab|order|enter|vote|save the date|don['’]?t miss|"
    "mark your calendars?|see you|meet us|bring|tickets?|spots?|seats?|deadline|ends?|closes|takes? place|happen(?:s|ing)|will|"
    "we['’]?ll|going to|starts|begins|returns|kicks off|valid|available|upcoming|next|last (?:chance|day)|open(?:s|ing)?|until|till",
    "giveaway|hosting|invited?",
};

}  // namespace

std::vector<WrittenPhrasing> tense_phrasings() {
  return {{"kLookingBack", any_of(kBack)}, {"kPerhapsLookingBack", any_of(kPerhapsBack)}, {"kSetForADay", any_of(kSet)}, {"kLookingAhead", any_of(kAhead)}};
}

}  // namespace sml::resolve
