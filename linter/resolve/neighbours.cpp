#include "linter/resolve/neighbours.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>

#include "linter/resolve/common_words.h"
#include "linter/resolve/other_business_words.h"
#include "linter/resolve/other_names.h"

namespace sml::resolve::others {
namespace {

// Who is near: "la tienda de al lado", "Nolan's chipper across the road"; but "al lado del mercado" says where oneself is.
constexpr auto kNeighbours = std::to_array<std::string_view>({
    "de al lado", "de enfrente", "aqui al lado", "aca al lado", "ao lado", "aqui do lado", "aqui em frente", "next door", "on the ring road",
    "on the main road", "de la esquina", "de la vuelta", "a la vuelta",
});
// The same by a way that leads there: a word of each list behind the other.
constexpr std::array kDownTheRoad = {WordList(" down across over up along round around "), WordList(" the "),
                                     WordList(" road street lane hall corridor block corner alley avenue square bridge river ")};
constexpr std::array kOfTheOtherStreet = {WordList(" de en "), WordList(" la "), WordList(" otra "), WordList(" cuadra calle acera esquina manzana ")};
constexpr std::array kInTheStreetBelow = {WordList(" de en "), WordList(" la "), WordList(" calle cuadra "), WordList(" de "),
                                          WordList(" abajo arriba atras ")};
constexpr std::array kNaRuaDeBaixo = {WordList(" da na "), WordList(" rua quadra "), WordList(" de "), WordList(" baixo cima tras ")};
constexpr std::array kDaOutraRua = {WordList(" da na "), WordList(" outra "), WordList(" rua quadra esquina calcada ")};
constexpr auto kWaysThere = std::to_array<std::span<const WordList>>({kDownTheRoad, kOfTheOtherStreet, kInTheStreetBelow, kNaRuaDeBaixo, kDaOutraRua});

// Behind the words of a phrase, single spaces between them, that stand from `at` on; `at` where they do not.
std::size_t behind_phrase(std::string_view phrase, const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  for (std::size_t next = at, begin = 0; next < words.size(); ++next) {
    const std::string_view word = words[next].word.folded;
    if (!phrase.substr(begin).starts_with(word)) return at;
    begin += word.size();
    if (begin == phrase.size()) return next + 1;
    if (phrase[begin++] != ' ') return at;
  }
  return at;
}

// The same of words each of which is on the list of its place.
std::size_t behind_way(std::span<const WordList> way, const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  if (at + way.size() > words.size()) return at;
  for (std::size_t step = 0; step < way.size(); ++step)
    if (!is_of(way[step], words[at + step])) return at;
  return at + way.size();
}

// Behind the words at `at` that say that somebody is near, or by which way one comes there; `at` where none do.
struct Near {
  std::size_t behind = 0;
  bool by_a_way = false;
};

Near near_at(const PartWords& part, std::size_t at) {
  const auto& words = part.words();
  const bool is_spanish = at + 1 < words.size() && words[at].word.folded == "de" && words[at + 1].word.folded == "la";
  const auto is_near = [&](std::size_t next) {
    if (next == at) return false;
    const bool gives = next < words.size() && words[next].word.folded == "da" && is_spanish;   // es "de la esquina da", pt "na esquina da"
    return next == words.size() || gives || !is_of(kOfAPlace, words[next]);
  };
  for (const std::string_view said : kNeighbours)
    if (const std::size_t next = behind_phrase(said, part, at); is_near(next)) return {next, false};
  for (const std::span<const WordList> way : kWaysThere)
    if (const std::size_t next = behind_way(way, part, at); is_near(next)) return {next, true};
  return {at, false};
}

}  // namespace

std::size_t neighbour_behind(const PartWords& part, std::size_t at) {
  constexpr std::size_t kNameNear = 4;   // words
  const Near near = near_at(part, at);
  if (near.behind == at) return at;
  const auto& words = part.words();
  const auto here = words.begin() + static_cast<std::ptrdiff_t>(at);
  // behind "y", another clause
  const auto joined = std::find_if(std::reverse_iterator(here), words.rend(), [](const auto& one) { return is_of(kAnd, one); }).base();
  const auto behind = words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), near.behind + kNameNear));   // "the folks next door at Tamarind House"
  const auto place_of = [&](const auto& one) { return static_cast<std::size_t>(&one - words.data()); };
  const auto is_business = [](const auto& one) { return is_of(kKinds, one) || is_of(kTheirKinds, one) || is_of(kBodies, one); };
  const auto is_somebody = [&](const auto& one) { return is_business(one) || part.may_be_name(place_of(one)); };
  const auto comes_that_way = [&](const auto& one) { return place_of(one) + 1 == at && !is_business(one) && !part.is_name(place_of(one)); };   // "Come"
  if (std::any_of(joined, here, [](const auto& one) { return one.own || is_of(kOurs, one); })) return at;
  const bool is_readers_way = near.by_a_way && joined != here && std::none_of(joined, here, [&](const auto& one) {
    return is_somebody(one) && !comes_that_way(one);
  });
  return !is_readers_way && std::any_of(joined, behind, is_somebody) ? near.behind : at;
}

}  // namespace sml::resolve::others
