// Numbers of any kind, in figures or in words: amounts, counts, codes. Not ordinals, nor what letters are written onto ("29km", "4o").
#pragma once

#include <vector>

#include "linter/claims/decimal.h"
#include "linter/claims/quantity_text.h"

namespace sml::claims {

struct PlainNumber {
  text::Range range;       // bytes of the folded text; a minus or its word belongs to it
  Decimal value;
};

std::vector<PlainNumber> find_numbers(const QuantityText& text);

}  // namespace sml::claims
