// Feasts that a text says its day to be: "hoy es Nochevieja", "mañana es Navidad".
#pragma once

#include <cstddef>
#include <optional>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// What is wrong with the claim at `index` of a text's, where it is such a word of the day and the feast is on another one. Of a feast that is more
// than days away people speak as they like.
std::optional<WrongDate> wrong_feast_word(const StatedText& text, std::size_t index, const time::Civil& publication);

}  // namespace sml::resolve
