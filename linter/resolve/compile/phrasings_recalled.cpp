#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// Verbs of what was done, and what people ask afterwards: they look back unless the sentence invites.
constexpr std::string_view kDone[] = {
    "1(?:st|er|\\.?[oaªº°]) [a-z][^.!?;]*[,;] ?2(?:nd|do|da|\\.?[oaªº°]) [a-z]+",
    "this morning['’]?s|(?:de|fue) esta manana|desta manha|(?:el|la|los|las|os|as|o) (?:numeros|cuentas|cifras|contas|parte|balance|balanco|recuento|"
    "saldo|cronica) (?:del?|d[ao]s?) (?:la |el |este |esta |este |nuestr[oa] )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|fin de semana|"
    "segunda|terca|quarta|quinta|sexta|noche|tarde|jornada|noite)|(?:the|final) (?:numbers|count|tally) (?:from|is in|are in)|asi se (?:puso|vivio|armo)|"
    "(?:by the|in) numbers|en (?:cifras|numeros)|em numeros|(?:the )?minutes of|[0-9]+ (?:present|in attendance|turned up|turned out|showed up)",
    "[0-9]+ (?:personas|pessoas|people|visitors|visitantes|asistentes|familias|families|kids|ninos|criancas) (?:en|at|n[oa])",
    "(?:thanks|thank you)(?: a million| so much| again)? to (?:the |all )?[0-9]+|we (?:made|took|cleared) [£$€][0-9][0-9.,]* (?:at|from)",
    "[a-z]+(?:[bdfghijklnpqrstvwxz]aron|[a-z]ieron)|reunio|atrajo|trajo|trajimos|pusimos|pudimos|anduvimos|rompio|vendio|hizo|tuvo|corrimos|comimos|juntamos|"
    "recaudamos|fueron|logramos|superamos|premiamos|coronamos|rompimos|conocimos|aprendimos|vendimos|gritamos|reimos|fuimos|"
    "(?:fuiste|viniste|estuviste|asististe|participaste|corriste|probaste|bailaste|ganaste|comiste)(?:is)?|te (?:toco|gusto)",
    "(?:he|hemos|ha|han|habeis) (?:sido|estado|vivido|disfrutado|pasado|reunido|recaudado|juntado|terminado|probado|ganado|vendido|superado|venido|participado|"
    "asistido|corrido|bailado|comido)",
    "(?:i|we|you|they|who|people|guests|everyone|everybody|visitors|runners|hundreds|thousands|and|together|of you|[0-9]+) (?:all |"
    "really |also |absolutely |even |both |just )?(?:raised|sold|donated|awarded|crowned|smashed|packed|filled|broke|ran|walked|"
    "made it (?:to (?:the end|[0-9]+|midnight|dawn|sunrise)|out|through|home|past)|stayed (?:up|on|to|until|till|for)|survived|turned up|"
    "showed up|lasted|ate|drank|danced|sang|laughed|celebrated|welcomed|attended|took|came|went|saw|gave|drew|brought|rocked|finished|managed|"
    "tasted|tried|poured|served|scored|topped|won|met|learned|learnt|visited|braved|queued|counted|spotted|froze|shivered|watched|spent)",
    "raised (?:(?:over|more than|nearly|almost|around|an amazing|an incredible|a total of|a whopping) )?[£$€]?[0-9]+|"
    "raised (?:money|funds|so much|thousands|hundreds)|brought in|drew",
    "ya tienen? (?:duen[oa]s?|campeon(?:a|es|as)?)|ja tem (?:don[oa]s?|campea[o]?)|(?:has|have) (?:a new (?:owner|holder)|been broken)|"
    "ten(?:ia|ian|iamos) [a-z0-9]+ (?:anos|meses|pisos|metros|kilos)|sobrevivimos|sobrevivemos",
    "changed hands|(?:is|are) (?:now |officially )?(?:in the books|a wrap)",
    "attracted|(?:did|didn['’]?t|were|weren['’]?t) you|have you recovered|took (?:the|home|first|top)",
    "nos quedamos (?:roncos|roncas|afonic[oa]s|helad[oa]s|sin voz|sin palabras|sin pies)|que (?:frio|calor|risas?|gozada|bien|miedo) (?:lo )?pasamos|"
    "(?:froze|danced|laughed|sang) (?:our|my|your|their)",
    "still (?:full|stuffed|hungover|buzzing|recovering|smiling|reeling|thinking|talking|dreaming)",
    "(?:we|you|they|i)(?:['’]ve| have) (?:all |just |now |already )?(?:raised|counted|recovered|finished|wrapped)|"
    "(?:has|have) (?:been and gone|come and gone|finished|wrapped)",
    "houve|teve (?:de tudo|gente|quem)|[a-z]{3,}ou|[a-z]{2,}(?:aram|eram|iram)|"
    "(?:ench|prench|vend|rend|receb|merec|venc|bat|corr|acontec|com|beb|surpreend|atend|escolh|conhec|cresc|aprend)eu",
    "(?:reun|divid|serv|assist|atra|consegu|sub|descobr)iu|"
    "(?:voce|voces|quem) (?:foi|foram|esteve|estiveram|veio|vieram)|arrecadamos|juntamos|corremos|conseguimos|foram",
};

// What people say afterwards and of other things, too: it looks back unless the sentence invites or says a day.
constexpr std::string_view kPraising[] = {
    "felicitaciones|felicidades|enhorabuena|bravo|resultados?|ganador(?:a|as|es)?|campeon(?:a|as|es)?|"
    "gracias|desde que|primer lugar|clasificacion|marcador|tras|despues del?|luego del?",
    "lo que dij(?:o|eron)|(?:numeros|cifras|balance|saldo) del?|o que disse(?:ram)?|"
    "(?:numeros|balanco) d[aeo]|what (?:the )?(?:critics?|press|papers?) (?:said|wrote)",
    "(?:todo )?un exito|(?:los|tus|sus) tiempos|objetos perdidos|(?:perdiste|olvidaste) (?:algo|tu|una?)|en (?:numeros|cifras)|"
    "(?:nos )?(?:recuperando|recuperamos)[a-z]*",
    "(?:nos vemos|volvemos|hasta) [a-z ]{0,20}20[0-9]{2}",
    "congrat[a-z]*|results?|well done|bravo|kudos|hats off|winners?|winning team|champions?|"
    "runners? ?-?up|scoreboard|final scores?|(?:scores|results) are in|recover(?:ing|ed)?",
    "(?:in|by) numbers|a (?:huge )?success|record[ -](?:crowds?|turnout|breaking|numbers|attendance)|done and dusted|done for (?:another year|20[0-9]{2})",
    "well[ -](?:earned|deserved) rest|(?:lost|left|forgot) (?:an?|your|something|anything)|lost property|thanks|thank you|after|since",
    "parabens|resultados?|ganhador(?:a|as|es)?|vencedor(?:a|as|es)?|campea[o]?|campeoes|obrigad[oa]s?|"
    "valeu(?: demais)?,? (?:a presenca|a todos|a todas|quem|por (?:vir|virem|terem)|turma)|depois d[aeo]|apos",
};

// The same words of what is beginning, of people who sign up, and of what helps: they tell of what is to come.
constexpr std::string_view kNotDone[] = {
    "1(?:st|er|\\.?[oaªº°]) (?:premio|lugar|prize|place|to|lote)",
    "(?:lleg|empez|comenz|inici|arranc|volv|regres|abr|sal|estren|apunt|inscrib|registr|"
    "confirm|sum|anunci|public|prepar|anim|habilit|ped|pregunt|pid)(?:aron|ieron|o|io)",
    "gracias al?(?: [a-z]+)? (?:patrocinador[a-z]*|patrocinio|apoyo|sponsors?|alianza|colaboracion|aliad[oa]s|marcas?|ayuntamiento|alcaldia|municipio|"
    "municipalidad|gobierno|secretaria)",
    "(?:despues|luego) del? (?:la |una? )?(?:trabajo|oficina|clases?|escuela|chamba|laburo|curro|pega|larga|pesada|semana|misa|comer|gym|gimnasio)",
    "ganador(?:a|es|as)? (?:se llevan?|se llevara|recibe[n]?|ganan?|obtienen?|podra)",
    "(?:thanks|thank you) to (?:our |the |all |amazing |lovely |generous |wonderful )*(?:sponsors?|"
    "sponsorship|partners?|support of|council|funding|grant|backers|lottery|donors?)",
    "after (?:work|school|hours|dark|party|dinner|lunch|class|an? (?:long|hard|busy)|the (?:office|school run|gym|match))",
    "winners? (?:takes?|will|gets?|receives?|wins?|goes|go|walks?|can)",
    "nos juntamos (?:a las?|alrededor|hoy|manana|est[ea]|tod[oa]s|en (?:la|el)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))",
    "estou|(?:cheg|comec|inici|volt|regress|anunci|public|prepar|confirm)(?:ou|aram)|(?:abr|sa)(?:iu|iram)|(?:inscrever|ped)(?:am|iram)",
    "obrigad[oa]s? (?:aos|as|ao|a) (?:noss[oa]s? )?(?:patrocinador[a-z]*|apoiador[a-z]*|apoio|parceir[oa]s?)|"
    "depois d[aoe] (?:trabalho|aulas?|escola|expediente|semana|almoco)",
    "(?:ganhador|vencedor)(?:a|es|as)? (?:levam?|ganham?|recebem?|vao?)",
};

// Asks people to come or to sign up, or says what will be.
constexpr std::string_view kInviting[] = {
    "ven|vengan|venid|veni|vente|acompan(?:anos|enos|adnos)|inscrib(?:ete|anse|ite|irte|irse)|registr(?:ate|ense)|"
    "reserv(?:a|en|ad|ar)|apart(?:a|en|ar)|compr(?:a|en|ad) (?:ya |aqui )?(?:tus?|sus?|vuestr[oa]s?)|consigue|asiste|"
    "asistan|sumate|sumense|unete|apuntate|apuntense|visita(?:nos)?|no (?:te|se|os) (?:lo |la )?pierd(?:as|an|ais)|"
    "no falt(?:es|en|eis)|(?:te|los|las|les|os) (?:esperamos?|esperan?|invitamos)|habra|sera|va a ser|vamos a|viene|se viene",
    "come (?:to|along|down|and|on|join)|join|book|reserve|sign up|register|get (?:your|a|tickets)|grab|don['’]?t miss|turn up|show up|drop (?:in|by)",
    "see you (?:at|on|this|there|tomorrow|tonight)|enter|will be|we['’]ll|(?:is|are) coming|on sale",
    "vem|venha[m]?|inscreva|garanta[m]?|reserve[m]?|participe[m]?|nao perca[m]?|nao falte[m]?|"
    "(?:te|os|as) esperamos|esperamos (?:voce|voces)|vai ser|vai ter|havera",
};

// Says a day on which something is to be.
constexpr std::string_view kAppointed[] = {
    "(?:este|esta) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche|tarde|finde|fin de semana)|hoy|manana",
    "(?:this|on) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|today|tonight|tomorrow",
    "(?:neste|nesta|este|esta) (?:segunda|terca|quarta|quinta|sexta|sabado|domingo|noite)|hoje|amanha",
};

}  // namespace

std::vector<WrittenPhrasing> recalled_phrasings() {
  return {{"kDone", any_of(kDone)},
          {"kPraising", any_of(kPraising)},
          {"kNotDone", any_of(kNotDone)},
          {"kInviting", any_of(kInviting)},
          {"kAppointed", any_of(kAppointed)}};
}

}  // namespace sml::resolve
