// The one value that somebody meant who wrote a list where one belongs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "linter/load/problem.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// "[Tu, We]" -> "Tu, We", "[Mo-Fr 09:00-18:00, Sa 10:00-14:00]" -> "Mo-Fr 09:00-18:00; Sa 10:00-14:00", "{lunes: 9-14, martes: 10-13}" -> "lunes 9-14; martes
// 10-13", as
// written, in the notation of hours or in words. Nothing where the list or the fields hold anything but texts.
std::optional<std::string> joined_hours(const yaml::Node& several);

// "[clients/napoli, clients/roma]" -> "clients/*"; nothing where the folders stand in no folder of their own, or in several.
std::optional<std::string> pattern_of_folders(const yaml::Node& list);

// A list, or fields, where one value belongs: their texts joined, where that says something, and that one.
Problem list_problem(const yaml::Node& list, std::string_view key, std::string_view expected, std::string_view joined, std::optional<std::string> single);

}  // namespace sml::load
