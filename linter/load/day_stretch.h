// Several days in a row that stand where a single value belongs.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace sml::load {

struct DayStretch {
  std::string first;
  std::string last;
};

using ReadsDay = std::function<std::optional<std::string>(std::string_view written)>;

// "2026-12-28 a 2026-12-30", "2026-2027"; "del 24 al 31 de diciembre" where `reads` knows such a day. Nothing where either day cannot be read, or the last does
// not lie behind the first.
std::optional<DayStretch> stretch_in(std::string_view written, const ReadsDay& reads);

}  // namespace sml::load
