// The words for percent, folded.
#pragma once

#include <span>
#include <string_view>

namespace sml::claims {

extern const std::span<const std::string_view> kPercentWords;   // "percent", "porciento"
extern const std::span<const std::string_view> kHundredWords;   // behind "per" or "por"

}  // namespace sml::claims
