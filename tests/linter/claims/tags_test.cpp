#include "linter/claims/tags.h"

#include <span>
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
    if (const auto* cashtag = claim.as<CashtagClaim>()) tag = '$' + cashtag->symbol;
    if (const auto* url = claim.as<UrlClaim>()) tag = url->host;
    if (claim.as<EmailClaim>() != nullptr) tag = "email";
    if (!tag.empty()) shown.append(shown.empty() ? "" : "; ").append(words_of(text, claim) + " [" + tag + "]");
  }
  return shown;
}

struct Row {
  std::string text;
  std::string tags;
};

void check(std::span<const Row> table) {
  for (const Row& row : table) {
    CAPTURE(row.text);
    CHECK(tags_in(row.text) == row.tags);
  }
}

TEST_CASE("mentions, hashtags and links") {
  const Row table[] = {
      {"Gracias @Casa_Luna y @pan.de.sal.", "@Casa_Luna [@Casa_Luna]; @pan.de.sal [@pan.de.sal]"},
      {"@luna@social.example", "@luna@social.example [@luna@social.example]"},
      {"hola@luna.mx", "hola@luna.mx [email]"},
      {"Escribe a hola@luna.mx o entra a luna.mx", "hola@luna.mx [email]; luna.mx [luna.mx]"},
      {"#NocheDeJazz #ñandú #2026", "#NocheDeJazz [#NocheDeJazz]; #ñandú [#ñandú]"},
      {"Cl. 37 Sur #43A-15", ""},
      {"#43A en la lista", "#43A [#43A]"},
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
  check(table);
}

TEST_CASE("a link has a domain that exists, and ends before what is not its own") {
  const Row table[] = {
      {"LUNA.TV, luna.pizza; sol.com.br.", "LUNA.TV [luna.tv]; luna.pizza [luna.pizza]; sol.com.br [sol.com.br]"},
      {"http://luna.noexiste http://luna", ""},
      {"http://-luna.mx http://luna-.mx http://lu_na.mx http://www.-luna.mx", ""},
      {"http://carta_2.luna.mx", "http://carta_2.luna.mx [carta_2.luna.mx]"},
      {"http://localhost:8080/a y http://192.0.2.7/a", "http://localhost:8080/a [localhost]; http://192.0.2.7/a [192.0.2.7]"},
      {"https://luna.mx#carta luna.mx#carta", "https://luna.mx#carta [luna.mx]; luna.mx#carta [luna.mx]"},
      {"https://ana@luna.mx/a", "https://ana@luna.mx/a [luna.mx]"},
      {"luna.mx/a_(b)_(c(d))!", "luna.mx/a_(b)_(c(d)) [luna.mx]"},
      {"luna.mx?q=sol&r=1, y", "luna.mx?q=sol&r=1 [luna.mx]"},
      {"luna.mx/menú-niños/?día=1.", "luna.mx/menú-niños/?día=1 [luna.mx]"},
      {"luna.mx/日本語/a y luna.mx/aの店 y luna.mx/日本。", "luna.mx/日本語/a [luna.mx]; luna.mx/a [luna.mx]; luna.mx/ [luna.mx]"},
      {"[https://luna.mx/a](https://luna.mx/a?b=c)", "https://luna.mx/a [luna.mx]; https://luna.mx/a?b=c [luna.mx]"},
      {"https://luna.mx/a😀 https://luna.mx/a?b=c)**😉", "https://luna.mx/a [luna.mx]; https://luna.mx/a?b=c [luna.mx]"},
      {"店luna.comは", "luna.com [luna.com]"},
      {"http://пример.рф/а", "http://пример.рф/а [пример.рф]"},
      {"https://" + std::string(63, 'a') + ".mx", "https://" + std::string(63, 'a') + ".mx [" + std::string(63, 'a') + ".mx]"},
      {"https://" + std::string(64, 'a') + ".mx", ""},
      {"https://t.co/aB3日", "https://t.co/aB3 [t.co]"},
      {"9.am, 3.pm, 1.er piso, 20.000.de", ""},
      {"cerrado.no abrimos, main.sh, mira.la", ""},
      {"Alias luna.sol.mp", ""},
      {"Alias: LOCRO.CASA.ROJA", ""},
      {"https://luna.con/carta www.luna.cmo, http://sol.vom", "https://luna.con/carta [luna.con]; www.luna.cmo [luna.cmo]; http://sol.vom [sol.vom]"},
      {"luna.con pan y sol.cmo", ""},
      {"notas.sh/hoy www.ver.la", "notas.sh/hoy [notas.sh]; www.ver.la [ver.la]"},
      {"EE.UU. S.A. de C.V. a.m.", ""},
      {"ftp://luna.mx/2x1", ""},
      {"_luna.mx -sol.mx /mar.mx ..pan.mx", ""},
  };
  check(table);
}

TEST_CASE("addresses of mail") {
  const Row table[] = {
      {"ventas+mx@sub.luna.com.mx.", "ventas+mx@sub.luna.com.mx [email]"},
      {"Escribe...hola@luna.mx", "hola@luna.mx [email]"},
      {"mailto:hola@luna.mx?x", "hola@luna.mx [email]"},
      {"ana.sol.me@luna.mx", "ana.sol.me@luna.mx [email]"},
      {"peña@luna.mx 店hola@luna.mx", "peña@luna.mx [email]; hola@luna.mx [email]"},
      {"o'hara@luna.ie 'hola@luna.mx'", "o'hara@luna.ie [email]; hola@luna.mx [email]"},
      {"hola@luna.con", "hola@luna.con [email]"},
      {"ana@[192.0.2.1]", "ana@[192.0.2.1] [email]"},
      {"a..b@luna.mx .a@luna.mx a@luna a@luna.m a@lu_na.mx", ""},
      {"hola@luna.mx.Te esperamos", "hola@luna.mx [email]"},
      {std::string(64, 'a') + "@luna.mx", std::string(64, 'a') + "@luna.mx [email]"},
  };
  check(table);
}

TEST_CASE("mentions stand apart from what is before and behind them") {
  const Row table[] = {
      {".@luna (@sol) ¿@mar?", "@luna [@luna]; @sol [@sol]; @mar [@mar]"},
      {"RT@luna rt:@sol start@mar", "@luna [@luna]; @sol [@sol]"},
      {"\uFF20luna", "\uFF20luna [@luna]"},
      {"店@lunaへ", "@luna [@luna]"},
      {"@luna/clientes-2", "@luna/clientes-2 [@luna]"},
      {"@lunañ @luna@ @luna://a &@luna *@luna é@luna", ""},
      {"@luna.Te esperamos", "@luna [@luna]"},
      {"@luna@noexiste.nada", ""},
  };
  check(table);
}

TEST_CASE("hashtags hold letters of any script") {
  const Row table[] = {
      {"#año_2026 #Col·lecció #日本語 #café.", "#año_2026 [#año_2026]; #Col·lecció [#Col·lecció]; #日本語 [#日本語]; #café [#café]"},
      {"🍕#pizza ✌️#paz &#39; #️⃣ #1️⃣ #_1", "#pizza [#pizza]; #paz [#paz]"},
      {"#a#b #a://b #luna🌙", "#luna [#luna]"},
      {"\uFF03luna", "\uFF03luna [#luna]"},
      {"#नमस्ते #می‌خواهم", "#नमस्ते [#नमस्ते]; #می‌خواهم [#می‌خواهم]"},
  };
  check(table);
}

TEST_CASE("cashtags are signs of shares, no amounts") {
  const Row table[] = {
      {"$MELI y $BRK.B, $x_y.", "$MELI [$MELI]; $BRK.B [$BRK.B]; $x_y [$x_y]"},
      {"$MELIMAS $20 R$ 20 US$20 $MXN 20 $USD20 ($MELI) a$MELI $ñ", ""},
      {"$MELI$SOL", "$MELI [$MELI]"},
  };
  check(table);
}

TEST_CASE("nothing else is read out of a tag") {
  for (const char* text : {"#2x1", "#promo", "@ofertas", "https://luna.mx/2x1-gratis", "promo@luna.mx", "#lunes", "luna.mx/hoy"}) {
    CAPTURE(text);
    CHECK(offers_in(text, "es", "MX").empty());
    CHECK(times_in(text, "es", "MX", {}).empty());
  }
}

}  // namespace
}  // namespace sml::claims
