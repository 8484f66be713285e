#include "linter/resolve/former_prices.h"

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// A year of long ago; the decade that runs is none.
constexpr InLanguages kThen = {.any = R"(1[89]\d\d|20[01]\d)"};

constexpr InLanguages kSold = {
    .es = "vendian?|costaban?|valian?|cobraban?|vendio|vendieron",
    .en = "sold|cost|charged",
    .pt = "vendiam?|custavam?|valiam?|cobravam?|vendeu|venderam",
};

// "Hace veinte años se vendía", "há dez anos vendia".
const text::Pattern& told_of_years_ago() {
  static const text::Pattern pattern = worded(R"(\b(?:{years} {ago}|{since} (?:[a-z]+|[0-9]{1,2}) {years})\b[^.!?;:]*\b{sold}\b)", {
      {"years", {.es = "anos|decadas", .en = "years|decades", .pt = "anos|decadas"}},
      {"since", {.es = "hace", .pt = "ha"}},
      {"ago", {.es = "atras", .en = "ago", .pt = "atras"}},
      {"sold", kSold},
  });
  return pattern;
}

const text::Pattern& told_of_then() {
  static const text::Pattern pattern = worded(R"(\b(?:{in} {then}\b[^.!?;]*\b{sold}\b|{back_in} {then}\b|{first}(?: [^ .!?;]{1,24}){0,4} {we_sold}\b)|)"
                                              R"(\b{once} [a-z]+(?: [a-z]+)?,? [(]?{then}[)]?:)", {
      {"then", kThen},
      {"in", {.es = "en(?: el(?: ano)?)?", .en = "in", .pt = "em"}},
      {"sold", {.es = "vendian?|costaban?|valian?|cobraban?|vendio|vendieron|fue|fueron|salian?",
                .en = "sold|cost|charged|was|were",
                .pt = "vendiam?|custavam?|valiam?|cobravam?|vendeu|venderam|foi|foram"}},
      {"back_in", {.es = "(?:alla por|alla en|aquel(?: ano)?)", .en = "(?:back|way back) in", .pt = "(?:la em|la por|naquele(?: ano)?)"}},
      {"first", {.es = "(?:el|la) primer[oa]?", .en = "the first", .pt = "[oa] primeir[oa]"}},
      {"once", {.es = "primer[oa]?", .en = "first", .pt = "primeir[oa]"}},
      {"we_sold", {.es = "que (?:vendimos|vendio|vendieron|hicimos)",
                   .en = "(?:that )?we (?:ever )?(?:sold|made)",
                   .pt = "que (?:vendemos|vendeu|venderam|fizemos)"}},
  });
  return pattern;
}

// "A receipt from 1974", "una carta de 1985".
const text::Pattern& old_paper() {
  static const text::Pattern pattern = worded(R"(\b(?:{paper}(?: [a-z]+){0,2} {of} {then}|{then} (?:[a-z]+ )?{paper}|{ticket} {of} {then}|)"
                                              R"({advertised} {in} {then})\b|)"
                                              R"(\b{paper} {of} ['’]?[5-9][0-9](?:[^a-z0-9 %.]|[.]?$))", {
      {"then", kThen},
      {"paper", {.es = "recibos?|facturas?|tickets?|cartas?|menus?|anuncios?|listas? de precios|libreta|cartel|catalogos?",
                 .en = "receipts?|bills?|menus?|adverts?|ads?|price lists?|ledger|book|flyer|poster|invoice|catalog(?:ue)?s?",
                 .pt = "recibos?|notas?|cardapios?|anuncios?|listas? de precos|caderno|cartaz|fatura|catalogos?"}},
      {"ticket", {.es = "(?:entrada|boleto)(?: general)?", .en = "ticket stub", .pt = "(?:ingresso|bilhete)"}},
      {"advertised", {.es = "anunciaba(?:mos|n)?", .en = "(?:advertised|ad read|sign said)", .pt = "anuncia(?:vamos|vam?)"}},
      {"in", {.es = "en(?: el(?: ano)?)?", .en = "in", .pt = "em"}},
      {"of", {.es = "del?", .en = "from|of|dated", .pt = "d[eo]"}},
  });
  return pattern;
}

const text::Pattern& of_today() {
  static const text::Pattern pattern = whole_words({.es = "hoy|ahora|actualmente|sigue|siguen",
                                                    .en = "now|today|still|these days",
                                                    .pt = "hoje|agora|atualmente|continua|continuam"});
  return pattern;
}

}  // namespace

bool tells_former_prices(std::string_view sentence, std::string_view before) {
  const bool looks_back =
      told_of_then().stands_in(sentence) || told_of_years_ago().stands_in(sentence) || old_paper().stands_in(sentence) || old_paper().stands_in(before);
  return looks_back && !of_today().stands_in(sentence);
}

}  // namespace sml::resolve
