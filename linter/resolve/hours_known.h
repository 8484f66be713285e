// By what times beside a day are known to be the business's hours on it, and by what they are known to be of something else.
//
// Claims are those of the text, the times at least one and by place.
#pragma once

#include <vector>

#include "linter/claims/claim.h"
#include "linter/resolve/hours_owner.h"

namespace sml::resolve {

// "De 9 a 20 h": whether a time is a stretch.
bool is_stretch(const claims::Claim* time);

// "Los sábados": whether a day comes again and again.
bool recurs(const claims::Claim& day);

// Whether what stands there is said of a visit, of what happens while it is open, or of another day; and of several times, whether each is of another thing.
bool are_of_something_else(const claims::Claim& day, const std::vector<const claims::Claim*>& times, const StatedText& text, const HoursOwner& owner);

// A word of opening beside them or above, or a place right before them; nothing in the text but they; places named and nothing else, or other things before.
enum class Known { never, by_opening, by_themselves, by_place, by_place_in_company };
Known how_known(const claims::Claim& day, const std::vector<const claims::Claim*>& times, const StatedText& text, const HoursOwner& owner);

}  // namespace sml::resolve
