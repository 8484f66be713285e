#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// Over, gone, called off: a "no" before it takes it back.
constexpr std::string_view kOver[] = {
    "(?:ya )?nos (?:lo |la |los |las )?(?:acabamos|terminamos) (?:el|la|los|las)|"
    "se (?:nos )?(?:acabo|acabaron|termino|terminaron|cancela|cancelan|cancelo|suspende|suspendio|agoto|agotaron)",
    "termino|terminaron|finalizo|concluyo|vencio|expiro|caduco|llego a su fin|ya (?:paso|fue|fueron)|"
    "fue un exito|quedo atras|no (?:vuelve|vuelven|volvera|volveran|regresa|regresara|sigue)",
    "acabo|acabaron|(?:ha|han) (?:terminado|acabado|finalizado|concluido)",
    "(?:qued(?:a|an|o|aron)|est(?:a|an)|sigue[n]?|continua[n]?|pusimos|ponemos|pasa[n]? a) (?:en pausa|pausad[oa]s?|en stand ?by)|"
    "(?:is|are|on) (?:paused|on pause|pause|on hold)",
    "(?:esta|estao|fica|ficam) (?:em pausa|pausad[oa]s?)",
    "agotad[oa]s?|cancelad[oa]s?|suspendid[oa]s?|vencid[oa]s?",
    "(?:fue|fueron) (?:solo )?(?:de|en) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    "(?:foi|foram) (?:so )?(?:de|em) (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|"
    "fech(?:ou|aram) (?:n[oa]s?|ontem|em)",
    "(?:been|come) and gone",
    "hasta (?:aqui|ahi) (?:llego|llegaron|llegamos con)|qued(?:o|aron|a|an|ara|aran) (?:sin (?:efecto|vigencia|validez)|fuera de vigencia)|"
    "perdi(?:o|eron) (?:su )?vigencia",
    "dej(?:o|aron) de (?:valer|aplicar|estar|servir)|no (?:esta|estan|estaba|estaban) vigentes?",
    "por error (?:publicamos|anunciamos|pusimos|subimos|compartimos|dijimos|salio|se publico)|"
    "(?:publicamos|anunciamos|pusimos|subimos|compartimos|publicad[oa]|anunciad[oa]) por error",
    "(?:mistakenly|wrongly|accidentally) (?:posted|announced|shared|advertised|published)|"
    "(?:posted|announced|shared|advertised|published) (?:[a-z0-9]+ ){0,4}(?:by mistake|in error)",
    "por engano|perd(?:eu|eram) a validade|nao (?:esta|estao) mais (?:valendo|em vigor|no ar)",
    "(?:is not|isn['’]?t|are not|aren['’]?t|no longer) (?:valid|available|running|active) (?:any ?more|any longer)",
    "(?:era|eran|fue|fueron|estuvo|estuvieron|valio|valia) (?:(?:solo|solamente) )?hasta (?:ayer|anoche|(?:el |la )?(?:lunes|martes|miercoles|jueves|viernes|"
    "sabado|domingo|dia|semana pasada|mes pasado|[0-9]))|(?:era|foi|eram|foram|esteve|valeu|valia) (?:so )?ate (?:ontem|(?:o |a )?(?:segunda|terca|quarta|"
    "quinta|sexta|sabado|domingo|dia|semana passada|mes passado|[0-9]))|(?:was|were) (?:only )?(?:on )?(?:until|till) (?:last|yesterday)",
    "(?:era|eran) (?:solo|solamente) (?:el|la|hasta|por|en)|(?:era|eram) (?:so|somente|apenas) (?:n[oa]|ate|em)",
    "(?:fue|fueron) solo (?:por|para) (?:el|la|los|las|ese) (?:fin de semana|finde|puente|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:era|"
    "eran|fue|fueron) (?:cosa|algo) de(?:l (?:mes de )?)? ?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    "verano|invierno)",
    "(?:was|were) (?:only |just |strictly )?an? (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|"
    "autumn|winter|christmas|easter|halloween|one-off) thing|"
    "(?:era|eram|foi|foram) (?:so|apenas|coisa|algo) de (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|"
    "(?:was|were) (?:only|just) for (?:easter|christmas|halloween|the weekend)|(?:was|were) for (?:easter|christmas|halloween|the weekend) (?:only|alone)",
    "acabou|acabaram|terminou|terminaram|encerrou|encerrad[oa]s?|esgotou|esgotad[oa]s?|expirou|venceu|chegou ao fim|foi um sucesso",
    "se despid(?:io|ieron)|se despediu|se despediram|sold out|(?:is|are|s) (?:now |already |all )?over|(?:is|are|s) (?:all )?done (?:for|and dusted)|ended|"
    "(?:has|have|is|are) (?:now |just |already |officially )*finished|finished (?:on|last|yesterday)",
    "(?:which|that) (?:has |have |had )?(?:finished|stopped|lapsed|closed)",
    "finished (?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
    "wrapped up|expired|cancell?ed|ran out|was a success",
    "l[oa]s? (?:(?:retiramos|quitamos) (?:de (?:la carta|la venta|la web)|del (?:menu|catalogo|surtido)|"
    "en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|"
    "el (?:mes|ano|verano|invierno) pasado|la (?:semana|temporada) pasada)|(?:suspendimos|dimos de baja|descatalogamos))",
    "(?:was|were|been|got) (?:retired|withdrawn|discontinued|scrapped|axed|pulled|stopped|called off|cut short)|"
    "(?:retiramos|quitamos|sacamos) de(?: la carta|l menu|l catalogo)|descontinuad[oa]s?|(?:retiramos|tiramos) d[oa] (?:cardapio|ementa|menu)",
    "(?:won['’]?t|will not|is not|isn['’]?t) (?:be |coming )?back",
    "(?:is|are) (?:now |already )?all sold|(?:salio|salieron|saiu|sairam) (?:de la carta|de cartelera|de circulacion|del aire|del menu|del catalogo|"
    "del temario|d[oa] (?:cardapio|ementa|menu|catalogo|ar))",
    "qued(?:o|aron) para (?:el |la )?(?:(?:otr[oa]|proxim[oa]) (?:ano|mes|temporada|ocasion|vez)|(?:ano|mes) que viene)|dur(?:o|aron) lo que dur(?:o|aron)",
    "(?:deu|deram|tocou|tocaram) (?:o )?(?:seu|sua|seus|suas) ultim[oa]s? [a-z]+|"
    "ja (?:foi|foram) (?:(?:tod[oa]s?|totalmente) (?:usad|utilizad|resgatad)|encerrad|cancelad|retirad)[oa]s?",
    "(?:fue|fueron|era|eran) (?:solo )?hasta (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|"
    "(?:foi|foram|era|eram) (?:so )?ate (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)",
    "had to (?:(?:stop|cancel|pull|scrap|axe) (?:it|them|this|that)|(?:end|stop) early)|"
    "had an? (?:good|great|long|brilliant|lovely|cracking) (?:old )?run|rode off into the sunset",
    "(?:shipped|sold|poured|served|welcomed|posted) (?:its|their) (?:very )?last|"
    "(?:won['’]?t|will not|does not|doesn['’]?t|do not|don['’]?t) work any ?(?:more|longer)",
};

// Said of what is no more, or of what people remember.
constexpr std::string_view kNoMore[] = {
    "ya no|no (?:hay|habra|tenemos|aplica|vale) mas",
    "ja nao|nao (?:ha|tem|temos|vale) mais",
    "no longer|not any ?more",
    "(?:te|se|os) (?:acuerdas?|acordas|acuerdan|acordais)|recuerdas|recordas|recuerdan|recordais|extranas|"
    "extranan|(?:te|se|os) (?:lo |la |los |las )?(?:perdiste|perdieron|perdisteis|quedaste sin|quedaron sin)",
    "lembras?|lembram|remember|perdeu|perderam|did you miss|(?:do )?you miss(?:ed)?|who miss(?:ed|es)|if you missed",
};

// Told as past, thanked for or asked back, anywhere in the part of the sentence.
constexpr std::string_view kLookingBack[] = {
    "sobreviv(?:imos|i|iste|ieron) al?|(?:se nos|ya se) (?:fue|fueron)|asi (?:(?:se|lo|la|los|las|nos) )?(?:vivi?o|vivieron|"
    "fue|fueron|vivimos|quedo|quedaron|estuvo|estuvieron|pasamos|disfrutamos|celebramos)",
    "(?:ayer|anoche|(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)) (?:fue|fueron|hubo|vino|vinieron|llegaron|estuvo|estuvieron|tuvimos|"
    "hicimos)|nos (?:dejo|dejaron)|extranamos|extrano|echamos de menos|anoramos",
    "gracias (?:por (?:venir|acompanarnos|asistir|estar|participar|sumarse|sumarte) (?:al?|en)|"
    "a (?:quienes|(?:todos |todas )?l[oa]s que) (?:vin|estuv|nos acompan|particip|asist|aprovech|disfrut|compr|prob|pid|llev|us)[a-z]*(?:r?on|steis))",
    "[a-z]{3,}(?:aste|iste|aron|ieron|asteis|isteis) (?:ayer|anoche|la semana pasada|el mes pasado)|volver(?:a|an|emos) (?:muy |bien )?(?:pronto|en)",
    "regresar(?:a|an) (?:muy |bien )?(?:pronto|en)|(?:vendimos|servimos|repartimos|entregamos|regalamos|despachamos) (?:mas de |casi )?[0-9]+",
    "cuando (?:vuelve|vuelven|regresa|regresan)|(?:quieren|quieres|queres|quereis) (?:otra|otro|que vuelva)|"
    "quien(?:es)? (?:estuvo|estuvieron|vino|vinieron)|que vuelvan?",
    "ojala (?:vuelva|regrese|hubiera)|si (?:vuelve|vuelven|regresa|sigue|siguen)|tbt|tht|throwback",
    "(?:fue|fueron|estuvo|estuvieron|quedo|quedaron) (?:muy |tan |super |todo |simplemente )?(?:hermos|increibl|genial|inolvidabl|espectacular|una locura|"
    "perfect|precios|buenisim|maravillos|fantastic|tod[oa] un exito|lo maximo|de lujo|un sueno)[a-z]*",
    "(?:was|were) (?:so |such |really |truly |a |an |absolutely )*(?:amazing|great|lovely|fun|bonkers|bananas|mental|wild|brilliant|cracking|beautiful|"
    "wonderful|blast|magical|incredible|fantastic|perfect)",
    "(?:vendemos|entregamos|servimos) (?:mais de |quase )?[0-9]+|we sold [0-9]+|foi (?:um|uma) (?:loucura|festa|delicia|maravilha|sucesso|espetaculo)",
    "foi (?:muito |tao |super )?(?:lind|incrivel|otim|demais|show|maravilhos|inesquecivel|perfeit)[a-z]*",
    "(?:thanks|thank you) (?:for (?:coming|joining)|to everyone who)|looking back|that(?:s|['’]s) a wrap|wrapped up|who (?:came|was at)",
    "como foi|foi assim|assim foi|ontem (?:foi|teve)|voltara[o]? (?:em breve|logo)|obrigad[oa]s? (?:a quem|a todos|a todas|por (?:vir|virem|participar))|"
    "quando volta|quem (?:veio|esteve)",
};

// The same, of the words beside it only: "fotos de la Noche napolitana", but "adiós al frío con la Noche napolitana".
constexpr std::string_view kBeside[] = {
    "lleno (?:total |absoluto )?en|tuvimos|tuvo|tuvieron|vivimos|hicimos|hubo|hasta (?:la proxima|la vista|siempre), |recordando|recordamos",
    "(?:fotos?|fotitos|videos?|recuerdos?|resumen|postales|momentos|galeria) del?|adios|hasta siempre|nos despedimos|gracias por",
    "(?:del?|el|la) (?:mes|ano|semana|finde|fin de semana|lunes|martes|miercoles|"
    "jueves|viernes|sabado|domingo) pasad[oa]|de la semana pasada|de (?:ayer|anoche)",
    "we (?:loved|enjoyed|had|hosted)|(?:photos?|pictures|pics|highlights|memories) (?:from|of)|recap of|goodbye|farewell|so long, |"
    "last (?:night|week|month|year|weekend)['’]?s",
    "(?:teve|rolou) (?:um|uma|a|o)|saudades? d[aeo]s?|fotos? d[aeo]s?|relembr[a-z]+|adeus|tchau|do (?:mes|ano) passado|da semana passada|de ontem",
};
// Said of the very next word, or of the one behind an article: "sin Noche napolitana", but "sin duda, Noche napolitana".
constexpr std::string_view kOfTheNext[] = {
    "(?:no (?:hay|habra|va a haber|hacemos|haremos|tenemos|tendremos|damos|ofrecemos)|sin|ni|suspendemos|suspendimos|cancelamos|pausamos|detenemos|"
    "(?:damos|dimos) de baja|descatalogamos)(?: (?:el|la|los|las|mas|nuestr[oa]s?|tod[oa]s?))*",
    "(?:despedimos|despidamos|(?:te|les|os|le) gust(?:o|aron)|se (?:fue|fueron)(?: ya)?|(?:cerramos|cerro|clausuramos) (?:la promo(?:cion)?|el sorteo|"
    "la temporada) del?|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasado cerramos|(?:ganador(?:a|es|as)?|resultados?|balance|recuento) del?|"
    "balanco d[ao])(?: (?:el|la|los|las|nuestr[oa]s?))?",
    "lo que (?:fue|fueron|dejo|dejaron)(?: (?:el|la|los|las|nuestr[oa]s?))*|o que foi(?: (?:o|a))?|"
    "(?:encerramos|terminamos|finalizamos)(?: (?:el|la|los|las|o|a|os|as|nuestr[oa]s?|noss[oa]s?))*|rip",
    "(?:me|nos|le|les) (?:hicieron|dieron|regalaron|aplicaron|hizo|dio|regalo|aplico|ofrecieron|daban?|regalaban?|servian?|ponian?|hacian?|deram|fizeram|deu|"
    "davam?|serviam?|faziam?)(?: (?:un|una|el|la|um|uma))*",
    "(?:they|she|he) (?:gave|poured|handed|served|brought) (?:me|us)(?: (?:a|an|my|our))?|i got(?: (?:a|an|my))?",
    "(?:haciamos|dabamos|teniamos|ofreciamos|faziamos|davamos|tinhamos|ofereciamos)(?: (?:el|la|los|las|nuestr[oa]s?|o|a|os|as|noss[oa]s?))?|"
    "used to (?:do|run|have|offer|give)(?: (?:a|an|our|the))?",
    "(?:no|without|there is no|there['’]?s no|no more)(?: (?:our|the))?",
    "(?:(?:we|they) (?:do|will|can|could)(?: ?not|n['’]?t)|(?:we|they) (?:can['’]?t|won['’]?t|cannot|never)) (?:do|run|have|offer|host|hold|serve|"
    "be (?:doing|running|having|offering|hosting|holding|serving))(?: (?:a|an|any|our|the))?",
    "(?:we|we['’]?ve|we have) (?:now |just |finally )?(?:retired|discontinued|axed|scrapped|pulled|cancell?ed|called off|called time on|wound up|finished|"
    "stopped(?: (?:selling|making|running|offering))?)(?: (?:the|our|a))?",
    "(?:we|we['’]?ve|we have) (?:just )?had to (?:stop|cancel|end|pull|scrap|axe|call off|cut short)(?: (?:the|our))?|"
    "(?:can['’]?t|cannot|can not|won['’]?t) (?:still |now )?honou?r(?: (?:the|our|your|any|a))?",
    "(?:thanks|thank you)(?: all| so much)? for (?:a|an|such a|another)(?: (?:great|brilliant|amazing|fantastic|lovely|wonderful|super|cracking|fabulous|"
    "memorable|magical|busy|record))+|we (?:sold|fixed|served|shipped|made|gave away)(?: [a-z0-9]+){1,4} (?:during|over)(?: (?:the|our))?",
    "(?:(?:te|les|os|le) )?(?:quedamos|estamos) debiendo(?: (?:el|la|los|las))?|nao adianta (?:digitar|usar|tentar|colocar|pedir)(?: (?:o|a))?|"
    "no sirve (?:de nada )?(?:usar|poner|escribir|digitar)(?: (?:el|la))?",
    "(?:te|se|os) imagin(?:as|a|an|ais) (?:un|una)|(?:fuera|fuese|hiciera|hicieran|hicieramos)(?: un| una| el| la)?|if we (?:gave|did|offered)(?: a| an| you)?|"
    "(?:se )?(?:fizessemos|fosse)(?: um| uma| o| a)?",
    "(?:cuando )?(?:cobraban|vendian|vendieron)(?: un| una| el| la)?|(?:fueron|foram) [a-z0-9]+ (?:dias|semanas|meses|anos|noches|noites) (?:de|con|com)",
    "(?:aplic|d|regal|cobr|h|ofrec|ped)(?:a|e|i)ri(?:a|an)(?: (?:un|una|el|la|los|las|o|a|um|uma))?",
    "that(?:['’]?s| is) (?:it|all) for(?: (?:the|our))?|no mas",
    "fim d[ao]s?",
    "that was(?: (?:the|our))?",
    "(?:not|aren['’]?t) (?:doing|running|offering|hosting|serving)(?: (?:a|an|any|our|the))?",
    "(?:nao (?:tem|ha|havera|temos|teremos|fazemos|faremos|vai ter)|sem|suspendemos|cancelamos|pausamos)(?: (?:o|a|os|as|mais|noss[oa]s?|tod[oa]s))*",
};
// Said of the words right before it: "the 2x1 is gone", but "winter is gone and the 2x1 is here".
constexpr std::string_view kOfThePrevious = "(?:is|are|s|has|have|ve) (?:all |now |already )*gone|(?:is|are) (?:all |now |already )*done|"
                                            "nunca mais|nunca mas|(?:is|are) (?:no more|behind us|(?:now |already )?off)|(?:all )?done and dusted|"
                                            "bird (?:has|s) flown|gone but not forgotten|closed its doors|baj(?:o|aron) (?:la cortina|el telon|la persiana)|"
                                            "sali(?:o|eron) de escena|sa(?:iu|iram) de cena|do ar|ya (?:es|son) historia|salen? (?:de la carta|"
                                            "del menu|del catalogo|del temario)|(?:correu|salio) (?:muito |tao |super |muy |tan )?(?:bem|bien)|"
                                            "qued(?:o|aron) en (?:el )?20[0-9][0-9]|fic(?:ou|aram) em (?:20[0-9][0-9]|janeiro|fevereiro|marco|"
                                            "abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|se (?:foi|foram)(?: embora)?|"
                                            "hoy no, (?:pero|el|la|los|desde|manana)|hoje nao, (?:mas|no|na|dia|amanha)|not today, (?:but|on)";
// Sounds like it and hurries people on, or tells of what has just come.
constexpr std::string_view kNoWaiting[] = {
    "(?:ya )?no (?:(?:te|se|lo|la|los|las|le) )*(?:esperes?|esperen|esperais|pienses?|piensen|dudes?|duden|busques?|busquen|pierdas?|pierdan|quedes?|queden|"
    "cocines?|cocinen|sufras?|sufran|aguantes?|aguanten|llor(?:es|en|eis)|temas|teman|inventes?|inventen|aburras?|aburran|quejes?|quejen|preocupes?|preocupen|"
    "compliques?|compliquen|corras|corran|discutas|discutan)|(?:y|e) ya no (?:te|os|le|les|me) [a-z]+ (?:nada|nadie)",
    // told of who is to come, of seasons and of nobody who goes without
    "(?:que|quien(?:es)?) ya no (?:ven?|oyen?|usan?|usas|aguantan?|recuerdan?|encuentran?|pueden? (?:mas|ver|leer|dormir|correr|caminar|esperar))|"
    "(?:who|you|they) no longer (?:see|hear|use|wear|need|want|ride)s?|que ja nao (?:ve|veem|usa|usam|ouve|aguenta)|que nao (?:ve|usa|ouve|aguenta) mais",
    "antes de que (?:vuelva|regrese)n?|que (?:vuelva|regrese)n? a (?:(?:la|su|tu) )?(?:casa|calle|hogar|correr|jugar|sonreir|caminar|dormir)|"
    "que (?:vuelva|regrese)n? (?:el|la|los|las) (?:verano|invierno|otono|primavera|frio|calor|lluvias?|sol|viento|nieve|"
    "clases|lunes|rutina|cole|colegio|bufandas|abrigos)",
    "(?:nadie|ningun[oa]?(?: [a-z]+)?) (?:se )?(?:queda|quede|quedara|va|vaya)(?: [a-z]+)? sin|no (?:te|se|os) qued(?:es|en|e|eis)(?: [a-z]+)? sin|"
    "(?:ninguem|nenhum[a]?(?: [a-z]+)?) (?:fica|vai|sai)(?: [a-z]+)? sem|nao fi(?:que|quem|cas)(?: [a-z]+)? sem",
    "(?:si|cuando) ya no (?:sabes?|saben|sabeis|quieres?|quieren|puedes?|pueden|aguantas?|aguantan|te queda|tienes|tienen)|"
    "si (?:quieres|quieren|queres|quereis) otr[oa]s?",
    "como ya no (?:se )?(?:hacen?|ven?|hay|quedan?|encuentran?)|como ja nao (?:se )?(?:faz|fazem|ve|ha)|"
    "like they (?:do not|don['’]?t) make (?:them|['’]?em|it) any ?more",
    "ya no (?:(?:te|le|les|os) )?(?:insistimos|insisto|molestamos|aburrimos|repetimos|damos mas (?:lata|la lata|guerra))|"
    "ja nao (?:insistimos|incomodamos|chateamos)|no longer (?:going to )?nag",
    "acab(?:o|ou|aron|aram) (?:de|por|con)|nada (?:se )?(?:acabo|acabou|termino|terminou)",
    "(?:fotos?|fotitos?|videos?|photos?|pictures?|pics?) (?:del?|d[aeo]|of) (?:tus?|sus?|vuestr[oa]s?|seus?|suas?|your)",
    "(?:para|por|en|con) (?:la|las|el|los|una?|tus?|sus?|nuestr[oa]s?|mis?) (?:fotos?|fotitos|videos?|resumen|galeria) del?",
    "(?:ya )?no (?:hay|quedan?|tienes|tienen) (?:mas )?(?:excusas?|pretextos?|dudas?)|(?:ja )?nao (?:ha|tem) (?:mais )?(?:desculpas?|duvidas?)|"
    "no (?:more|longer any) excuses",
    "no (?:hay|habra|puede haber) (?:[a-z]+ ){1,2}sin|nao (?:ha|tem|existe) (?:[a-z]+ ){1,2}sem|(?:there is|there['’]?s) no [a-z]+ without",
    "se (?:acab|termin)(?:o|aron) el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)",   // but "la promo terminó el domingo"
    "(?:se acab|acab|termin|se termin)(?:o|aron|ou|aram) (?:el|la|los|las|a|o|os|as) (?:semana|finde|fin de semana|puente|vacaciones|clases?|examenes|dieta|"
    "frio|calor|hambre|excusas?|pretextos?|quincena|jornada|partido|expediente|ferias|aulas|provas|espera)",
    "(?:la |a )?(?:espera|semana|jornada|dieta|quincena) (?:se )?(?:acabo|acabou|termino|terminou)|(?:wait|workday|winter|diet|weekend) is over|"
    "(?:(?:the|this|your|our|another|long|working|work|busy|exam|school|finals|reading|fashion|lent|half-term|freshers|christmas|easter) )+week is over",
    "(?:nunca mais|nunca mas) (?:[a-z]+ )?[a-z]+|(?:is|are|s) over the|(?:is|are|s) done (?:with|by|in|right|well|for you|online|differently)",
    "(?:ate|hasta) (?:o |el )?(?:fim|final?|fin) (?:d[aeo]s?|del?(?: la| los| las)?)",
    "(?:casi|por|quase|almost|nearly) (?:agotad[oa]s?|agotarse|esgotad[oa]s?|sold out)",
    "(?:is|are|s) over (?:an?|[0-9]+|half|twenty|thirty|forty|fifty)",
    "(?:when|once|before|till|until|after) (?:it|they|these|those)(?:['’]?s|['’]?re| is| are| have|"
    " has) (?:all )?gone(?:,? (?:it|they|these|those)(?:['’]?s|['’]?re| is| are| have| has) (?:all )?gone)?|(?:almost|nearly|half) gone",
    "(?:is|are) no more than|(?:is|are) (?:now |already )?off (?:to|on|and|the|your|our|"
    "all|any|every[a-z]*|selected|limits|with|in|for|a|an)|do ar (?:condicionado|livre)",
    "(?:has|have|is|are|s|ve) (?:all |now |already )?gone (?:home|out|to|into|up|down|on|back|mad|wild|from|live|viral|green|digital|quiet|by|for|with|full|"
    "through|in|off|over|straight|beyond|so|too|very)",
    // over, had it not been extended
    "(?:era|eran|fue|fueron) (?:solo |cosa )?(?:de|por|para|el|en)(?: [a-z]+){1,4}[,:;]? ?(?:y |pero |mas )?(?:siguen? (?:en|hasta|toda|todo)|"
    "(?:l[oa]s? )?(?:alargamos|ampliamos|extendemos|prolongamos|prorrogamos))",
    "(?:was|were) (?:only |just )?for(?: [a-z]+){1,3},? (?:but|and|so) we(?:['’]ve| have)? (?:kept|extended|stretched|carried)",
    "(?:was|were) (?:only |just |strictly )?an? [a-z-]+ thing,? (?:but|and|so) (?:it|they|we)(?:['’](?:s|re|ve)| is| are| have)? (?:back|kept|extended|"
    "here|staying)",
    "(?:era|eram|foi|foram) (?:so |apenas |coisa )?(?:de|por|para|n[oa]|em)(?: [a-z]+){1,4}[,:;]? ?(?:e |mas )?(?:continuam? (?:em|ate|tod[oa])|"
    "(?:prorrogamos|esticamos|estendemos|prolongamos))",
    "(?:can['’]?t|cannot|couldn['’]?t|don['’]?t|never|won['’]?t|to|you) remember (?:what|which|where|who|whose|anything|"
    "a thing|the last time|your|her|his|their)|"
    "si (?:ya )?no (?:recuerdas|te acuerdas|recuerda|se acuerda)|"
    "remember(?:,|:| that| to| we| it['’]?s| today)|lembra[ms]? que|if you miss (?:it|our|the|this|out|today)",
};

// "¿La promo de verano? Se fue con el calor".
constexpr std::string_view kGone = "(?:(?:hoy|ahora|por ahora|de momento|por el momento|este mes|esta semana|hoje|agora|por enquanto|esta semana),? )?(?:no|"
                                   "nao) (?:tenemos|nos quedan?|hay|quedan?|temos|tem|ha|sobrou)|(?:ya )?se (?:nos )?(?:fue|fueron)|volo|volaron|"
                                   "ya no (?:esta|estan|va|van|corre|existe|existen|hay|queda|quedan)|gone|history|"
                                   "we (?:have|do)(?: not|n['’]?t)(?: (?:have|got))?(?: any| it| them)?|it (?:has |already )?(?:ended|finished|"
                                   "sold out|ran out)|foi-se|ja era|foi embora|"
    "(?:tambien|tambem|ya|ja|tampoco|hace rato que) (?:tambien |se )?(?:acabo|acabaron|termino|terminaron|vencio|caduco|finalizo|acabou|acabaram|terminou|"
    "terminaram|encerrou|venceu|sigue|vale|queda|hay)|(?:it |that |they )?(?:also|too) (?:ended|finished|expired|ran out)|"
    "(?:fue|fueron) (?:el|ayer|anoche|anteayer|la semana|hace|en)|(?:foi|foram) (?:n[oa]s?|ontem|em|ha|anteontem)|(?:it|that|they) (?:was|were) (?:on|"
    "yesterday|last|in|back|until|till)|"
    "ya paso|ja passou|(?:eso |isso )?(?:era|eran|eram) (?:en|el|hasta|antes|em|n[oa]s?|ate)";

constexpr std::string_view kTakenBack =
    "(?:todavia|aun|ainda|still|not|no|nao|nunca|never) (?:(?:se|nos|esta|is|are|has|have|ha|han) )*";

}  // namespace

std::vector<WrittenPhrasing> denial_phrasings() {
  const std::string denying = any_of(kOver) + "|" + any_of(kNoMore) + "|" + any_of(kLookingBack);
  return {{"kDenying", denying},
          {"kNotDenying", any_of(kNoWaiting) + "|" + std::string(kTakenBack) + any_of(kOver)},
          {"kDenyingBeside", any_of(kBeside)},
          {"kDenyingNext", any_of(kOfTheNext)},
          {"kDenyingPrevious", std::string(kOfThePrevious)},
          {"kDenyingAnyhow", denying + "|" + any_of(kBeside) + "|" + any_of(kOfTheNext) + "|" + std::string(kOfThePrevious)},
          {"kAnsweredGone", std::string(kGone)}};
}

}  // namespace sml::resolve
