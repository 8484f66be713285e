// The rest of some bytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace sml::base {

// Empty where they end before.
constexpr std::string_view from(std::string_view bytes, std::size_t at) { return bytes.substr(std::min(at, bytes.size())); }

}  // namespace sml::base
