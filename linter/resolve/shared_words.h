// The words that every pattern may name (worded.h): those of the tables of time and of numbers, and a few that stand in whatever one says.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "linter/resolve/worded.h"

namespace sml::resolve {

// A line of InLanguages.
using Line = std::string_view InLanguages::*;
inline constexpr std::array<Line, 4> kLines = {&InLanguages::es, &InLanguages::en, &InLanguages::pt, &InLanguages::any};

// The words of a name in a line, as alternatives; none where the language has none, or no words are called so.
std::string shared_words(std::string_view name, Line line);

}  // namespace sml::resolve
