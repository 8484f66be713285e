#include "linter/resolve/places.h"

#include <algorithm>
#include <string_view>

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
  const std::string_view whole = text.text->text();
  Places here{{}, true};
  Places anywhere;
  const model::Location* before = nullptr;
  bool leaves_choice = false;
  std::size_t reached = 0;
  for (const FactMention* mention : own) {
    const auto* location = mention->as<model::Location>();
    if (location == nullptr || mention->denied) continue;
    if (mention->sentence == sentence) {
      leaves_choice = leaves_choice || (reached > 0 && reached <= mention->range.begin && says_or(whole.substr(reached, mention->range.begin - reached)));
      reached = mention->range.end;
      add_once(here.list, *location);
    }
    if (mention->sentence < sentence) before = location;
    if (in_lists && mention->sentence > sentence) continue;   // of what is told behind them they are not
    if (!in_lists && mention->sentence != sentence && is_told_shut(*mention, text)) continue;
    if (!has(anywhere.list, *location) && !labels_another_phone(*mention, text)) anywhere.list.push_back(location);
  }
  if (!here.list.empty()) {
    here.named = here.list.size() == 1 || !leaves_choice;
    return here;
  }
  if (in_lists && before != nullptr) return {{before}, true};
  if (!anywhere.list.empty()) return anywhere;
  Locations entries = listed(post, facts);
  if (!entries.empty()) return {std::move(entries), false};
  for (const auto& location : *facts.locations) add_once(anywhere.list, *location);
  return anywhere;
}

}  // namespace sml::resolve
