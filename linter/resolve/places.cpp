#include "linter/resolve/places.h"

#include <algorithm>

namespace sml::resolve {
namespace {

using Locations = std::vector<const model::Location*>;

void add_once(Locations& list, const model::Location& location) {
  if (std::ranges::count(list, &location) == 0) list.push_back(&location);
}

Locations listed(const model::Post& post, const model::Facts& facts) {
  Locations found;
  for (const auto& id : *post.locations)
    for (const auto& location : *facts.locations)
      if (location->id && *location->id == *id) add_once(found, *location);
  return found;
}

}  // namespace

Places places_of(const Mentions& own, std::size_t sentence, const model::Post& post, const model::Facts& facts, bool in_lists) {
  Places here{{}, true};
  Places anywhere;
  const model::Location* before = nullptr;
  for (const FactMention* mention : own) {
    const auto* location = mention->as<model::Location>();
    if (location == nullptr || mention->denied) continue;
    if (mention->sentence == sentence) add_once(here.list, *location);
    if (mention->sentence < sentence) before = location;
    add_once(anywhere.list, *location);
  }
  if (!here.list.empty()) return here;
  if (in_lists && before != nullptr) return {{before}, true};
  if (!anywhere.list.empty()) return anywhere;
  Locations entries = listed(post, facts);
  if (!entries.empty()) return {std::move(entries), false};
  for (const auto& location : *facts.locations) add_once(anywhere.list, *location);
  return anywhere;
}

}  // namespace sml::resolve
