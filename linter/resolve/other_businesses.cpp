#include "linter/resolve/other_businesses.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using namespace others;

// What is told of others: when they open, or what they give.
enum class Said { hours, gifts };

bool is_of(std::string_view list, const PartWords::PartWord& one) { return !one.own && is_in(list, one.word.folded); }

// "Tienda", and what Spanish calls a shop by what it sells: "florería", "mueblería".
bool is_kind(const PartWords::PartWord& one) {
  constexpr std::size_t kShortest = 8;   // no "feria", "batería"
  return is_of(kKinds, one) || (!one.own && one.word.folded.size() >= kShortest && one.word.folded.ends_with("eria"));
}

// Where the name behind a word begins: "la librería La Errata", "la Cofradía del Pez"; the number of words where none does.
std::size_t name_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  const bool is_called_so = is_kind(words[at]) && words[at].word.capital && is_of(kArticles, words[at - 1]);   // "el Mercado Central"
  const bool is_body = is_called_so || (is_of(kBodies, words[at]) && words[at].word.capital);
  std::size_t next = at + 1;
  if (is_body && next < words.size() && is_of(kJoining, words[next])) ++next;
  if (next < words.size() && is_of(kArticles, words[next])) ++next;
  if (next >= words.size()) return words.size();
  const bool is_numbered = (is_kind(words[at]) || is_of(kBodies, words[at])) && base::is_ascii_digit(words[next].word.folded.front()) && !words[next].own;   // "la escuela 172"
  if (is_numbered && next == at + 1) return next;
  const bool has_capital = words[next].word.capital && words[next].word.small_letters && !words[next].own;
  const bool is_named = part.is_name(next) || (next + 1 < words.size() && part.is_name(next + 1));   // "Santa Inés": a word of feasts, and a name
  return has_capital && (is_body || (is_kind(words[at]) && is_named)) ? next : words.size();
}

// Behind the words at `at` that say that somebody is near; `at` where none do.
std::size_t neighbour_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  for (const std::string_view said : kNeighbours) {
    if (!said.starts_with(words[at].word.folded)) continue;
    std::size_t next = at;
    const bool is_said = std::ranges::all_of(base::parts_between(said, " "), [&](std::string_view word) { return next < words.size() && words[next++].word.folded == word; });
    if (is_said && (next == words.size() || !is_of(kOfAPlace, words[next]))) return next;
  }
  return at;
}

// "el hospital veterinario de Santiago", "o Museu da Cerveja", "the post office two doors down": behind the first word that tells it from others.
std::size_t told_apart_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  const bool is_post = at + 1 < words.size() && words[at].word.folded == "post" && words[at + 1].word.folded == "office";
  const std::size_t next = at + (is_post ? 2 : 1);
  if (!is_of(kArticles, words[at - 1]) || (!is_post && !is_of(kToldApart, words[at]))) return at;
  if (next >= words.size() || words[next].own) return at;
  const bool says = is_of(kOpening, words[next]) || is_of(kGiving, words[next]) || is_of(kAnd, words[next]);
  return is_of(kJoining, words[next]) || !says ? next + 1 : at;
}

// In capitals, and no word: "CCBB", "SESC", "CPA". "La CENA" and "el BUFFET" are words that somebody shouts.
bool is_acronym(const PartWords::PartWord& one) {
  constexpr std::size_t kShortest = 3, kLongest = 5;
  const std::string_view letters = one.word.folded;
  const auto is_vowel = [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; };
  return one.word.capital && !one.word.small_letters && !one.own && letters.size() >= kShortest && letters.size() <= kLongest &&
         !base::is_ascii_digit(letters.front()) && std::ranges::count_if(letters, is_vowel) <= 1;
}

// "The Colonial Theatre": English names have the kind behind them; not where one is oneself, near it or after it.
bool ends_name(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  if (!is_of(kTheirKinds, words[at]) || !words[at].word.capital || !part.may_be_name(at - 1) || at < 2 || words[at].behind_sign) return false;
  const std::size_t article = is_of(kArticles, words[at - 2]) ? at - 2 : at - 3;
  if (at < 3 && article != 0) return false;
  constexpr std::string_view kBefore = " across from next to near beside behind opposite after at in ";
  return is_of(kArticles, words[article]) && (article == 0 || !is_of(kBefore, words[article - 1]));
}

// "O CCBB, ali na praça, funciona": four letters or more, and the text writes others small.
bool is_institution(const PartWords& part, std::size_t at) {
  constexpr std::size_t kShortest = 4;
  const auto& words = part.words();
  return at == 1 && is_of(kArticles, words[0]) && is_acronym(words[1]) && words[1].word.folded.size() >= kShortest && words.size() > 2 && words[2].word.small_letters;
}

// What the words before a verb tell of whom it is said, back to a sign; nothing where they are the business's own, or no name.
struct NamedSubject {
  std::size_t capitals = 0;
  bool named = false;          // one of them means nothing else
  bool abbreviated = false;    // one is an acronym behind an article
  bool is_organisation = false;
};

std::optional<NamedSubject> subject_of(const PartWords& part, std::size_t verb) {
  constexpr std::string_view kNoName =
      " horario horarios hours horas cerrado cerrada fechado closed chef chefe dona don senor senora sra dr dra hour happy sale friday night noche fiesta feria "
      "combo menu oferta promo promocion promocao semana week special especial holiday summer winter spring dia day ";
  const auto& words = part.words();
  NamedSubject subject;
  std::size_t small = 0;   // "municipal"
  std::size_t begin = verb;
  while (begin > 0 && is_of(kBeside, words[begin - 1]) && !words[begin].behind_sign) --begin;
  for (; begin > 0 && !words[begin].behind_sign && !words[begin - 1].own; --begin) {
    const auto& one = words[begin - 1];
    if (is_of(kBranch, one) || is_of(kNoName, one) || is_of(kOurs, one) || part.is_occasion(begin - 1)) return std::nullopt;
    const bool joins = is_of(kJoining, one) || is_of(kAnd, one);
    if (!one.word.capital && !joins && (is_of(kArticles, one) || ++small > 1)) break;
    if (!one.word.capital) continue;
    ++subject.capitals;
    subject.named = subject.named || part.may_be_name(begin - 1);
    subject.abbreviated = subject.abbreviated || (is_acronym(one) && begin > 1 && is_of(kArticles, words[begin - 2]));
    const bool is_somewhere = begin > 1 && is_of(kWithin, words[begin - 2]) && part.may_be_name(begin - 1);   // "The Fleece in Grassley"
    subject.is_organisation = subject.is_organisation || is_somewhere || is_kind(one) || is_of(kBodies, one) || is_of(kTheirKinds, one) || is_of(kOrganised, one);
  }
  for (std::size_t before = begin; before > 0 && begin - before < 3; --before)
    if (words[before - 1].own || is_of(kOurs, words[before - 1])) return std::nullopt;
  return subject;
}

// "Croft Castle is open", "el CPA municipal (Centro de Protección Animal) abre": whether a verb of opening is said of a name that is none of the facts';
// and of what gives something, of an organisation: "Penobscot Bay Ferry is running", "la Librería Quixote está con 30 %".
bool is_said_of_a_name(const PartWords& part, std::size_t verb, Said said) {
  const auto& words = part.words();
  if (!words[verb].word.small_letters) return false;
  const bool opens = is_of(kOpening, words[verb]) && (!is_of(kOpenAlready, words[verb]) || (verb > 0 && is_of(kBeside, words[verb - 1])));
  if (said == Said::hours ? !opens : !is_of(kDoing, words[verb])) return false;
  const auto subject = subject_of(part, verb);
  if (!subject) return false;
  const bool is_name = subject->named && subject->capitals > 1;
  return subject->abbreviated || (is_name && (said == Said::hours || subject->is_organisation));
}

// "The bakery next to Ghent", "o café do Sr. Zé, ao lado da loja de Braga": behind a place of one's own that a kind of business is said to be near to.
std::size_t near_own_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  constexpr std::size_t kFarthest = 12;   // words between them
  constexpr std::string_view kServed = " cafe cantina kiosco quiosque banco ";   // who alone may be what is sold, or a seat
  const bool is_server = is_kind(words[at]) || is_of(kTheirKinds, words[at]) || is_of(kServed, words[at]);
  if (!is_of(kArticles, words[at - 1]) || !is_server) return at;
  bool near = false;
  for (std::size_t next = at + 1; next < std::min(words.size(), at + kFarthest); ++next) {
    near = near || is_of(kNear, words[next]);
    if (words[next].own) return near ? next + 1 : at;
    if (is_of(kOurs, words[next]) || is_of(kOpening, words[next])) return at;
  }
  return at;
}

// The first word behind the name of another business from a word on, if any; a kind that is ours ("nuestra tienda") names none.
std::optional<std::size_t> behind_name(const PartWords& part, Said said, std::size_t from = 1) {
  const auto& words = part.words();
  const auto is_ours = [](const auto& one) { return one.own || is_of(kOurs, one); };
  for (std::size_t at = from; at < words.size(); ++at) {
    if (is_of(kPossessive, words[at - 1]) && is_of(kPartners, words[at])) return at + 1;
    if (is_of(kOurs, words[at - 1])) continue;
    if (is_of(kTheir, words[at - 1]) && is_of(kTheirKinds, words[at])) return at + 1;
    const bool is_titled = words[at].word.capital && (words[at - 1].word.capital || is_of(kArticles, words[at - 1]));   // "Kilkenny County Council", "a Câmara"
    if ((is_of(kArticles, words[at - 1]) || is_titled) && is_of(kPublic, words[at])) return at + 1;
    if (is_titled && is_of(kArticles, words[at - 1]) && is_of(kPublicWithCapital, words[at])) return at + 1;
    if (const std::size_t behind = told_apart_behind(part, at); behind > at) return behind;
    if (const std::size_t behind = near_own_behind(part, at); behind > at) return behind;
    if (is_said_of_a_name(part, at, said)) return at;
    if (ends_name(part, at) || is_institution(part, at)) return at + 1;
    if (const std::size_t near = neighbour_behind(part, at); near > at) {
      const auto here = words.begin() + static_cast<std::ptrdiff_t>(at);
      const auto joined = std::find_if(std::reverse_iterator(here), words.rend(), [](const auto& one) { return is_of(kAnd, one); }).base();   // behind "y", another clause
      if (std::none_of(joined, here, is_ours)) return near;
    }
    if (const std::size_t name = name_behind(part, at); name < words.size()) return name + 1;
  }
  return std::nullopt;
}

}  // namespace

bool disowns(std::string_view folded) {
  static const text::Pattern not_ours = worded(R"((?:^[^a-z0-9]*|[,;:] )(?:{it} )?{not_ours}[^a-z0-9]*(?:[.!,;]|$))", {
      {"it", {.es = "eso|ella|el|esto|pero|y", .en = "that|it|this|but", .pt = "isso|ela|ele|mas"}},
      {"not_ours", {
          .es = "no (?:es|son) nuestr[oa]s?|no nosotr[oa]s|no es de nuestro equipo|no lo organizamos nosotr[oa]s",
          .en = "(?:it['’]?s |is |are )?not ours|(?:is|are)n['’]?t ours|not us",
          .pt = "nao (?:e|sao) noss[oa]s?|nao e da nossa equipe|nao a gente",
      }},
  });
  return not_ours.stands_in(folded);
}

bool is_somebody_told_of(std::size_t end, const StatedText& text) {
  const auto is_mentioned = [&](const claims::Claim& claim) { return claim.as<claims::MentionClaim>() != nullptr && claim.range.end <= end; };
  return std::ranges::any_of(text.claims.found, is_mentioned) || behind_name(PartWords(text, {0, end}), Said::gifts);
}

bool is_told_of_another(const PartWords& part) {
  const auto& words = part.words();
  constexpr std::size_t kMostOfName = 6;   // words of a name behind its first, and of where it is
  std::optional<std::size_t> last;
  for (auto next = behind_name(part, Said::hours); next; next = behind_name(part, Said::hours, *next + 1)) last = next;   // a verb may be what was found
  if (!last) return false;
  std::size_t verb = *last;
  while (verb < std::min(words.size(), *last + kMostOfName) && !is_of(kOpening, words[verb])) ++verb;
  const auto is_capital = [](const auto& one) { return one.word.capital || is_in(kJoining, one.word.folded) || is_in(kOfAPlace, one.word.folded) || is_in(kOfWhere, one.word.folded) || is_in(kNear, one.word.folded) ||
                                                   is_in(kAnd, one.word.folded) || is_in(kBeside, one.word.folded); };
  const auto begin = words.begin() + static_cast<std::ptrdiff_t>(*last);
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(verb);
  if (verb == words.size() || !is_of(kOpening, words[verb]) || !std::all_of(begin, end, is_capital)) return false;
  return std::none_of(end, words.end(), [](const auto& one) { return one.own || is_of(kOurs, one); });
}

// "La biblioteca Jovellanos tiene sala de estudio. Carné gratis.": what stands alone is said of what the sentence before tells of.
std::size_t told_from(const claims::Claim& offer, const StatedText& text) {
  constexpr std::size_t kMostBeside = 12;   // bytes
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const bool is_alone = sentence.end - sentence.begin < offer.range.end - offer.range.begin + kMostBeside;
  return text.claims.sentences[is_alone && offer.sentence > 0 ? offer.sentence - 1 : offer.sentence].begin;
}

// "¡Felicidades a la panadería Morata! Ellos regalan magdalenas": they are who was named before.
bool is_given_by_them(const claims::Claim& offer, const StatedText& text) {
  const text::Range sentence = text.claims.sentences[offer.sentence];
  const PartWords said(text, sentence);
  return !said.words().empty() && is_of(kThem, said.words().front()) && is_somebody_told_of(sentence.begin, text);
}

// "Batata por conta da casa na Cervejaria Tijuco": right behind it; "en la tienda Providencia" may be a branch of one's own.
bool is_given_at_another(const claims::Claim& offer, const StatedText& text) {
  constexpr std::string_view kAt = " en na no at ";
  const PartWords part(text, {offer.range.end, std::max(offer.range.end, text.claims.sentences[offer.sentence].end)});
  const auto& words = part.words();
  if (words.size() < 2 || words.front().behind_sign || !is_of(kAt, words.front())) return false;
  const std::size_t kind = is_of(kArticles, words[1]) ? 2 : 1;
  return kind < words.size() && !is_of(kBranch, words[kind]) && name_behind(part, kind) < words.size();
}

// "Lá tem frete grátis, com eles mesmo": with somebody who was told of before.
bool is_had_from_them(const claims::Claim& offer, const StatedText& text) {
  static const text::Pattern from_them = whole_words({.es = "con ellos|con ellas", .en = "(?:with|from) them", .pt = "com eles|com elas"});
  const text::Range sentence = text.claims.sentences[offer.sentence];
  return from_them.stands_in(text.folded(sentence)) && is_somebody_told_of(offer.range.begin, text);
}

// Whether a sentence names the business, a place or an offer of its own.
bool names_own(std::size_t sentence, const StatedText& text) {
  return std::ranges::any_of(text.mentions_in(sentence), [](const FactMention& mention) {
    return mention.as<model::Business>() != nullptr || mention.as<model::Location>() != nullptr || mention.as<model::Offer>() != nullptr;
  });
}

// "La charla la organiza el Centro Cívico, no nosotras. Es con entrada libre.": said beside it, or before.
bool is_disowned(const claims::Claim& offer, const StatedText& text) {
  const auto says_so = [&](std::size_t number) { return disowns(text.folded(text.claims.sentences[number])); };
  return says_so(offer.sentence) || (offer.sentence > 0 && says_so(offer.sentence - 1));
}

bool is_given_by_another(const claims::Claim& offer, const StatedText& text) {
  if (is_given_by_them(offer, text) || is_disowned(offer, text) || is_given_at_another(offer, text) || is_had_from_them(offer, text)) return true;
  const PartWords part(text, {told_from(offer, text), offer.range.end});
  const auto& words = part.words();
  const std::optional<std::size_t> name = behind_name(part, Said::gifts);
  if (!name) return false;
  const std::span behind = std::span(words).subspan(*name);
  const auto says = [&](std::string_view list) { return std::ranges::any_of(behind, [list](const auto& one) { return is_of(list, one); }); };
  return (says(kGiving) || says(kOpening)) && !says(kOurs);
}

bool is_surely_given_by_another(const claims::Claim& offer, const StatedText& text) { return !names_own(offer.sentence, text) && is_given_by_another(offer, text); }

}  // namespace sml::resolve
