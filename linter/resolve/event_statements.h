// What a sentence that names events, and the lines that go with it (detail_lines.h), say of when and where they are.
//
// Dates and times of tickets, lists and announcements are none of the event's. Everything points into the StatedText.
#pragma once

#include <vector>

#include "linter/resolve/mentions.h"
#include "linter/resolve/stated_minutes.h"

namespace sml::resolve {

struct StatedDate {
  text::Range range;
  time::Date first{};
  time::Date last{};
  bool exact = false;      // its days are named one by one or from one to the other; else it is some stretch that they lie in ("esta semana")
  bool any_year = false;   // a day and its month, no more: those of the year nearest to publication
  bool counted = false;    // "en 3 días": people count in more than one way
  int number = 0;          // "día 2": may be the second of the event's own days
  Minutes at{};            // of the first day, where a time stands with it
  bool begins = false;     // said to be the first day
  bool ends = false;       // of the time up to which something lasts: "de 22 a 2 h del domingo"
  int other_by = 0;        // days by which another may be meant: "next Saturday" a week later, "el próximo finde" a week earlier (-7)
  bool through = false;    // said to be the last day of what lasts: "está hasta el 20"
};

struct StatedStart {
  text::Range range;
  Minutes minutes;
  std::string_view clock;   // folded words behind it that may name another clock than the business's: "hora de españa"
  bool begins = false;      // said to be when it begins
};

struct EventStatements {
  std::size_t sentence = 0;                     // that names them
  std::vector<const model::Event*> events;      // that it names, each once; not what it denies
  std::vector<StatedDate> dates;                // all by place
  std::vector<StatedStart> starts;
  Mentions places;                              // of locations
};

// One for each sentence that names an event. `own`: the text's own mentions.
std::vector<EventStatements> event_statements(const StatedText& text, const Mentions& own, time::Date publication);

}  // namespace sml::resolve
