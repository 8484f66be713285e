#include "linter/resolve/former_prices.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "linter/resolve/quotes.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

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
  static const text::Pattern pattern = worded(R"(\b(?:{in} {long_ago}\b[^.!?]*\b{sold}\b|{back_in} {long_ago}\b|{that_year}\b[^.!?]*\b{was}\b|)"
                                              R"({cost}\b[^.,;:!?]*\b{in} {long_ago}\b|{first}(?: [^ .!?;]{1,24}){0,4} {we_sold}\b)|)"
                                              R"(\b{once} [a-z]+(?: [a-z]+)?,? [(]?{long_ago}[)]?:)", {
      {"in", {.es = "(?:en|hasta)(?: el(?: ano)?)?", .en = "in|till|until", .pt = "em|ate"}},
      {"that_year", {.es = "(?:en )?aquel (?:ano|verano|invierno|tiempo)|(?:en )?aquella epoca|(?:en )?aquellos (?:anos|tiempos)|antiguamente|antano",
                     .en = "that year|back then|in those days|in the old days",
                     .pt = "naquele (?:ano|tempo|verao|inverno)|naquela epoca|naqueles (?:anos|tempos)|antigamente"}},
      {"was", {.es = "vendian?|costaban?|valian?|cobraban?|salian?|eran?|daban?|regalaban?",
               .en = "was|were|sold|cost|charged|got|had|came",
               .pt = "vendiam?|custavam?|valiam?|cobravam?|saiam?|eram?|davam?"}},
      {"cost", {.es = "vendian?|costaban?|valian?|cobraban?|salian?|regalaban?",
                .en = "sold|cost|charged",
                .pt = "vendiam?|custavam?|valiam?|cobravam?|saiam?"}},
      {"sold", {.es = "vendian?|costaban?|valian?|cobraban?|vendio|vendieron|fue|fueron|salian?",
                .en = "sold|cost|charged|was|were|had",
                .pt = "vendiam?|custavam?|valiam?|cobravam?|vendeu|venderam|saiam?|foi|foram"}},
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
  static const text::Pattern pattern = worded(R"(\b(?:{paper}(?: [a-z]+){0,2} {of} {long_ago}|{long_ago} (?:[a-z]+ )?{paper}|{ticket} {of} {long_ago}|)"
                                              R"({advertised} {in} {long_ago})\b|)"
                                              R"(\b{paper} {of} ['’]?[5-9][0-9](?:[^a-z0-9 %.]|[.]?$))", {
      {"paper", {.es = "recibos?|libros? de (?:caja|cuentas)|facturas?|tickets?|cartas?|menus?|anuncios?|listas? de precios|libreta|cartel|catalogos?",
                 .en = "receipts?|bills?|menus?|adverts?|ads?|price lists?|ledger|book|flyer|poster|invoice|cash ?book|catalog(?:ue)?s?",
                 .pt = "recibos?|livro-caixa|livro de contas|notas?|cardapios?|anuncios?|listas? de precos|caderno|cartaz|fatura|catalogos?"}},
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

// "¡El libro de caja de 1999! La letra es de Lourdes. «Cama, 12 euros. Café, 1 euro.»": what is quoted stands in the paper of which the text told before it.
bool is_quoted_from_old_paper(std::size_t sentence, const StatedText& text) {
  constexpr std::size_t kFarthest = 2;   // sentences
  const auto& sentences = text.claims.sentences;
  return std::ranges::any_of(quotes_in(text.wording), [&](const Quote& quote) {
    if (quote.is_dialogue || !text::overlap(quote.range, sentences[sentence])) return false;
    const auto before = std::ranges::lower_bound(sentences, quote.range.begin, {}, &text::Range::end);
    const auto told = static_cast<std::size_t>(before - sentences.begin());
    return old_paper().stands_in(text.folded(sentences[told - std::min(told, kFarthest)].begin, quote.range.begin));
  });
}

// "«Café con medialunas, $1,80». Febrero de 2002.": a sentence that says when that was, and no more.
bool is_dated_behind(std::size_t sentence, const StatedText& text) {
  static const text::Pattern date = worded(R"(^[^a-z0-9]*(?:{month} (?:{of} )?|{year} )?{long_ago}[^a-z0-9]*$)", {
      {"of", {.es = "del?", .en = "of", .pt = "d[eo]"}},
      {"year", {.es = "ano", .en = "year", .pt = "ano"}},
  });
  return sentence + 1 < text.claims.sentences.size() && date.stands_in(text.folded(text.claims.sentences[sentence + 1]));
}

}  // namespace

bool tells_former_prices(std::size_t sentence, const StatedText& text) {
  const std::string_view said = text.folded(text.claims.sentences[sentence]);
  const std::string_view before = sentence == 0 ? std::string_view() : text.folded(text.claims.sentences[sentence - 1]);
  const bool looks_back = told_of_then().stands_in(said) || told_of_years_ago().stands_in(said) || old_paper().stands_in(said) ||
                          old_paper().stands_in(before) || is_quoted_from_old_paper(sentence, text) || is_dated_behind(sentence, text);
  return looks_back && !of_today().stands_in(said);
}

}  // namespace sml::resolve
