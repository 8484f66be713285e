// Words that mean a day as seen from the publication, beside a date or a weekday: "mañana, domingo 6 de diciembre", "hoy es martes 15", "hoy jueves".
#pragma once

#include <optional>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// What is wrong with the claim at `index` of a text's, where such a word stands with it and means another day.
std::optional<WrongDate> wrong_day_word(const StatedText& text, std::size_t index, const time::Civil& publication);

}  // namespace sml::resolve
