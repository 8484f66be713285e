#include "linter/resolve/announcement.h"

#include <string>

#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

constexpr std::string_view kSpanish =
    "(?:muy|bien) pronto|proximamente|pronto (?:llega|llegan|vuelve|vuelven|empieza|arranca|tendremos|sabras)|ya (?:casi|mero) (?:llega|llegan|empieza|arranca)|"
    "se viene|se vienen|(?:ya )?falta[n]? (?:{count} (?:dias?|semanas?|horas)|poco|poquito|nada|menos)|(?:en|dentro de) {count} (?:dias?|semanas?|horas)|"
    "cuenta (?:atras|regresiva)|a la vuelta de la esquina";
constexpr std::string_view kEnglish =
    "coming soon|(?:very|real) soon|soon:|(?:starts|begins|launches|launching|arrives) soon|in {count} (?:days?|weeks?|hours)|{count} (?:more )?(?:days?|weeks?|sleeps) "
    "(?:to go|left (?:until|till|to)|until|till|away)|count(?:ing)? ?down|around the corner|stay tuned|save the date";
constexpr std::string_view kPortuguese =
    "em breve|(?:muito|bem) em breve|vem ai|vem chegando|ta chegando|esta chegando|falta[m]? (?:{count} (?:dias?|semanas?|horas)|pouco|pouquinho)|(?:daqui a|em|dentro de) {count} "
    "(?:dias?|semanas?|horas)|contagem regressiva";
constexpr std::string_view kCount =
    R"((?:solo |so |just |apenas )?(?:\d{1,2}|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|one|two|three|four|five|six|seven|eight|nine|ten|a|few|a few|um|uma|dois|duas|quatro|sete|oito|nove|dez|unos|unas|poc[oa]s|pouc[oa]s|algun[oa]s))";

std::string expression() {
  std::string joined = R"((?:^|[^a-z0-9])(?:)" + std::string(kSpanish) + '|' + std::string(kEnglish) + '|' + std::string(kPortuguese) + R"()(?:[^a-z0-9]|$))";
  constexpr std::string_view kName = "{count}";
  for (std::size_t at = joined.find(kName); at != std::string::npos; at = joined.find(kName, at + kCount.size())) joined.replace(at, kName.size(), kCount);
  return joined;
}

}  // namespace

bool announces(std::string_view folded) {
  static const text::Pattern pattern = text::Pattern::on_demand(expression());
  return pattern.find(folded).has_value();
}

}  // namespace sml::resolve
