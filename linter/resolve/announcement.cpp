#include "linter/resolve/announcement.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {

bool announces(std::string_view folded) {
  static const text::Pattern pattern = worded("(?:^|[^a-z0-9]){soon}(?:[^a-z0-9]|$)", {
      {"soon", {
          .es = "(?:muy|bien) pronto|proximamente|pronto (?:llega|llegan|vuelve|vuelven|empieza|arranca|tendremos|sabras)|"
                "ya (?:casi|mero) (?:llega|llegan|empieza|arranca)|se viene|se vienen|"
                "(?:ya )?falta[n]? (?:{count} (?:dias?|semanas?|horas)|poco|poquito|nada|menos)|"
                "(?:en|dentro de) {count} (?:dias?|semanas?|horas)|cuenta (?:atras|regresiva)|a la vuelta de la esquina",
          .en = "coming soon|(?:very|real) soon|soon:|(?:starts|begins|launches|launching|arrives) soon|in {count} (?:days?|weeks?|hours)|"
                "{count} (?:more )?(?:days?|weeks?|sleeps) (?:to go|left (?:until|till|to)|until|till|away)|"
                "count(?:ing)? ?down|around the corner|stay tuned|save the date",
          .pt = "em breve|(?:muito|bem) em breve|vem ai|vem chegando|ta chegando|esta chegando|falta[m]? (?:{count} (?:dias?|semanas?|horas)|pouco|pouquinho)|"
                "(?:daqui a|em|dentro de) {count} (?:dias?|semanas?|horas)|contagem regressiva",
      }},
      {"count", {
          .es = R"((?:solo |apenas )?(?:\d{1,2}|un[oa]?|once|{cardinal}|unos|unas|poc[oa]s|algun[oa]s))",
          .en = R"((?:just )?(?:\d{1,2}|one|{cardinal}|a|few|a few))",
          .pt = R"((?:so |apenas )?(?:\d{1,2}|uma?|{cardinal}|pouc[oa]s|algun[oa]s))",
      }},
  });
  return pattern.stands_in(folded);
}

}  // namespace sml::resolve
