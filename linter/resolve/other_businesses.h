// Other businesses that a text tells of: who was named before, whom a sentence is about, and whether it says what they do, give or when they open.
#pragma once

#include <cstddef>

#include "linter/resolve/part_words.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

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

// Whether a part is about a shop of another trade, and tells nothing of us: "o autocarro 24 deixa-o à porta", "el almacén de Walter, acá al lado, te lleva".
bool is_about_another_trade(const PartWords& part);

// Whether a part of a text begins with another business as its subject, and tells nothing of us: "La panadería Morata cumple 40 años".
bool begins_with_another(const PartWords& part);

// The same of a place that another business is named by: "No Viveiro Mondego têm mudas".
bool begins_at_another(const PartWords& part);

// Whether a sentence names the business, a place or an offer of its own.
bool names_own(std::size_t sentence, const StatedText& text);

// Whether a part of a text names another business and tells what it gives, does or when it opens, and nothing of us: "la panadería Santa Inés manda dos
// bandejas".
bool tells_what_another_gives(const PartWords& part);

}  // namespace sml::resolve
