// The day of an invitation that says none, where what stands before it asks or tells of one.
//
// It is a claim of the StatedText.
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"
#include "linter/time/civil.h"

namespace sml::resolve {

// "¿Libre este lunes? Date una vuelta por el vivero", "El lunes 12 toca arroz en Roma. ¡Ven!": the one day of the question right before, or of a sentence that
// begins
// with it and says where or what for, two sentences above or nearer; nullptr where there is none.
const claims::Claim* day_told_before(const claims::Claim& invitation, const StatedText& text, time::Date publication);

}  // namespace sml::resolve
