// A sentence in which its days, the parts of a day and its times are a capital letter each: "los D P cerramos", "horario P: T".
//
// All else is folded, without the names of the business and of its places, so that a pattern can say how a whole clause goes. Points into the StatedText.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/resolve/hours_owner.h"

namespace sml::resolve {

struct Sign {
  enum class Kind : char {
    day = 'D',
    shut_day = 'S',      // "cerrado los miércoles"
    day_shut = 'C',      // "miércoles cerrado"
    part = 'P',          // "por la tarde"; of "esta tarde" behind its day
    time = 'T',
    all_hours = 'R',     // "24 horas"
    other = 'X'          // a day with its time, or with its hours
  };

  Kind kind = Kind::other;
  text::Range range;                        // bytes of the text
  const claims::Claim* claim = nullptr;     // of days and times
  claims::DayPart part{};
  bool each = false;                        // "por las tardes"
  std::size_t at = 0;                       // of the words
};

struct ClauseSigns {
  std::string words;
  std::vector<Sign> signs;                  // by place

  // The sign that stands there, which is one.
  const Sign& at(std::size_t place) const;
};

ClauseSigns clause_signs(std::size_t sentence, const StatedText& text, const HoursOwner& owner);

// Whether a text may hold a part of a day or all hours, for who need not look further.
bool may_name_parts(std::string_view folded);

}  // namespace sml::resolve
