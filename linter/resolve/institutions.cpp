#include "linter/resolve/institutions.h"

#include <array>
#include <span>

#include "linter/base/ascii.h"
#include "linter/resolve/common_words.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/other_names.h"

namespace sml::resolve::others {
namespace {

// A word of each list behind the other.
constexpr std::array kHall = {WordList(" town city "), WordList(" hall ")};
constexpr std::array kHealthCentre = {WordList(" health "), WordList(" centre center ")};
constexpr std::array kFoodBank = {WordList(" food "), WordList(" bank ")};
constexpr std::array kCentroDeSalud = {WordList(" centro posto "), WordList(" de "), WordList(" salud saude ")};
constexpr std::array kPostaMedica = {WordList(" posta "), WordList(" medica ")};
constexpr std::array kHealthSector = {WordList(" sector setor "), WordList(" salud saude ")};
constexpr std::array kSocialInsurance = {WordList(" seguro "), WordList(" social ")};
constexpr std::array kStadium = {WordList(" estadio ")};
constexpr auto kInstitutions = std::to_array<std::span<const WordList>>(
    {kHall, kHealthCentre, kFoodBank, kCentroDeSalud, kPostaMedica, kHealthSector, kSocialInsurance, kStadium});

// "The church rummage sale", "First Lutheran's yard sale": what neighbours sell.
constexpr std::array kNeighboursSale = {WordList(" rummage yard garage jumble bake "), WordList(" sale ")};
// What has a town's name before it where it is not one's own: "the Cloquet lumber yard"; and what somebody has at home.
constexpr WordList kOfATown = " yard ", kAtHome = " driveway porch lawn barn yard wall ";

// Behind words each of which is on the list of its place; `at` where they are not, or are the business's own.
std::size_t behind_words(std::span<const WordList> lists, const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  if (at + lists.size() > words.size()) return at;
  for (std::size_t step = 0; step < lists.size(); ++step)
    if (!is_of(lists[step], words[at + step]) || (step > 0 && words[at + step].behind_sign)) return at;
  return at + lists.size();
}

bool begins_clause(const PartWords& part, std::size_t at) { return at == 0 || part.words()[at].behind_sign || is_of(kAnd, part.words()[at - 1]); }

// "El parqueadero del estadio", "la del sector salud", "en el centro de salud": what is of it begins its clause.
bool is_clause_of_it(const PartWords& part, std::size_t at) {
  static constexpr WordList kIn = " en at in ", kOf = " del do da ", kInThe = " no na ";
  const auto& words = part.words();
  const auto& before = words[at - 1];
  if (is_of(kInThe, before)) return begins_clause(part, at - 1);
  if (is_of(kOf, before)) {
    for (std::size_t article = at - 1; article > 0 && at - article < 3; --article)
      if (is_the(words[article - 1])) return begins_clause(part, article - 1);
    return false;
  }
  if (!is_the(before)) return false;
  return begins_clause(part, at - 1) || (at > 1 && is_of(kIn, words[at - 2]) && begins_clause(part, at - 2));
}

// "Bob's", whoever that is.
bool is_somebodys(const PartWords& part, std::size_t at) { return at > 1 && part.words()[at - 1].word.folded == "s" && part.may_be_name(at - 2); }

std::size_t sale_behind(const PartWords& part, std::size_t at) {
  const std::size_t behind = behind_words(kNeighboursSale, part, at);
  if (behind == at) return at;
  static constexpr WordList kParish = " church parish school library scouts lions ";
  const bool is_of_whom = at > 1 && is_of(kParish, part.words()[at - 1]) && is_the(part.words()[at - 2]);
  return is_somebodys(part, at) || is_of_whom ? behind : at;
}

// "Dad's porch needs it: paint half price" tells what it is for.
std::size_t place_behind(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  if (at + 1 == words.size() || (!is_giving(words[at + 1]) && !is_opening(words[at + 1]))) return at;
  if (is_somebodys(part, at)) return is_of(kAtHome, words[at]) ? at + 1 : at;
  if (at < 2 || words[at].word.folded.empty() || !is_in(kOfATown, words[at].word.folded)) return at;
  const bool has_trade = at > 2 && !words[at - 1].word.capital && is_the(words[at - 3]);   // "lumber"
  const std::size_t town = has_trade ? at - 2 : at - 1;
  return is_the(words[town - 1]) && part.may_be_name(town) ? at + 1 : at;
}

// "La tienda de don Beto tiene", and not "en la tienda de don Beto", which may be one's own; "el mercado N.° 1".
std::size_t shop_behind(const PartWords& part, std::size_t at) {
  static constexpr WordList kAt = " en a al at no na ", kNumber = " n no nro num numero ", kSir = " don dona seu ";
  const auto& words = part.words();
  if (at + 2 >= words.size() || !is_of(kKinds, words[at]) || !is_the(words[at - 1]) || (at > 1 && is_of(kAt, words[at - 2]))) return at;
  const bool is_sirs = is_of(kJoining, words[at + 1]) && is_of(kSir, words[at + 2]) && at + 3 < words.size() && words[at + 3].word.capital;
  if (is_sirs) return words[at + 3].own ? at : at + 4;
  const bool is_numbered = is_of(kNumber, words[at + 1]) && base::is_ascii_digit(words[at + 2].word.folded.front()) && !words[at + 2].own;
  return is_numbered ? at + 3 : at;
}

}  // namespace

std::size_t institution_behind(const PartWords& part, std::size_t at) {
  for (const std::span<const WordList> called : kInstitutions)
    if (const std::size_t behind = behind_words(called, part, at); behind > at && is_clause_of_it(part, at)) return behind;
  for (const auto found : {sale_behind, place_behind, shop_behind})
    if (const std::size_t behind = found(part, at); behind > at) return behind;
  return at;
}

}  // namespace sml::resolve::others
