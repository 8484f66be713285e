// Which weekdays recur in words that a claim marks as such: "todos los martes", "de lunes a jueves", "weekends", "toda terça".
#pragma once

#include <bitset>
#include <optional>
#include <string_view>

#include "linter/time/civil.h"

namespace sml::resolve {

using Weekdays = std::bitset<7>;   // bit 0: Monday

// The weekday that a word of three languages names, long, short or in the plural, with or without "-feira".
std::optional<time::Weekday> weekday_called(std::string_view folded);

// None where the words name no weekday.
Weekdays weekdays_named(std::string_view words);

// The weekdays that folded words take out: "menos los de sábado y domingo", "every day but Monday", "weekends excluded". None where they take out none.
Weekdays weekdays_excepted(std::string_view folded);

}  // namespace sml::resolve
