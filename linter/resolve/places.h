// Which locations of the facts a sentence speaks of.
//
// Everything points into the World.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/mentions.h"

namespace sml::resolve {

struct Places {
  std::vector<const model::Location*> list;
  bool named = false;      // the sentence names each of them; else ("en Boedo o en Palermo" too) the text does not tell which is meant
};

// Those that the sentence names; else the one that its text named last before it, if `in_lists` (a place above its hours, and none below them);
// else those that its text names, that the post lists, and all that the business has. What is denied is not named.
Places places_of(const StatedText& text, const Mentions& own, std::size_t sentence, const model::Post& post, const model::Facts& facts, bool in_lists = false);

// "En ambas sucursales", "in all our shops": whether folded words say that something is so at each of so many places.
bool says_all(std::string_view folded, std::size_t places);

// The clause of a sentence that a place stands in: from and to a comma, a bracket, "y", "porque" or another place.
text::Range clause_of(const FactMention& place, const Mentions& own, const StatedText& text);

}  // namespace sml::resolve
