#include "linter/report/rdjson.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <iterator>
#include <string_view>

#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/teller.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSeverities[] = {"INFO", "INFO", "WARNING", "ERROR"};   // in the order of model::Severity
static_assert(std::size(kSeverities) == model::names_of<model::Severity>().size());

class RdjsonWriter {
 public:
  RdjsonWriter(const run::Outcome& outcome, const ReportStyle& style) : outcome_(outcome), teller_(outcome, style) {}

  Json diagnostics() const {
    Json list = Json::array();
    for (const rule::Finding& finding : outcome_.findings) list.push_back(diagnostic(finding));
    return list;
  }

 private:
  // A byte order mark is part of its line's bytes.
  Json position(const base::Source& source, std::uint32_t offset) const {
    const int line = source.place(offset).line;
    const std::size_t end = std::min<std::size_t>(offset, source.bytes().size());
    const std::size_t line_end = end == 0 ? std::string::npos : source.bytes().rfind('\n', end - 1);
    const std::size_t start = line_end == std::string::npos ? 0 : line_end + 1;
    return {{"line", line}, {"column", end - start + 1}};
  }

  Json location(base::Span span) const {
    const base::Source& source = teller_.source(span);
    const Json range = {{"start", position(source, span.begin)}, {"end", position(source, span.end)}};
    return {{"path", teller_.file(span)}, {"range", range}};
  }

  Json diagnostic(const rule::Finding& finding) const {
    const rule::Rendered words = teller_.words(finding);
    Json json = {{"message", cut(teller_.message(words), kLongestString)},
                 {"location", location(finding.at)},
                 {"severity", kSeverities[static_cast<std::size_t>(finding.severity)]},
                 {"code", {{"value", finding.card->id}}}};
    // Suggestions are choices there: a fix of several edits is none.
    const rule::Fix* fix = offered_fix(finding);
    if (fix != nullptr && fix->edits.size() == 1)
      json["suggestions"] = Json::array({{{"range", location(fix->edits[0].at)["range"]}, {"text", fix->edits[0].text}}});
    Json related = Json::array();
    for (const rule::RenderedRelated& other : words.related)
      related.push_back({{"message", cut(other.text, kLongestString)}, {"location", location(other.at)}});
    if (!related.empty()) json["related_locations"] = std::move(related);
    return json;
  }

  const run::Outcome& outcome_;
  Teller teller_;
};

}  // namespace

std::string rdjson_report(const run::Outcome& outcome, const ReportStyle& style) {
  const Json json = {{"source", {{"name", "sml"}}}, {"diagnostics", RdjsonWriter(outcome, style).diagnostics()}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace sml::report
