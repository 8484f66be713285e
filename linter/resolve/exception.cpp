#include "linter/resolve/exception.h"

#include "linter/text/pattern.h"

namespace sml::resolve {

bool excepts_next(std::string_view before) {
  static const text::Pattern excepting = text::Pattern::on_demand(
      R"((?:^|[^a-z0-9])(?:excepto|salvo|menos|sin|exceto|except(?: for)?|excepting|exclud(?:es?|ing)|excluyen?|exclui|ni|nem|but not|not|other than|apart from|a excepcion de|con excepcion de|fuera de|fora|skips?|sorry,?|)"
      R"(no (?:aplican?|aplicara|valen?|valid[oa]s?|incluyen?|hay|es|son|es valid[oa]|son valid[oa]s|se (?:hacen?|ofrecen?|dan?|realizan?|celebran?|aplican?|incluyen?)|corren?|funcionan?|estan?(?: (?:disponible|vigente|activ[oa]|valid[oa])s?)?|estara|sera|habra|cuentan?|entran?|participan?|llegan?|tenemos|hacemos|operan?|existe|contempla|rige|cubren?|en)|descansan?|quedan? fuera|)"
      R"((?:do|does|is|are|was|will|wo|ca|can)(?: ?not|n['’]?t) (?:apply|run|include|cover|count|happen|hold|extend|be|on|valid|available|running|happening|offered|served|included|taking place|take place|held)(?: (?:on|valid|available|running|happening|offered|held))?|is not|is ?n['’]?t|are ?n['’]?t|(?:is|are) off|never (?:runs?|applies|valid|available|on)|stops|takes?|)"
      R"(not (?:valid|available|on|for|during|held|running|included|applicable)|nao (?:vale[m]?|e(?: valid[oa])?|sao|acontece[m]?|acontecera|rola|funciona[m]?|tem|ha|se aplica|aplica|inclui|esta(?: disponivel)?|conta|temos|participa[m]?|em|sera)))"
      R"((?:[^a-z0-9;:.!?]+(?:de|del|a|al|en|la|el|las|los|este|esta|dias?|fines?|sucursal|sede|tienda|local|restaurante|in|at|to|on|for|during|over|from|the|our|this|valid|branch|da|do|na|no|em|nos|nas|aos|as|unidade|loja))*[^a-z0-9;:.!?]*$)");
  return excepting.find_range(before).has_value();
}

bool excepts_previous(std::string_view behind) {
  static const text::Pattern excepting = text::Pattern::on_demand(
      R"(^[^a-z0-9]{0,4}(?:(?:no|nao|not)(?:[.,;!)]|$)|no (?:aplica|participa|se incluye|esta incluid[oa]|entra|vale|cuenta)[a-z]*\b|queda[n]? fuera\b|nao (?:participa|entra|vale|conta)[a-z]*\b|(?:is |are )?(?:excluded|excepted|not included)\b|(?:is|are|does|do)(?: ?not|n['’]?t) (?:included|part of|taking part|take part|count|apply)\b))");
  return excepting.find_range(behind).has_value();
}

}  // namespace sml::resolve
