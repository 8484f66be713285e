#include "linter/report/checkstyle.h"

#include <iterator>
#include <string_view>

#include "linter/report/escape.h"
#include "linter/report/teller.h"

namespace sml::report {
namespace {

constexpr std::string_view kVersion = "4.3";   // of Checkstyle whose form this is
constexpr std::string_view kSeverities[] = {"ignore", "info", "warning", "error"};   // in the order of model::Severity
static_assert(std::size(kSeverities) == model::names_of<model::Severity>().size());

void append_error(std::string& out, const rule::Finding& finding, const Teller& teller) {
  const base::Place place = teller.begin(finding.at);
  out += "    <error line=\"" + std::to_string(place.line) + "\" column=\"" + std::to_string(place.column) + "\" severity=\"";
  out.append(kSeverities[static_cast<std::size_t>(finding.severity)]).append("\"");
  out += " source=\"" + xml_text(finding.card->id) + "\"\n";
  out += "           message=\"" + xml_text(teller.message(teller.words(finding))) + "\"/>\n";
}

}  // namespace

std::string checkstyle_report(const run::Outcome& outcome, const ReportStyle& style) {
  const Teller teller(outcome, style);
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"" + std::string(kVersion) + "\">\n";
  const rule::Finding* last = nullptr;
  for (const rule::Finding& finding : outcome.findings) {
    if (last == nullptr || last->at.source != finding.at.source) {
      if (last != nullptr) out += "  </file>\n";
      out += "  <file name=\"" + xml_text(teller.file(finding.at)) + "\">\n";
    }
    append_error(out, finding, teller);
    last = &finding;
  }
  if (last != nullptr) out += "  </file>\n";
  return out += "</checkstyle>\n";
}

}  // namespace sml::report
