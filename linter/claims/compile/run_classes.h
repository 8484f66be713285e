// What the runs of a language's texts may be (run_class.h): a part of the build.
#pragma once

#include <span>

#include "linter/claims/number_words.h"
#include "linter/claims/run_class.h"
#include "linter/claims/temporal/words.h"

namespace sml::claims {

// With the names and signs of money and percent, which are the same in all languages.
RunClasses run_classes(std::span<const TimeWord> times, const NumberTables& numbers);

}  // namespace sml::claims
