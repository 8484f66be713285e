#include "linter/resolve/places.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/resolve/clause.h"
#include "linter/resolve/phrasings.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

using Locations = std::vector<const model::Location*>;

bool has(const Locations& list, const model::Location& location) { return std::ranges::count(list, &location) > 0; }

void add_once(Locations& list, const model::Location& location) {
  if (!has(list, location)) list.push_back(&location);
}

Locations listed(const model::Post& post, const model::Facts& facts) {
  Locations found;
  for (const auto& id : *post.locations)
    if (const model::Location* location = model::with_id(facts.locations, *id)) add_once(found, *location);
  return found;
}

// "En Boedo o en Palermo".
bool says_or(std::string_view between) {
  static const text::Pattern pattern = worded(R"(\b{or}\b)");
  return pattern.stands_in(text::fold(between));
}

// "(Palermo: 11 …)": the name of a place as that of its number, where the text gives another number before it.
bool labels_another_phone(const FactMention& place, const StatedText& text) {
  const claims::Claim* earlier = nullptr;
  for (const claims::Claim& claim : text.claims.found) {
    if (claim.as<claims::PhoneClaim>() == nullptr) continue;
    if (claim.range.begin < place.range.begin) earlier = &claim;
    if (earlier != nullptr && claim.range.begin >= place.range.end && claim.sentence == place.sentence) {
      static const text::Pattern label = worded(R"(^ ?:? ?(?:{phone}[.:]* ?)?$)", {
          {"phone", {.es = "tel|telefono|al", .en = "tel|phone", .pt = "tel|telefone", .any = "whatsapp"}}});
      return label.stands_in(text.folded(place.range.end, claim.range.begin));
    }
  }
  return false;
}

// "Hoy abrimos. La Cantina descansa": where nobody is invited.
bool is_told_shut(const FactMention& place, const StatedText& text) {
  static const text::Pattern shut = worded(R"(^,? (?:{when} )?{shut}\b)", {
      {"when", {.es = "hoy|manana", .en = "itself", .pt = "hoje|amanha"}},
      {"shut", {
          .es = "(?:si )?(?:{rests}|{closes})|no abren?|(?:esta|sigue|permanece) {closed}",
          .en = "(?:is|are|stays?) (?:{closed}|shut)|{rests}|{closes}",
          .pt = "{rests}|{closes}|nao abrem?|(?:esta|fica) {closed}",
      }},
  });
  return shut.stands_in(text.folded(place.range.end, std::max(place.range.end, text.claims.sentences[place.sentence].end)));
}

Locations each_once(const Mentions& places) {
  Locations found;
  for (const FactMention* place : places) add_once(found, *place->as<model::Location>());
  return found;
}

Locations all_of(const model::Facts& facts) {
  Locations found;
  for (const auto& location : *facts.locations) add_once(found, *location);
  return found;
}

// Whether the places of a sentence are told one by one; one of them leaves no choice, however often it is named.
bool leaves_no_choice(const Mentions& places, const StatedText& text) {
  if (each_once(places).size() == 1) return true;
  for (std::size_t at = 1; at < places.size(); ++at) {
    const text::Range between{places[at - 1]->range.end, places[at]->range.begin};
    if (between.begin <= between.end && says_or(text.words(between))) return false;
  }
  return true;
}

const model::Location* last_before(std::size_t sentence, const Mentions& places) {
  const model::Location* last = nullptr;
  for (const FactMention* place : places)
    if (place->sentence < sentence) last = place->as<model::Location>();
  return last;
}

// Those that the text names, but as the place of another number or where nobody is invited.
Locations places_invited_to(const Mentions& places, const StatedText& text) {
  Mentions invited = places;
  std::erase_if(invited, [&](const FactMention* place) { return is_told_shut(*place, text) || labels_another_phone(*place, text); });
  return each_once(invited);
}

}  // namespace

bool says_all(std::string_view folded, std::size_t places) {
  return phrasings::kAllBranches.stands_in(folded) || (places == 2 && phrasings::kBothBranches.stands_in(folded));
}

text::Range clause_of(const FactMention& place, const Mentions& own, const StatedText& text) {
  text::Range within = text.claims.sentences[place.sentence];
  for (const FactMention* other : own) {
    if (other->as<model::Location>() == nullptr) continue;
    if (other->range.end <= place.range.begin) within.begin = std::max(within.begin, other->range.end);
    if (other->range.begin >= place.range.end) within.end = std::min(within.end, other->range.begin);
  }
  return clause_of(place.range, within, text);
}

Places places_of(const StatedText& text, const Mentions& own, std::size_t sentence, const model::Post& post, const model::Facts& facts, bool in_lists) {
  Mentions places = only<model::Location>(own);
  std::erase_if(places, [](const FactMention* place) { return place->denied; });
  if (const Mentions here = in_sentence(places, sentence); !here.empty()) return {each_once(here), leaves_no_choice(here, text)};
  if (in_lists) {
    if (const model::Location* above = last_before(sentence, places)) return {{above}, true};
  } else if (Locations around = places_invited_to(places, text); !around.empty()) {
    return {std::move(around), false};
  }
  Locations entries = listed(post, facts);
  return {entries.empty() ? all_of(facts) : std::move(entries), false};
}

}  // namespace sml::resolve
