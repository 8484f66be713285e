// Whether two addresses are the same, however people write them: what one of two leaves out, such as a quarter or a floor, makes no difference.
#pragma once

#include <string_view>

namespace sml::resolve {

// same_street: a name in common, and another number.
enum class AddressLikeness { same, same_street, other };
AddressLikeness likeness(std::string_view stated, std::string_view known);

}  // namespace sml::resolve
