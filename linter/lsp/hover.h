// What the key under the cursor is for.
#pragma once

#include "linter/lsp/place.h"

namespace sml::lsp {

// The protocol's Hover; null where no key stands that anything is known of.
Json hover_of(const Place& place, PositionEncoding encoding);

}  // namespace sml::lsp
