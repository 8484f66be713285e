#include "linter/report/gitlab.h"

#include <nlohmann/json.hpp>
#include <iterator>
#include <string_view>
#include <vector>

#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/teller.h"
#include "linter/run/fingerprint.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

// In the order of model::Severity; GitLab, "Code Quality", has info, minor, major, critical, blocker.
constexpr std::string_view kSeverities[] = {"info", "info", "minor", "critical"};
static_assert(std::size(kSeverities) == model::names_of<model::Severity>().size());

}  // namespace

std::string gitlab_report(const run::Outcome& outcome, const ReportStyle& style) {
  const Teller teller(outcome, style);
  const std::vector<std::string> names = run::fingerprints(outcome.findings, outcome.sources);
  Json issues = Json::array();
  for (std::size_t index = 0; index < outcome.findings.size(); ++index) {
    const rule::Finding& finding = outcome.findings[index];
    const Json lines = {{"begin", teller.begin(finding.at).line}, {"end", teller.end(finding.at).line}};
    issues.push_back({{"type", "issue"},
                      {"check_name", finding.card->id},
                      {"description", cut(teller.message(teller.words(finding)), kLongestString)},
                      {"categories", Json::array({"Bug Risk"})},
                      {"severity", kSeverities[static_cast<std::size_t>(finding.severity)]},
                      {"fingerprint", names[index]},
                      {"location", {{"path", teller.file(finding.at)}, {"lines", lines}}}});
  }
  return issues.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace sml::report
