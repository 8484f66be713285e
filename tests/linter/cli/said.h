// What the program says to a command line, in a folder and at a moment of its own.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "linter/cli/command_line.h"

namespace sml::cli {

struct Said {
  int status = 0;
  std::string out;
  std::string error;
};

// Where a command is given; what is not said is as in a script.
struct Circumstances {
  model::MessageLanguage language = model::MessageLanguage::es;
  bool terminal = false;
  bool no_color = false;
  std::string typed{};
  bool in_terminal = false;
  const base::Stopwatch* stopwatch = nullptr;
};

// At 2026-02-25T06:13:20Z, with two threads.
inline Said said(const std::string& folder, const std::vector<std::string>& words, const Circumstances& given) {
  std::ostringstream out, error;
  std::istringstream in(given.typed);
  const Environment environment{.folder = folder,
                                .clock = {1'772'000'000},
                                .language = given.language,
                                .terminal = given.terminal,
                                .no_color = given.no_color,
                                .threads = 2,
                                .out = out,
                                .error = error,
                                .in = in,
                                .in_terminal = given.in_terminal,
                                .stopwatch = given.stopwatch};
  const int status = run_command_line(words, environment);
  return {status, out.str(), error.str()};
}

}  // namespace sml::cli
