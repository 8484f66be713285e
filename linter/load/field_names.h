// The names of all fields that any file may have.
#pragma once

#include <string_view>

namespace sml::load {

// Whether some type of the model has a key of this name.
bool is_field(std::string_view name);

}  // namespace sml::load
