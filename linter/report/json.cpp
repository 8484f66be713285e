#include "linter/report/json.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/summary.h"
#include "linter/report/teller.h"
#include "linter/run/fingerprint.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kIndent = 2;

// A path as it is, or with what cannot be shown as %XX: never that of another file.
std::string path_of(const std::string& path) { return text::printable(path) == path ? path : uri_of(path); }

Json place(base::Place place) { return {{"line", place.line}, {"column", place.column}}; }

class JsonWriter {
 public:
  JsonWriter(const run::Outcome& outcome, const ReportStyle& style) : outcome_(outcome), style_(style), teller_(outcome, style) {}

  Json diagnostics() const {
    const std::vector<std::string> names = run::fingerprints(outcome_.findings, outcome_.sources);
    Json list = Json::array();
    for (std::size_t index = 0; index < outcome_.findings.size(); ++index) list.push_back(diagnostic(outcome_.findings[index], names[index]));
    return list;
  }

  Json suppressed() const {
    std::map<std::pair<base::SourceId, std::uint32_t>, Json> findings;
    std::vector<rule::Finding> silenced;
    for (const run::SuppressedFinding& one : outcome_.suppressed_findings) silenced.push_back(one.finding);
    const std::vector<std::string> names = run::fingerprints(silenced, outcome_.sources);
    for (std::size_t index = 0; index < silenced.size(); ++index) {
      const base::Span comment = outcome_.suppressed_findings[index].comment;
      findings.try_emplace({comment.source, comment.begin}, Json::array()).first->second.push_back(diagnostic(silenced[index], names[index]));
    }
    Json list = Json::array();
    for (const run::SilencingComment& comment : outcome_.silencing_comments) {
      Json one = Json::object();
      locate(one, comment.at);
      one["rules"] = Json::array();
      for (const run::NamedRule& rule : comment.rules) one["rules"].push_back({{"rule", text::printable(rule.name)}, {"use", model::name_of(rule.use)}});
      one["reason"] = optional_text(comment.reason);
      one["until"] = comment.until ? Json(iso(*comment.until)) : Json(nullptr);
      const auto found = findings.find({comment.at.source, comment.at.begin});
      one["findings"] = found == findings.end() ? Json::array() : found->second;
      list.push_back(std::move(one));
    }
    return list;
  }

  Json summary() const {
    const run::Summary& summary = outcome_.summary;
    Json silent = Json::array();
    for (const run::SilentRule& rule : summary.silent)
      silent.push_back({{"rule", rule.rule}, {"reason", silence_reason(rule.need, rule.file, style_.language)}});
    Json unshown = Json::array();
    for (const run::Unshown& some : summary.unshown)
      unshown.push_back({{"rule", some.rule}, {"file", path_of(style_.path_prefix + some.file)}, {"count", some.count}});
    Json uncompared = Json::object();
    for (const auto& [claim, count] : summary.uncompared) uncompared[std::string(model::name_of(claim))] = count;
    Json fixed = Json::object();
    for (const auto& [rule, count] : summary.mended) fixed[rule] = count;
    return {{"files", summary.files},         {"unread_files", summary.unread_files}, {"posts", summary.posts},
            {"past", summary.past},          {"errors", summary.errors},         {"warnings", summary.warnings},
            {"infos", summary.infos},        {"suppressed", summary.suppressed}, {"baselined", summary.baselined},
            {"earlier", summary.earlier},    {"outlived", summary.outlived},     {"silent_rules", std::move(silent)},
            {"unshown", std::move(unshown)},
            {"uncompared", std::move(uncompared)}, {"fixed", std::move(fixed)}};
  }

  // "2026-03-01T09:00:00-06:00"
  std::string now() const {
    const time::Zone& zone = outcome_.world.zone;
    return time::iso_with_seconds(zone.civil(outcome_.world.now)) + time::iso_offset(zone.offset_seconds(outcome_.world.now));
  }

 private:
  void locate(Json& json, base::Span span) const {
    json["file"] = path_of(teller_.path(span));
    json["range"] = {{"start", place(teller_.begin(span))}, {"end", place(teller_.end(span))}};
  }

  Json diagnostic(const rule::Finding& finding, const std::string& fingerprint) const {
    const rule::Rendered rendered = teller_.words(finding);
    Json json = {{"rule", finding.card->id},
                 {"severity", model::name_of(finding.severity)},
                 {"message", rendered.message},
                 {"help", rendered.help},
                 {"client", optional_text(finding.client)},
                 {"post", optional_text(finding.post)}};
    locate(json, finding.at);
    Json related = Json::array();
    for (const rule::RenderedRelated& other : rendered.related) {
      Json one = Json::object();
      locate(one, other.at);
      one["message"] = other.text;
      related.push_back(std::move(one));
    }
    json["related"] = std::move(related);
    json["fingerprint"] = fingerprint;
    json["fix"] = fix(finding, rendered);
    return json;
  }

  // An edit's text stands as it must be written; what a run keeps of fixes holds only texts that are printable (run/sound_fix.h).
  Json fix(const rule::Finding& finding, const rule::Rendered& rendered) const {
    if (!rendered.fix) return nullptr;
    Json edits = Json::array();
    for (const rule::Edit& edit : finding.fix->edits) {
      Json one = Json::object();
      locate(one, edit.at);
      one["text"] = edit.text;
      edits.push_back(std::move(one));
    }
    return {{"safety", model::name_of(rendered.fix->level)}, {"title", rendered.fix->title}, {"edits", std::move(edits)}};
  }

  static Json optional_text(const std::string& text) { return text.empty() ? Json(nullptr) : Json(cut(text::printable(text), kLongestString)); }

  const run::Outcome& outcome_;
  const ReportStyle& style_;
  Teller teller_;
};

}  // namespace

std::string json_report(const run::Outcome& outcome, const ReportStyle& style) {
  const JsonWriter writer(outcome, style);
  Json json = {{"version", 1},
               {"tool", {{"name", "sml"}, {"version", style.version}}},
               {"now", writer.now()},
               {"diagnostics", writer.diagnostics()}};
  if (style.suppressed) json["suppressed"] = writer.suppressed();
  json["summary"] = writer.summary();
  return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace sml::report
