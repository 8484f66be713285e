// Amounts of money, percentages and, where they are asked for, numbers.
//
// Found by a pass over the tokens of a text, from left to right: an amount and what stands beside it.
#pragma once

#include <string_view>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/claims/extract.h"
#include "linter/claims/searched_text.h"
#include "linter/text/fold.h"

namespace sml::claims {

struct Quantity {
  text::Range range;       // bytes of the folded text
  Statement statement;     // MoneyClaim, PercentClaim or NumberClaim
};

// `searched` is the folded text with what is masked. By begin, money and percentages before numbers.
std::vector<Quantity> find_quantities(std::string_view text, const text::Folded& folded, const SearchedText& searched, const Setting& setting);

}  // namespace sml::claims
