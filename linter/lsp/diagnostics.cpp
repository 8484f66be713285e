#include "linter/lsp/diagnostics.h"

#include <string_view>

#include "linter/lsp/file_lines.h"
#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/teller.h"

namespace sml::lsp {
namespace {

constexpr int kSeverities[] = {4, 3, 2, 1};   // in the order of model::Severity

class DiagnosticWriter {
 public:
  DiagnosticWriter(const Repository& repository, PositionEncoding encoding)
      : repository_(repository), style_{.language = repository.language}, teller_(*repository.outcome, style_), lines_(repository.outcome->sources, encoding) {}

  std::string uri(base::Span span) const { return repository_.uri_of(teller_.source(span).path()); }

  Json diagnostic(const rule::Finding& finding) {
    const rule::Rendered words = teller_.words(finding);
    Json json = {{"range", json_of(lines_.range(finding.at))},
                 {"severity", kSeverities[static_cast<std::size_t>(finding.severity)]},
                 {"code", finding.card->id},
                 {"source", "sml"},
                 {"message", message(words)}};
    Json related = Json::array();
    for (const rule::RenderedRelated& other : words.related)
      related.push_back({{"location", {{"uri", uri(other.at)}, {"range", json_of(lines_.range(other.at))}}}, {"message", report::cut(other.text, report::kLongestString)}});
    if (!related.empty()) json["relatedInformation"] = std::move(related);
    return json;
  }

 private:
  // What is wrong, why it matters and what to do about it, a line each.
  std::string message(const rule::Rendered& words) const {
    std::string text = report::cut(words.message, report::kLongestString);
    for (const auto& [label, said] : {std::pair("report.why", &words.why), std::pair("report.help", &words.help)})
      if (!said->empty()) text += '\n' + teller_.said(label) + ": " + report::cut(*said, report::kLongestString);
    return text;
  }

  const Repository& repository_;
  report::ReportStyle style_;
  report::Teller teller_;
  FileLines lines_;
};

}  // namespace

std::map<std::string, Json> diagnostics_of(const Repository& repository, PositionEncoding encoding) {
  DiagnosticWriter writer(repository, encoding);
  std::map<std::string, Json> found;
  for (const rule::Finding& finding : repository.outcome->findings)
    found.try_emplace(writer.uri(finding.at), Json::array()).first->second.push_back(writer.diagnostic(finding));
  return found;
}

}  // namespace sml::lsp
