// A day that a text states and that no calendar has.
#pragma once

#include <cstdint>
#include <optional>

#include "linter/text/fold.h"
#include "linter/time/civil.h"

namespace sml::claims {
struct Claim;
}

namespace sml::resolve {

struct WrongDate {
  enum class Kind : std::uint8_t {
    nonexistent,   // "31 de abril": `day` is the last of that month
    weekday,       // "viernes 15 de marzo" of a Sunday: `day` is the 15th
    day_word       // "mañana, domingo 6", "hoy jueves": `day` is the one that its first word means at publication
  };

  Kind kind = Kind::weekday;
  const claims::Claim* claim = nullptr;
  text::Range range{};                      // bytes of the text: the words that state it
  time::Date day{};
  std::optional<time::Weekday> weekday{};   // that it states
  bool says_year = false;
  text::Range word{};                       // day_word: "mañana"
  int ahead = 0;                            // day_word: days from publication to what the word means
  std::optional<time::Date> stated{};       // day_word: the date beside it; of "hoy jueves" the nearest such day
};

}  // namespace sml::resolve
