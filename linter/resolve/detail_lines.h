// Which lines of a text say more of what one of its sentences names: a title line above it that says when, and the lines of details below it.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// The sentences that a reader takes together with one of the text's, itself with them, by place: a line above it that says when ("Hoy miércoles:"),
// and those below it that tell a detail ("📅 Hasta el 15 de marzo", "Sábado 14, 20 h"), as long as none of them `names_another`, nor the day above
// is that of what stands above it.
std::vector<std::size_t> sentences_with(std::size_t sentence, const StatedText& text, const std::function<bool(std::size_t)>& names_another);

// How many lines end behind a sentence.
std::size_t lines_ended(std::string_view sentence);

}  // namespace sml::resolve
