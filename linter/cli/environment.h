// What a command is told of the machine it runs on: nothing below this room looks for itself.
#pragma once

#include <istream>
#include <ostream>
#include <string>

#include "linter/base/stopwatch.h"
#include "linter/model/enumeration.h"
#include "linter/time/zone.h"

namespace sml::cli {

struct Environment {
  std::string folder;                    // the current one, absolute
  time::Instant clock{};
  // the user's, by LANGUAGE, LC_ALL, LC_MESSAGES or LANG; for a command, that of the repository it was given in, where that says one
  model::MessageLanguage language = model::MessageLanguage::en;
  bool terminal = false;                 // `out` is one that takes colours
  bool no_color = false;                 // NO_COLOR is set (no-color.org)
  bool error_terminal = false;           // `error` is a terminal
  unsigned threads = 1;                  // that the machine runs at a time
  std::ostream& out;
  std::ostream& error;
  std::istream& in;
  bool in_terminal = false;              // somebody sits at `in` who can be asked
  std::string country{};                 // the user's, by the same variables as the language: "MX"; empty where they name none
  time::Instant (*read_clock)() = nullptr;      // for a command that goes on while time does; without one `clock` stands for it
  const base::Stopwatch* stopwatch = nullptr;   // for --timings; without one nothing is measured
  int columns = 0;                       // of the terminal that `out` is; 0 where it is none, or nobody knows
};

// The language that a locale's name asks for ("es_MX.UTF-8"), or before it the first that is spoken of a list that LANGUAGE holds ("ca:es"). Where none
// is: Spanish for the other languages of Spain, English for all others.
model::MessageLanguage language_of_locale(std::string_view name, std::string_view preferred = {});

// The country that it names; empty where it names none.
std::string country_of_locale(std::string_view name);

}  // namespace sml::cli
