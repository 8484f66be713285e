// Names as ids.
#pragma once

#include <string>
#include <string_view>

namespace sml::text {

// A name folded, what is no letter or figure of ASCII as a single hyphen. Empty where nothing is left.
std::string as_id(std::string_view name);

}  // namespace sml::text
