// What an entry says that is written as plain text, by the fields that it belongs in: "Menú del día: 14 €" is a name and a price.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/load/day_stretch.h"
#include "linter/load/shape.h"
#include "linter/time/civil.h"

namespace sml::run {

inline constexpr std::size_t kDay = 10;   // bytes of "2026-03-13"

// The day of a moment that has an hour or none.
inline std::string day_of(const std::string& moment) { return moment.substr(0, kDay); }

// Of an entry of a list of things that have a name, such as `products`; only what is certain. Empty for other lists.
std::vector<load::KnownValue> entry_values(std::string_view list, std::string_view written, time::Date today);

// The day that is written in any way; nothing where day and month may change places.
std::optional<std::string> day_in(std::string_view written, time::Date today);

// The first and the last day of a stretch: "2026-12-28 a 2026-12-30", "del 24 al 31 de diciembre"; nothing where either cannot be read.
std::optional<load::DayStretch> stretch_in(std::string_view written, time::Date today);

}  // namespace sml::run
