// What a gift comes with, by a text, where its facts tie it to another product.
//
// Points into what it is asked about.
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/read_text.h"

namespace sml::resolve {

// "Kit de regalo con cualquier limpieza" of a kit that the facts give with a blanqueamiento: what it comes with is said, and is another product.
bool is_given_with_another(ReadText& read, const claims::Claim& claim, const model::Offer& offer, const model::Facts& facts);

}  // namespace sml::resolve
