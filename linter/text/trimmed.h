// A text without white space of any kind at its ends.
#pragma once

#include <string_view>

namespace sml::text {

std::string_view trimmed(std::string_view text);

}  // namespace sml::text
