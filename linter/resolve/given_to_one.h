// What is told to have been given to one person: "a doña Lupita le regalamos su trapo, firmado por todos".
#pragma once

#include <optional>

#include "linter/claims/claim.h"
#include "linter/model/enumeration.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// `agreed` is how the business speaks to its readers: where that is "tú" or "vos", a "le" that begins a sentence is somebody told of.
bool is_given_to_one(const claims::Claim& offer, const StatedText& text, std::optional<model::Register> agreed);

}  // namespace sml::resolve
