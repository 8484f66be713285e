// The time zone that somebody may have meant by a name that is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sml::load {

// The zone of that name, or of a city's in any of our languages: "Buenos Aires", "Ciudad de México".
std::optional<std::string> zone_called(std::string_view name);

// The same, or a slip of the pen: "Europe/Berln", "europe/berlin". Another city ("Europe/Vigo"), or hours from UTC, are another zone.
std::optional<std::string> meant_zone(std::string_view written);

}  // namespace sml::load
