// Handles as they compare: with or without their sign, whatever their case.
#pragma once

#include <string>
#include <string_view>

#include "linter/text/fold.h"

namespace sml::text {

// "pizzerianapoli" of "@pizzerianapoli".
constexpr std::string_view without_at(std::string_view handle) { return handle.substr(handle.starts_with('@') ? 1 : 0); }

// What two ways of writing one handle share.
inline std::string handle_key(std::string_view handle) { return fold(without_at(handle)); }

}  // namespace sml::text
