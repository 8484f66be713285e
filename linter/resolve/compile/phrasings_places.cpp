#include "linter/resolve/compile/phrasings.h"

#include <string_view>

namespace sml::resolve {
namespace {

// Behind which a place is a landmark.
constexpr std::string_view kNear[] = {
    "(?:en)?frente al?|frente por frente de|cruzando|junto al?|pegad[oa]s? al?|cerca de|cerquita de|detras de|atras de|delante de|diagonal al?|contraesquina (?:con|de)|esquina con|entre",
    "al? (?:un |el )?(?:lado|costado) de|al? (?:la )?(?:vuelta|par|altura) de|a espaldas de|a (?:media|un[a]?|dos|tres|cuatro|cinco|pocas|pocos|unas?|unos|solo|[0-9]+)(?: [a-z0-9]+){0,2} (?:cuadras?|pasos?|manzanas?|calles?|metros?|minutos?|esquinas?|km|m) (?:de|del|al?)",
    "opposite|across (?:the (?:street|road) )?from|next (?:door )?to|near(?: to)?|around the corner from|beside|behind|(?:steps|blocks?|minutes?|metres?|meters?) (?:away )?from",
    "em frente (?:ao?|d[aeo])|ao lado d[aeo]|perto d[aeo]|pertinho d[aeo]|atras d[aeo]|proximo ao?|esquina com|a (?:uma|duas|tres|poucas|[0-9]+) (?:quadras?|passos?|metros?|minutos?) d[aeo]",
};

// Where another clause begins.
constexpr std::string_view kTurning = "y|e|and|pero|but|porque|pois|because|ya que|pues|mas|porem|aunque|mientras|while|since";

// Said of a place or of a day: nobody is to come there, or then.
constexpr std::string_view kShut[] = {
    "cerramos|cerraremos|descansamos|descansaremos|libramos|no (?:abrimos|abriremos|atendemos|atenderemos|trabajamos|trabajaremos|estamos|estaremos)|no hay (?:servicio|atencion)|toca (?:limpieza|descanso|descansar|inventario)|es (?:de|para la) familia",
    "we(?:['’]re| are| will be| ['’]ll be)? (?:closed|off|rest|resting|shut)|fechamos|fecharemos|nao (?:abrimos|abriremos|atendemos|atenderemos|trabalhamos|funcionamos)|descansaremos",
    "cerrad[oa]s?|cierran? (?:hoy|manana|l[oa]s|tod[oa]s|por|el|este|esta)|descans(?:a|an|ara|aran|o)|dia de descanso|no (?:abren?|abrira|abriran|atienden?|esta abiert[oa])|en (?:obras|remodelacion|mantenimiento)",
    "closed|closes (?:on|today|for)|day off|not open|(?:is|are)n['’]?t open|fechad[oa]s?|fecham? (?:hoje|as|aos|n[oa]s?)|nao abrem?|de folga|folga",
};

// What takes out the day that follows.
constexpr std::string_view kNotOn = "(?:salvo|excepto|menos|exceto|except(?: for)?|(?:any|every|all)(?: [a-z]+){1,2} but|not|no|nao)(?: (?:el|la|los|las|este|esta|on|this|na|no|a|o|os|as))*$";

}  // namespace

std::vector<WrittenPhrasing> place_phrasings() {
  return {{"kNearby", any_of(kNear) + "(?: (?:el|la|los|las|the|o|a|os|as))*$"}, {"kTurning", std::string(kTurning)}, {"kShut", any_of(kShut)}, {"kNotOn", std::string(kNotOn)}};
}

}  // namespace sml::resolve
