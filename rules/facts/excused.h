// When a thing of the facts that a post enters, and that is not to be had, is no fault of the post.
#pragma once

#include <algorithm>

#include "linter/resolve/reading.h"
#include "linter/rule/check.h"

namespace sml::rules {

// Whether the texts deny the thing, or say of it what `says_so(text)` looks for.
template <class Thing>
bool is_entry_excused(const Thing& thing, const rule::PostView& view, auto says_so) {
  return std::ranges::any_of(view.reading.texts, [&](const resolve::StatedText& text) {
    const auto denies_it = [&](const resolve::FactMention& mention) { return mention.denied && mention.as<Thing>() == &thing; };
    return std::ranges::any_of(text.mentions, denies_it) || !text.is_understood() || says_so(text);
  });
}

}  // namespace sml::rules
