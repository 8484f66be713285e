// Figures with a colon or an h that are no time of day: paces, records, lengths, verses.
#pragma once

#include <cstddef>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// `clock` is the place of such a token, which says nothing of time where its neighbours tell so.
void tell_other_clock(std::pmr::vector<Token>& tokens, std::size_t clock, std::string_view folded);

}  // namespace sml::claims
