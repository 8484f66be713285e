#include "linter/resolve/named_subject.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/other_business_words.h"

namespace sml::resolve::others {
namespace {

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

// A word that stands in the name of an organisation: "Ferry", "Museum", "Asociación".
bool is_of_organisation(const PartWords::PartWord& one) {
  return is_of(kKinds, one) || is_of(kBodies, one) || is_of(kTheirKinds, one) || is_of(kOrganised, one);
}

// A word that stands in nobody's name: "nuestra", "sucursal", "horario", "Friday".
bool is_of_no_name(const PartWords& part, std::size_t at) {
  static constexpr WordList kNoName =
      " horario horarios hours horas cerrado cerrada fechado closed chef chefe dona don senor senora sra dr dra hour happy sale friday night noche fiesta "
      "feria combo menu oferta promo promocion promocao semana week special especial holiday summer winter spring dia day ";
  const PartWords::PartWord& one = part.words()[at];
  return is_of(kBranchWords, one) || is_of(kNoName, one) || is_of(kOurs, one) || part.is_occasion(at);
}

// What the words before a verb tell of whom it is said, back to a sign.
struct NamedSubject {
  std::size_t capitals = 0;
  bool named = false;          // one of them means nothing else
  bool abbreviated = false;    // one is an acronym behind an article
  bool is_organisation = false;
  bool are_several = false;    // "Anna and Tom"

  // The word at `at`, which has a capital, as one more of the name.
  void add_capital(const PartWords& part, std::size_t at) {
    const auto& words = part.words();
    const bool may_be_name = part.may_be_name(at);
    const bool is_somewhere = may_be_name && at > 0 && is_of(kWithin, words[at - 1]);   // "The Fleece in Grassley"
    ++capitals;
    named = named || may_be_name;
    abbreviated = abbreviated || (is_acronym(words[at]) && at > 0 && is_the(words[at - 1]));
    is_organisation = is_organisation || is_somewhere || is_of_organisation(words[at]);
  }
};

// Where the words of a subject end before its verb: "is", "también" and the like are of the verb.
std::size_t subject_end(const PartWords& part, std::size_t verb) {
  const auto& words = part.words();
  std::size_t end = verb;
  while (end > 0 && is_of(kBeside, words[end - 1]) && !words[end].behind_sign) --end;
  return end;
}

// Whether one of the last words before a name says that it is of ours.
bool is_called_ours(const PartWords& part, std::size_t begin) {
  constexpr std::size_t kLast = 3;   // words
  const auto& words = part.words();
  for (std::size_t before = begin; before > 0 && begin - before < kLast; --before)
    if (words[before - 1].own || is_of(kOurs, words[before - 1])) return true;
  return false;
}

// Nothing where the words are the business's own, or no name.
std::optional<NamedSubject> subject_of(const PartWords& part, std::size_t verb) {
  constexpr std::size_t kMostSmall = 1;   // "municipal"
  const auto& words = part.words();
  NamedSubject subject;
  std::size_t small = 0;
  std::size_t begin = subject_end(part, verb);
  for (; begin > 0 && !words[begin].behind_sign && !words[begin - 1].own; --begin) {
    const auto& one = words[begin - 1];
    if (is_of_no_name(part, begin - 1)) return std::nullopt;
    const bool adds_one = is_of(kAnd, one);
    const bool may_stand_small = adds_one || is_of(kJoining, one);
    if (!one.word.capital && !may_stand_small && (is_the(one) || ++small > kMostSmall)) break;
    subject.are_several = subject.are_several || adds_one;
    if (one.word.capital) subject.add_capital(part, begin - 1);
  }
  if (is_called_ours(part, begin)) return std::nullopt;
  const bool are = words[verb - 1].word.folded == "are";   // "Armley Frames are doing"
  subject.is_organisation = subject.is_organisation || (are && !subject.are_several);
  return subject;
}

// "Abre", "está abierto"; "abierto" alone tells of no one.
bool tells_of_opening(const PartWords& part, std::size_t verb) {
  const auto& words = part.words();
  return is_opening(words[verb]) && (!is_of(kOpenAlready, words[verb]) || is_of(kBeside, words[verb - 1]));
}

}  // namespace

bool is_said_of_a_name(const PartWords& part, std::size_t verb, Told told) {
  const auto& word = part.words()[verb];
  if (!word.word.small_letters) return false;
  if (told == Told::hours ? !tells_of_opening(part, verb) : !is_doing(word)) return false;
  const auto subject = subject_of(part, verb);
  if (!subject) return false;
  const bool is_name = subject->named && subject->capitals > 1;
  return subject->abbreviated || (is_name && (told == Told::hours || subject->is_organisation));
}

bool is_institution(const PartWords& part, std::size_t at) {
  constexpr std::size_t kShortest = 4;
  const auto& words = part.words();
  return at == 1 && is_the(words[0]) && is_acronym(words[1]) && words[1].word.folded.size() >= kShortest && words.size() > 2 && words[2].word.small_letters;
}

}  // namespace sml::resolve::others
