// All rules of the program: the cards of this folder with their checks. The definitions are written by the build (compile_cards).
#pragma once

#include "linter/rule/check.h"

namespace sml::rules {

// Sorted by id.
rule::Rules registry();

}  // namespace sml::rules
