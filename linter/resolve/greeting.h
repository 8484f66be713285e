// What people write on one day and on no other, though it names no date: "feliz domingo", "último día", "faltan 20 días para Navidad".
#pragma once

#include <string_view>

namespace sml::resolve {

// `folded` is a whole text.
bool greets_a_day(std::string_view folded);

// "Buenos días", "this morning".
bool greets_the_morning(std::string_view folded);

}  // namespace sml::resolve
