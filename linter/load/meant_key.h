// The field that somebody meant who wrote a name that none has.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sml::load {

// The one that is called so in Spanish, Portuguese or other words of English, else the nearest.
std::optional<std::string> meant_key(std::string_view written, const std::vector<std::string>& legal);

// The one that is called exactly so, here or in other words.
std::optional<std::string> named_key(std::string_view written, const std::vector<std::string>& legal);

// Whether a name is one that people give the hour of a day, apart from the day: "hora", "time".
bool names_hour(std::string_view written);

// Whether a name is one of what opens an account: "contraseña", "pin".
bool names_secret(std::string_view written);

}  // namespace sml::load
