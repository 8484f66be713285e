#include "linter/lsp/diagnostics.h"

#include <iterator>
#include <utility>

#include "linter/report/escape.h"
#include "linter/report/frame.h"

namespace sml::lsp {
namespace {

constexpr int kSeverities[] = {4, 3, 2, 1};   // in the order of model::Severity
static_assert(std::size(kSeverities) == model::names_of<model::Severity>().size());

}  // namespace

DiagnosticWriter::DiagnosticWriter(const Repository& repository, PositionEncoding encoding)
    : repository_(repository), style_{.language = repository.language}, teller_(*repository.outcome, style_), lines_(repository.outcome->sources, encoding) {}

Json DiagnosticWriter::diagnostic(const rule::Finding& finding) {
  const rule::Rendered said = words(finding);
  Json json = {{"range", json_of(range(finding.at))},
               {"severity", kSeverities[static_cast<std::size_t>(finding.severity)]},
               {"code", finding.card->id},
               {"source", "sml"},
               {"message", (is_of_folder(finding) ? teller_.source(finding.at).path() + ": " : std::string()) + message(said)}};
  Json related = Json::array();
  for (const rule::RenderedRelated& other : said.related)
    related.push_back({{"location", {{"uri", uri(other.at)}, {"range", json_of(range(other.at))}}},
                       {"message", report::cut(other.text, report::kLongestString)}});
  if (!related.empty()) json["relatedInformation"] = std::move(related);
  return json;
}

// What is wrong, why it matters and what to do about it, a line each.
std::string DiagnosticWriter::message(const rule::Rendered& words) const {
  std::string text = report::cut(words.message, report::kLongestString);
  for (const auto& [label, said] : {std::pair("report.why", &words.why), std::pair("report.help", &words.help)})
    if (!said->empty()) text += '\n' + teller_.said(label) + ": " + report::cut(*said, report::kLongestString);
  return text;
}

// An editor opens no folder: what is found of one is told in the file that says which there are.
std::string DiagnosticWriter::home(const rule::Finding& finding) const {
  return is_of_folder(finding) ? repository_.uri_of(repository_.outcome->world.config.path) : uri(finding.at);
}

bool DiagnosticWriter::is_of_folder(const rule::Finding& finding) const {
  return !repository_.outcome->world.bare && repository_.folders.contains(teller_.source(finding.at).path());
}

std::map<std::string, Json> diagnostics_of(const Repository& repository, PositionEncoding encoding) {
  DiagnosticWriter writer(repository, encoding);
  std::map<std::string, Json> found;
  for (const rule::Finding& finding : repository.outcome->findings)
    found.try_emplace(writer.home(finding), Json::array()).first->second.push_back(writer.diagnostic(finding));
  return found;
}

}  // namespace sml::lsp
