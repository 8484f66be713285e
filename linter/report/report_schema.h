// What the report in JSON holds, as a JSON Schema, for programs that read it: schemas/report.json.
#pragma once

#include <string>
#include <string_view>

namespace sml::report {

// The name that `sml schema` knows it by.
constexpr std::string_view kReportSchema = "report";

// JSON Schema 2020-12, with a final line break.
std::string report_schema();

}  // namespace sml::report
