// Words that say that what a text tells of is not the business's: offers, contacts and hours are asked alike.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether folded words say, as a clause of their own, that what they tell of is not the business's: ", no nosotras", "não é da nossa equipe".
bool disowns(std::string_view folded);

// Whether folded words begin by saying so of what stands before them: "… doing the rounds isn't ours"; and none of "…, and the fault isn't ours".
bool goes_on_disowning(std::string_view folded);

// What of that a sentence names which is said to be none of the business's ("la charla no es nuestra"): hours may be of any place, the pool's too, but an offer
// or a number only of an event, or of who may give one; "el parking no es nuestro" tells nothing of them.
enum class Disowned { anything, events_and_businesses };

// Whether the sentence before another or the one behind it says so of what that one tells, or one that leads to a list in which it stands: "Es de ellos.",
// "It's not our ferry."
bool is_disowned_beside(std::size_t sentence, const StatedText& text, Disowned which = Disowned::events_and_businesses);

// Whether a sentence says so itself, or what stands beside it does.
bool is_disowned(std::size_t sentence, const StatedText& text);

}  // namespace sml::resolve
