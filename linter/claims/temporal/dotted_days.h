// Days written with a point, which times are, too: "viernes 13.03", "del 06.03 al 29.03".
#pragma once

#include <memory_resource>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// Figures with a point become a day and a month where what stands beside them tells of a day; what could be nothing else and is none says nothing.
void tell_dotted_days(std::pmr::vector<Token>& tokens);

}  // namespace sml::claims
