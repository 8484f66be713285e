#include "linter/resolve/exception.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool excepts_next(std::string_view before) {
  static const text::Pattern excepting = worded("(?:^|[^a-z0-9]){but}(?:[^a-z0-9;:.!?]+{at})*[^a-z0-9;:.!?]*$", {
      {"but", {
          .es = "excepto|salvo|menos|sin|excluyen?|ni|a excepcion de|con excepcion de|fuera de|descansan?|quedan? fuera|no (?:aplican?|aplicara|valen?|"
                "valid[oa]s?|incluyen?|hay|es|son|es valid[oa]|son valid[oa]s|se (?:hacen?|ofrecen?|dan?|realizan?|celebran?|aplican?|incluyen?)|corren?|"
                "funcionan?|estan?(?: (?:disponible|vigente|activ[oa]|valid[oa])s?)?|estara|sera|habra|cuentan?|entran?|participan?|llegan?|tenemos|hacemos|"
                "operan?|existe|contempla|rige|cubren?|en|a)",
          .en = "except(?: for)?|excepting|(?:every|any|all)(?: [a-z]+){1,2} but|exclud(?:es?|ing)|but not|not|other than|apart from|skips?|sorry,?|"
                "(?:do|does|is|are|was|will|wo|ca|can)(?: ?not|n['’]?t) (?:apply|run|include|cover|count|happen|hold|extend|be|on|valid|available|"
                "running|happening|offered|served|included|taking place|take place|held)(?: (?:on|valid|available|running|happening|offered|held))?|"
                "is not|is ?n['’]?t|are ?n['’]?t|(?:is|are) off|never (?:runs?|applies|valid|available|on)|stops|takes?|"
                "not (?:valid|available|on|for|during|held|running|included|applicable)",
          .pt = "exceto|salvo|menos|exclui|nem|fora|nao (?:vale[m]?|e(?: valid[oa])?|sao|"
                "acontece[m]?|acontecera|rola|funciona[m]?|tem|ha|se aplica|aplica|inclui|"
                "esta(?: disponivel)?|conta|temos|participa[m]?|em|a|para|sera)",
      }},
      {"at", {
          .es = "de|del|a|al|en|la|el|las|los|este|esta|dias?|fines?|sucursal|sede|tienda|local|restaurante",
          .en = "in|at|to|on|for|during|over|from|the|our|this|valid|branch",
          .pt = "de|da|do|a|em|na|no|nas|nos|aos|as|este|esta|dias?|unidade|sede|loja|local|restaurante",
      }},
  });
  return excepting.stands_in(before);
}

bool excepts_previous(std::string_view behind) {
  static const text::Pattern excepting = worded(R"(^[^a-z0-9]{0,4}(?:(?:{not}|{none})(?:[.,;!)]|$)|{out}\b))", {
      {"none", {.es = "no (?:hay|toca)", .en = "no", .pt = "nao (?:tem|ha)"}},
      {"out", {
          .es = "no (?:aplica|participa|se incluye|esta incluid[oa]|entra|vale|cuenta)[a-z]*|queda[n]? fuera",
          .en = "(?:is |are )?(?:excluded|excepted|not included)|(?:is|are|does|do)(?: ?not|n['’]?t) (?:included|part of|taking part|take part|count|apply)",
          .pt = "nao (?:participa|entra|vale|conta)[a-z]*",
      }},
  });
  return excepting.stands_in(behind);
}

}  // namespace sml::resolve
