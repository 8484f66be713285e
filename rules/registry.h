// All rules of the program: the cards of this folder with their checks. The definitions are written by the build (compile_cards).
#pragma once

#include <span>
#include <string_view>

#include "linter/rule/check.h"

namespace sml::rules {

// Sorted by id.
rule::Rules registry();

// Rules that the catalogue of rules names and that have no card yet (rules/planned.txt).
std::span<const std::string_view> planned();

}  // namespace sml::rules
