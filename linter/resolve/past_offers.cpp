#include "linter/resolve/past_offers.h"

#include <algorithm>
#include <string_view>

#include "linter/resolve/former_prices.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// An offer, and what had become of it.
constexpr NamedWords kOffer{"offer", {.es = "promo|promocion|oferta|campana|descuento|cupon|regalo|gratis",
                                      .en = "promo|offer|deal|discount|coupon",
                                      .pt = "promo|promocao|oferta|campanha|desconto|cupom|brinde|gratis"}};

constexpr NamedWords kLately{"lately", {.es = "ayer|anoche|anteayer|la semana pasada|el mes pasado|el (?:{weekday})(?: pasado)?",
                                        .en = "yesterday|last (?:night|week|month|{weekday})",
                                        .pt = "ontem|anteontem|na semana passada|no mes passado"}};

// "Esa promo la tuvimos que cortar", "ayer cerramos la campaña".
bool tells_who_ended_it(std::string_view folded) {
  static const text::Pattern ended = worded(R"(\b(?:{offer} {it} {had_to_end}|{lately} {we_ended} {the} {offer})\b)", {
      kOffer, kLately,
      {"it", {.es = "l[oa]s?", .en = "(?:that )?we", .pt = "(?:nos )?(?:[oa]s? )?"}},
      {"had_to_end", {.es = "(?:tuvimos|hubo) que (?:cortar|parar|cerrar|bajar|retirar|suspender|cancelar|terminar)",
                      .en = "had to (?:cut|stop|end|pull|drop)",
                      .pt = "tivemos (?:que|de) (?:cortar|parar|encerrar|tirar|suspender|cancelar)"}},
      {"we_ended", {.es = "(?:cerr|cort|termin|retir|par)amos", .en = "we (?:closed|cut|ended|stopped)", .pt = "(?:encerr|cort|tir|par)amos"}},
      {"the", {.es = "la|el|esa|ese|nuestra", .en = "the|our|that", .pt = "a|o|essa|esse|nossa"}},
  });
  return ended.stands_in(folded);
}

// What came of an offer, "trajeron a 143 personas", and that it was ended, "se cortó ayer".
const text::Pattern& told_of_offers() {
  static const text::Pattern pattern = worded(R"(\b(?:{was_ended} {lately}\b|{brought} {about}*[0-9]+\b(?:[^%€$]|$)))", {
      kLately,
      {"was_ended", {.es = "se (?:cort|cerr|retir|par)(?:o|aron)",
                     .en = "(?:was|were) (?:closed|cut|stopped)",
                     .pt = "(?:foi|foram) (?:cortad|encerrad|tirad)[oa]s?"}},
      {"brought", {.es = "(?:traj(?:o|eron)|reuni(?:o|eron)|junt(?:o|aron)|convoc(?:o|aron))(?: a)?",
                   .en = "(?:brought|drew|pulled)(?: in)?",
                   .pt = "(?:trouxe(?:ram)?|reuni(?:u|ram)|junt(?:ou|aram))"}},
      {"about", {.es = "(?:casi|mas de|unas|unos) ", .en = "(?:some|over|almost|about|more than) ", .pt = "(?:quase|mais de|umas|uns) "}},
  });
  return pattern;
}

// Whether that is said of an offer, and not of the light or of a festival.
bool tells_what_became_of_it(std::size_t sentence, const StatedText& text) {
  const text::Range whole = text.claims.sentences[sentence];
  const std::string_view folded = text.folded(whole);
  const auto found = told_of_offers().find_range(folded);
  if (!found) return false;
  const auto is_subject = [&](text::Range range) {
    const std::size_t before = text.folded(whole.begin, range.end).size();
    return before <= found->begin && folded.substr(before, found->begin - before).find_first_of(",;:.!?") == std::string_view::npos;
  };
  const auto is_offer = [&](const claims::Claim& claim) { return claim.as<claims::OfferClaim>() != nullptr && is_subject(claim.range); };
  const auto is_name = [&](const FactMention& mention) { return mention.as<model::Offer>() != nullptr && is_subject(mention.range); };
  return std::ranges::any_of(text.claims_in(sentence), is_offer) || std::ranges::any_of(text.mentions_in(sentence), is_name);
}

// What holds now though it is told of then: "como en el anuncio de 1974, esta semana 2x1".
bool is_said_of_now(std::string_view folded) {
  static const text::Pattern now = whole_words({
      .es = "hoy|ahora|est[ae] (?:semana|mes|finde|fin|{weekday})|hasta [a-z]+|hasta [0-9]{1,2}|vuelve|volvemos|recuperamos|repetimos|sigue|"
            "como (?:en|entonces)|manana",
      .en = "today|now|this (?:week|month|weekend|{weekday})|(?:until|till) (?:[a-z]+|[0-9]{1,2})|back|again|still|like in|tomorrow",
      .pt = "hoje|agora|est[ae] (?:semana|mes|fim|{weekday})|ate [a-z]+|ate [0-9]{1,2}|volta|voltamos|repetimos|continua|como em|amanha",
  });
  return now.stands_in(folded);
}

// "Mi mamá compró hace años unos lentes «2x1» por teléfono".
bool tells_of_an_old_purchase(std::string_view folded) {
  static const text::Pattern bought = worded(R"(\b(?:{bought} {since} (?:[a-z0-9]+ )?{years}|{years} {ago}[^.;:!?]*\b{bought})\b)", {
      {"bought", {.es = "compr(?:o|e|amos|aron)|encarg(?:o|amos|aron)", .en = "bought|ordered", .pt = "compr(?:ou|ei|amos|aram)"}},
      {"since", {.es = "hace", .pt = "ha"}},
      {"years", {.es = "anos", .en = "years", .pt = "anos"}},
      {"ago", {.en = "ago"}},
  });
  return bought.stands_in(folded);
}

}  // namespace

bool tells_of_past_offers(std::size_t sentence, const StatedText& text) {
  const std::string_view folded = text.folded(text.claims.sentences[sentence]);
  const bool is_past = tells_what_became_of_it(sentence, text) || tells_who_ended_it(folded) || tells_of_an_old_purchase(folded) ||
                       tells_former_prices(sentence, text);
  return is_past && !is_said_of_now(folded);
}

bool is_multiplication(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern product = worded(R"(^ ?(?:[,:=]|{makes}) (?:{number}|[0-9]+)[ .!;,\n]*$)", {
      {"makes", {.es = "son|es|da|igual a", .en = "is|makes|equals", .pt = "sao|e|da"}},
      {"number", {.es = "cuatro|seis|ocho|nueve|diez|doce|quince|dieciseis|dieciocho|veinte|veinticuatro|veinticinco|treinta|treinta y seis",
                  .en = "four|six|eight|nine|ten|twelve|fifteen|sixteen|eighteen|twenty|twenty-four|twenty-five|thirty",
                  .pt = "quatro|seis|oito|nove|dez|doze|quinze|dezesseis|dezoito|vinte|trinta"}},
  });
  const auto* said = offer.as<claims::OfferClaim>();
  if (said == nullptr || said->mechanic.kind != model::Mechanic::Kind::n_for_m) return false;
  return product.stands_in(text.folded(offer.range.end, std::max(offer.range.end, text.claims.sentences[offer.sentence].end)));
}

}  // namespace sml::resolve
