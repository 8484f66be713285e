// Amounts of the facts that say no currency, or "pesos": they are of the business's own.
#pragma once

#include "linter/load/problem.h"
#include "linter/model/business.h"

namespace sml::load {

// Says in complaints about prices and mechanics what was meant in the currency of the business, else in its country's; `legal` is that currency where nobody
// knows, or a mechanic is a number alone or absent: for samples.
void take_own_currency(const model::Business& business, Problems& problems);

}  // namespace sml::load
