// The formats of a report, by the names that --format takes.
//
// Whatever a repository's files hold, a report is valid UTF-8 without controls, and no line of it is a command to a build server:
// neither GitHub's (`::error::` at a line's begin, `##[error]` anywhere) nor those of others that begin with `##`. The one exception
// are the annotations that the format `github` is made of. The same outcome gives the same bytes.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "linter/report/report_style.h"
#include "linter/run/run.h"

namespace sml::report {

struct Format {
  std::string_view name;
  std::string (*write)(const run::Outcome& outcome, const ReportStyle& style);
  bool tells_unshown;         // whether it has room to say that more was found than it lists
  bool tells_suppressed;      // what comments silence, too
  std::string_view mark;      // what stands near the beginning of each such report, and of nothing else; empty where its last line tells it
  std::string_view bracket;   // how a '[' is written that would begin a command of a log: in the format's own notation where it has one
};

// In the order in which they are told.
std::span<const Format> formats();

// Null where no format is called so.
const Format* find_format(std::string_view name);

// The report as it is sent.
std::string written(const Format& format, const run::Outcome& outcome, const ReportStyle& style);

}  // namespace sml::report
