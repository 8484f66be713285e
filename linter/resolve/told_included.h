// Whether what is said to be free of charge is what the facts list as included, though words stand between: "the parking behind the shop is ours, free".
#pragma once

#include "linter/claims/claim.h"
#include "linter/resolve/read_text.h"

namespace sml::resolve {

bool is_told_of_included(ReadText& read, const claims::Claim& claim);

}  // namespace sml::resolve
