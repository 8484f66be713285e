// The report for programs: one JSON object, as design's output format fixes it.
//
// The same outcome gives the same bytes. Texts are printable UTF-8; lines and columns count from 1, columns in code points.
#pragma once

#include <string>
#include <string_view>

#include "linter/model/enumeration.h"
#include "linter/run/run.h"

namespace sml::report {

// With a final line break. `version` is the program's. `suppressed`: with the comments that silence something.
std::string json_report(const run::Outcome& outcome, std::string_view version, model::MessageLanguage language, bool suppressed = false);

}  // namespace sml::report
