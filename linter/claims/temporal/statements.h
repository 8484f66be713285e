// The days, times and hours that a text states.
#pragma once

#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "linter/claims/searched_text.h"
#include "linter/claims/stated_time.h"
#include "linter/claims/temporal/people.h"
#include "linter/claims/temporal/token.h"
#include "linter/text/fold.h"

namespace sml::claims {

struct TimeStatement {
  text::Range range;  // bytes of the folded text: the words that state it, without an article before them
  std::variant<TimeClaim, HoursClaim> said;
  // Without which it states no time: beside an invitation a number is a day ("el 24 te esperamos", but "el 10 de la selección"), and some
  // things are only meant where nothing else is said ("el año pasado"). What is `nowhere` is a length, no time. A day that
  // is one anyhow may be of the `month` that is named before it ("el 24 abrimos").
  enum class Needs { nothing, month, visit, solitude, nowhere } needs = Needs::nothing;
  bool may_be_length = false;  // in a promise about answers it says how soon ("respondemos en 20 minutos")
};

struct TimeReading {
  std::string_view language;                 // a primary subtag
  bool month_first = false;                  // 3/4 is the 4th of March
  std::span<const text::Range> names{};      // what states no time, however it looks ("código MAYO20")
  WrittenText written{};
};

// By place; none overlap. Linear in the text. All tokens state the same as those that may tell of time, and are more to read: for tests.
std::vector<TimeStatement> time_statements(const SearchedText& text, const TimeReading& reading, Tokens which = Tokens::telling);

}  // namespace sml::claims
