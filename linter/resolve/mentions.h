// Which of a text's mentions speak of their own thing, and which of its sentences speak of one.
//
// Everything here points into the StatedText, which outlives it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

using Mentions = std::vector<const FactMention*>;

// The mentions that are no part of a longer name of another thing, by place: of "Pan de espelta" not the one of "Pan". A product or a
// place inside the name of an offer is spoken of too.
Mentions own_mentions(const StatedText& text);

// Whether any is of one type.
template <class T>
bool names_any(const StatedText& text) {
  return std::ranges::any_of(text.mentions, [](const FactMention& mention) { return mention.as<T>() != nullptr; });
}

// Those of one type, by place.
template <class T>
Mentions only(const Mentions& mentions) {
  Mentions found;
  std::ranges::copy_if(mentions, std::back_inserter(found), [](const FactMention* mention) { return mention->as<T>() != nullptr; });
  return found;
}

// Those of a sentence; mentions by place.
Mentions in_sentence(const Mentions& mentions, std::size_t sentence);

// "Martes de pizza": whether what stands there is part of a name, or, for the second, overlaps with one ("Trivia Night this Friday").
bool is_in_name(const text::Range& range, const StatedText& text);
bool touches_name(const text::Range& range, const StatedText& text);

// The bytes between two places of a text, without those of names: however long a name is, what stands on both sides of it is near.
std::size_t distance_without_names(const text::Range& one, const text::Range& other, const StatedText& text);

// Whether a product's name is but a part of an offer's that is not on it: "el Menú aniversario" is not the menu that one has by the day.
bool lies_in_an_offer(const FactMention& mention, const Mentions& mentions);

}  // namespace sml::resolve
