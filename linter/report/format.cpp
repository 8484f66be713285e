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
    {"text", text_report, kLookalikeBracket},           {"json", json_report, kJsonBracket},         {"sarif", sarif_report, kJsonBracket},
    {"github", github_report, kLookalikeBracket},       {"gitlab", gitlab_report, kJsonBracket},     {"junit", junit_report, kReferenceBracket},
    {"checkstyle", checkstyle_report, kReferenceBracket}, {"rdjson", rdjson_report, kJsonBracket}, {"markdown", markdown_report, kReferenceBracket},
    {"html", html_report, kReferenceBracket},           {"brief", brief_report, kLookalikeBracket},
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
