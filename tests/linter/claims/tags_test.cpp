#include "linter/claims/tags.h"

#include <string>

#include "tests/catch.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {
namespace {

std::string tags_in(std::string_view text) {
  std::string shown;
  for (const Claim& claim : extract(text, {"es", "MX", ""}).found) {
    std::string tag;
    if (const auto* mention = claim.as<MentionClaim>()) tag = '@' + mention->handle;
    if (const auto* hashtag = claim.as<HashtagClaim>()) tag = '#' + hashtag->tag;
    if (const auto* url = claim.as<UrlClaim>()) tag = url->host;
    if (!tag.empty()) shown.append(shown.empty() ? "" : "; ").append(words_of(text, claim) + " [" + tag + "]");
  }
  return shown;
}

TEST_CASE("mentions, hashtags and links") {
  struct Row {
    std::string text;
    std::string tags;
  };
  const Row table[] = {
      {"Gracias @Casa_Luna y @pan.de.sal.", "@Casa_Luna [@Casa_Luna]; @pan.de.sal [@pan.de.sal]"},
      {"@luna@social.example", "@luna@social.example [@luna@social.example]"},
      {"hola@luna.mx", ""},
      {"Escribe a hola@luna.mx o entra a luna.mx", "luna.mx [luna.mx]"},
      {"#NocheDeJazz #ñandú #2026", "#NocheDeJazz [#NocheDeJazz]; #ñandú [#ñandú]"},
      {"#7 en la lista", ""},
      {"número#uno", ""},
      {"https://www.Luna.mx/menú?x=1.", "https://www.Luna.mx/menú?x=1 [luna.mx]"},
      {"(ver http://luna.mx/carta)", "http://luna.mx/carta [luna.mx]"},
      {"http://luna.mx:8080/a_(b)", "http://luna.mx:8080/a_(b) [luna.mx]"},
      {"(http://luna.mx/a(b)).", "http://luna.mx/a(b) [luna.mx]"},
      {"http://luna.mx/a))", "http://luna.mx/a [luna.mx]"},
      {"Entra a luna.mx/carta…", "luna.mx/carta [luna.mx]"},
      {"https://luna.mx/😀", "https://luna.mx/😀 [luna.mx]"},
      {"luna.mx/カード", "luna.mx/カード [luna.mx]"},
      {"Visita www.luna.com.ar, hoy", "www.luna.com.ar [luna.com.ar]"},
      {"bit.ly/luna15", "bit.ly/luna15 [bit.ly]"},
      {"Cuesta 3.50 y 1.000.000", ""},
      {"Ven hoy.Es gratis", ""},
      {"Ven hoy.Mañana no", ""},
      {"README.md", ""},
      {"tiendita.cafe y estudio.salon", "tiendita.cafe [tiendita.cafe]; estudio.salon [estudio.salon]"},
      {std::string(70, 'a') + "@luna.mx", ""},
      {"a@", ""},
      {"#", ""},
      {"@", ""},
  };
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(tags_in(row.text) == row.tags);
  }
}

TEST_CASE("nothing else is read out of a tag") {
  for (const char* text : {"#2x1", "#promo", "@ofertas", "https://luna.mx/2x1-gratis", "promo@luna.mx", "#lunes", "luna.mx/hoy"}) {
    CAPTURE(text);
    CHECK(offers_in(text, "es", "MX").empty());
    CHECK(days_in(text, "es", "MX", {2026, 3, 10}).empty());
  }
}

}  // namespace
}  // namespace sml::claims
