// The countries of the world.
#pragma once

#include <string_view>
#include <vector>

namespace sml::model {

// ISO 3166-1 alpha-2, sorted.
std::vector<std::string_view> countries();

}  // namespace sml::model
