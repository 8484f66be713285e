// Other businesses that a text names, and what they give: "la librería La Errata hace un 5 % de descuento", "their shop has 25% off".
#pragma once


#include "linter/claims/claim.h"
#include "linter/resolve/part_words.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether a sentence stands behind a question: "Dry pizza? Not us!" disowns nothing that is told of.
bool answers_question(std::size_t sentence, const StatedText& text);

// What is told up to a place, as far back as one remembers of whom.
text::Range told_before(std::size_t end, const StatedText& text);

// Whether a text has named somebody else up to a place: an account, a shop or the like by its kind and a name that is none of the facts', or whom it thanks by
// two words that are written as names.
bool is_somebody_told_of(std::size_t end, const StatedText& text);

// Whether a part of a text has a word that is written as a name and is none of the facts'.
bool names_anybody(text::Range part, const StatedText& text);

// Whether what the last name of another business does is told right behind it, and nothing of the business's own: "la farmacia Ibáñez abre los domingos".
bool is_told_of_another(const PartWords& part);

// Whether a sentence without a subject goes on about who was named in the one before: "La panadería Morata cumple 40 años. Abre de 7 a 14 h".
bool goes_on_about_another(std::size_t sentence, const StatedText& text);

// Whether a part of a text begins with another business as its subject, and tells nothing of us: "La panadería Morata cumple 40 años".
bool begins_with_another(const PartWords& part);

// The same of a place that another business is named by: "No Viveiro Mondego têm mudas".
bool begins_at_another(const PartWords& part);

// Whether a part says that somebody arranges it who has a name that is none of the business's: "organizado por la Cinemateca".
bool is_organised_by_another(const PartWords& part);

// "Shout-out to Desert Spoon Taqueria": whether a part begins by thanking another business, and tells nothing of us.
bool thanks_a_business(const PartWords& part);

// Whether a sentence names the business, a place or an offer of its own.
bool names_own(std::size_t sentence, const StatedText& text);

// Whether a part of a text names another business and tells what it gives, does or when it opens, and nothing of us: "la panadería Santa Inés manda dos
// bandejas".
bool tells_what_another_gives(const PartWords& part);

// Whether the sentence of an offer that no facts know says that such a business gives it, and nowhere that we do.
bool is_given_by_another(const claims::Claim& offer, const StatedText& text);

// The same of a price, and of an offer that is like one of the facts: the sentence names nothing of the business's own but products.
bool is_surely_given_by_another(const claims::Claim& claim, const StatedText& text);

}  // namespace sml::resolve
