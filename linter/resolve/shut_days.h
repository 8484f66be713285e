// Whether a text says of certain days that its business does not open on them.
#pragma once

#include <string_view>

namespace sml::resolve {

// By what stands before and behind the days in their sentence, folded. Only what is said of nothing else: somebody closes with a concert, and a
// street is closed, too.
bool says_shut(std::string_view before, std::string_view behind);

}  // namespace sml::resolve
