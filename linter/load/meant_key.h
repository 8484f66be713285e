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

}  // namespace sml::load
