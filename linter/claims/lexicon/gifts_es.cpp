// Spanish: what is free, what comes as a gift, and orders that are brought for nothing.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::free, R"((?P<thing>{w}) sin (?:ningun )?compromiso,?(?: y)? (?P<span>{free_word}))"},
    {Meaning::free, R"({free_word})", 1, 0},
    {Meaning::free, R"(s/~(?:cargo|costo|coste))", 1, 0},
    {Meaning::free, R"(de (?:forma|manera|modo) (?:totalmente |completamente )?gratuita)"},
    {Meaning::free, R"((?:\d{1,2}|{number}) (?P<thing>mes(?:es)?|semanas?|dias?|noches?|clases?|sesion(?:es)?|horas?) {free_word})"},
    {Meaning::free, R"((?P<span>{free_word})[ :,]+(?:el|la|los|las|tu|tus|su|un|una) (?P<thing_after>{w}(?: (?:de )?{w})?))"},
    {Meaning::free, R"((?P<thing>entrada|acceso|ingreso|admision|participacion|inscripcion|asistencia)(?: es|~:)? libre(?: y gratuit[oa])?)"},
    {Meaning::free, R"((?P<thing>entrada|acceso|ingreso|admision|inscripcion|cover|estacionamiento) (?:free|liberad[oa]|franc[oa]))"},
    {Meaning::nothing, R"(no (?:pagan?|abonan?) (?:el |la |los |las |sus? )?(?:alquiler(?:es)?|renta|arriendo|luz|agua|gas|impuestos?|iva|peajes?|multas?|)"
                       R"(hipoteca|facturas?|deudas?|salarios?|sueldos?|horas extras?|a tiempo|bien)\b)"},
    {Meaning::free, R"(no (?:pag(?:an|as|a|uen)|abon(?:an|as|a|en))(?: (?P<thing_after>entrada|inscripcion|matricula|consumo minimo))?)"},
    {Meaning::free, R"((?:sin|no) (?P<thing_after>cover)|sin (?P<thing_after>matricula)|(?P<span>sin (?P<thing_after>inscripcion)))"
                    R"( (?:si|hasta|solo|hoy|durante|para)\b|sin (?:pagar|costo de|coste de|gastos de|cuota de|pago de))"
                    R"( (?:la |el )?(?P<thing_after>incorporacion|afiliacion|reserva(?: de plaza)?|fianza|deposito|inscripcion|matricula|entrada|membresia|)"
                    R"(administracion|mensualidad|anualidad|mantenimiento|instalacion|apertura|alta|expensas|comision|iva))"},
    {Meaning::free, R"((?:no se pagan?|no pagues?) (?:la |el )?(?P<thing_after>matricula|inscripcion|entrada|cover|cuota de inscripcion|alta))"},
    {Meaning::free, R"((?P<span>no se pagan?){ends})"},
    {Meaning::free, R"((?m:^|[.!?:;,(]~)(?:y )?(?P<span>sin (?P<thing_after>cuota|tarifa|arancel)){ends})"},
    {Meaning::free, R"(no (?:se )?cobra(?:mos|n)?(?: la| el)? (?P<thing_after>inscripcion|matricula|entrada|cover|descorche|visita|domicilio|desplazamiento|)"
                    R"(comision|instalacion|diagnostico|presupuesto))"},
    {Meaning::free, R"((?P<span>sin (?P<thing_after>inscripcion)) (?:hasta|durante|este|esta|todo|solo)\b|(?P<span>sin (?P<thing_after>inscripcion))(?:~[+&]|)"
                    R"( (?:y|ni) (?:sin )?(?:mensualidad|anualidad|matricula|permanencia|cuota|plazos?|(?:el |tu )?primer)\b))"},
    {Meaning::nothing, R"((?:preguntar|sonar|sonreir|mirar|consultar|imaginar|felicidad|amor|amistad|sonrisas?|carino) no tiene coste?o?)"},
    {Meaning::free, R"((?P<span>no (?:tienen?|lleva|implica) (?:ningun )?coste?o?(?: alguno| ninguno)?){ends})"},
    {Meaning::free, R"((?P<span>no hay (?:que pagar (?:la )?)?(?P<thing_after>cuota|cuota de inscripcion|cover|matricula|costo|coste)){ends})"},
    {Meaning::free, R"((?:no|ni) se (?:te |les )?cobra(?:n|ra)? (?:nada|(?:ni )?un (?:peso|euro|centimo|centavo|sol|duro)))"},
    {Meaning::free, R"(sin recargos?)"},
    {Meaning::nothing, R"((?:pagas?|pagar|pagan|pague|paguen|pagando|paga(?:lo|la)|abona[rn]?|abone|cancela[rn]?|liquida[rn]?)(?: {w}){0,3})"
                       R"( (?P<span>sin (?:recargos?|multas?)))"},
    {Meaning::nothing, R"((?:despues|luego|despues de es[ea] (?:fecha|dia)|pasad[ao] es[ea] (?:fecha|dia|plazo)|fuera de (?:fecha|plazo)),?)"
                       R"( (?:(?:se cobra(?:ra)?|tiene|tendra|lleva|aplica|hay) )?(?:un |el )?(?P<span>{percent} (?:extra|adicional|mas))\b)"},
    {Meaning::nothing, R"((?:cuotas?|pagos?|meses|tarjetas?|credito|debito|transferencia|efectivo|mensualidades)(?: {w}){0,2} (?P<span>sin recargos?))"},
    {Meaning::free, R"(a? ?(?:coste?o? cero|cero coste?o?))"},
    {Meaning::free, R"(sin (?:pagar|cobrar(?:te|le|les|os)) (?:nada(?: mas)?|(?:ni )?un (?:peso|euro|centimo|centavo|sol|duro)))"},
    {Meaning::free, R"(por la patilla)"},
    {Meaning::free, R"((?P<span>(?P<thing>{w}) bonificad[oa]s?)(?:{ends}| (?:con|para|por|en)\b))"},
    {Meaning::nothing, R"((?:formacion|sueldos?|salarios?|precios?|dias?|horas?|esta|estan|cursos?|contratos?|creditos?|contratacion(?:es)?|tasas?|talleres|)"
                       R"(prestamos?) bonificad[oa]s?)"},
    {Meaning::free, R"((?P<span>(?P<thing>alta|[a-z]{5,20}) (?:a|por) (?:0~(?:€|euros?|pesos)|[$€]~0(?:[.,]00?)?))(?:~[^a-z0-9.,]|~[.,](?:~[^0-9]|~$)|)"
                    R"( [a-z]{1,20}|~$))"},
    {Meaning::gift, R"({give} {one_of} (?P<thing>{w}(?: {w}){0,3}(?: {size})?|{w} y {w}) {free_word})"},
    {Meaning::gift, R"({give} {one_of} (?P<thing>{w}(?: {w}){0,3}) de (?:regalo|obsequio))"},
    {Meaning::gift, R"((?:compr|gast|reserv|pid|ped|contrat|inscrib|suscrib|matricul|apunt|renuev|renov|)"
                    R"(registr)[a-z]{1,5}(?: [a-z0-9$€.]{0,15}[a-z0-9$€]){0,9},? (?:y )?(?P<span>(?:llevate|te llevas|llevas|llevese|recibe|recibis|recibes))"
                    R"( (?:una?|unos|unas) (?P<thing_after>{w}(?: (?:de )?{w})?))(?:{ends}| (?:con|en|para|al|hasta|solo|este|esta|el|hoy)\b))"},
    {Meaning::gift, R"((?P<span>(?:llevate|te llevas|llevas|llevese|recibe|recibis|recibes) (?:una?|unos|unas) (?P<thing_after>{w}(?: (?:de )?{w})?)))"
                    R"( (?:con|por) (?:(?:tu|la|cada|cualquier|toda) )?(?:primera )?(?:compra|reserva|inscripcion|matricula|suscripcion|consumo|)"
                    R"(pedido)(?:{ends}| [a-z]{1,20}))"},
    {Meaning::nothing, R"((?:llevate|te llevas|llevas|llevese|recibe|recibis|recibes) (?:una?|unos|unas) (?:(?:gran|lindo|linda|buen|buena|bonito|bonita))"
                       R"( )?(?:descuentos?|precios?|recuerdos?|sorpresas?|sonrisas?|experiencias?|respuestas?|cotizacion|presupuesto|aviso|correo|mail|)"
                       R"(mensaje|confirmacion|notificacion|pedacito|momento|idea|ideas|susto|cupon|codigo|bono|credito|cashback|reintegro|reembolso|oferta|)"
                       R"(promo|atencion|asesoria|llamada|certificado|diploma|invitacion|noche|tarde|velada|aventura|historia|leccion|alegria|abrazo|factura|)"
                       R"(comprobante|ticket|recibo|enlace|link|numero|boleto|visita|propuesta)|(?:usa|use|usar|aplica|aplicar|pon) (?:spf|fps)~\d{2})"},
    {Meaning::gift, R"({give} {free_word} {one_of} (?P<thing>{w}(?: de (?:{w}|{size}))?))"},
    {Meaning::gift, R"(de (?:regalo|obsequio|cortesia))", 1, 0},
    {Meaning::gift, R"(de (?:yapa|llapa|napa|pilon)|van? de onda)", 1, 0},
    {Meaning::gift, R"((?:es |son |va |van )?cortesia (?:nuestra|de nuestra parte))", 1, 0},
    {Meaning::gift, R"((?P<span>(?:es|son|va|van) (?:una? )?(?:regalo|obsequio|gentileza) (?:nuestr[oa]|de nuestra parte|de la casa)){ends}|)"
                    R"((?P<span>l[oa]s? paga la casa)(?:{ends}| (?:hoy|si|con|este|esta|hasta|cuando)\b))", 1, 0},
    {Meaning::free, R"((?P<thing>{w})~:~(?P<span>cortesia){ends})"},
    {Meaning::gift, R"((?:por|va por|corre por) cuenta de la casa|cortesia de la casa|por cortesia de la casa|(?:va|corre|van|corren) por la casa|)"
                    R"(invita la casa|(?:va |corre )?por nuestra cuenta)", 1, 0},
    {Meaning::gift, R"((?:te|les|le|os) (?:regalamos|obsequiamos|regala|invitamos) (?:{one_of} )?(?P<thing_after>{w}(?: de {w}(?: {quality})?)?))"},
    {Meaning::gift, R"((?P<span>(?:(?:te|les|le|os) )?invitamos (?:al|a la|a un|a una|a los|a las) (?P<thing_after>{goods}(?:e?s)?))(?:{ends}|)"
                    R"( (?:a tod[oa]s|a quienes?|con (?:tu|cada|la) (?:compra|menu|comida|cena|reserva|consumo))\b))"},
    {Meaning::gift, R"((?P<span>(?:el|la|los|las|tu) (?P<thing>{goods}(?:e?s)?),? (?:te )?l[oa]s? (?:ponemos|pagamos|invitamos|regalamos) nosotros){ends})"},
    {Meaning::nothing, R"((?:casi|practicamente|poco menos que) (?:te|os) l[oa]s? (?:regalamos|obsequiamos))"},
    {Meaning::gift, R"((?:te|os) l[oa]s? (?:regalamos|obsequiamos))", 1, 0},
    {Meaning::gift, R"((?P<span>te damos {one_of} (?P<thing_after>{w}(?: de {w}(?: {quality})?)?)) (?:con|por) (?:cada|tu|la|cualquier))"
                    R"( (?:compra|pedido|consumo|reserva|visita|servicio|menu|cafe|corte)\b)"},
    {Meaning::gift, R"((?P<span>regalo {one_of} (?P<thing_after>{w}(?: de {w}(?: {quality})?)?)) (?:con|por|en|para))"
                    R"( (?:cada|tu|tus|su|sus|la|las|cualquier|toda|todas|quien|quienes)\b)"},
    {Meaning::gift, R"((?:regalamos|regalando|obsequiamos) (?:{one_of}|\d{1,3}) (?P<thing_after>{w}(?: de {w}(?: {quality})?)?))"},
    {Meaning::gift, R"((?:regalamos|regalando|obsequiamos) (?P<thing_after>{goods}(?:e?s)?(?: de {w})?))"},
    {Meaning::gift, R"((?:{give}|habra|hay|tenemos) (?:{one_of} )?(?P<span>(?:regalo|obsequio)s?|regalitos?)(?: sorpresa)?)"},
    {Meaning::gift, R"((?:algunos|unos|muchos|varios) (?P<span>regalitos))"},
    {Meaning::gift, R"((?P<span>(?:regalo|obsequio)s?(?: sorpresa)?)(?: seguro| especial| exclusivo)? (?:con|por|en|a partir de) (?:(?:tus?|sus?|la|las|cada|)"
                    R"(todas?|todas las|cualquier|una) )?(?:primer[ao]? )?(?:compras?|pedidos?|orden(?:es)?|reservas?|consumos?|inscripcion(?:es)?))"},
    {Meaning::gift, R"((?P<span>(?:regalo|obsequio)s?(?: sorpresa)?) para)"
                    R"( (?:(?:los|las|l[oa]s primer[oa]s?) (?:primer[oa]s|\d{1,3})\b|(?:los|las|tod[oa]s l[oa]s|quienes) ))"},
    {Meaning::nothing, R"((?:tarjetas?|certificados?|cajas?|bolsas?|papel|envolturas?|envoltorio|ideas?|bonos?|vales?|opcion|opciones|sets?|cestas?|canastas?|)"
                       R"(kits?|lista|mesa|tiendas?|cheques?|ocasion|guia|detalles?|experiencia|mono|envuelt[oa]s?|busca(?:s|ndo)?|perfect[oa]s?|ideal(?:es)?))"
                       R"( (?:de|para) regalos?)"},
    {Meaning::nothing, R"((?:el|tu|su|mejor|gran|mi|ese) (?:mejor )?regalos? (?:perfecto|ideal|para {w}|)"
                       R"(de (?:navidad|cumpleanos|reyes|bodas?|aniversario|la vida|dios)|original|es|que)|regalos? (?:perfectos?|ideal(?:es)?|corporativos?|)"
                       R"(personalizados?|originales?|unicos?|para (?:mama|papa|el|la|ese|esa|quien|ellos|ellas|hombres?|mujeres?|ninos)|)"
                       R"(para (?:los|las) (?:[a-oq-z]|p[a-qs-z]|pr[a-hj-z])[a-z]{0,20})|regalos? de (?:navidad|cumpleanos|reyes|bodas?|la vida|dios))"},
    {Meaning::nothing, R"((?:te|les|nos|se) (?:regala|invitamos) (?:(?:una?|el|la|los|las|tu) )?(?:sonrisas?|vida|momentos?|dia|noche|tiempo|a|al|conocer|)"
                       R"(participar|descubrir|ser|seguir|visitar|compartir|leer|que|nuestr[oa]|paisajes?|vistas?|que|flores|chocolates))"},
    {Meaning::nothing, R"(cortesia (?:del|de la|de los) (?:ayuntamiento|alcaldia|municipio|municipalidad|gobierno|lluvia|viento|clima|naturaleza|vecin[oa]s?)|)"
                       R"((?:formulas?|frases?|reglas?|normas?|visitas?|llamadas?|saludos?|gestos?|trato|actos?|vehiculo|auto|coche) de cortesia)"},
    {Meaning::nothing, R"((?:sonar|reir|sonreir|amar|querer|preguntar|imaginar|mirar|abrazar|respirar|pensar|hablar|opinar|ser amable|bailar|desear|vivir|)"
                       R"(sonrisas?|abrazos?|besos?|amor|envidia|amabilidad|nada|nunca)(?: {w})? (?:es|son|sale|salen|sera|siendo|siempre es))"
                       R"( (?:gratis|gratuit[oa]s?)|l[oa]s? mejor(?:es cosas)? de la vida (?:es|son) (?:gratis|gratuit[oa]s?)|gratis (?:no hay nada|)"
                       R"(ni (?:regalad|loc|muert|hart)[oa]s?)|{free_word},? no (?:es|son|sera|seran|sale|salen){ends}|)"
                       R"({free_word} (?:deberia|tendria que|habria de) (?:ser|estar)|)"
                       R"((?:es|sale) gratis (?:sonar|sonreir|reir|amar|abrazar|preguntar|imaginar|ser amable|querer))"},
    {Meaning::nothing, R"({free_word} (?:y|o|e|ni|como|u) (?:de )?pag[ao]s?|pag[ao]s? (?:y|o) {free_word})"},
    {Meaning::nothing, R"(dej[a-z]{1,5} de ser {free_word}|sin (?:costo|coste|cargo) (?:emocional|ambiental|humano|psicologico)|sin cargos? de conciencia)"},
    {Meaning::nothing, R"(no (?:abonas?|abonan|pagas?|pagan) (?:la |ninguna )?diferencia|(?:inquilin[oa]s|okupas|moros[oa]s) que no pagan)"},
    {Meaning::nothing, R"((?:llama|llamar|llame|llamen|llamad|llamame|llamanos|llamenos|llamennos|llamadnos|marca|marque|marcar|marcanos|marquenos|telefonea|)"
                       R"(telefoneanos)(?: ya| hoy| ahora)?)"
                       R"( (?:(?:totalmente|es|de forma|sea) )?(?:gratis|gratuit[oa]|gratuitamente|sin (?:ningun )?(?:costo|coste|cargo)))"},
    {Meaning::nothing, R"((?:lineas?|(?:lineas?|numeros?|telefonos?) de (?:servicio|atencion|ayuda|emergencias?|contacto|informacion|reservas)(?: (?:al|del))"
                       R"( (?:cliente|usuario|consumidor|paciente|socio))?) (?:(?:es|son|totalmente) )?(?:gratis|gratuit[oa]s?|sin (?:costo|coste|cargo)))"},
    {Meaning::nothing, R"((?:gratis|gratuitamente|sin (?:costo|coste|cargo)) (?:al|en el|desde el))"
                       R"( (?:(?:numero|telefono) )?(?:01~)?(?:900|800|0800|0810|018000))"},
    {Meaning::nothing, R"((?:comentario|violencia|agresion|insulto|ofensa|acusacion|afirmacion|crueldad|sufrimiento|software|linea|llamada|numero|telefono|)"
                       R"(atencion al cliente|servicio al cliente)(?:e?s)? gratuit[oa]s?)"},
    {Meaning::free_shipping, R"((?:{service}|mensajeria)(?: a domicilio| a todo el pais| a todo {w}| express?| estandar| urgente| al dia siguiente|)"
                             R"( (?:en|de) \d{1,2}~(?:h|hs|horas))?(?: (?:(?:te|le|les|os|nos) )?(?:siguen?|continuan?|seguiran?|)"
                             R"(continuaran?)(?: (?:siendo|saliendo|corriendo|yendo))?| todavia| aun| es| son| va| van| sale| te sale| les? sale| os sale|)"
                             R"( te queda| totalmente| completamente| 100%)* (?:{free_word}|free|bonificados?|de regalo|)"
                             R"((?:corre |corren |queda |va )?(?:por (?:nuestra cuenta|cuenta (?:nuestra|de la casa)|la casa)|de nuestra cuenta)|)"
                             R"((?:un )?(?:regalo|gentileza|invitacion|cortesia|atencion) (?:nuestr[oa]|de la casa)))"},
    {Meaning::free_shipping, R"({service}(?: a domicilio)? no (?:(?:te|le|les|os) )?cuestan? (?:nada|(?:ni )?un (?:peso|euro|centimo|centavo|sol|duro))|)"
                             R"((?P<span>{service}(?: a domicilio)?(?:~:| (?:sale|salen|cuesta|a|por))?~(?:[$€]~0(?:[.,]00?)?|0~(?:€|euros|pesos|soles)|)"
                             R"(cero (?:pesos|euros|soles)))(?:~[^a-z0-9.,]|~[.,](?:~[^0-9]|~$)| [a-z]{1,20}|~$))"},
    {Meaning::free_shipping, R"({service}(?: a domicilio| a todo el pais)? s/~(?:cargo|costo|coste))"},
    {Meaning::free_shipping, R"((?:gastos de envio|portes?)(?: (?:siguen?|continuan?)(?: siendo)?| son| van| corren)?)"
                             R"( (?:{free_word}|por (?:nuestra cuenta|cuenta (?:nuestra|de la casa)|la casa)))"},
    {Meaning::free_shipping, R"({free_word} (?:el |tu |en tu )?{service}|sin (?:gastos|costos?|cargos?|coste) de {service}|)"
                             R"(no pag(?:as|ues|a|ue) (?:el )?{service}|sin cobrar(?:te|le|les|os) (?:el |la |los )?{service}|)"
                             R"(no (?:te|le|les|os) cobramos (?:el |la |los )?{service}|te (?:regalamos|invitamos) el {service}|)"
                             R"((?:nosotros )?(?:pagamos|ponemos|cubrimos|asumimos|invitamos|regalamos) (?:el |tu |los )?{service}|)"
                             R"({service} (?:lo|la|los|las) (?:paga la casa|pagamos|ponemos|cubrimos|regalamos|invitamos)(?: nosotros)?|)"
                             R"((?:(?:te|se|os) l[oa]s? (?:llevamos|enviamos|mandamos)|entregamos|enviamos|enviando|entregando))"
                             R"( (?:(?:a (?:domicilio|casa|(?:tu|su|vuestra) casa)|hasta (?:tu|su|vuestra) (?:casa|puerta)) )?{free_word})"},
    {Meaning::free_shipping, R"((?P<span>no cobramos (?:el |la |los )?{service})(?:{ends}| (?:a domicilio|en|hoy|este|dentro|desde|para)\b))"},
    {Meaning::free_shipping, R"((?:{service}|enviamos|entregamos|despachamos)(?: [a-z]{1,12}){0,4}(?:~:)?(?:~[$€]?~\d[\d.,]{0,7}(?:~€)?)?(?:~[:,(|]~|)"
                             R"( )(?P<span>{free_word}) (?:desde|a partir|arriba|por (?:compras?|pedidos?)|en (?:compras?|pedidos?)|sobre|superando|)"
                             R"(con (?:compras|pedidos)|llevando|si (?:tu|superas|compras)))"},
};

}  // namespace

constinit const Lexicon kSpanishGifts{{}, {}, kPhrases};

}  // namespace sml::claims
