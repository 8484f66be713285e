// Who answers where a text says that an answer comes: the business, or somebody and something that it tells of.
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// Whether what sounds like a promise of an answer is none: its subject is somebody or something else ("o aluno responde em um minuto", "the dough answers in
// an hour"), or it tells of a day that is over ("ayer contestamos en 5 minutos").
bool is_answered_by_others(const claims::Claim& promise, const StatedText& text);

}  // namespace sml::resolve
