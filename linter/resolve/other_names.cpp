#include "linter/resolve/other_names.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/institutions.h"
#include "linter/resolve/named_subject.h"
#include "linter/resolve/neighbours.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/trades.h"

namespace sml::resolve::others {
namespace {

bool is_kind(const PartWords::PartWord& one) { return is_of(kKinds, one); }

// Whether a word of a list stands at a place, which may be behind the last one.
bool stands_at(const PartWords& part, std::size_t at, const WordList& list) { return at < part.words().size() && is_of(list, part.words()[at]); }

// "Errata", and no "CPA".
bool is_written_as_name(const PartWords::PartWord& one) { return one.word.capital && one.word.small_letters && !one.own; }

// What is said of an institution, and does not tell it from others: "el museo este sábado abre".
bool goes_on_behind(const PartWords& part, std::size_t at) {
  static constexpr WordList kWhen = " este esta hoy manana los todos todas cada this today tomorrow every neste nesta hoje amanha aos ";
  const PartWords::PartWord& one = part.words()[at];
  return is_opening(one) || is_giving(one) || is_of(kAnd, one) || is_of(kWhen, one) || part.is_occasion(at);
}

// "el hospital veterinario de Santiago", "o Museu da Cerveja", "the post office two doors down": behind the first word that tells it from others.
std::size_t told_apart_behind(const PartWords& part, std::size_t at) {
  if (const std::size_t behind = institution_behind(part, at); behind > at) return behind;
  const auto& words = part.words();
  const bool is_post = at + 1 < words.size() && words[at].word.folded == "post" && words[at + 1].word.folded == "office";
  const std::size_t next = at + (is_post ? 2 : 1);
  const bool is_of_somewhere = at > 1 && part.may_be_name(at - 1) && is_the(words[at - 2]);   // "the Albuquerque library"
  if (!(is_the(words[at - 1]) || is_of_somewhere) || (!is_post && !is_of(kToldApart, words[at]))) return at;
  if (is_of_somewhere) return at + 1;
  if (is_post) return next;
  if (next >= words.size() || words[next].own) return at;
  return is_of(kJoining, words[next]) || !goes_on_behind(part, next) ? next + 1 : at;
}

// "The Colonial Theatre": English names have the kind behind them; not where one is oneself, near it or after it.
bool ends_name(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  if (!is_of(kTheirKinds, words[at]) || !words[at].word.capital || !part.may_be_name(at - 1) || words[at].behind_sign) return false;
  static constexpr WordList kOwn = " gift pro online every each farm your any this no web pet bike plant toy candy card record surf ";   // "Gift Shop has …"
  // "Headingley Library has …"
  if (at == 1) return at + 1 < words.size() && (is_giving(words[at + 1]) || words[at + 1].word.folded == "s") && !is_of(kOwn, words[0]);
  const std::size_t article = is_the(words[at - 2]) ? at - 2 : at - 3;
  if (at < 3 && article != 0) return false;
  static constexpr WordList kBefore = " across from near beside behind opposite after at in ", kNextTo = " next close opposite ";
  if (!is_the(words[article])) return false;
  const bool is_next_to = article > 1 && words[article - 1].word.folded == "to" && is_of(kNextTo, words[article - 2]);
  return article == 0 || (!is_next_to && !is_of(kBefore, words[article - 1]));
}

// "The bakery next to Ghent", "o café do Sr. Zé, ao lado da loja de Braga": behind a place of one's own that a kind of business is said to be near to.
std::size_t near_own_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  constexpr std::size_t kFarthest = 12;   // words between them
  static constexpr WordList kServed = " cafe cantina kiosco quiosque banco ";   // who alone may be what is sold, or a seat
  const bool is_server = is_kind(words[at]) || is_of(kTheirKinds, words[at]) || is_of(kServed, words[at]);
  if (!is_the(words[at - 1]) || !is_server) return at;
  bool near = false;
  for (std::size_t next = at + 1; next < std::min(words.size(), at + kFarthest); ++next) {
    near = near || is_of(kNear, words[next]);
    if (words[next].own) return near ? next + 1 : at;
    if (is_of(kOurs, words[next]) || is_opening(words[next])) return at;
  }
  return at;
}

// Whether a word for a shop is told from others of its kind, or is of somebody: "la librería de Merche", "o bistrô da esquina", "the butcher".
bool is_told_apart(const PartWords& part, std::size_t at) {
  constexpr std::size_t kFarthest = 5;   // words
  const auto& words = part.words();
  const std::size_t verb = at + 1 < words.size() && is_of(kBeside, words[at + 1]) ? at + 2 : at + 1;   // "the library is giving away"
  if (stands_for_itself(words[at].word.folded) || (verb < words.size() && is_doing(words[verb]))) return true;
  static constexpr WordList kPlaced = " on by ";   // "the taquería on 12th"
  if (at + 2 < words.size() && is_of(kPlaced, words[at + 1]) && !words[at + 2].own && !is_of(kOurs, words[at + 2])) return true;
  for (std::size_t next = at + 1; next < std::min(words.size(), at + kFarthest); ++next) {
    if (words[next].own || words[next].behind_sign || is_giving(words[next])) return false;
    if (is_of(kWhereabouts, words[next]) || part.may_be_name(next)) return true;
  }
  return false;
}

// "El Mercado Central", "la Casa de la Cultura", "el colegio Santa Rita": whether the word at `at` begins a name that may go on behind a small word; no wine
// of "Casa Madero".
bool is_body(const PartWords& part, std::size_t at) {
  static constexpr WordList kJoinedOnly = " casa club clube ";
  const auto& words = part.words();
  if (!words[at].word.capital) return is_of(kBodies, words[at]) && !is_of(kJoinedOnly, words[at]) && is_the(words[at - 1]);
  if (is_kind(words[at]) && is_the(words[at - 1])) return true;
  return is_of(kBodies, words[at]) && (stands_at(part, at + 1, kJoining) || !is_of(kJoinedOnly, words[at]));
}

// "La Secretaría de Movilidad".
bool is_office(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  return is_of(kOffices, words[at]) && words[at].word.capital && stands_at(part, at + 1, kJoining) && stands_at(part, at + 2, kOfficeOf);
}

// "La escuela 172"; "la farmacia 24 horas" names none.
bool is_numbered(const PartWords& part, std::size_t at) {
  static constexpr WordList kUnits = " horas hours h hs dias days anos years ";
  const auto& words = part.words();
  const auto& number = words[at + 1];
  const bool may_have_number = is_kind(words[at]) || is_of(kBodies, words[at]);
  return may_have_number && base::is_ascii_digit(number.word.folded.front()) && !number.own && !stands_at(part, at + 2, kUnits);
}

// "Nuestro productor": who deals with us from outside. "Nuestros vecinos del barrio" are who comes, and what is given "gracias a nuestros patrocinadores" is
// ours.
bool is_partner_of_ours(const PartWords& part, std::size_t at) {
  static constexpr WordList kOfAll = " del da do que quienes who of ", kHelpedBy = " a to con with com ";
  const auto& words = part.words();
  const bool helps_us = at > 1 && is_of(kHelpedBy, words[at - 2]);
  return is_of(kPossessive, words[at - 1]) && is_of(kPartners, words[at]) && !stands_at(part, at + 1, kOfAll) && !helps_us;
}

// "Una compañera de Valladolid".
bool is_colleague_from(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  return is_of(kIndefinite, words[at - 1]) && is_of(kColleagues, words[at]) && stands_at(part, at + 1, kJoining) && at + 2 < words.size() &&
         words[at + 2].word.capital && part.is_name(at + 2);
}

// "The council", "Kilkenny County Council", "a Câmara".
bool is_public(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  const bool has_article = is_the(words[at - 1]);
  if (is_of(kPublic, words[at]) && (has_article || (words[at].word.capital && words[at - 1].word.capital))) return true;
  return is_of(kPublicWithCapital, words[at]) && has_article && words[at].word.capital;
}

// "Doña Vicenta, la del mercado, abre", but "doña Vera abre la tienda".
bool is_titled(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  const auto is_branch = [](const auto& one) { return is_of(kBranchWords, one); };
  return is_of(kTitled, words[at - 1]) && words[at].word.capital && !words[at].own && std::ranges::none_of(words, is_branch);
}

}  // namespace

bool is_of(const WordList& list, const PartWords::PartWord& one) { return !one.own && is_in(list, one.word.folded); }

bool is_the(const PartWords::PartWord& one) { return is_of(kDefinite, one) || (!one.own && one.word.folded == "a"); }

bool is_doing(const PartWords::PartWord& one) { return is_of(kDoing, one) || (!one.own && one.word.folded == "da"); }

bool is_giving(const PartWords::PartWord& one) { return is_of(kDoing, one) || is_of(kOnlyGiving, one); }

bool is_opening(const PartWords::PartWord& one) { return is_of(kOpenAlready, one) || is_of(kOnlyOpening, one); }

bool speaks_of_us(std::span<const PartWords::PartWord> words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_of(kOurs, words[at]) && (at + 1 == words.size() || !is_of(kPartners, words[at + 1]))) return true;
    if (at > 0 && words[at].word.folded == "gente" && words[at - 1].word.folded == "a") return true;   // pt "a gente dá"
  }
  return false;
}

bool is_ours(const PartWords::PartWord& one) { return one.own || is_of(kOurs, one) || one.word.folded.ends_with("mos"); }

bool says_what_is_done(std::span<const PartWords::PartWord> words) {
  static constexpr WordList kGiven =
      " un una uno el la los las gratis todo dos tres once descuento descuentos clases um uma o a os as desconto descontos aulas ";
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_opening(words[at]) || is_giving(words[at])) return true;
    const bool is_given = at + 1 < words.size() && (is_of(kGiven, words[at + 1]) || base::is_ascii_digit(words[at + 1].word.folded.front()));
    if (words[at].word.folded == "da" && !words[at].own && is_given) return true;
  }
  return false;
}

std::size_t name_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  if (is_office(part, at)) return at + 2;
  const bool body = is_body(part, at);   // "la Cofradía del Pez"
  std::size_t next = at + 1;
  if (body && stands_at(part, next, kJoining)) ++next;
  if (next < words.size() && is_the(words[next])) ++next;
  if (next >= words.size()) return words.size();
  if (next == at + 1 && is_numbered(part, at)) return next;
  const bool is_named = part.is_name(next) || (next + 1 < words.size() && part.is_name(next + 1));   // "Santa Inés": a word of feasts, and a name
  const bool may_have_name = body || (is_kind(words[at]) && is_named);
  return may_have_name && is_written_as_name(words[next]) ? next : words.size();
}

std::size_t trade_behind(const PartWords& part, std::size_t at, Told told) {
  const auto& words = part.words();
  // "the Harbour Bar"
  const bool is_behind_name = at > 1 && words[at].word.capital && words[at - 1].word.capital && !words[at - 1].own && is_the(words[at - 2]);
  if (words[at].other_trade && is_behind_name) return at + 1;
  if (!words[at].other_trade || !is_the(words[at - 1])) return at;
  constexpr std::size_t kBefore = 4;   // words: "en la esquina de la panadería"
  for (std::size_t before = at - 1; before > 0 && at - before < kBefore && !words[before].behind_sign; --before)
    if (is_of(kNear, words[before - 1])) return at;
  return told == Told::hours || is_told_apart(part, at) ? at + 1 : at;
}

std::optional<std::size_t> behind_name(const PartWords& part, Told told, std::size_t from) {
  const auto& words = part.words();
  for (std::size_t at = from; at < words.size(); ++at) {
    if (is_partner_of_ours(part, at)) return at + 1;
    if (is_colleague_from(part, at)) return at + 2;
    if (is_of(kOurs, words[at - 1])) continue;
    if (is_of(kTheir, words[at - 1]) && is_of(kTheirKinds, words[at])) return at + 1;
    if (is_public(part, at)) return at + 1;
    if (const std::size_t behind = told_apart_behind(part, at); behind > at) return behind;
    if (const std::size_t behind = near_own_behind(part, at); behind > at) return behind;
    if (const std::size_t behind = trade_behind(part, at, told); behind > at) return behind;
    if (told == Told::hours && is_titled(part, at)) return at + 1;
    if (is_said_of_a_name(part, at, told)) return at;
    if (ends_name(part, at) || is_institution(part, at)) return at + 1;
    if (const std::size_t near = neighbour_behind(part, at); near > at) return near;
    if (const std::size_t name = name_behind(part, at); name < words.size()) return name + 1;
  }
  return std::nullopt;
}

}  // namespace sml::resolve::others
