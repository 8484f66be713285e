// What the words of a stated stretch of time say of its bounds.
#pragma once

#include <string_view>

namespace sml::resolve {

// "Desde el 3 de marzo a las 9 h" begins on a day and goes on; "el 3 de marzo desde las 9 h" is of that day.
bool begins_with_its_day(std::string_view words);

}  // namespace sml::resolve
