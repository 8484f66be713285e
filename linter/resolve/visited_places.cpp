#include "linter/resolve/visited_places.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

#include "linter/resolve/exception.h"
#include "linter/resolve/phrasings.h"

namespace sml::resolve {
namespace {

// What the clause of a place states of when.
std::vector<const claims::Claim*> times_beside(const FactMention& place, const Mentions& own, const StatedText& text) {
  const text::Range clause = clause_of(place, own, text);
  std::vector<const claims::Claim*> times;
  for (const claims::Claim& claim : text.claims.found)
    if (claim.as<claims::TimeClaim>() != nullptr && holds(clause, claim.range)) times.push_back(&claim);
  return times;
}

// Whether a place is where an invitation leads by itself: nothing but a day, a time or a preposition stands between.
bool follows(const FactMention& place, const claims::Claim& invitation, const StatedText& text) {
  if (place.range.end <= invitation.range.begin) return false;
  return place.range.begin <= invitation.range.end || text.words({invitation.range.end, place.range.begin}).find_first_of(",;:()\n") == std::string_view::npos;
}

// "En Roma, Coyoacán y Del Valle": whether nothing but a list stands between two places.
bool are_listed(const FactMention& one, const FactMention& other) {
  constexpr std::size_t kLongestJoint = 18;   // bytes of ", y también en la "
  return one.range.end <= other.range.begin && other.range.begin - one.range.end <= kLongestJoint;
}

// "En Roma", and not "Roma descansa".
bool is_said_in(const FactMention& place, const StatedText& text) {
  constexpr std::string_view kIn[] = {"en ", "en la ", "en el ", "en nuestra ", "at ", "in ", "at the ", "in the ", "em ", "no ", "na "};
  const std::string_view before = text.folded(text.claims.sentences[place.sentence].begin, place.range.begin);
  return std::ranges::any_of(kIn, [&](std::string_view in) { return before.ends_with(in); });
}

// "Si ibas a Roma, hoy te esperamos en Coyoacán": a place beside the one that the invitation leads to.
bool is_beside(const FactMention& place, const Visit& visit, const Mentions& here, const StatedText& text) {
  const auto leads_to = [&](const FactMention* other) { return follows(*other, *visit.invitation, text); };
  const auto first = std::ranges::find_if(here, leads_to);
  if (first == here.end() || *first == &place) return false;
  const FactMention* last = *first;
  for (auto it = first + 1; it != here.end() && are_listed(*last, **it); ++it) {
    if (*it == &place) return false;
    last = *it;
  }
  return true;
}

// "Te esperamos en Roma; Coyoacán descansa los lunes", "a las 13 en Roma y a las 21 en Coyoacán": a place whose clause says that it is shut, that it
// is not meant, or that one comes at another time; and one without a time of its own beside one whose time is the visit's.
bool is_of_other_visit(const FactMention& place, const Visit& visit, const Mentions& here,
                       const Mentions& own, const StatedText& text) {
  const std::size_t sentence = text.claims.sentences[place.sentence].begin;
  if (phrasings::kShut.stands_in(text.folded(clause_of(place, own, text))) || excepts_next(text.folded(sentence, place.range.begin)))
    return true;
  const auto is_visits = [&](const claims::Claim* time) { return std::ranges::count(visit.said, time) > 0; };
  const std::vector<const claims::Claim*> times = times_beside(place, own, text);
  if (!times.empty()) return std::ranges::none_of(times, is_visits) || (!is_said_in(place, text) && is_beside(place, visit, here, text));
  const auto states_other_time = [&](const claims::Claim& claim) {
    return claim.sentence == place.sentence && claim.as<claims::TimeClaim>() != nullptr && !is_visits(&claim);
  };
  const auto is_meant = [&](const FactMention* other) { return std::ranges::any_of(times_beside(*other, own, text), is_visits); };
  return (std::ranges::any_of(text.claims.found, states_other_time) && std::ranges::any_of(here, is_meant)) || is_beside(place, visit, here, text);
}

// Without the places of a visit's sentence that are of none or of another, as long as one is left.
Mentions visited(const Visit& visit, const StatedText& text, const Mentions& own) {
  Mentions here, left;
  const auto is_place_here = [&](const FactMention* mention) {
    return mention->sentence == visit.invitation->sentence && mention->as<model::Location>() != nullptr;
  };
  std::ranges::copy_if(own, std::back_inserter(here), is_place_here);
  std::ranges::copy_if(own, std::back_inserter(left), [&](const FactMention* mention) {
    return !is_place_here(mention) || !is_of_other_visit(*mention, visit, here, own, text);
  });
  return std::ranges::any_of(left, is_place_here) ? left : own;
}

}  // namespace

Places visited_places(const Visit& visit, const StatedText& text, const Mentions& own, const model::Post& post, const model::Facts& facts) {
  const bool names_place = !only<model::Location>(in_sentence(own, visit.invitation->sentence)).empty();
  const std::size_t sentence = names_place ? visit.invitation->sentence : visit.told_in.value_or(visit.invitation->sentence);
  return places_of(text, visited(visit, text, own), sentence, post, facts);
}

}  // namespace sml::resolve
