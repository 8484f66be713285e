// What people write on one day and on no other, though it names no date: "feliz domingo", "último día", "faltan 20 días para Navidad"; or in one part of
// the day.
#pragma once

#include <string_view>

namespace sml::resolve {

// `folded` is a whole text.
bool greets_a_day(std::string_view folded);

// Whether a text says what is said at one hour of the day (0 to 23) and not at the other: "buenos días" at noon, "buenas noches" at ten.
bool is_of_other_hours(std::string_view folded, int from, int to);

}  // namespace sml::resolve
