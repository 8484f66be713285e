#include "linter/resolve/former_prices.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// A year of long ago; the decade that runs is none.
constexpr InLanguages kThen = {.any = R"(1[89]\d\d|20[01]\d)"};

const text::Pattern& told_of_then() {
  static const text::Pattern pattern = worded(R"(\b(?:{in} {then}\b[^.!?;]{0,60}\b{sold}\b|{ago}\b[^.!?;]{0,60}\b{sold}\b|{first}(?: [^ .!?;]{1,24}){0,4} {we_sold}\b))", {
      {"then", kThen},
      {"in", {.es = "en(?: el(?: ano)?)?", .en = "in", .pt = "em"}},
      {"ago", {.es = "hace (?:[a-z]+|[0-9]{1,2}) (?:anos|decadas)", .en = "(?:[a-z]+|[0-9]{1,2}) (?:years|decades) ago", .pt = "ha (?:[a-z]+|[0-9]{1,2}) (?:anos|decadas)"}},
      {"sold", {.es = "vendian?|costaban?|valian?|cobraban?|vendio|vendieron|fue|fueron|salian?", .en = "sold|cost|charged|was|were", .pt = "vendiam?|custavam?|valiam?|cobravam?|vendeu|venderam|foi|foram"}},
      {"first", {.es = "(?:el|la) primer[oa]?", .en = "the first", .pt = "[oa] primeir[oa]"}},
      {"we_sold", {.es = "que (?:vendimos|vendio|vendieron|hicimos)", .en = "(?:that )?we (?:ever )?(?:sold|made)", .pt = "que (?:vendemos|vendeu|venderam|fizemos)"}},
  });
  return pattern;
}

// "A receipt from 1974", "una carta de 1985".
const text::Pattern& old_paper() {
  static const text::Pattern pattern = worded(R"(\b(?:{paper}(?: [a-z]+){0,2} {of} {then}|{then} (?:[a-z]+ )?{paper})\b)", {
      {"then", kThen},
      {"paper", {.es = "recibos?|facturas?|tickets?|cartas?|menus?|anuncios?|lista de precios|libreta|cartel", .en = "receipts?|bills?|menus?|adverts?|ads?|price lists?|ledger|book|flyer|poster|invoice", .pt = "recibos?|notas?|cardapios?|anuncios?|lista de precos|caderno|cartaz|fatura"}},
      {"of", {.es = "del?", .en = "from|of|dated", .pt = "d[eo]"}},
  });
  return pattern;
}

const text::Pattern& of_today() {
  static const text::Pattern pattern = whole_words({.es = "hoy|ahora|actualmente|sigue|siguen", .en = "now|today|still|these days", .pt = "hoje|agora|atualmente|continua|continuam"});
  return pattern;
}

}  // namespace

bool tells_former_prices(std::string_view sentence, std::string_view before) {
  if (of_today().find(sentence)) return false;
  return told_of_then().find(sentence) || old_paper().find(sentence) || old_paper().find(before);
}

}  // namespace sml::resolve
