// The question marks that a spreadsheet leaves where the encoding that it saved in lacks a character: "¡Paella! 🥘" as "¡Paella! ??".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace sml::sheet {

// Whether a sheet's text, in UTF-8, has no character but those of Windows-1252: then it may have had others.
bool may_lack_signs(std::string_view sheet);

// Behind the first mark of a text that stands where no question ends. Marks that may be the writer's own are none: "¿qué??", "¿vienes ?", "¡¿qué!?".
std::optional<std::size_t> end_of_lost_sign(std::string_view text);

}  // namespace sml::sheet
