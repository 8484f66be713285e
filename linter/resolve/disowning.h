// Words that say that something is not the business's.
#pragma once

#include <string_view>

namespace sml::resolve {

// Whether folded words say, as a clause of their own, that what they tell of is not the business's: ", no nosotras", "não é da nossa equipe".
bool disowns(std::string_view folded);

}  // namespace sml::resolve
