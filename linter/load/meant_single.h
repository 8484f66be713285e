// The one value that somebody meant who wrote a list where one belongs.
#pragma once

#include <optional>
#include <string>

#include "linter/yaml/tree.h"

namespace sml::load {

// "[Tu, We]" -> "Tu, We", "[Mo-Fr 09:00-18:00, Sa 10:00-14:00]" -> "Mo-Fr 09:00-18:00; Sa 10:00-14:00", as written, in the notation of hours or in words. Nothing where
// the list holds anything but texts.
std::optional<std::string> joined_hours(const yaml::Node& list);

// "[clients/napoli, clients/roma]" -> "clients/*"; nothing where the folders stand in no folder of their own, or in several.
std::optional<std::string> pattern_of_folders(const yaml::Node& list);

}  // namespace sml::load
