#include "linter/resolve/offer_giver.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "linter/resolve/common_words.h"
#include "linter/resolve/credits.h"
#include "linter/resolve/disowning.h"
#include "linter/resolve/elsewhere.h"
#include "linter/resolve/giver_places.h"
#include "linter/resolve/hearsay.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/other_businesses.h"
#include "linter/resolve/other_names.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using namespace others;

// "La biblioteca Jovellanos tiene sala de estudio. Carné gratis.": what stands alone is said of what the sentence before tells of.
std::size_t told_from(const claims::Claim& offer, const StatedText& text) {
  constexpr std::size_t kMostBeside = 12;   // bytes
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const bool is_alone = sentence.end - sentence.begin < offer.range.end - offer.range.begin + kMostBeside;
  return text.claims.sentences[is_alone && offer.sentence > 0 ? offer.sentence - 1 : offer.sentence].begin;
}

// "El Museo del Jurásico abre de 10 a 14 h. Los miércoles no se paga": the sentence before tells what a shop of another trade does, and this one names nothing
// of the business.
bool goes_on_about_a_gift(const claims::Claim& offer, const StatedText& text) {
  if (offer.sentence == 0 || !text.mentions_in(offer.sentence).empty() || speaks_of_us(PartWords(text, text.claims.sentences[offer.sentence]).words()))
    return false;
  const PartWords told(text, text.claims.sentences[offer.sentence - 1]);
  return says_what_is_done(told.words()) && is_about_another_trade(told);
}

// "¡Felicidades a la panadería Morata! Ellos regalan magdalenas", "thanks to The Lock Inn. Their pies are two for one": they are who was named before.
bool is_given_by_them(const claims::Claim& offer, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const PartWords said(text, sentence);
  if (said.words().empty()) return false;
  const bool of_one = is_of(kHis, said.words().front()) && names_anybody(told_before(sentence.begin, text), text);
  return of_one || ((is_of(kThem, said.words().front()) || is_of(kTheir, said.words().front())) && is_somebody_told_of(sentence.begin, text));
}

// "Batata por conta da casa na Cervejaria Tijuco": right behind it; "en la tienda Providencia" may be a branch of one's own.
bool is_given_at_another(const claims::Claim& offer, const StatedText& text) {
  static constexpr WordList kAt = " en na no at ", kBareAt = " en at ";
  const PartWords part(text, {offer.range.end, std::max(offer.range.end, text.claims.sentences[offer.sentence].end)});
  const auto& words = part.words();
  if (words.size() < 2 || words.front().behind_sign) return false;
  const bool has_article = is_the(words[1]);
  const std::size_t kind = has_article ? 2 : 1;
  const auto* said = offer.as<claims::OfferClaim>();
  static constexpr WordList kRivals = " bencinera gasolinera gasolineria posto competencia concorrencia competition ";   // and no department of a shop
  const bool is_theirs = said != nullptr && said->bare_word && is_of(kOfWords, words.front()) && kind < words.size() && is_of(kRivals, words[kind]);
  if (is_theirs || !is_of(kAt, words.front())) return is_theirs;
  const bool is_led = has_article || !is_in(kBareAt, words.front().word.folded);   // pt "na" holds it; "en lencería Triumph" is one's own shelf
  return kind < words.size() && is_led && !is_of(kBranchWords, words[kind]) && name_behind(part, kind) < words.size();
}

// "There's a sign in the bakery next door: «Buy 6, get 1 free»": what is written at another's.
bool is_on_anothers_sign(const claims::Claim& offer, const StatedText& text) {
  static constexpr WordList kSigns = " sign poster notice chalkboard blackboard letrero cartel pizarra pizarron rotulo aviso cartaz placa lousa ";
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const PartWords part(text, {sentence.begin, std::max(sentence.begin, offer.range.begin)});
  const auto& words = part.words();
  const auto sign = std::ranges::find_if(words, [](const auto& one) { return is_of(kSigns, one); });
  if (sign == words.end() || std::ranges::any_of(words, is_ours)) return false;
  const auto from = static_cast<std::size_t>(sign - words.begin());
  static constexpr WordList kIn = " in at outside en na no ";   // and not "by the library"
  if (from + 2 >= words.size() || !is_of(kIn, words[from + 1])) return false;
  return behind_name(part, Told::gifts, from + 2).has_value();
}

// "Lá tem frete grátis, com eles mesmo", "gracias a @barro.ju. En su tienda todo está al 30 %": with somebody who was told of before.
bool is_had_from_them(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern from_them = whole_words({
      .es = "con ellos|con ellas|en su (?:tienda|taller|estudio|local|puesto|web|pagina|perfil|cuenta)",
      .en = "(?:with|from) them|(?:at|in|on|from) (?:her|his|their) (?:shop|store|studio|stall|site|website|page|profile|account)",
      .pt = "com eles|com elas|n[oa] (?:loja|atelie|estudio|banca|site|pagina|perfil|conta) del[ea]s?",
  });
  const text::Range sentence = text.claims.sentences[offer.sentence];
  return from_them.stands_in(text.folded(sentence)) && !speaks_of_us(PartWords(text, sentence).words()) && is_somebody_told_of(sentence.begin, text);
}

// "Entrada libre en la exposición del @museo", "open mic at @thecrown, free entry".
bool is_at_an_account(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern at_account = worded(R"(\b{at} ?@)", {{"at", {.es = "en|del?", .en = "at|by|from", .pt = "em|n[ao]|d[aeo]"}}});
  const text::Range sentence = text.claims.sentences[offer.sentence];
  return at_account.stands_in(text.folded(sentence)) && !speaks_of_us(PartWords(text, sentence).words());
}

// "En una cadena grande le ofrecieron 2x1", "the Foundry across town does half price", "10% off at most outdoor shops": who gives it is somebody without a
// name, told of before it in its clause, or where it is given right behind it.
bool is_given_elsewhere(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern giver = whole_words({
      .es = "en su tierra|(?:alli|alla) (?:hacen|dan|tienen|ofrecen|ponen|regalan)|"
            "si (?:su|tu|un|una|el|la|alguien)(?: [a-z]+)? (?:le|te|les|os) (?:ofrece|promete)n?|(?:una|otra|alguna) (?:gran |conocida )?cadena|"
            "la competencia|(?:le|les|me|nos) (?:ofrecieron|ofrecian|prometieron)|(?:nos|me) ofrecen|(?:una|otra) tienda de fuera|"
            "en un super(?:mercado)?|la tienda del vecino|(?:app|aplicacion|anuncio|folleto) (?:prometia|decia)|"
            "otra (?:empresa|compania|academia|agencia|clinica|escuela|marca|tienda) (?:ofrece|promete|hace|da|cobra|anuncia)|"
            "en (?:la (?:web|pagina)|el sitio)(?: web)? de(?:l| la) (?:editorial|editora|marca|fabricante|organizador[a]?|productora)",
      .en = "(?:food|taco|ice cream|coffee|chip|fish) (?:truck|van|cart) (?:on|in|at|by|outside|down|across)|charity shop (?:on|in|at|by|across|down|had|has)|"
            "(?:grocery|supermarket|big|well-known|national|budget|coffee|fast-food) chain|[a-z]+ across town|"
            "(?:shop|store|place|cafe|gym|salon|garage) (?:[a-z]+ )?doors (?:down|up|away)|(?:offered|promised|quoted) (?:us|me|him|her|them)|"
            "another (?:company|firm|school|gym|agency|shop) (?:offers|promises|does|gives)|(?:the )?other (?:guys|lot|fellas|folks)|"
            "on the (?:publisher|maker|brand|organi[sz]er)['’]?s? (?:own )?(?:web ?)?(?:site|page)|cheaper (?:at|over at|down at|up at|out at) the",
      .pt = "(?:uma|outra|numa|noutra) (?:grande rede|rede (?:de|grande))|a concorrencia|(?:me|nos|lhe|lhes) (?:oferecem|ofereceram|prometeram)|"
            "(?:uma|outra) loja de fora|a loja do vizinho|loja por ai|(?:aplicativo|app|site|anuncio|folheto) (?:prometia|dizia)|"
            "outra (?:empresa|academia|agencia|clinica|escola|marca|loja) (?:oferece|promete|faz|da|cobra)",
  });
  // right before what is given
  static const text::Pattern of_relative = worded("(?:^|[^a-z]){my} {relative}(?:['’]s|s)?(?: [a-z]+){0,3} {gives}(?: {a})? ?$", {
      {"my", {.es = "mi|su", .en = "my|her|his", .pt = "meu|minha"}},
      {"relative", {
          .es = "prim[oa]|herman[oa]|cunad[oa]|sobrin[oa]|ti[oa]|suegr[oa]|comadre|compadre",
          .en = "nephew|niece|cousin|sister|brother|mum|mom|dad|aunt|uncle|neighbou?r|mate",
          .pt = "prim[oa]|irma|irmao|cunhad[oa]|sobrinh[oa]|ti[oa]|sogr[oa]|comadre",
      }},
      {"gives", {.es = "hace|da|ofrece|anda con", .en = "does|gives|offers|runs", .pt = "faz|da|oferece"}},
      {"a", {.es = "un|una|el", .en = "you|a", .pt = "um|uma"}},
  });
  static const text::Pattern helpline = worded(R"((?:^[^a-z0-9]*|\b{line} ){number}(?: ?[,;:.]| {is}) ?$)", {   // of three figures
      {"line", {.es = "linea|telefono|llama al|marca el", .en = "call|dial|text", .pt = "disque|ligue"}},
      {"number", {.any = "[0-9]{3}"}},
      {"is", {.es = "es", .en = "is", .pt = "e"}},
  });
  static const text::Pattern compared = whole_words({
      .es = "compara|mejor que|mas que|olvida[a-z]*|ni|no",
      .en = "not|won['’]?t|than|better|forget|never|no",
      .pt = "compare|melhor que|mais barat[oa] que|esqueca|nem|nao",
  });
  static const text::Pattern behind = worded(R"(^[^a-z0-9]{0,3}(?:{at} {most} (?:[a-z]+ ){0,2}{shops}|{theirs})\b)", {
      {"theirs", {.es = "de la [a-z]+ de (?:la plaza|enfrente|al lado|la esquina|la competencia)",
                  .en = "with their (?:card|app|loyalty|membership)|elsewhere|somewhere else"}},
      {"at", {.es = "en", .en = "at", .pt = "em"}},
      {"most", {.es = "otr[oa]s|much[oa]s|vari[oa]s|la mayoria de", .en = "most|some|many|other|a lot of|plenty of", .pt = "outr[oa]s|muit[oa]s|vari[oa]s"}},
      {"shops", {.es = "tiendas|locales|negocios|bares|restaurantes|gimnasios|lados|sitios|lugares|partes",
                 .en = "shops|stores|places|cafes|gyms|restaurants",
                 .pt = "lojas|lugares|bares|restaurantes"}},
  });
  // before what it costs and whom it is free for, at any distance
  static const text::Pattern their_prices = whole_words({.es = "l[oa]s precios (?:son|los ponen) (?:de )?ell[oa]s",
                                                         .en = "their (?:gig|show|event|night), their prices",
                                                         .pt = "os precos sao del[ea]s|"
                                                               "n[oa] (?:site|pagina) d[ao] (?:editora|marca|fabricante|organizacao|produtora)"});
  static const text::Pattern recommended = worded("^[^a-z0-9]*{words}:", {.es = "recomendacion(?:es)?(?: para el finde)?",
                                                                          .en = "recommended(?: this weekend)?",
                                                                          .pt = "recomendacao|recomendacoes"});
  if (names_own(offer.sentence, text)) return false;
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const auto* said = offer.as<claims::OfferClaim>();
  const bool is_free = said != nullptr && said->mechanic.kind == model::Mechanic::Kind::free;
  if (said != nullptr && is_given(said->mechanic.kind) && is_organised_by_another(PartWords(text, {offer.range.end, std::max(offer.range.end, sentence.end)})))
    return true;
  if (is_free && recommended.stands_in(text.folded(sentence)) && text.mentions_in(offer.sentence).empty() && names_anybody(sentence, text) &&
      !speaks_of_us(PartWords(text, sentence).words()))
    return true;
  if (behind.stands_in(text.folded(offer.range.end, std::max(offer.range.end, sentence.end))) || (is_free && is_at_an_account(offer, text))) return true;
  const std::string_view words = text.words({sentence.begin, std::max(sentence.begin, offer.range.begin)});
  std::size_t clause = words.find_last_of(":;") + 1;   // 0 where none stands
  if (const std::size_t dash = words.rfind("—"); dash != std::string_view::npos) clause = std::max(clause, dash);
  const std::string_view before = text.folded(sentence.begin + clause, std::max(sentence.begin + clause, offer.range.begin));
  const std::string_view lead = text.folded(sentence.begin, std::max(sentence.begin, offer.range.begin));
  return (giver.stands_in(before) && !compared.stands_in(before)) || (of_relative.stands_in(before) && !speaks_of_here(text.folded(sentence))) ||
         their_prices.stands_in(lead) || helpline.stands_in(lead);
}

}  // namespace

bool is_given_by_another(const claims::Claim& offer, const StatedText& text) {
  if (is_given_by_them(offer, text) || is_disowned(offer.sentence, text) || is_given_at_another(offer, text) ||
      is_had_from_them(offer, text) || is_given_elsewhere(offer, text) || is_on_anothers_sign(offer, text) ||
      is_given_at_its_place(offer, text) || is_hearsay(offer, text))
    return true;
  return tells_what_another_gives(PartWords(text, {told_from(offer, text), offer.range.end})) || goes_on_about_a_gift(offer, text);
}

bool is_surely_given_by_another(const claims::Claim& claim, const StatedText& text) {
  return is_called_theirs(claim, text) || (!names_own(claim.sentence, text) && is_given_by_another(claim, text));
}

}  // namespace sml::resolve
