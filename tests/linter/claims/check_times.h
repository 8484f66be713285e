// Whether the sentences of a table state the days, times and hours that stand beside them, seen from kTuesdayMorning.
#pragma once

#include <cstddef>
#include <string_view>

#include "tests/catch.h"
#include "tests/linter/claims/sentences.h"
#include "tests/linter/claims/shown.h"

namespace sml::claims {

template <std::size_t Size>
void check_times(const Sentence (&table)[Size], std::string_view language, std::string_view country = "") {
  for (const Sentence& row : table) {
    CAPTURE(row.text);
    CHECK(times_in(row.text, language, country, kTuesdayMorning) == row.states);
  }
}

}  // namespace sml::claims
