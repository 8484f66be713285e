#include "linter/report/sarif.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/summary.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"
#include "linter/run/fingerprint.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

using Json = nlohmann::ordered_json;

// GitHub, "SARIF support for code scanning": a file with more results a run is refused.
constexpr std::size_t kMostResults = 25'000;

constexpr std::string_view kSchema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::string_view kLevels[] = {"none", "note", "warning", "error"};   // in the order of model::Severity
static_assert(std::size(kLevels) == model::names_of<model::Severity>().size());

std::string_view level_of(model::Severity severity) { return kLevels[static_cast<std::size_t>(severity)]; }

// A message's text: braces are doubled and the end of what would be a link is broken (SARIF 2.1.0, 3.11.5 and 3.11.6).
Json message(std::string_view words) {
  constexpr Replacement kBraces[] = {{'{', "{{"}, {'}', "}}"}};
  std::string text = escaped(cut(words, kLongestString), kBraces);
  for (std::size_t at = text.find("]("); at != std::string::npos; at = text.find("](", at + 2)) text.insert(at, 1, '\\');
  return {{"text", text}};
}

// Texts of cards may be a repository's own; braces mean nothing in them (3.12).
Json multiformat(const std::string& text, const std::string& markdown = {}) {
  Json json = {{"text", cut(text::printable(text), kLongestString)}};
  if (!markdown.empty()) json["markdown"] = markdown;
  return json;
}

class SarifWriter {
 public:
  SarifWriter(const run::Outcome& outcome, const ReportStyle& style) : outcome_(outcome), style_(style), teller_(outcome, style) {
    for (const rule::Finding& finding : outcome.findings) rules_.emplace(finding.card->id, finding.card);
    for (const run::SuppressedFinding& one : outcome.suppressed_findings) rules_.emplace(one.finding.card->id, one.finding.card);
  }

  Json report() const {
    const Json driver = {{"name", "sml"}, {"version", style_.version}, {"language", language()}, {"rules", rules()}};
    const Json root = {{"description", {{"text", teller_.said("report.root")}}}};
    const Json run = {{"tool", {{"driver", driver}}},
                      {"language", language()},
                      {"invocations", Json::array({{{"executionSuccessful", true}, {"toolExecutionNotifications", notifications()}}})},
                      {"originalUriBaseIds", {{"SRCROOT", root}}},
                      {"columnKind", "unicodeCodePoints"},
                      {"results", results()}};
    return {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
  }

 private:
  std::string language() const { return std::string(model::name_of(style_.language)); }

  Json rules() const {
    Json list = Json::array();
    for (const auto& [id, card] : rules_) list.push_back(rule_of(*card));
    return list;
  }

  Json rule_of(const rule::Card& card) const {
    const rule::CardText& text = rule::text_of(card, style_.language);
    const std::string title(text.title.empty() ? card.id : text.title);
    std::string help, markdown;
    for (const auto& [label, words] : {std::pair("report.why", text.why), std::pair("explain.advice", text.advice)}) {
      if (words.empty()) continue;
      help += (help.empty() ? "" : "\n") + teller_.said(label) + ": " + cut(text::printable(words), kLongestString / 2);
      markdown += (markdown.empty() ? "**" : "\n\n**") + teller_.said(label) + ":** " + markdown_text(text::printable(words), kLongestString);
    }
    if (help.empty()) {
      help = title;
      markdown = markdown_text(text::printable(title), kLongestString);
    }
    return {{"id", card.id},
            {"shortDescription", multiformat(title)},
            {"fullDescription", multiformat(text.why.empty() ? title : std::string(text.why))},
            {"help", multiformat_lines(help, markdown)},
            {"defaultConfiguration", {{"level", level_of(card.severity)}}},
            {"properties", {{"tags", Json::array({card.family()})}}}};
  }

  // Of parts that are printable and cut already.
  static Json multiformat_lines(const std::string& text, const std::string& markdown) { return {{"text", text}, {"markdown", markdown}}; }

  Json notification(std::string_view level, const std::string& words) const { return {{"level", level}, {"message", message(words)}}; }

  // What the report could not say: rules that were silent, files that were not read, findings beyond the most.
  Json notifications() const {
    Json list = Json::array();
    const std::size_t all = outcome_.findings.size() + outcome_.suppressed_findings.size();
    if (all > kMostResults) {
      const auto left = static_cast<std::int64_t>(all - kMostResults);
      list.push_back(notification("warning", rule::phrase(style_.language, "report.sarif_rest", {{"count", left}})));
    }
    for (const std::string& line : unchecked_lines(outcome_.summary, style_.language, style_.path_prefix)) list.push_back(notification("note", line));
    const std::string unread = unread_line(outcome_.summary, style_.language);
    if (!unread.empty()) list.push_back(notification("warning", unread));
    return list;
  }

  Json physical(base::Span span) const {
    const base::Place begin = teller_.begin(span);
    const base::Place end = teller_.end(span);
    const Json region = {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
    return {{"artifactLocation", {{"uri", uri_of(teller_.path(span))}, {"uriBaseId", "SRCROOT"}}}, {"region", region}};
  }

  Json location(base::Span span, const std::string& words) const {
    Json json = {{"physicalLocation", physical(span)}};
    if (!words.empty()) json["message"] = message(words);
    return json;
  }

  // Its edits are all in one file.
  Json fix_of(const rule::Fix& fix, const rule::RenderedFix& words) const {
    Json replacements = Json::array();
    for (const rule::Edit& edit : fix.edits) replacements.push_back({{"deletedRegion", physical(edit.at)["region"]},
                                                                     {"insertedContent", {{"text", edit.text}}}});
    const Json file = physical(fix.edits.front().at)["artifactLocation"];
    return {{"description", message(words.title)}, {"artifactChanges", Json::array({{{"artifactLocation", file}, {"replacements", replacements}}})}};
  }

  Json result(const rule::Finding& finding, const std::string& fingerprint) const {
    const rule::Rendered words = teller_.words(finding);
    const std::string help = words.help.empty() ? std::string() : '\n' + teller_.said("report.help") + ": " + words.help;
    Json json = {{"ruleId", finding.card->id},
                 {"ruleIndex", std::distance(rules_.begin(), rules_.find(finding.card->id))},
                 {"level", level_of(finding.severity)},
                 {"message", message(words.message + help)},
                 {"locations", Json::array({location(finding.at, words.label)})}};
    for (const rule::RenderedRelated& other : words.related) {
      Json related = {{"id", json.contains("relatedLocations") ? json["relatedLocations"].size() : 0}};
      related.update(location(other.at, other.text));
      json["relatedLocations"].push_back(std::move(related));
    }
    if (const rule::Fix* fix = offered_fix(finding)) json["fixes"] = Json::array({fix_of(*fix, *words.fix)});
    json["partialFingerprints"] = {{"sml/v1", fingerprint}};
    if (!finding.client.empty()) json["properties"]["client"] = cut(text::printable(finding.client), kLongestString);
    if (!finding.post.empty()) json["properties"]["post"] = cut(text::printable(finding.post), kLongestString);
    return json;
  }

  // What comments silence, too: the comment, its reason and the day on which the finding is back.
  Json suppression(const run::SuppressedFinding& one) const {
    Json json = {{"kind", "inSource"}};
    if (!one.reason.empty()) json["justification"] = cut(text::printable(one.reason), kLongestString);
    json["location"] = location(one.comment, {});
    if (one.until) json["properties"] = {{"until", time::iso(*one.until)}};
    return json;
  }

  // Fingerprints of all findings in one list: those that are told as other formats have them, then those that are silenced.
  std::vector<std::string> fingerprints() const {
    std::vector<rule::Finding> all = outcome_.findings;
    for (const run::SuppressedFinding& one : outcome_.suppressed_findings) all.push_back(one.finding);
    return run::fingerprints(all, outcome_.sources);
  }

  // In the report's order, the silenced ones last; of more than kMostResults the worst.
  Json results() const {
    const std::vector<std::string> names = fingerprints();
    std::vector<std::size_t> shown = worst_first(outcome_.findings);
    shown.resize(std::min(shown.size(), kMostResults));
    std::ranges::sort(shown);
    Json list = Json::array();
    for (const std::size_t index : shown) list.push_back(result(outcome_.findings[index], names[index]));
    for (std::size_t index = 0; index < outcome_.suppressed_findings.size() && list.size() < kMostResults; ++index) {
      const run::SuppressedFinding& one = outcome_.suppressed_findings[index];
      list.push_back(result(one.finding, names[outcome_.findings.size() + index]));
      list.back()["suppressions"] = Json::array({suppression(one)});
    }
    return list;
  }

  const run::Outcome& outcome_;
  const ReportStyle& style_;
  Teller teller_;
  std::map<std::string_view, const rule::Card*> rules_;   // those that found something
};

}  // namespace

std::string sarif_report(const run::Outcome& outcome, const ReportStyle& style) {
  return SarifWriter(outcome, style).report().dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace sml::report
