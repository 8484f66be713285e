// What may be written where the cursor is: the keys of a mapping that it does not have yet, and the values of a key that has only some.
#pragma once

#include "linter/lsp/place.h"
#include "linter/rule/check.h"

namespace sml::lsp {

// The protocol's CompletionItems, in the order in which they are best offered.
Json completions_of(const Place& place, rule::Rules rules, PositionEncoding encoding);

}  // namespace sml::lsp
