#include "linter/report/format.h"

#include <algorithm>

#include "linter/report/checkstyle.h"
#include "linter/report/escape.h"
#include "linter/report/github.h"
#include "linter/report/gitlab.h"
#include "linter/report/html.h"
#include "linter/report/json.h"
#include "linter/report/junit.h"
#include "linter/report/markdown.h"
#include "linter/report/rdjson.h"
#include "linter/report/sarif.h"
#include "linter/report/text.h"

namespace sml::report {
namespace {

constexpr std::string_view kJsonBracket = "\\u005b";
constexpr std::string_view kReferenceBracket = "&#91;";   // XML, HTML

constexpr Format kFormats[] = {
    {"text", text_report, true, true, "", kLookalikeBracket},
    {"json", json_report, true, true, "\"tool\": {\n    \"name\": \"sml\"", kJsonBracket},
    {"sarif", sarif_report, true, true, "\"driver\": {\n          \"name\": \"sml\"", kJsonBracket},
    {"github", github_report, true, false, "", kLookalikeBracket},
    {"gitlab", gitlab_report, false, false, "\"type\": \"issue\",\n    \"check_name\": ", kJsonBracket},
    {"junit", junit_report, true, false, "<testsuite name=\"sml\"", kReferenceBracket},
    {"checkstyle", checkstyle_report, false, false, "<checkstyle version=\"4.3\">", kReferenceBracket},
    {"rdjson", rdjson_report, false, false, "\"source\": {\n    \"name\": \"sml\"", kJsonBracket},
    {"markdown", markdown_report, true, false, "## sml: ", kReferenceBracket},
    {"html", html_report, true, false, "<meta name=\"generator\" content=\"sml ", kReferenceBracket},
    {"brief", brief_report, true, false, "", kLookalikeBracket},
};

}  // namespace

std::span<const Format> formats() { return kFormats; }

const Format* find_format(std::string_view name) {
  const auto found = std::ranges::find(kFormats, name, &Format::name);
  return found == std::end(kFormats) ? nullptr : &*found;
}

std::string written(const Format& format, const run::Outcome& outcome, const ReportStyle& style) {
  return without_log_commands(format.write(outcome, style), format.bracket);
}

}  // namespace sml::report
