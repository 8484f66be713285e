#include "linter/resolve/other_names.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/neighbours.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/trades.h"

namespace sml::resolve::others {
namespace {

bool is_kind(const PartWords::PartWord& one) { return is_of(kKinds, one); }

// "el hospital veterinario de Santiago", "o Museu da Cerveja", "the post office two doors down": behind the first word that tells it from others.
std::size_t told_apart_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  const bool is_post = at + 1 < words.size() && words[at].word.folded == "post" && words[at + 1].word.folded == "office";
  const std::size_t next = at + (is_post ? 2 : 1);
  const bool is_of_somewhere = at > 1 && part.may_be_name(at - 1) && is_the(words[at - 2]);   // "the Albuquerque library"
  if (!(is_the(words[at - 1]) || is_of_somewhere) || (!is_post && !is_of(kToldApart, words[at]))) return at;
  if (is_of_somewhere) return at + 1;
  if (is_post) return next;
  if (next >= words.size() || words[next].own) return at;
  static constexpr WordList kWhen = " este esta hoy manana los todos todas cada this today tomorrow every neste nesta hoje amanha aos ";
  const bool says = is_opening(words[next]) || is_giving(words[next]) || is_of(kAnd, words[next]) || is_of(kWhen, words[next]) || part.is_occasion(next);
  return is_of(kJoining, words[next]) || !says ? next + 1 : at;
}

// In capitals, and no word: "CCBB", "SESC", "CPA". "La CENA", "el BUFFET" and "the LUNCH" are words that somebody shouts.
bool is_acronym(const PartWords::PartWord& one) {
  constexpr std::size_t kShortest = 3, kLongest = 4;
  static constexpr WordList kNone = " vip bbq top hot plan menu box pack ";
  const std::string_view letters = one.word.folded;
  const auto is_word = [](std::string_view said) { return is_in(kNone, said) || is_common_word(said) || is_kind_word(said) || is_event_word(said); };
  const auto is_vowel = [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; };
  return one.word.capital && !one.word.small_letters && !one.own && !is_word(letters) && letters.size() >= kShortest && letters.size() <= kLongest &&
         !base::is_ascii_digit(letters.front()) && std::ranges::count_if(letters, is_vowel) <= 1;
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

// "O CCBB, ali na praça, funciona": four letters or more, and the text writes others small.
bool is_institution(const PartWords& part, std::size_t at) {
  constexpr std::size_t kShortest = 4;
  const auto& words = part.words();
  return at == 1 && is_the(words[0]) && is_acronym(words[1]) && words[1].word.folded.size() >= kShortest && words.size() > 2 && words[2].word.small_letters;
}

// What the words before a verb tell of whom it is said, back to a sign; nothing where they are the business's own, or no name.
struct NamedSubject {
  std::size_t capitals = 0;
  bool named = false;          // one of them means nothing else
  bool abbreviated = false;    // one is an acronym behind an article
  bool is_organisation = false;
  bool are_several = false;    // "Anna and Tom"
};

std::optional<NamedSubject> subject_of(const PartWords& part, std::size_t verb) {
  static constexpr WordList kNoName =
      " horario horarios hours horas cerrado cerrada fechado closed chef chefe dona don senor senora sra dr dra hour happy sale friday night noche fiesta "
      "feria combo menu oferta promo promocion promocao semana week special especial holiday summer winter spring dia day ";
  const auto& words = part.words();
  NamedSubject subject;
  std::size_t small = 0;   // "municipal"
  std::size_t begin = verb;
  while (begin > 0 && is_of(kBeside, words[begin - 1]) && !words[begin].behind_sign) --begin;
  for (; begin > 0 && !words[begin].behind_sign && !words[begin - 1].own; --begin) {
    const auto& one = words[begin - 1];
    if (is_of(kBranchWords, one) || is_of(kNoName, one) || is_of(kOurs, one) || part.is_occasion(begin - 1)) return std::nullopt;
    const bool joins = is_of(kJoining, one) || is_of(kAnd, one);
    if (!one.word.capital && !joins && (is_the(one) || ++small > 1)) break;
    subject.are_several = subject.are_several || is_of(kAnd, one);
    if (!one.word.capital) continue;
    ++subject.capitals;
    subject.named = subject.named || part.may_be_name(begin - 1);
    subject.abbreviated = subject.abbreviated || (is_acronym(one) && begin > 1 && is_the(words[begin - 2]));
    const bool is_somewhere = begin > 1 && is_of(kWithin, words[begin - 2]) && part.may_be_name(begin - 1);   // "The Fleece in Grassley"
    subject.is_organisation =
        subject.is_organisation || is_somewhere || is_kind(one) || is_of(kBodies, one) || is_of(kTheirKinds, one) || is_of(kOrganised, one);
  }
  const bool are = verb > 0 && words[verb - 1].word.folded == "are";   // "Armley Frames are doing"
  subject.is_organisation = subject.is_organisation || (are && !subject.are_several);
  for (std::size_t before = begin; before > 0 && begin - before < 3; --before)
    if (words[before - 1].own || is_of(kOurs, words[before - 1])) return std::nullopt;
  return subject;
}

// "Croft Castle is open", "el CPA municipal (Centro de Protección Animal) abre": whether a verb of opening is said of a name that is none of the facts';
// and of what gives something, of an organisation: "Penobscot Bay Ferry is running", "la Librería Quixote está con 30 %".
bool is_said_of_a_name(const PartWords& part, std::size_t verb, Told told) {
  const auto& words = part.words();
  if (!words[verb].word.small_letters) return false;
  const bool opens = is_opening(words[verb]) && (!is_of(kOpenAlready, words[verb]) || (verb > 0 && is_of(kBeside, words[verb - 1])));
  if (told == Told::hours ? !opens : !is_doing(words[verb])) return false;
  const auto subject = subject_of(part, verb);
  if (!subject) return false;
  const bool is_name = subject->named && subject->capitals > 1;
  return subject->abbreviated || (is_name && (told == Told::hours || subject->is_organisation));
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
  if (stands_for_itself(words[at].word.folded) || (at + 1 < words.size() && is_doing(words[at + 1]))) return true;
  for (std::size_t next = at + 1; next < std::min(words.size(), at + kFarthest); ++next) {
    if (words[next].own || words[next].behind_sign || is_giving(words[next])) return false;
    if (is_of(kWhereabouts, words[next]) || part.may_be_name(next)) return true;
  }
  return false;
}

}  // namespace

bool is_of(const WordList& list, const PartWords::PartWord& one) { return !one.own && is_in(list, one.word.folded); }

bool is_the(const PartWords::PartWord& one) { return is_of(kDefinite, one) || (!one.own && one.word.folded == "a"); }

bool is_doing(const PartWords::PartWord& one) { return is_of(kDoing, one) || (!one.own && one.word.folded == "da"); }

bool is_giving(const PartWords::PartWord& one) { return is_of(kDoing, one) || is_of(kOnlyGiving, one); }

bool is_opening(const PartWords::PartWord& one) { return is_of(kOpenAlready, one) || is_of(kOnlyOpening, one); }

bool speaks_of_us(std::span<const PartWords::PartWord> words) {
  for (std::size_t at = 0; at < words.size(); ++at)
    if (is_of(kOurs, words[at]) && (at + 1 == words.size() || !is_of(kPartners, words[at + 1]))) return true;
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
  const bool is_called_so = is_kind(words[at]) && words[at].word.capital && is_the(words[at - 1]);   // "el Mercado Central"
  static constexpr WordList kJoinedOnly = " casa club clube ";   // "Casa de la Cultura", and no wine of "Casa Madero"
  const bool is_joined = at + 1 < words.size() && is_of(kJoining, words[at + 1]);
  const bool is_body = is_called_so || (is_of(kBodies, words[at]) && words[at].word.capital && (is_joined || !is_of(kJoinedOnly, words[at])));
  const bool is_office =
      at + 2 < words.size() && is_of(kOffices, words[at]) && words[at].word.capital && is_of(kJoining, words[at + 1]) && is_of(kOfficeOf, words[at + 2]);
  if (is_office) return at + 2;
  std::size_t next = at + 1;
  if (is_body && next < words.size() && is_of(kJoining, words[next])) ++next;
  if (next < words.size() && is_the(words[next])) ++next;
  if (next >= words.size()) return words.size();
  static constexpr WordList kUnits = " horas hours h hs dias days anos years ";   // "la farmacia 24 horas" names none
  const bool is_counted = next + 1 < words.size() && is_of(kUnits, words[next + 1]);
  // "la escuela 172"
  const bool is_numbered = (is_kind(words[at]) || is_of(kBodies, words[at])) && base::is_ascii_digit(words[next].word.folded.front()) && !words[next].own;
  if (is_numbered && !is_counted && next == at + 1) return next;
  const bool has_capital = words[next].word.capital && words[next].word.small_letters && !words[next].own;
  const bool is_named = part.is_name(next) || (next + 1 < words.size() && part.is_name(next + 1));   // "Santa Inés": a word of feasts, and a name
  return has_capital && (is_body || (is_kind(words[at]) && is_named)) ? next : words.size();
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
  const auto is_branch = [](const auto& one) { return is_of(kBranchWords, one); };   // "doña Vera abre la tienda"
  for (std::size_t at = from; at < words.size(); ++at) {
    static constexpr WordList kOfAll = " del da do que quienes who of ";   // "nuestros vecinos del barrio" are who comes
    const bool are_all = at + 1 < words.size() && is_of(kOfAll, words[at + 1]);
    // "Gracias a nuestros patrocinadores hay dorsal gratis": what is given with them is ours
    static constexpr WordList kHelpedBy = " a to con with com ";
    const bool help_us = at > 1 && is_of(kHelpedBy, words[at - 2]);
    if (is_of(kPossessive, words[at - 1]) && is_of(kPartners, words[at]) && !are_all && !help_us) return at + 1;
    const bool may_be_named = at + 2 < words.size() && words[at + 2].word.capital;
    if (may_be_named && is_of(kIndefinite, words[at - 1]) && is_of(kColleagues, words[at]) && is_of(kJoining, words[at + 1]) && part.is_name(at + 2))
      return at + 2;
    if (is_of(kOurs, words[at - 1])) continue;
    if (is_of(kTheir, words[at - 1]) && is_of(kTheirKinds, words[at])) return at + 1;
    const bool is_titled = words[at].word.capital && (words[at - 1].word.capital || is_the(words[at - 1]));   // "Kilkenny County Council", "a Câmara"
    if ((is_the(words[at - 1]) || is_titled) && is_of(kPublic, words[at])) return at + 1;
    if (is_titled && is_the(words[at - 1]) && is_of(kPublicWithCapital, words[at])) return at + 1;
    if (const std::size_t behind = told_apart_behind(part, at); behind > at) return behind;
    if (const std::size_t behind = near_own_behind(part, at); behind > at) return behind;
    if (const std::size_t behind = trade_behind(part, at, told); behind > at) return behind;
    // "Doña Vicenta, la del mercado, abre"
    if (told == Told::hours && words[at].word.capital && !words[at].own && is_of(kTitled, words[at - 1]) && std::ranges::none_of(words, is_branch))
      return at + 1;
    if (is_said_of_a_name(part, at, told)) return at;
    if (ends_name(part, at) || is_institution(part, at)) return at + 1;
    if (const std::size_t near = neighbour_behind(part, at); near > at) return near;
    if (const std::size_t name = name_behind(part, at); name < words.size()) return name + 1;
  }
  return std::nullopt;
}

}  // namespace sml::resolve::others
