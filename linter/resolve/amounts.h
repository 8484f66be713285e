// Amounts of money in a text, wherever they stand: what a special price is held against.
#pragma once

#include <string_view>
#include <vector>

#include "linter/claims/extract.h"
#include "linter/model/money.h"
#include "linter/text/fold.h"

namespace sml::resolve {

struct Amount {
  text::Range range;             // bytes of the text, with the sign or word of the currency
  model::Money money;
};

// "$119", "119 pesos", "29 €", "R$ 20", "119 MXN", by place; without what is told as a former price ("antes $119").
std::vector<Amount> amounts_of(std::string_view text, const claims::Setting& setting);

}  // namespace sml::resolve
