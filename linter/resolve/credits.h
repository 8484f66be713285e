// The credit that a part of a text gives to others: whom it thanks, and who arranges what it tells of.
#pragma once

#include "linter/resolve/part_words.h"

namespace sml::resolve {

// "Gracias a Telas El Faro", "thanks to The Lock Inn": two words that are written as names.
bool thanks_somebody(const PartWords& part);

// "Shout-out to Desert Spoon Taqueria": whether a part begins by thanking another business, and tells nothing of us.
bool thanks_a_business(const PartWords& part);

// Whether a part says that somebody arranges it who has a name that is none of the business's: "organizado por la Cinemateca".
bool is_organised_by_another(const PartWords& part);

}  // namespace sml::resolve
