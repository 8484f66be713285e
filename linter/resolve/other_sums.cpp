#include "linter/resolve/other_sums.h"

#include <string>

#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// Words that may stand before the name of a thing, and the prepositions that lead to it.
constexpr std::string_view kArticles =
    "(?: "
    "(?:l[oa]s?|el|un|una|unos|unas|tus?|sus?|nuestr[oa]s?|vuestr[oa]s?|est[ae]s?|cualquier|cada|tod[oa]s?|the|a|an|any|every|each|your|our|this|os?|"
    "as|um|uma|seus?|suas?|noss[oa]s?|qualquer))*";
constexpr std::string_view kOf = " (?:de|del|do|da|dos|das|of)";
constexpr std::string_view kTo = " (?:de|del|do|da|dos|das|of|para|pra|for|en|em|no|na|nos|nas|in|on|onto|to|al?|ao|aos|with|con|com)";

constexpr std::string_view kPortions =
    "raci(?:on|ones)|porcion(?:es|cita)?|porc(?:ao|oes)|portions?|servings?|slices?|wedges?|fatias?|rebanadas?|rodajas?|trozos?|trocitos?|pedazos?|"
    "pedacit[oa]s?|pedacos?|pedacinhos?|pieces?|bites?|bocados?|"
    "tapas?|tapitas?|pinchos?|pintxos?|bolas?|scoops?|muestras?|samples?|tasters?|amostras?|copas?|glass(?:es)?|vasos?|copos?|jarras?|pints?|shots?|"
    "botellas?|garrafas?|bottles?|"
    "unidad(?:es)?|unidades?|mitad|metade|half|halves|quarters?|cuartos?|tercios?|quartos?|medi[oa]s?|mei[oa]|minis?|docenas?|duzias?|dozens?|kilos?|"
    "litros?|gramos";

// Sizes right before a name: "media tarta de queso", "mini croquetas".
constexpr std::string_view kSizes =
    "medi[oa]s?|mei[oa]s?|half(?: an?| of "
    "(?:the|our|an?))?|quarter|mini|minis|baby|junior|small|large|individual|personal|1/2|1/4|1\u20442|1\u20444|3/4";

// What is paid for beside a thing, or done to it.
constexpr std::string_view kExtras =
    // the way to the buyer, and what secures a thing
    "envios?|entregas?|domicilio|reparto|despacho|delivery|shipping|postage|fretes?|propinas?|seguros?|garantias?|warranty|insurance|alquiler|rental|"
    "aluguel|fianzas?|depositos?|deposits?|anticipos?|"
    "apartados?|senal|sinal|sena|enganche|reservacion|suplementos?|supplements?|surcharge|upcharge|recargos?|bonos?|vales?|cupon|vouchers?|gift "
    "?cards?|tarjetas? (?:de )?regalo|"
    // done to it
    "reparacion|reparo|repairs?|arreglos?|conserto|limpieza|limpeza|cleaning|mantenimiento|manutencao|maintenance|revision|revisao|check-?up|ajustes?"
    "|adjustments?|cambios?|troca|retoques?|touch-?ups?|"
    "retirada|remocion|remocao|removal|instalacion|instalacao|installation|montaje|afilado|personalizacion|grabado|engraving|"
    // added to it
    "extras?|adicional(?:es)?|toppings?|ingredientes?|fundas?|estuches?|accesorios?|acessorios?|repuestos?|recambios?|refills?|recargas?|cordones|"
    "cadarcos?|laces|plantillas|insoles|salsas?|relleno|molho|add-?ons?|complementos?|acompanamientos?|guarnicion(?:es)?";

// What is done, taught or made with it, right before the preposition: "consulta de", "bocadillo de".
constexpr std::string_view kMadeWith =
    "consultas?|estudios?|valoracion|diagnostico|evaluacion|avaliacao|presupuesto|orcamento|talleres|taller|workshop|cursos?|clases?|class|aulas?|"
    "recetas?|receitas?|recipe|"
    "bocadillos?|bocatas?|sandwich(?:es)?|batidos?|milkshakes?|helados?|mantequilla|velas?|candles";

// What goes with it and is paid in the same sum: "café con".
constexpr std::string_view kCompanions =
    "cafes?|cafezinho|coffee|te|tea|cha|infusion(?:es)?|refrescos?|bebidas?|drinks?|cervezas?|cervejas?|beers?|canas?|vinos?|vinho|wine|vermut|jugos?"
    "|zumos?|sucos?|juice|agua|sodas?|latte|"
    "cappuccino|capuchino|chocolate|papas|patatas|fries|ensaladas?|salad|sopas?|soup|postres?|desserts?|sobremesa|lavado|peinado|manicur[ae]|pedicur["
    "ae]";

// What stands in a room and has a price of its own.
constexpr std::string_view kInside =
    "camas?|supletorias?|sofa cama|cunas?|desayunos?|mascotas?|huesped(?:es)?|persona|personas|parking|estacionamiento|late "
    "check-?out|decoracion|minibar|beds?|cots?|cribs?|breakfast|pets?|guests?|person|berco|cafe da "
    "manha|hospede|pessoa|cena|queso|queijo|cheese|bacon|tocino|aguacate|abacate|avocado";

constexpr std::string_view kAdding =
    "add|adding|agreg[a-z]+|anad[a-z]+|sum(?:a|as|ale|ar|e|en)|pon(?:le|les|gale)|echa(?:le)?|adicion[ae][a-z]*|acrescent[a-z]+|incorpora[a-z]*";
constexpr std::string_view kImproving =
    "upgrade|supersize|agranda|mejora|personaliza|customi[sz]e|acompana|complementa|completa|combina|haz (?:doble|triple|grande|combo)|"
    "(?:resol|clean|repair|restor|polish|waterproof|engrav|personali[sz]|install|ship|deliver)ing|reparar|limpiar|arreglar|instalar|retocar|afilar|"
    "grabar|personalizar|alquilar|rentar|enviar|"
    "llevamos|enviamos|mandamos|entregamos|levamos|(?:we|we'll|we’ll|we will) (?:deliver|bring|ship)(?: you)?";

// Words that open a sentence and name no thing: "Listos para la hamburguesa", "Ven para las croquetas".
constexpr std::string_view kOpening =
    R"(^[^a-z]*(?:(?:un|una|el|la|los|las|the|a|an|o|um|uma|es|hay|is|it s|it's|este|esta|muy|too|so|que|y|and|e|buen|buena|mejor|best|great|perfect[oa]?s?|que) )*)"
    R"((?:ven|veni|venid|vengan|ven[gt][a-z]*|hoy|ahora|manana|ideal(?:es)?|list[oa]s?|perfect[oa]?s?|excusas?|excuse|horas?|dias?|day|plan(?:es)?|antojos?|ganas|hambre|hungry|craving[a-z]*|promo[a-z]*|ofert[a-z]*|offer|precio[a-z]*|prices?|precos?|deals?|)"
    R"(specials?|especial(?:es)?|tiempo|time|semana|week|noches?|nights?|tardes?|motivos?|razon(?:es)?|reasons?|nada|todo|algo|tenemos|temos|hay|tem|corre|pasa|pasate|reserva[a-z]*|pide[a-z]*|aprovecha[a-z]*|acercate|vuelve[a-z]*|volta[a-z]*|)"
    R"(book|come|stop|join|ready|here|now|today|only|just|up|go|head|drop|best|lugar|sitio|place|spot|mejor|descuento[a-z]*|desconto[a-z]*|rebaja[a-z]*|sale|tarifa[a-z]*|pront[oa]s?|hoje|vem|venha|corra|peca|aproveite|bom|boa|unic[oa]|)"
    R"(solo|so|apenas|gracias|thanks|fans?|amantes|cita|cupos?|mesa|turnos?|disfruta[a-z]*|prueba[a-z]*|try|enjoy|get|grab|pay|paga[a-z]*|llevate|lleva[a-z]*|[a-z]+(?:mos|ate|ete|ite|ense|nos|ando|endo|indo|arse))\b)";

std::string group(std::string_view words) { return "(?:" + std::string(words) + ")"; }

const text::Pattern& part() {
  static const text::Pattern pattern = text::Pattern::on_demand("(?:^|[^a-z0-9])(?:" + group(kPortions) + "(?: [a-z]{4,12})?" + std::string(kOf) +
                                                                std::string(kArticles) + "|" + group(kSizes) + ") $");
  return pattern;
}

const text::Pattern& extra() {
  static const text::Pattern pattern = [] {
    const std::string beside = group(kExtras) + "(?: [a-z]{2,15}){0,4}" + std::string(kTo);
    const std::string inside = group(kInside) + "(?: [a-z]{2,15}){0,2} (?:en|in|on|para|for|no|na|a|al|to)";
    const std::string made = group(kMadeWith) + group(std::string(kOf) + "| (?:para|for)");
    const std::string beside_it = group(kCompanions) + "(?: [a-z]{4,12})? ?(?:con|with|com|y|e|and|mas|plus|[+&])";
    const std::string to_any = "[a-z]{3,20} (?:with|con|com|on|en|em|to|a) (?:any|cualquier|qualquer)";
    const std::string added = group(kAdding) + "(?: [a-z]{1,15}){1,6} (?:al?|to|on|onto|en|em|na|no|ao)";
    const std::string improved = group(kImproving);
    return text::Pattern::on_demand("(?:^|[^a-z0-9])(?:" + beside + "|" + inside + "|" + made + "|" + beside_it + "|" + to_any + "|" + added + "|" +
                                    improved + ")" + std::string(kArticles) + " $");
  }();
  return pattern;
}

const text::Pattern& free_of_charge() {
  static const text::Pattern pattern =
      text::Pattern::on_demand(R"(\b(?:gratis|free|gratuit[oa]s?|incluid[oa]s?|included|sin costo|sin coste|sin cargo|inclus[oa]s?)\b)");
  return pattern;
}

// "Cera para", right where a sentence or another thing of a list begins.
const text::Pattern& thing_for() {
  static const text::Pattern pattern = text::Pattern::on_demand(
      R"((?:^|[,;:.!?(|/·•–—€$£0-9\n\x01]|\by|\band|\be) ?(?:(?:un|una|unos|unas|el|la|los|las|the|an?|um|uma|nuestr[oa]s?|our) )?[a-z]{3,20}(?: [a-z]{2,20}){0,2} (?:para|for|pra))" +
      std::string(kArticles) + " $");
  return pattern;
}
const text::Pattern& opening() {
  static const text::Pattern pattern = text::Pattern::on_demand(kOpening);
  return pattern;
}

// "$10 de cada …", "$10 … van al refugio".
const text::Pattern& given() {
  static const text::Pattern pattern = text::Pattern::on_demand(
      R"(^ ?(?:(?:de|from|of|do|da) (?:cada|every|each|toda)\b|(?:(?:de|del|from|of|por|for|per|do|da|por|on|com|con|with) [^,;:!?]{0,64} )?(?:(?:se )?(?:van?|iran?|vao|vai|irao|ira) (?:al|para|pra|pro|ao|aos|a [a-z]*(?:[a-qs-z]|[^aei]r)|direct[a-z]*|integr[a-z]*|destinad[a-z]*|en (?:apoyo|beneficio|ayuda))\b|)"
      R"((?:(?:se )?(?:don(?:a|an|ara|aran|amos|aremos|ado|ados)|destin(?:a|an|ara|aran|amos|aremos|ado|ados)|doa(?:mos|remos|do|dos)|entregamos|aportamos)\b)|(?:is|are|will be|being|get|gets) donated|(?:will )?(?:goes|go|going) (?:to|towards?|straight|directly|back)\b|)"
      R"((?:son|es|sera|seran|sao) (?:para (?:el|la|los|las|un|una|o|a|ayud|apoy)|donad|destinad|doad)|as a donation|en donacion|de (?:donacion|donativo|doacao))))");
  return pattern;
}

// "$100 de señal", "a $100 deposit", "a $150 voucher", "$200 para apartar".
const text::Pattern& put_down() {
  static const text::Pattern pattern = text::Pattern::on_demand(
      R"(^ ?-? ?(?:(?:como|a modo de|de|as an?|en|em|no|para|por) (?:la |el |un |una |o |a )?(?:senal|sena|sinal|anticipo|apartado|deposito|reserva|entrada|enganche|fianza|adelanto|abono|inicial|garantia|deposit|down ?payment|bono|vale|voucher|tarjeta de regalo|gift ?card)\b|)"
      R"((?:(?:non-?|fully )?refundable |security |booking |reservation |holding |store |shop |trade-?in |e-?)*(?:deposits?|down ?payment|down\b|vouchers?|gift ?(?:cards?|certificates?)|credits?|fee|surcharge|upcharge|tip|donation|trade-?in)\b|)"
      R"((?:en|em|in|of) (?:tu |su |seu |your |store )?(?:monedero|puntos|pontos|points|saldo|vales|creditos?|credit|cupon(?:es)?|recompensas|rewards)\b|(?:for |of )?(?:shipping|postage)\b|(?:for delivery|delivery (?:fee|charge|cost))|)"
      R"((?:para|to|pra) (?:apart|reserv|separ|asegur|agend|garanti|book|hold|secure|lock)[a-z]*|(?:ya )?apart(?:a|as|ar|e|en|alo|ala|alos|alas)\b|(?:holds|reserves|secures|books)\b))");
  return pattern;
}
const text::Pattern& reserved_by() {
  static const text::Pattern pattern =
      text::Pattern::on_demand(R"(^ ?(?:ya |puedes |you |can |te )*(?:apart|reserv|separ|asegur|agend|garanti|secure|hold|lock|book)[a-z]*)");
  return pattern;
}
const text::Pattern& with_this() {
  static const text::Pattern pattern =
      text::Pattern::on_demand(R"((?:^|[^a-z])(?:con|with|com)(?: (?:solo|apenas|just|only|tan|so|un|una|an?|um|uma|los|unos))* ?$)");
  return pattern;
}

// "aparta tus … con", "donamos", "te damos": what ends right before the sum.
const text::Pattern& handed_over() {
  static const text::Pattern pattern = text::Pattern::on_demand(
      R"((?:^|[^a-z])(?:(?:apart|reserv|separ|asegur|agend|bloque|garanti|book|secur|hold|lock)[a-z]*(?: [^;:!?\n]{0,64})? (?:con|with|com|dejando|abonando|paying)|)"
      R"((?:donamos|donaremos|donando|donar|doamos|doaremos|doando|doa|dona|aportas?|gives|donat(?:e|es|ing)|(?:donation|donacion|donativo|doacao)(?: (?:de|of))?|destinamos|destinaremos|aportamos|contribuimos con|we(?:['’ ]?ll)? give|)"
      R"((?:te|les|os|le) (?:damos|pagamos|abonamos|bonificamos|reembolsamos)|(?:we(?:['’ ]?ll)? )?(?:give|pay|credit) you|)"
      R"((?:senal|sinal|adelanto|abono|deposit|down ?payment|fee|surcharge|upcharge|suplemento|supplement|fianza|inicial)(?: (?:de|of|is|es))?|deja(?:ndo|s)?|abona(?:ndo|s)?|trade-?in [^;:!?\n]{0,64} (?:for|and get)))(?: (?:solo|apenas|just|only|un|una|an?|um|uma|tan|so|los|unos|hasta|up to|de|of))*[ :]*$)");
  return pattern;
}

const text::Pattern& something_more() {
  static const text::Pattern pattern = text::Pattern::on_demand(
      "(?:^|[^a-z])(?:" + std::string(kAdding) +
      R"() |(?: (?:con|with|com|y|and|mas) (?:un |una |an |um )?|[(] ?)extra\b|\b(?:resoled|repaired|cleaned|engraved|second-?hand|used|reparad[oa]s?|arreglad[oa]s?|usad[oa]s?)\b|^ (?:cupcakes?|muffins?|cookies|pops|milkshakes?|shakes?|mix|kit)\b|\bextra (?:de|of|queso|queijo|cheese|bacon|tocino)\b)");
  return pattern;
}

// The thing that the name comes with was owned before: "your old …", "tus viejas …".
const text::Pattern& old_one() {
  static const text::Pattern pattern =
      text::Pattern::on_demand(R"((?:^|[^a-z])(?:(?:your|tus?|sus?|seus?|suas?) (?:old|used|viej[oa]s?|usad[oa]s?|antigu[oa]s?|velh[oa]s?)) $)");
  return pattern;
}

// "… $165; con ": what was named before, with this.
const text::Pattern& with_this_too() {
  static const text::Pattern pattern = text::Pattern::on_demand(R"([;,|·] (?:con|with|com)(?: (?:un|una|unas|unos|an?|um|uma|tus?|your))? $)");
  return pattern;
}

bool is_thing_for(std::string_view before) {
  const auto found = thing_for().find_range(before);
  return found && !opening().find_range(before.substr(found->begin));
}

bool is_extra(std::string_view before) {
  const auto found = extra().find_range(before);
  return found && !free_of_charge().find_range(before.substr(found->begin));
}

}  // namespace

bool is_other_sum(std::string_view before, std::string_view behind) {
  if (given().find_range(behind) || put_down().find_range(behind) || handed_over().find_range(before)) return true;
  return with_this().find_range(before) && reserved_by().find_range(behind);
}

bool names_part_or_extra(std::string_view before) {
  return part().find_range(before) || old_one().find_range(before) || with_this_too().find_range(before) || is_extra(before) || is_thing_for(before);
}

bool adds_something(std::string_view between) { return something_more().find_range(between).has_value(); }

}  // namespace sml::resolve
