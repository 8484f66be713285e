// The countries of the world.
#pragma once

#include <span>
#include <string_view>

namespace sml::model {

// ISO 3166-1 alpha-2 codes, sorted.
std::span<const std::string_view> countries();
bool is_country(std::string_view code);

}  // namespace sml::model
