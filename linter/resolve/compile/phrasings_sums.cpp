#include "linter/resolve/compile/phrasings.h"

#include <string>
#include <string_view>

namespace sml::resolve {
namespace {

// Words that may stand before the name of a thing, and the prepositions that lead to it.
constexpr std::string_view kArticles =
    "(?: (?:l[oa]s?|el|un|una|unos|unas|tus?|sus?|nuestr[oa]s?|vuestr[oa]s?|est[ae]s?|cualquier|cada|tod[oa]s?|the|a|an|any|every|each|your|our|this|os?|"
    "as|um|uma|seus?|suas?|noss[oa]s?|qualquer))*";
constexpr std::string_view kOf = " (?:de|del|do|da|dos|das|of)";
constexpr std::string_view kTo = " (?:de|del|do|da|dos|das|of|para|pra|for|en|em|no|na|nos|nas|in|on|onto|to|al?|ao|aos|with|con|com)";

constexpr std::string_view kPortions =
    "raci(?:on|ones)|porcion(?:es|cita)?|porc(?:ao|oes)|portions?|servings?|slices?|wedges?|fatias?|rebanadas?|rodajas?|trozos?|trocitos?|pedazos?|"
    "pedacit[oa]s?|pedacos?|pedacinhos?|pieces?|bites?|bocados?|tapas?|tapitas?|pinchos?|pintxos?|bolas?|scoops?|muestras?|samples?|tasters?|amostras?|"
    "copas?|glass(?:es)?|vasos?|copos?|jarras?|pints?|shots?|botellas?|garrafas?|bottles?|unidad(?:es)?|unidades?|mitad|metade|half|halves|quarters?|cuartos?|"
    "tercios?|quartos?|medi[oa]s?|mei[oa]s?|minis?|docenas?|duzias?|dozens?|kilos?|litros?|gramos|[0-9](?:/|\u2044)[0-9]|palit[oa]s?|brochetas?|presas?";

// Sizes right before a name: "media tarta de queso", "mini croquetas".
constexpr std::string_view kSizes =
    "medi[oa]s?|mei[oa]|half(?: an?| of (?:the|our|an?))?|quarter|mini|minis|baby|junior|small|large|individual|personal|1/2|1/4|1\u20442|1\u20444|3/4";

// What is paid for beside a thing, or done to it.
constexpr std::string_view kExtras =
    // the way to the buyer, and what secures a thing
    "envios?|entregas?|domicilio|reparto|despacho|delivery|shipping|postage|fretes?|propinas?|seguros?|garantias?|warranty|insurance|alquiler|rental|"
    "aluguel|fianzas?|depositos?|deposits?|anticipos?|apartados?|senal|sinal|sena|enganche|reservacion|suplementos?|supplements?|surcharge|upcharge|"
    "recargos?|bonos?|vales?|cupon|vouchers?|gift ?cards?|tarjetas? (?:de )?regalo|"
    // done to it
    "reparacion|reparo|repairs?|arreglos?|conserto|limpieza|limpeza|cleaning|mantenimiento|manutencao|maintenance|revision|revisao|check-?up|ajustes?|"
    "adjustments?|cambios?|troca|retoques?|touch-?ups?|retirada|remocion|remocao|removal|instalacion|instalacao|installation|montaje|afilado|"
    "personalizacion|grabado|engraving|"
    // added to it
    "extras?|adicional(?:es)?|toppings?|ingredientes?|fundas?|estuches?|accesorios?|acessorios?|repuestos?|recambios?|refills?|recargas?|cordones|"
    "cadarcos?|laces|plantillas|insoles|salsas?|relleno|molho|add-?ons?|complementos?|acompanamientos?|guarnicion(?:es)?";

// What is done, taught or made with it, right before the preposition: "consulta de", "bocadillo de".
constexpr std::string_view kMadeWith =
    "consultas?|estudios?|valoracion|diagnostico|evaluacion|avaliacao|presupuesto|orcamento|talleres|taller|workshop|cursos?|clases?|class|aulas?|"
    "recetas?|receitas?|recipe|bocadillos?|bocatas?|sandwich(?:es)?|batidos?|milkshakes?|helados?|mantequilla|velas?|candles";

// What goes with it and is paid in the same sum: "café con".
constexpr std::string_view kCompanions =
    "cafes?|cafezinho|coffee|te|tea|cha|infusion(?:es)?|refrescos?|bebidas?|drinks?|cervezas?|cervejas?|beers?|canas?|vinos?|vinho|wine|vermut|jugos?|"
    "zumos?|sucos?|juice|agua|sodas?|latte|cappuccino|capuchino|chocolate|papas|patatas|fries|ensaladas?|salad|sopas?|soup|postres?|desserts?|"
    "lavado|peinado|manicur[ae]|pedicur[ae]";

// What stands in a room and has a price of its own.
constexpr std::string_view kInside =
    "camas?|supletorias?|sofa cama|cunas?|desayunos?|mascotas?|huesped(?:es)?|persona|personas|parking|estacionamiento|late check-?out|decoracion|minibar|"
    "beds?|cots?|cribs?|breakfast|pets?|guests?|person|berco|cafe da manha|hospede|pessoa|cena|queso|queijo|cheese|bacon|tocino|aguacate|abacate|avocado";

constexpr std::string_view kAdding =
    "add|adding|agreg[a-z]+|anad[a-z]+|sum(?:a|as|ale|ar|e|en)|pon(?:le|les|gale)|echa(?:le)?|adicion[ae][a-z]*|acrescent[a-z]+|incorpora[a-z]*";
constexpr std::string_view kImproving =
    "upgrade|supersize|agranda|mejora|personaliza|customi[sz]e|acompana|complementa|completa|combina|haz (?:doble|triple|grande|combo)|"
    "(?:resol|clean|repair|restor|polish|waterproof|engrav|personali[sz]|install|ship|deliver)ing|reparar|limpiar|arreglar|instalar|retocar|afilar|"
    "grabar|personalizar|alquilar|rentar|enviar|llevamos|enviamos|mandamos|entregamos|levamos|(?:we|we'll|we’ll|we will) (?:deliver|bring|ship)(?: you)?";

// Words that open a sentence and name no thing: "Listos para la hamburguesa", "Ven para las croquetas".
constexpr std::string_view kOpening =
    "(?:(?:un|una|el|la|los|las|the|a|an|o|um|uma|es|hay|is|it s|it's|este|esta|muy|too|so|que|y|and|e|buen|buena|mejor|best|great|perfect[oa]?s?|que) )*"
    "(?:ven|veni|venid|vengan|ven[gt][a-z]*|hoy|ahora|manana|ideal(?:es)?|list[oa]s?|perfect[oa]?s?|ultim[oa]s?|excusas?|excuse|horas?|dias?|day|plan(?:es)?|"
    "antojos?|ganas|hambre|hungry|craving[a-z]*|promo[a-z]*|ofert[a-z]*|offer|precio[a-z]*|prices?|precos?|deals?|specials?|especial(?:es)?|tiempo|time|"
    "semana|week|noches?|nights?|tardes?|motivos?|razon(?:es)?|reasons?|nada|todo|algo|tenemos|temos|hay|tem|corre|pasa|pasate|reserva[a-z]*|pide[a-z]*|"
    "aprovecha[a-z]*|acercate|vuelve[a-z]*|volta[a-z]*|book|come|stop|join|ready|here|now|today|only|just|up|go|head|drop|best|lugar|sitio|place|spot|"
    "mejor|descuento[a-z]*|desconto[a-z]*|rebaja[a-z]*|sale|tarifa[a-z]*|pront[oa]s?|hoje|vem|venha|corra|peca|aproveite|bom|boa|unic[oa]|solo|so|"
    "apenas|gracias|thanks|fans?|amantes|cita|cupos?|mesa|turnos?|disfruta[a-z]*|prueba[a-z]*|try|enjoy|get|grab|pay|paga[a-z]*|llevate|lleva[a-z]*|"
    "[a-z]+(?:mos|ate|ete|ite|ense|nos|ando|endo|indo|arse))";

// "$10 de cada …", "$10 … van al refugio".
constexpr std::string_view kOfEach = "(?:de|from|of|do|da) (?:cada|every|each|toda)";
constexpr std::string_view kHandedOn[] = {
    "(?:se )?(?:van?|iran?|vao|vai|irao|ira) (?:al|para|pra|pro|ao|aos|a [a-z]*(?:[a-qs-z]|[b-df-hj-z]r)|"
    "direct[a-z]*|integr[a-z]*|destinad[a-z]*|en (?:apoyo|beneficio|ayuda))",
    "(?:se )?(?:don(?:a|an|ara|aran|amos|aremos|ado|ados)|destin(?:a|an|ara|aran|amos|aremos|ado|ados)|doa(?:mos|remos|do|dos)|entregamos|aportamos)",
    "(?:is|are|will be|being|get|gets) donated|(?:will )?(?:goes|go|going) (?:to|towards?|straight|directly|back)",
    "(?:son|es|sera|seran|sao) (?:para (?:el|la|los|las|un|una|o|a|ayud[a-z]*|apoy[a-z]*)|donad[a-z]*|destinad[a-z]*|doad[a-z]*)",
    "as a donation|en donacion|de (?:donacion|donativo|doacao)",
};
constexpr std::string_view kWhoseIsGiven = "(?:(?:de|del|from|of|por|for|per|do|da|on|com|con|with) [^,;:!?]* )?";

// "$100 de señal", "a $100 deposit", "a $150 voucher", "$200 para apartar".
constexpr std::string_view kPutDown[] = {
    "(?:como|a modo de|de|as an?|en|em|no|para|por) (?:la |el |un |una |o |a )?(?:senal|sena|sinal|anticipo|apartado|deposito|reserva|entrada|enganche|fianza|"
    "adelanto|abono|inicial|garantia|deposit|down ?payment|bono|vale|voucher|tarjeta de regalo|gift ?card)",
    "(?:(?:non-?|fully )?refundable |security |booking |reservation |holding |store |shop |trade-?in |e-?)*(?:deposits?|down ?payment|down|vouchers?|"
    "gift ?(?:cards?|certificates?)|credits?|fee|surcharge|upcharge|tip|donation|trade-?in)",
    "(?:en|em|in|of) (?:tu |su |seu |your |store )?(?:monedero|puntos|pontos|points|saldo|vales|creditos?|credit|cupon(?:es)?|recompensas|rewards)",
    "(?:for |of )?(?:shipping|postage)|for delivery|delivery (?:fees?|charges?|costs?)",
    "(?:para|to|pra) (?:apart|reserv|separ|asegur|agend|garanti|book|hold|secure|lock)[a-z]*|"
    "(?:ya )?apart(?:a|as|ar|e|en|alo|ala|alos|alas)|holds|reserves|secures|books",
};

// "con $100 apartas tus …".
constexpr std::string_view kReserving = "(?:ya |puedes |you |can |te )*(?:apart|reserv|separ|asegur|agend|garanti|secure|hold|lock|book)[a-z]*";
constexpr std::string_view kWithASum = "(?:con|with|com)(?: (?:solo|apenas|just|only|tan|so|un|una|an?|um|uma|los|unos))* ?$";

// "aparta tus … con", "donamos", "te damos": what ends right before the sum.
constexpr std::string_view kHandingOver[] = {
    "(?:apart|reserv|separ|asegur|agend|bloque|garanti|book|secur|hold|lock)[a-z]*(?: [^;:!?\n]*)? (?:con|with|com|dejando|abonando|paying)",
    "donamos|donaremos|donando|donar|doamos|doaremos|doando|doa|dona|aportas?|gives|"
    "donat(?:e|es|ing)|(?:donation|donacion|donativo|doacao)(?: (?:de|of))?|destinamos|destinaremos",
    "aportamos|contribuimos con|we(?:['’ ]?ll)? give",
    "(?:te|les|os|le) (?:damos|pagamos|abonamos|bonificamos|reembolsamos)|(?:we(?:['’ ]?ll)? )?(?:give|pay|credit) you",
    "(?:senal|sinal|adelanto|abono|deposit|down ?payment|fee|surcharge|upcharge|suplemento|supplement|fianza|inicial)(?: (?:de|of|is|es))?",
    "deja(?:ndo|s)?|abona(?:ndo|s)?|trade-?in [^;:!?\n]* (?:for|and get)",
};
constexpr std::string_view kUpToTheSum = "(?: (?:solo|apenas|just|only|un|una|an?|um|uma|tan|so|los|unos|hasta|up to|de|of))*[ :]*$";

// Between a name and a sum.
constexpr std::string_view kMore =
    "(?:con|with|com|y|and|mas) (?:un |una |an |um )?extra|resoled|repaired|cleaned|engraved|second-?hand|used|reparad[oa]s?|arreglad[oa]s?|usad[oa]s?|"
    "extra (?:de|of|queso|queijo|cheese|bacon|tocino)";
constexpr std::string_view kMadeOfIt = "cupcakes?|muffins?|cookies|pops|milkshakes?|shakes?|mix|kit";

// The thing that the name comes with was owned before: "your old …", "tus viejas …".
constexpr std::string_view kOwned = "(?:your|tus?|sus?|seus?|suas?) (?:old|used|viej[oa]s?|usad[oa]s?|antigu[oa]s?|velh[oa]s?) $";

std::string one_of(std::string_view words) { return "(?:" + std::string(words) + ")"; }

std::string parts() { return one_of(one_of(kPortions) + "(?: [a-z]{4,12})?" + std::string(kOf) + std::string(kArticles) + "|" + std::string(kSizes)) + " $"; }

std::string extras() {
  const std::string beside = one_of(kExtras) + "(?: [a-z]{2,15}){0,4}" + std::string(kTo);
  const std::string inside = one_of(kInside) + "(?: [a-z]{2,15}){0,2} (?:en|in|on|para|for|no|na|a|al|to)";
  const std::string made = one_of(kMadeWith) + one_of(std::string(kOf) + "| (?:para|for)");
  const std::string with_it = one_of(kCompanions) + "(?: [a-z]{4,12})? ?(?:con|with|com|y|e|and|mas|plus|[+&])";
  const std::string_view dessert = "sobremesas?(?: d[oa] [a-z]+)? ?(?:com|e|mais|[+&])";   // "sobremesa larga y" is no dessert
  const std::string_view ways[] = {beside, inside, made, with_it, dessert, kImproving};
  return any_of(ways) + std::string(kArticles) + " $";
}

// "Agrega queso a", and "fries with any".
std::string added() { return one_of(kAdding) + "(?: [a-z]{1,15}){1,6} (?:al?|to|on|onto|en|em|na|no|ao)" + std::string(kArticles) + " $"; }
std::string with_any() { return "[a-z]{3,20} (?:with|con|com|on|en|em|to|a) (?:any|cualquier|qualquer)" + std::string(kArticles) + " $"; }

// "Cera para": whether a sentence or another thing of a list begins there is for who asks.
std::string things_for() {
  return "(?:(?:y|and|e) )?(?:(?:un|una|unos|unas|el|la|los|las|the|an?|um|uma|nuestr[oa]s?|our) )?[a-z]{3,20}(?: [a-z]{2,20}){0,2} (?:para|for|pra)" +
         std::string(kArticles) + " $";
}

// What others charge, and that the business is spoken of again.
constexpr std::string_view kElsewhere =
    "por ahi (?:(?:te|le|les|os|se|lo|la|los|las) )*(?:venden?|cobran?|ofrecen?|piden?|hacen?|hay|andan?|circulan?)|"
    "(?:en|por) (?:otr[oa]s?|cualquier otr[oa]|algun[oa]s) (?:lados?|lugar(?:es)?|sitios?|partes?|restaurantes?|tiendas?|cafeterias?|locales?|panaderias?|"
    "negocios?|bares?)|(?:en |con |de )?la competencia|(?:visto|hay|cobran|venden|piden|dan|anuncian)(?: [a-z]+){0,2} por ahi|en otras (?:clinicas|academias|"
    "agencias|escuelas|peluquerias|librerias)(?: [a-z]+){0,2} (?:cobran|cuesta[n]?|vale[n]?|piden|sale[n]?|pagas)|"
    "(?:las|los) que venden (?:por (?:ahi|internet|catalogo)|en (?:el super|otr[oa]s))|en (?:el|los|un|otro) (?:super|supers|supermercados?|hiper)|"
    "at the supermarket|in the shops|(?:no|num) (?:super|hiper)mercado|"
    "elsewhere|anywhere else|at the (?:retail park|mall|airport|garden centre|diy store) (?:is|are|costs?|charges?)|other (?:places|shops|cafes|stores|"
    "restaurants|bars|bakeries)|(?:em|n)(?: )?outr[oa]s? (?:lugar(?:es)?|lojas?|restaurantes?|cafes|padarias?)|na concorrencia|a concorrencia";
// And who asks it, by what they are: "the tea room in Ripley does", "el flaco de la esquina hace", "hay quien vende", "em Contagem fazem".
constexpr std::string_view kOthersAsk =
    // seen, offered or charged by somebody
    "(?:vi|vimos|he visto|hemos visto|(?:me )?encontre|encontrei)(?: (?:ayer|ontem|hoy|hoje|en [a-z]+|n[ao] [a-z]+))? (?:una?|"
    "uma?) [^,.;:!?]{0,30}(?:igual|parecid|identic|semejante|mism[oa]|mesm[oa]|en (?:el|la|un|una|otr)|n[ao] |num|numa)[a-z]*|(?:i|we)(?:['’]ve|"
    " have)?(?: just| recently| once)? (?:saw|seen|spotted|found|came across) an? [^,.;:!?]{0,30}(?:at|in|down|just like|like ours|similar|online)|"
    "(?:si|cuando) (?:(?:alguien|algun[oa] [a-z]+|otr[oa]s?|un[oa]? [a-z]+|en [a-z]+) )?(?:te|le|les|os) (?:ofrec|promet|vend|cobr)(?:en?|an?|iera|ieran)|"
    "(?:me|les?|nos|os) (?:ofrecieron|cobraron|vendieron|quisieron (?:vender|cobrar)|querian (?:vender|cobrar))|"
    "(?:if|when(?:ever)?) (?:some ?(?:one|body)|any ?(?:one|body)|they|a [a-z]+)(?: ever)? (?:offers?|promises?|sells?|charges?|quotes?) (?:you|your)|"
    "(?:i|we) (?:was|were|got) (?:quoted|charged)|(?:quoted|charged) (?:me|us)|(?:se|quando) (?:alguem|um [a-z]+|uma [a-z]+) (?:te |lhe |"
    "vos )?(?:oferecer|prometer|vender|cobrar)(?:-te|-lhe|-vos)?|(?:se|quando) (?:te|lhe|vos) (?:oferecer|prometer|vender|cobrar)(?:em)?|"
    "(?:me|nos) (?:cobraram|ofereceram|venderam)|(?:cobraram|ofereceram)-(?:me|nos|lhe)|en [a-z]+ (?:te |le |se )?(?:hacen|venden|cobran)|"
    "en (?:el pueblo|la ciudad|la frontera|la capital|el barrio|el otro lado)(?: de [a-z]+(?: [a-z]+)?)? (?:te |le |se )?(?:hacen|venden|ponen|cobran)|"
    "hay (?:quien|quienes|sitios? que|lugar(?:es)? que|bar(?:es)? que) (?:te |lo |la )?(?:hacen?|cobran?|venden?)|"
    "(?:flaco|tipo|tipa|vecin[oa]|prim[oa]|cunad[oa]|pibe|cuate|bar|pub) (?:de|del) (?:[a-z]+ )?[a-z]+ (?:hace|vende|cobra)|"
    "(?:tienda|clinica|taller|local|peluqueria|autoescuela|panaderia|super) (?:de (?:enfrente|al lado|la esquina|mi [a-z]+)) (?:hace|vende|cobra)|"
    "there(?: are|['’]s) (?:places|shops|stores|people|a place|a shop) (?:that|who|which)|"
    "they (?:sell|do|charge) (?:an?|the)|(?:bloke|guy|lad|fella|woman|place|pub|bar|shop|cafe|room|rooms|salon|garage|truck|"
    "van) (?:in|down|across|round|over) [a-z]+(?: [a-z]+){0,2} (?:does|sells|charges) (?:an?|the)|(?:the )?supermarkets? (?:sells?|has|have|does|do|charges?)|"
    "em [a-z]+ (?:fazem|vendem|cobram)|(?:tem|ha) (?:lugar(?:es)?|loja|bar)(?: [a-z]+){0,2} que (?:faz|fazem|cobra|cobram|vende|vendem)|"
    "(?:bar|loja|clinica|padaria|salao|mercado|barbearia) (?:d[oa]|em) [a-z]+ (?:faz|vende|cobra)";
constexpr std::string_view kHere = "aqui|aca|nosotr[oa]s|nuestr[oa]s?|en cambio|here|with us|ours?|we|pero|but|conosco|a gente|noss[oa]s?";

}  // namespace

std::vector<WrittenPhrasing> sum_phrasings() {
  return {{"kPart", parts()},
          {"kExtra", extras()},
          {"kAdded", added()},
          {"kWithAny", with_any()},
          {"kFreeOfCharge", "gratis|free|gratuit[oa]s?|incluid[oa]s?|included|sin costo|sin coste|sin cargo|inclus[oa]s?"},
          {"kThingFor", things_for()},
          {"kNoThing", std::string(kOpening)},
          {"kOwnedBefore", std::string(kOwned)},
          {"kGiven", std::string(kOfEach) + "|" + std::string(kWhoseIsGiven) + any_of(kHandedOn)},
          {"kPutDown", any_of(kPutDown)},
          {"kReserving", std::string(kReserving)},
          {"kWithASum", std::string(kWithASum)},
          {"kHandedOver", any_of(kHandingOver) + std::string(kUpToTheSum)},
          {"kSomethingMore", std::string(kAdding) + "|" + std::string(kMore)},
          {"kMadeOfIt", std::string(kMadeOfIt)},
          {"kElsewhere", std::string(kElsewhere)},
          {"kOthersAsk", std::string(kOthersAsk)},
          {"kHere", std::string(kHere)}};
}

}  // namespace sml::resolve
