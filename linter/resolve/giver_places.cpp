#include "linter/resolve/giver_places.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "linter/resolve/common_words.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/other_names.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/terms.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using namespace others;

// Where anybody may be: what is free there, or had at the corner, need not be one's own.
constexpr WordList kPublicPlaces = " parque plaza plazoleta praca zocalo alameda malecon costanera rambla playa praia park square beach ";
constexpr WordList kCorners = " esquina corner super hiper bombas ";
// What several do who are told of; of oneself one says "damos".
constexpr WordList kTheyGive = " dan tienen hacen ofrecen regalan ponen cobran venden dejan dao tem fazem oferecem vendem ";
constexpr WordList kThereIs = " hay ha tem there habra ";
constexpr WordList kTheyWould = " esta estan vale valen cuesta cuestan sale salen custa custam fica sai ";

// A place that a clause begins with, by the word behind it.
struct PlaceAhead {
  enum class Kind { none, named, public_place, corner, other_trade } kind = Kind::none;
  std::size_t behind = 0;
};

bool begins_clause(const PartWords& part, std::size_t at) {
  return at == 0 || part.words()[at].behind_sign || is_of(kAnd, part.words()[at - 1]) || part.words()[at - 1].word.folded == "que";
}

// Behind the words of a name that begins there.
std::size_t name_end(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  while (at < words.size() && !words[at].behind_sign && !words[at].own) {
    const bool joins = is_of(kJoining, words[at]) || is_the(words[at]);
    const bool goes_on = at + 1 < words.size() && !words[at + 1].behind_sign && words[at + 1].word.capital;
    if (!words[at].word.capital && !(joins && goes_on)) break;
    ++at;
  }
  return at;
}

PlaceAhead::Kind kind_of_place(const PartWords& part, std::size_t place, bool has_article) {
  using Kind = PlaceAhead::Kind;
  const auto& word = part.words()[place];
  if (word.other_trade && has_article) return Kind::other_trade;
  if (is_of(kCorners, word) && has_article) return Kind::corner;
  if (is_of(kPublicPlaces, word) && has_article) return Kind::public_place;
  return part.may_be_name(place) ? Kind::named : Kind::none;
}

PlaceAhead place_ahead(const PartWords& part, std::size_t at) {
  static constexpr WordList kAt = " en em na no nas nos at in ", kHolding = " na no nas nos ";
  const auto& words = part.words();
  if (!begins_clause(part, at) || !is_of(kAt, words[at]) || at + 1 >= words.size()) return {};
  const bool has_article = is_the(words[at + 1]);
  const std::size_t place = at + (has_article ? 2 : 1);
  const bool is_led = has_article || is_of(kHolding, words[at]);
  if (place >= words.size() || words[place].own || words[place].behind_sign) return {};
  const std::size_t end = name_end(part, place + 1);
  if (end < words.size() && words[end].own) return {};
  return {kind_of_place(part, place, is_led), end};
}

// "En el súper la peonza vale tres euros menos", "en las bombas es gratis".
bool costs_there(const PartWords& part, std::size_t from) {
  constexpr std::size_t kFarthest = 4;   // words
  static constexpr WordList kIs = " es is ";
  const auto& words = part.words();
  if (from < words.size() && is_of(kIs, words[from])) return true;
  for (std::size_t at = from; at < std::min(words.size(), from + kFarthest) && !words[at].behind_sign; ++at)
    if (is_of(kTheyWould, words[at])) return true;
  return false;
}

// Whether what is said right behind a place is what others do there.
bool is_theirs(const PlaceAhead& place, const PartWords& part, bool given) {
  using Kind = PlaceAhead::Kind;
  const auto& words = part.words();
  if (place.behind >= words.size()) return false;
  const auto& next = words[place.behind];
  const bool is_listed = next.behind_sign;
  switch (place.kind) {
    case Kind::none: return false;
    case Kind::named: return !is_listed && is_of(kTheyGive, next);
    case Kind::public_place: return given && !is_listed && (is_of(kTheyGive, next) || is_of(kThereIs, next));
    case Kind::other_trade: return is_listed || is_of(kTheyGive, next) || costs_there(part, place.behind);   // "en la heladería hay": it may be one's own
    case Kind::corner: return is_listed || is_of(kTheyGive, next) || is_of(kThereIs, next) || costs_there(part, place.behind);
  }
  return false;
}

// "En La Cochera dan una clase gratis", "na padaria, dois sonhos pelo preço de um".
bool is_at_their_place(const PartWords& part, bool given) {
  const auto& words = part.words();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const PlaceAhead place = place_ahead(part, at);
    if (!is_theirs(place, part, given)) continue;
    const auto from = words.begin() + static_cast<std::ptrdiff_t>(at);
    const bool may_name_own = place.kind == PlaceAhead::Kind::corner;   // which others sell, too
    return std::none_of(from, words.end(), [&](const auto& one) { return one.own ? !may_name_own : is_ours(one); });
  }
  return false;
}

// "Andá a La Cochera, que dan clase gratis", "ve a Profeco, que es gratis"; no event or drink of one's own: "vengan a la Noche de Jazz, que es gratis".
bool is_told_of_a_name(const PartWords& part) {
  static constexpr WordList kTo = " a en na no ao to ", kThat = " que quien quienes quem who ", kIs = " es da tiene e ";
  const auto& words = part.words();
  for (std::size_t at = 2; at + 1 < words.size(); ++at) {
    if (!words[at].behind_sign || !is_of(kThat, words[at]) || !part.may_be_name(at - 1)) continue;
    const bool is_bare = is_of(kTo, words[at - 2]) && !words[at - 1].behind_sign;
    if (!is_of(kTheyGive, words[at + 1]) && !(is_bare && is_of(kIs, words[at + 1]))) continue;
    const auto from = words.begin() + static_cast<std::ptrdiff_t>(at);
    if (std::none_of(from, words.end(), is_ours)) return true;
  }
  return false;
}

// "🍨 A sorveteria da praça: duas bolas pelo preço de uma".
bool is_under_their_label(const claims::Claim& offer, const StatedText& text) {
  constexpr std::size_t kMostWords = 6;
  const std::size_t sentence = text.claims.sentences[offer.sentence].begin;
  const std::string_view before = text.words({sentence, std::max(sentence, offer.range.begin)});
  const std::size_t line = before.find_last_of('\n') == std::string_view::npos ? 0 : before.find_last_of('\n') + 1;
  const std::size_t colon = before.find(':', line);
  if (colon == std::string_view::npos) return false;
  const PartWords label(text, {sentence + line, sentence + colon});
  const auto& words = label.words();
  if (words.size() < 2 || words.size() > kMostWords || !is_the(words.front()) || std::ranges::any_of(words, is_ours)) return false;
  const auto is_of_name = [](const auto& one) {   // and no verb: "el Ayuntamiento arregló la calle: 2x1"
    return one.word.capital || is_the(one) || is_of(kJoining, one) || is_of(kOfAPlace, one) || is_of(kOfWhere, one) || is_of(kNear, one) ||
           is_of(kWhereabouts, one);
  };
  if (!std::all_of(words.begin() + 2, words.end(), is_of_name)) return false;
  const bool is_shop = is_of(kKinds, words[1]) || is_of(kTheirKinds, words[1]);
  const auto says_where = [](const auto& one) { return is_of(kWhereabouts, one); };
  if (is_shop && std::any_of(words.begin() + 2, words.end(), says_where)) return true;
  return words[1].other_trade || behind_name(label, Told::gifts).has_value();
}

// "Castle Cary: free parking and a pie", "Chipping Norton has free parking": towns have it.
bool is_parking_of_a_town(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern parking = whole_words({.es = "estacionamiento|aparcamiento", .en = "parking", .pt = "estacionamento"});
  static constexpr WordList kHas = " has have tiene tem ";
  if (!parking.stands_in(text.folded(offer.range))) return false;
  const std::string_view before = text.words({text.claims.sentences[offer.sentence].begin, offer.range.begin});
  const std::size_t line = before.find_last_of('\n') == std::string_view::npos ? 0 : before.find_last_of('\n') + 1;
  const std::size_t begin = text.claims.sentences[offer.sentence].begin + line;
  const PartWords part(text, {begin, std::max(begin, offer.range.begin)});
  const auto& words = part.words();
  const bool has = words.size() > 1 && is_of(kHas, words.back());
  const bool is_label = before.find_last_not_of(' ') != std::string_view::npos && before[before.find_last_not_of(' ')] == ':';
  const std::size_t names = words.size() - (has ? 1 : 0);
  constexpr std::size_t kNames = 2;   // one may begin a sentence, "Customers: free parking", or be short for the business
  if ((!has && !is_label) || names != kNames) return false;
  const auto begin_of_names = words.begin(), end_of_names = words.begin() + static_cast<std::ptrdiff_t>(names);
  const auto is_written_so = [](const auto& one) { return one.word.capital && one.word.small_letters && !one.own; };
  const auto is_name = [&](const auto& one) { return part.may_be_name(static_cast<std::size_t>(&one - words.data())); };
  return std::all_of(begin_of_names, end_of_names, is_written_so) && std::any_of(begin_of_names, end_of_names, is_name);
}

// "Two free nights in my mother-in-law's caravan".
bool is_had_at_a_relatives(std::string_view behind) {
  static const text::Pattern relatives = worded(R"(^[^.,;:!?]{0,20}\b{at} {relative}\b)", {
      {"at", {.es = "en (?:casa|la [a-z]+) de mi", .en = "(?:in|at) my", .pt = "n[ao] [a-z]+ d[ao] (?:meu|minha)"}},
      {"relative", {.es = "prim[oa]|herman[oa]|cunad[oa]|ti[oa]|suegr[oa]|abuel[oa]|madre|padre",
                    .en = "(?:mother|father|brother|sister|aunt|uncle|cousin|granny|gran|nan|mum|mom|dad)(?:-in-law)?['’]?s",
                    .pt = "prim[oa]|irma|irmao|cunhad[oa]|ti[oa]|sogr[oa]|avo|mae|pai"}},
  });
  return relatives.stands_in(behind);
}

// "Hay exhibición de autos, la del club de allá. La entrada es libre": the paragraph tells of somewhere else, and nothing of the business.
bool is_over_there(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern there = worded(R"(\b{words}(?:[^a-z]|$))", {.es = "de alla|de alli"});
  constexpr std::size_t kFarthest = 2;   // sentences
  const std::size_t first = offer.sentence - std::min(offer.sentence, kFarthest);
  const text::Range told{text.claims.sentences[first].begin, text.claims.sentences[offer.sentence].end};
  if (!there.stands_in(text.folded(told)) || text.words(told).find("\n\n") != std::string_view::npos) return false;
  const PartWords part(text, told);
  return std::ranges::none_of(part.words(), is_ours);
}

// "Una chica vendía muñecas a tres por dos", "la señora de la esquina da dos por uno": right before what is given.
bool is_given_by_somebody(std::string_view before) {
  static const text::Pattern somebody = worded(R"(\b{some} {person}(?: [a-z]+){0,5}? {gives}\b[^.,;:!?]*$)", {
      {"some", {.es = "una?|otr[oa]|(?:el|la)", .en = "an?|some|another|the", .pt = "uma?|outr[oa]"}},
      {"person", {
          .es = "(?:chic[oa]|senora?|mujer|hombre|muchach[oa]|vecin[oa]|viejit[oa]|abuel[oa]|tip[oa]|pareja|artesan[oa]|feriante|vendedora?)",
          .en = "(?:girl|boy|man|woman|lady|fella|guy|lad|couple|stallholder|vendor)",
          .pt = "(?:moc[oa]|senhora?|mulher|homem|rapaz|velhinh[oa]|casal|artesa[o]?|feirante|vendedora?)",
      }},
      {"gives", {.es = "vend(?:ia|io)|regalaba|ofrecia|daba|(?:de la esquina|del mercado|del puesto|de enfrente) (?:da|vende|hace|ofrece)",
                 .en = "(?:was|were) (?:selling|giving)|sold|gave",
                 .pt = "vend(?:ia|eu)|oferecia|dava|(?:da esquina|da feira|do mercado) (?:da|vende|faz|oferece)"}},
  });
  static const text::Pattern ours = whole_words({.es = "nuestr[oa]s?|nos", .en = "our|us|we", .pt = "noss[oa]s?|nos"});
  return somebody.stands_in(before) && !ours.stands_in(before);
}

// "La clase gratis que anuncian es de ellos", "la inscripción es gratis, con la municipalidad".
bool belongs_to_them(std::string_view behind) {
  static const text::Pattern theirs = worded(R"(^(?:[^.,;:!?]* {is_theirs}|, {with} {office})(?:[^a-z]|$))", {
      {"is_theirs", {.es = "es de ell[oa]s", .en = "is theirs", .pt = "e del[ea]s"}},
      {"with", {.es = "con (?:el|la)", .en = "with the", .pt = "com a"}},
      {"office", {.es = "municipalidad|ayuntamiento|alcaldia|municipio|intendencia|prefectura", .en = "council|city|county", .pt = "prefeitura|camara"}},
  });
  return theirs.stands_in(behind);
}

// "Vamos al Teatro Real a ver a la Compañía. La platea está 12.000, y los jubilados pagan la mitad": what is told of where one goes oneself.
bool is_of_what_we_go_to_see(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern goes = worded(R"(\b{words}\b)", {.es = "vamos(?: tod[oa]s)? (?:al|a la) [a-z ]{2,30} a ver",
                                                              .en = "we(?:['’]re| are) (?:all )?(?:going|off) to (?:see|watch)",
                                                              .pt = "vamos (?:tod[oa]s )?(?:ao|a) [a-z ]{2,30} ver"});
  if (offer.sentence == 0 || !goes.stands_in(text.folded(text.claims.sentences[offer.sentence - 1]))) return false;
  return std::ranges::none_of(PartWords(text, text.claims.sentences[offer.sentence]).words(), is_ours);
}

}  // namespace

bool is_called_theirs(const claims::Claim& offer, const StatedText& text) {
  return belongs_to_them(text.folded(offer.range.end, std::max(offer.range.end, text.claims.sentences[offer.sentence].end)));
}

bool is_given_at_its_place(const claims::Claim& offer, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const auto* said = offer.as<claims::OfferClaim>();
  const bool given = said != nullptr && is_given(said->mechanic.kind);
  const std::size_t end = std::max(sentence.begin, offer.range.begin);
  const PartWords part(text, {sentence.begin, std::max(end, offer.range.end)});
  if (is_at_their_place(part, given) || is_told_of_a_name(part) || is_under_their_label(offer, text)) return true;
  if (is_parking_of_a_town(offer, text) || is_over_there(offer, text) || is_of_what_we_go_to_see(offer, text)) return true;
  const std::string_view behind = text.folded(offer.range.end, std::max(offer.range.end, sentence.end));
  return is_given_by_somebody(text.folded(sentence.begin, end)) || is_called_theirs(offer, text) || is_had_at_a_relatives(behind);
}

}  // namespace sml::resolve
