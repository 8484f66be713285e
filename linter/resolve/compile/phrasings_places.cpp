#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// Behind which a place is a landmark.
constexpr std::string_view kNear[] = {
    "(?:en)?frente al?|frente por frente de|cruzando|junto al?|pegad[oa]s? al?|cerca de|cerquita de|detras de|atras de|delante de|diagonal al?|"
    "contraesquina (?:con|de)|esquina con|entre",
    "al? (?:un |el )?(?:lado|costado) de|al? (?:la )?(?:vuelta|par|altura) de|a espaldas de",
    "a (?:media|una?|{cardinal_es}|pocas|pocos|unas?|unos|solo|[0-9]+)(?: [a-z0-9]+){0,2} (?:cuadras?|pasos?|manzanas?|calles?|metros?|minutos?|"
    "esquinas?|km|m) (?:de|del|al?)",
    "opposite|across (?:the (?:street|road) )?from|next (?:door )?to|near(?: to)?|"
    "around the corner from|beside|behind|(?:steps|blocks?|minutes?|metres?|meters?) (?:away )?from",
    "em frente (?:ao?|d[aeo])|ao lado d[aeo]|perto d[aeo]|pertinho d[aeo]|atras d[aeo]|proximo ao?|esquina com|"
    "a (?:uma|{cardinal_pt}|poucas|[0-9]+) (?:quadras?|passos?|metros?|minutos?) d[aeo]",
};

// What is told of others that are named: neighbours, friends, whoever takes bookings.
constexpr std::string_view kOthers[] = {
    "nuestr[oa]s? (?:(?:querid|buen|nuev)[oa]s? )?(?:vecin[oa]s?|amig[oa]s?|colegas?|aliad[oa]s?|proveedor(?:es|as?)?|colaborador(?:es|as?)?|fotograf[oa]s?)",
    "(?:l[oa]s|el|la) (?:vecin[oa]s?|amig[oa]s|colegas) del?",
    "our (?:(?:good|dear|lovely|new) )?(?:friends?|neighbou?rs?|partners?|colleagues?|mates|suppliers?|photographer)",
    "noss[oa]s? (?:(?:querid|nov)[oa]s? )?(?:vizinh[oa]s?|amig[oa]s?|parceir[oa]s?|colegas?|fornecedor(?:es|as?)?)",
    "(?:toman?|reciben?|aceptan?|atienden?|agendan?|anotan?) (?:l[oa]s |tus? |sus? )?(?:pedidos|reservas|reservaciones|citas|turnos|ordenes|encargos)",
    "takes? (?:your |the )?(?:bookings?|orders?|reservations?|appointments?)|(?:recebem?|aceitam?) (?:os |as |seus? )?(?:pedidos|reservas|encomendas)",
    "(?:fotos?|fotografias?|photos?|photography|videos?|ilustracion(?:es)?|illustrations?|ilustracoes) (?:por|by)",
};

// What people gather for at a time of its own.
constexpr std::string_view kGatherings =
    "taller|curso|clase|cata|charla|platica|conferencia|conversatorio|sesion|funcion|show|concierto|recital|tocada|fiesta|posada|inauguracion|apertura|"
    "lanzamiento|presentacion|proyeccion|partido|final|torneo|sorteo|evento|noche (?:de|del|tematica)|tarde de|musica en vivo|dj|class|workshop|course|"
    "tasting|talk|session|show|gig|concert|party|launch|opening|screening|match|game|quiz|trivia|open mic|event|[a-z]+ night|aula|oficina|palestra|"
    "festa|lancamento|abertura|jogo|apresentacao|noite (?:de|do|da)|encontro|encuentro|meetup|reunion|cena|ceremonia|misa|boda|desfile|recorrido|tour";

// Words for a place of a business that has several.
constexpr std::string_view kBranches =
    "(?:sucursales|locales|tiendas|sedes|filiales|filiais|unidades|lojas|academias|branches|locations|stores|shops|sites|restaurantes?|restaurants?|cafeterias|"
    "cafes|panaderias|padarias|heladerias|sorveterias|pizzerias|pizzarias|"
    "taquerias|clinicas|clinics|consultorios|gimnasios|gyms|estudios|studios|salones|saloes|salons|peluquerias|barberias|barbearias|farmacias|pharmacies|"
    "opticas|oticas|librerias|bakeries|centros|oficinas)";
constexpr std::string_view kBoth = "(?:en |em )?(?:amb[oa]s(?: [ao]s)?|(?:l[oa]s|nuestr[oa]s|n?as|nossas) (?:dos|duas))(?: noss[oa]s)?|"
                                   "(?:at |in )?(?:both(?: of)?(?: our)?|our two)";
constexpr std::string_view kAll = "(?:en |em )?tod[oa]s (?:(?:l[oa]s|nuestr[oa]s|[ao]s|noss[oa]s) ?)+|"
                                  "(?:at |in )?all(?: of)?(?: (?:our|the))?(?: (?:two|three|four|five))?";
constexpr std::string_view kSome = "(?:en |em )?(?:l[oa]s|nuestr[oa]s|n?[ao]s|noss[oa]s) (?:tres|cuatro|quatro|cinco|seis)|"
                                   "(?:at |in )?our (?:three|four|five|six)|(?:en |em )?(?:nuestr|noss)[oa]s|(?:at|in) our";

// Where another clause begins.
constexpr std::string_view kTurning = "y|e|and|pero|but|porque|pois|because|ya que|pues|mas|porem|aunque|mientras|while|since";

// Said of a place or of a day: nobody is to come there, or then.
constexpr std::string_view kShut[] = {
    "cerramos|cerraremos|(?:fech|encerr)(?:amos|aremos)|{we_rest}",
    "no (?:abrimos|abriremos|atendemos|atenderemos|trabajamos|trabajaremos|estamos|estaremos)|no hay (?:servicio|atencion)",
    "no (?:nos )?(?:busque(?:s|n|is)|espere(?:s|n|is))(?: a nadie)?|no (?:hay|habra|encontraras) (?:a )?nadie",
    "toca (?:limpieza|descanso|descansar|inventario)|es (?:de|para la) familia",
    "we(?:['’]re| are| will be| ['’]ll be)? (?:closed|off|rest|resting|shut)|nao (?:abrimos|abriremos|atendemos|atenderemos|trabalhamos|funcionamos)",
    "{closed}|cierran? (?:hoy|manana|l[oa]s|tod[oa]s|por|el|este|esta)|descans(?:a|an|ara|aran|o)|"
    "dia de descanso|no (?:abren?|abrira|abriran|atienden?|esta abiert[oa])",
    "en (?:obras|remodelacion|mantenimiento)",
    "closes (?:on|today|for)|day off|not open|(?:is|are)n['’]?t open|fecham? (?:hoje|as|aos|n[oa]s?)|nao abrem?|de folga|folga",
};

// What takes out the day that follows.
constexpr std::string_view kNotOn = "(?:salvo|excepto|menos|exceto|except(?: for)?|(?:any|every|all)(?: [a-z]+){1,2} but|"
                                    "not|no|nao)(?: (?:el|la|los|las|este|esta|on|this|na|no|a|o|os|as))*$";

}  // namespace

std::vector<WrittenPhrasing> place_phrasings() {
  const auto branches = [](std::string_view which) { return "(?:" + std::string(which) + ") ?" + std::string(kBranches); };
  return {{"kBothBranches", branches(kBoth)},  {"kAllBranches", branches(kAll)},
          {"kSomeBranches", branches(kSome)},  {"kNearby", any_of(kNear) + "(?: (?:el|la|los|las|the|o|a|os|as))*$"},
          {"kOfOthers", any_of(kOthers)},      {"kGathering", std::string(kGatherings)},
          {"kTurning", std::string(kTurning)}, {"kShut", any_of(kShut)},
          {"kNotOn", std::string(kNotOn)}};
}

}  // namespace sml::resolve
