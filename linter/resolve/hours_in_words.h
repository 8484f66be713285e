// Opening hours as people say them, in the notation of the files.
#pragma once

#include <optional>
#include <string>

#include "linter/model/enumeration.h"

namespace sml::resolve {

// "lunes a viernes de 9 a 6 y sábados de 10 a 2", "Lu-Vi 9-18; Sa 10-14" -> "Lu-Vi 09:00-18:00; Sa 10:00-14:00", with Spanish names of days for who
// speaks Spanish. Nothing where a part of it is not understood.
std::optional<std::string> hours_in_words(const std::string& said, model::MessageLanguage language);

// The same of hours in any of our languages; the days are called as in `shown`.
std::optional<std::string> hours_in_any_words(const std::string& said, model::MessageLanguage shown);

// Days alone, "domingos", "martes y jueves", in the notation; nothing where hours stand with them.
std::optional<std::string> days_in_words(const std::string& said, model::MessageLanguage language);

// Times alone, "de 9 a 2", "9 a 14 y 16 a 20", in the notation without days; nothing where days stand with them.
std::optional<std::string> times_in_words(const std::string& said);

// Whether a day is written "M" alone, which is Tuesday or Wednesday in Spanish and Monday in English.
bool says_lone_m(std::string_view said);

}  // namespace sml::resolve
