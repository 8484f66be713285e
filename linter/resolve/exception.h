// What a sentence says it is not: "no aplica los viernes", "doesn't apply at Dockside", "en Polanco, no".
#pragma once

#include <string_view>

namespace sml::resolve {

// Both take folded text.

// Whether the words before a day or a place except it.
bool excepts_next(std::string_view before);

// Whether the words behind it do.
bool excepts_previous(std::string_view behind);

}  // namespace sml::resolve
