#include "linter/resolve/compile/phrasings.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace sml::resolve {
namespace {

// Whose hours they are: the words of the business's own, and those of other things, which stand first.
constexpr std::string_view kOthers =
    R"((?:horarios? (?:de |del |da |do )?(?:la |el |los |las |nuestr[oa]s? |noss[oa]s? )?)?(?:cocina|clases?|talleres|cursos?|recogidas?|recoleccion(?:es)?|)"
    R"(retiros?|recojo|cuentacuentos|degustacion(?:es)?|catas?|vacunacion|desayunos?|almuerzos?|comidas?|cenas?|brunch|menus?|happy hour|hora feliz|)"
    R"(promo[a-z]*|ofertas?|descuentos?|entregas?|envios?|domicilio|delivery|reparto|pedidos?|reservas?|reservaciones|reservar|llamadas?|llama(?:nos|r|les)?|)"
    R"(llame(?:nos)?|telefonos?|tel|whats[a-z]*|mensajes?|mensage(?:m|ns)|dms?|chat|correo|soporte|)"
    R"(atencion (?:al cliente|telefonica|por|en linea|al publico en)|atendimento ao publico n[oa]|citas?|turnos?|consultas?|misas?|ensayos?|entrenamientos?|)"
    R"(musica|karaoke|barra libre|visitas guiadas|recorridos?|tours?|funciones|funcion|show|espectaculo|inscripcion(?:es)?|registro|taquilla|estacionamiento|)"
    R"(sesion(?:es)?|grupos?|reunion(?:es)?|programa|escuchanos|transmision|en vivo|respondemos|contestamos|servicio a|)"
    R"(aulas?|turmas?|treinos?|almoco|cafe da manha|jantar|entregamos|atendimento (?:por|online|telefonico)|ligue|ligacoes|kitchen|class(?:es)?|breakfast|)"
    R"(lunch|dinner|deliver[a-z]*|calls?|phone|support|appointments?|(?:pre-?)?orders?|entries|applications?|registrations?|competition|contest|bookings?|)"
    R"(vot(?:es|ing)|nominations?|submissions?|sign-?ups?|auction|ballot|(?:prize )?draws?|raffles?|giveaways?|polls?|surveys?|waiting lists?|presales?|)"
    R"(rifas?|encuestas?|enquetes?|concursos?|votacion(?:es)?|convocatorias?|sorteos?|plazos?|listas? de espera|preventa|)"
    R"(venta (?:anticipada|de (?:entradas|boletos|boletas))|cuestionarios?|sorteios?|passatempos?|questionarios?|listas? de espera|pre-?venda|)"
    R"(venda de (?:ingressos|bilhetes)|inscricoes|candidaturas?|encomendas?|votacao|leilao|box office|parking|workshops?|sessions?|lessons?|online|en linea|)"
    R"(web|)"
    R"((?:horarios?|hours|timetable) (?:de |del |da |do |for |of )(?:la |el |the )?(?:cementerio|camposanto|panteon|cemiterio|cemetery|graveyard|taekwondo|)"
    R"(karate|judo|natacion|natacao|yoga|pilates|gimnasia|ginastica|futbol|futebol|hockey|handball|voley|basquet|basquete|patin|patinaje|danza|danca|zumba|)"
    R"(tenis|padel|spinning|crossfit|aquagym|hidroginastica|boxeo|boxe|swimming|ballet)|)"
    R"((?:foyer|lobby|vestibulo|terraza|terrace|roof ?top|azotea|jardin|jardim|garden|patio|piscina|alberca|pool|playground|sauna|ludoteca|cafeteria|cafe|)"
    R"(gift shop|lavanderia|recepcion|recepcao|reception|secretaria|exposicion|exhibition|exposicao|muestra|varanda|terraco|(?:sala|zona|area|sector|cancha|)"
    R"(parque) de|vestuarios?|vestidores)(?: [a-z]+){0,2} (?:is|are|will be|stays?|esta|estara|permanece|permanecera|abre|abrira|cierra|opens|closes|fica|)"
    R"(ficara|fecha)(?: (?:open|closed|abiert[oa]|cerrad[oa]|abert[oa]|fechad[oa]))?)(?: (?:ya )?(?:se )?(?:abren?|abrira|abriran|cierran?|cerrara|cerraran|)"
    R"(opens?|closes?|fecham?))?)";
// A road's, which closes and opens: "US 64 through the gorge closes", "la carretera de Arcos cierra".
constexpr std::string_view kOfRoads =
    R"(the (?:road|street|bridge|lane|car park)(?: (?:outside|nearby|behind us))? (?:is|are|will be)|)"
    R"((?:(?:us|sr|route|highway|hwy|interstate|junction) ?[0-9]+[a-z]?|la (?:carretera|autopista|autovia|ruta [0-9]+)|)"
    R"(a (?:rodovia|estrada))(?: [a-z]+){0,4} (?:closes|will close|is closed|reopens|cierra|cerrara|permanece cerrad[oa]|esta cerrad[oa]|fecha|)"
    R"(fica fechad[oa])|(?:cierran?|cortan?|cortara|cerrara) (?:la |el |al trafico )*(?:avenida|calle|carretera|puente|carril|acceso|paso|rua|ponte))";
// Where one buys, books or looks without coming: "online booking is open 24 hours", "el catálogo en línea está abierto".
constexpr std::string_view kOfOnlinePages =
    R"((?:(?:online|en linea) (?:bookings?|shop|store|catalogue|reservas|inscripciones|venta|tienda|loja)|(?:reservas|inscripciones|venta|tienda|catalogo|)"
    R"(loja|bilheteira) (?:en linea|online|virtual|web)|pagina|website|(?:nosso|o) site|app) (?:is|are|esta|estan|estara|estao|permanece|)"
    R"(fica)(?: (?:always|siempre|sempre))? (?:open|abiert[oa]s?|abert[oa]s?)|abrimos (?:la |nuestra )?(?:tienda|pagina) (?:en linea|online|web|virtual)|)"
    R"(abrimos (?:a |nossa |a nossa )?loja (?:online|virtual))";
// What stands nearby and is another's: "el banco de enfrente abre", "our neighbours open".
constexpr std::string_view kOfNeighbours =
    R"((?:de (?:enfrente|al lado|junto|la esquina|la cuadra|la vuelta|abajo|arriba)|next door|across the (?:street|road)|over the road|down the road|)"
    R"((?:do|da) (?:lado|frente|esquina)|em frente|nuestr[oa]s? vecin[oa]s?(?: [a-z'’]+){0,4}|our neighbou?rs?(?: [a-z'’]+){0,4}|)"
    R"(noss[oa]s? vizinh[oa]s?(?: [a-z'’]+){0,4}),?)"
    R"((?: (?:is|are|esta|estan))? (?:abren?|abrira|abriran|atienden?|cierran?|opens?|open|closes?|closed|fecham?|abrem|funcionam?|abiert[oa]s?|cerrad[oa]s?|)"
    R"(fechad[oa]s?)|who (?:are|is) (?:open|closed)|who (?:opens?|closes?))";
// Of one's family, and of no house of ours: "la autoescuela de mi primo en Bogotá abre", "mi cuñado no abre".
constexpr std::string_view kOfFamily =
    R"((?:de|do|da) (?:mis?|meus?|minhas?) (?:prim[oa]s?|cunad[oa]s?|cunhad[oa]s?|suegr[oa]s?|sogr[oa]s?|herman[oa]s?|irma[os]?|ti[oa]s?|amig[oa]s?|)"
    R"(vecin[oa]s?|vizinh[oa]s?|padres?|madres?|abuel[oa]s?)(?: (?:en|em) [a-z]+(?: [a-z]+)?)? (?:no |nao )?(?:abren?|cierran?|atienden?|abrem|fecham?|)"
    R"(funciona)|)"
    R"((?:mi|meu|minha) (?:prim[oa]|cunad[oa]|cunhad[oa]|suegr[oa]|sogr[oa]|herman[oa]|irma[o]?|ti[oa]|padre|madre|abuel[oa]) (?:no|nao) (?:abren?|cierran?|)"
    R"(atienden?|fecham?)|)"
    R"(my (?:cousin|uncle|aunt|brother|sister|mate|neighbour|neighbor|mother|father)['’]s [a-z]+(?: [a-z]+){0,2} (?:opens?|closes?))";
// "The nearest cashpoint is at the Co-op (open daily", "el cajero más cercano está en la plaza (abierto".
constexpr std::string_view kOfNearest =
    R"((?:nearest|closest) [a-z]+ (?:is|are) (?:[a-z'’-]+ ){1,6}[(]?(?:open|opens)|[a-z]+ mas cercan[oa]s? (?:esta|estan|es|son|)"
    R"(queda) (?:[a-z]+ ){1,6}[(]?(?:abiert[oa]s?|abren?)|[a-z]+ mais proxim[oa]s? (?:fica|e|esta) (?:[a-z]+ ){1,6}[(]?(?:abert[oa]s?|abrem?))";
// Who is named as somebody else: "de nuestros amigos Lucía y Manel, que reciben visitas los sábados", and who deals with the business from outside; what the
// public may use; that it is none of ours; "si la visitan, abre de 10 a 5".
constexpr std::string_view kOfFriends =
    R"((?:nuestr[oa]s?|noss[oa]s?|our) (?:amig[oa]s?|friends?|compadres?|comadres?|vecin[oa]s?|vizinh[oa]s?|neighbou?rs?|cousins?|prim[oa]s?|companer[oa]s?|)"
    R"(colegas?|(?:provee|fornece|produc|produ|distribui|patrocina)(?:tor|dor)(?:es|as|a)?|suppliers?|producers?|distributors?|wholesalers?|sponsors?|)"
    R"(growers?|parceir[oa]s?|partners?|herman[oa]s? de)|)"
    R"((?:piscina|biblioteca|gimnasio|pabellon|piscinas) (?:municipal(?:es)?|publica|comunal)|municipal (?:pool|library|gym|baths)|public library|)"
    R"((?:ya )?no (?:es|son) nuestr[oa]s?|not ours|(?:is|are)n['’]t ours|nao (?:e|sao) noss[oa]s?|)"
    R"((?:he|she)(?:['’]s| is) open|si (?:la|lo|las|los) (?:visitan?|visitas|visitais)|if you (?:visit|call on) (?:her|him|them)|)"
    R"(se (?:a|o|as|os) visitar(?:em)?|(?:eso|ese|esa|este|esta|isso|esse|essa|that) (?:es|is|e) (?:una?|an?|uma?) [a-z]+|they|ell[oa]s|eles|elas)";
// "Before we open, say 10 o'clock".
constexpr std::string_view kBeforeOpening = "before we open,? say|antes de (?:abrir|que abramos|abrirmos),? (?:digamos|tipo|sobre|hacia)";
// What may be the business itself, but not where the hours are called its own.
constexpr std::string_view kOfAPart =
    R"(horarios? (?:del?|d[aeo]) (?:(?:la|las|los|nuestr[oa]s?|noss[oa]s?) )?(?:taller|oficinas?|escritorio|secretaria|administracion|recepcion|recepcao|)"
    R"(cafeteria|caja|bodega|almacen|biblioteca|laboratorio|urgencias|guardias?|actividades|eventos?|retirada|coleta))";
// What is open to all, and no place either: "clase abierta", "open mic".
constexpr std::string_view kOpenToAll =
    R"((?:clases?|talleres|taller|sesion(?:es)?|jornadas?|charlas?|ensayos?|practicas?|entrenamientos?|microfonos?|inscripcion(?:es)?|matriculas?|)"
    R"(convocatorias?|cupos?|puertas|aulas?|turmas?|oficinas?|inscricoes|rodas?|vagas?|vacantes?) (?:abiert|abert)[oa]s?|out of hours|fuera de(?:l)? horario|)"
    R"(fora do horario|open (?:class|mic|day|house|gym|studio|session|call|rehearsal|swim|mat)(?:e?s)?)";
// What is opened and is no place: "abrimos convocatoria", "abre temporada el jueves".
constexpr std::string_view kOpened =
    R"((?:abr(?:e|en|imos|iremos|ira|iran)|opens?|opening) (?:el |la |los |las |un |una |su |sus |o |a |os |as |the |our |nuestr[ao]s? |)"
    R"(noss[ao]s? )?(?:nuev[ao]s? |nov[ao]s? |new |primer[ao]? |segund[ao] )?(?:temporada|convocatoria|preventa|venta|venda|cupos?|agendas?|telon|plazas|)"
    R"(vagas|vacantes|matriculas?|exposicion|exposicao|muestra|gira|campana|concurso|votacion|debate|puja|subasta|fechas|season|exhibition|presale|enrolment|)"
    R"(enrollment|voting)s?)";
// "Levantamos la persiana a las 9", "we're on from 8 till 3".
constexpr std::string_view kRaised = "(?:levantamos|subimos|bajamos) la persiana|we(?:['’]re| are) on (?:from|till|until)";
constexpr std::string_view kOwn =
    R"((?:the|our) (?:cafe|coffee shop|shop|store|bakery|studio|gym|clinic|salon|bar|pub|restaurant|museum|gallery) runs|abiert[oa]s?|abrimos|abriremos|)"
    R"(abren?|abrira|abriran|horarios?|cerramos|cerraremos|cierran?|cerrara|cerrad[oa]s?|atendemos|(?:te|le|los|las|les|os) esperamos|visitanos|visitenos|)"
    R"(funcionamos|(?:a gente|(?:a|la|el|o|nossa|nuestra) (?:clinica|loja|museu|museo|salao|estudio|consultorio|tienda|unidade|restaurante)) (?:funciona|)"
    R"(atende|atiende)|estamos|estaremos|ven|vengan|opening hours|hours|open|opens|opening|closes?|closed|find us|visit us|abert[oa]s?|funcionamento|)"
    R"(funcionamos|fechamos|fecha|fechad[oa]s?|esperamos (?:voce|vc)|venha|vem|)"
    R"(atencion (?:presencial|al publico|en (?:el|la|nuestr[oa]) (?:taller|tienda|local|oficina|consultorio))|atendimento (?:presencial|ao publico|)"
    R"(n[oa] (?:loja|unidade|agencia|escritorio|oficina|consultorio))|as (?:always|usual)|como (?:siempre|sempre)|como de costumbre)";
constexpr std::string_view kOpening = R"((?:the|our) (?:cafe|coffee shop|shop|store|bakery|studio|gym|clinic|salon|bar|pub|restaurant|museum|gallery) runs|)"
                                      R"(atendemos|atenderemos|abiert[oa]s?|abrimos|abriremos|abren?|abrira|abriran|horarios?|cerramos|cerraremos|cierran?|)"
                                      R"(cerrara|(?:a gente|(?:a|la|el|o|nossa|nuestra) (?:clinica|loja|museu|museo|salao|estudio|consultorio|tienda|unidade|)"
                                      R"(restaurante)) (?:funciona|atende|atiende)|open|opens|opening|hours|closes?|abert[oa]s?|funcionamos|funcionamento|)"
                                      R"(fechamos|fecha)";
// What asks to keep what follows: "anote aí:", "for the fridge door:".
constexpr std::string_view kToKeep =
    R"(anota|anote[nm]?|anotad|apunta|apunte[nm]?|apuntad|tom(?:a|e|en|ad) nota|guard(?:a|e|en|em|ad) est[ea]|(?:el|este|o|esse) dato|recuerda|recuerden?|)"
    R"(recordad|ojo|agend(?:a|e)lo|lembr[ea]m?|no (?:olvides|olviden|te olvides|se quede)|para que no se (?:te|le|les) olvide|salv[ea] (?:est[ae]|ess[ae])|)"
    R"(save this|pin this|fridge|note (?:this|it)|(?:make a|take) note|remember|reminder|heads[- ]up|(?:keep|kept) (?:ringing|asking)|)"
    R"((?:donde y cuando|cuando y donde|)"
    R"(when and where|where and when|onde e quando)|nos preguntan|you ask)";
// Behind which hours are those that somebody is to work: "se necesita bodeguero", "vaga para confeiteiro".
constexpr std::string_view kHiring =
    R"((?:se (?:necesita|busca|solicita|requiere)n?|(?:buscamos|estamos buscando|nos falta)) (?:a )?(?:(?:una?|{cardinal_es}) )?(?:personal|dependientas?|)"
    R"([a-z]+(?:er[oa]|or|ora|ista|ante|ente|in[oa])s?\b)|se ofrece empleo|vacante (?:de|para)|sueldo (?:base|fijo|mensual)|contratamos|estamos contratando|)"
    R"(oferta de (?:empleo|trabajo)|bolsa de (?:empleo|trabajo)|)"
    R"((?:puestos?|vacantes?|plazas?) de (?:trabajo|empleo|[a-z]+(?:er[oa]|or|ora|ista|ante|ente)\b)|vacantes? (?:para|disponibles?|abiertas?)|)"
    R"(trabaja con nosotr[oa]s|unete al equipo|jornada (?:completa|parcial)|)"
    R"(vagas? (?:de|para) (?:emprego|trabalho|[a-z]+(?:or|ora|eir[oa]|ista|ante|ente)\b)|contrata-se|precisa-se|procura-se|estamos a contratar|)"
    R"(trabalhe conosco|)"
    R"((?:we(?:['’]re| are)|now) (?:hiring|recruiting)|(?:an|per) hour plus (?:tips|benefits|super)|plus super(?:annuation)?,|)"
    R"(we(?:['’]re| are) looking for an? (?:[a-z-]+ )?(?:human|barista|cook|chef|[a-z]+(?:er|or|ist))\b|)"
    R"(hiring (?:(?:weekend|seasonal|new|more|part-?time|full-?time) )*(?:staff|baristas?|cooks?|chefs?|ushers?|waiters?|drivers?|cashiers?|cleaners?|)"
    R"(receptionists?|instructors?|teachers?|stylists?|bartenders?)\b|)"
    R"(job (?:opening|vacancy|alert)|vacanc(?:y|ies)|(?:part|full)[- ]time (?:jobs?|positions?|roles?|staff|work|[a-z]+ (?:wanted|needed))|hours of work|)"
    R"(join (?:our|the) team|we(?:['’]re| are) looking for an? [a-z-]+ [a-z-]+ (?:human|person|barista|cook|chef)\b|come (?:and )?work (?:here|for us)\b|)"
    R"((?:baristas?|cooks?|chefs?|mechanics?|waiters?|servers?|drivers?|cleaners?|receptionists?|instructors?|stylists?|bartenders?|)"
    R"(assistants?) wanted(?:[,.:;!] ?[^a-z0-9]{0,3}[a-z0-9]+| (?:for|in|at|now))|wanted: (?:an? )?(?:[a-z-]+ )?(?:barista|cook|chef|mechanic|waiter|server|)"
    R"(driver|cleaner|receptionist|instructor|stylist|bartender|assistant)s?\b|)"
    R"(procuramos (?:uma? )?[a-z]{3,}(?:ista|eir[oa]|adora?)\b)";

}  // namespace

std::vector<WrittenPhrasing> hours_phrasings() {
  constexpr std::string_view kOfOthers[] = {kOpenToAll,     kOpened,    kOfNeighbours,  kOfFamily, kOfRoads,
                                            kOfOnlinePages, kOfNearest, kBeforeOpening, kOfAPart,  kOthers};
  return {{"kHiring", std::string(kHiring)},
          {"kToKeep", std::string(kToKeep)},
          {"kHoursOfFriends", std::string(kOfFriends)},
          {"kHoursOfOthers", any_of(kOfOthers)},
          {"kOwnHours", any_of(std::array{kRaised, kOwn})},
          {"kOpening", any_of(std::array{kRaised, kOpening})}};
}

}  // namespace sml::resolve
