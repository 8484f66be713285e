// What a text says against a promise of its own: that it is none, is over, or was only asked for.
//
// Everything points into the ReadText.
#pragma once

#include <cstddef>

#include "linter/resolve/read_text.h"

namespace sml::resolve {

// "¿El cupón? También acabó", "«Sigue el 15 %.» Seguía", "Preguntan por el 2x1. Se acabó el lunes".
bool is_told_gone(const ReadText& read, std::size_t sentence);

// The same of what is named there. A question may ask something else of it: "¿Acaba hoy la Semana del libro? No", but not "¿La Semana del libro? Se acabó".
bool is_told_gone(const ReadText& read, const FactMention& mention);

// Whether each of the names of an offer in a sentence is denied there, and one is: "se acabó el envío gratis, pero hay café de cortesía".
bool is_denied_alone(const ReadSentence& sentence, const model::Offer& offer);

// Whether that is said of a claim of an offer, or of the offer that it means, which may be none.
bool is_denied(ReadText& read, const claims::Claim& claim, const model::Offer* offer);

}  // namespace sml::resolve
