// Figures of money and of percentages, as texts write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "linter/claims/extract.h"
#include "linter/model/money.h"

namespace sml::claims {

// "1,000.00", "1.000,50", "7,90", "149" in hundredths: the last mark with one or two digits behind it is the decimal mark.
std::optional<std::int64_t> hundredths(std::string_view figures);

// The amount with its currency (ISO 4217): by the unit written, else by the sign, whose bare "$" is the business's own; empty where
// nothing tells it. Sign and unit are folded.
std::optional<model::Money> read_money(std::string_view sign, std::string_view figures, std::string_view unit, const Setting& setting);

}  // namespace sml::claims
