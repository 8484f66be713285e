#include "linter/report/suppressed.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "linter/report/frame.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr std::size_t kMostFindings = 20;    // of one comment
constexpr std::size_t kLongestText = 1000;   // characters

std::string shown(std::string_view text) { return cut(text::printable(text), kLongestText); }

class ListWriter {
 public:
  ListWriter(const run::Outcome& outcome, const ReportStyle& style) : language_(style.language), teller_(outcome, style) {
    for (const run::SuppressedFinding& one : outcome.suppressed_findings) silenced_[{one.comment.source, one.comment.begin}].push_back(&one.finding);
  }

  void append(std::string& out, const run::SilencingComment& comment) const {
    out += teller_.located(comment.at) + ": " + head(comment) + '\n';
    const auto found = silenced_.find({comment.at.source, comment.at.begin});
    const std::vector<const rule::Finding*> findings = found == silenced_.end() ? std::vector<const rule::Finding*>() : found->second;
    for (std::size_t index = 0; index < std::min(findings.size(), kMostFindings); ++index) append_finding(out, *findings[index]);
    if (findings.size() > kMostFindings) append_line(out, "suppressed.more", {{"count", static_cast<std::int64_t>(findings.size() - kMostFindings)}});
    for (const run::NamedRule& rule : comment.rules) append_state(out, rule, findings);
  }

 private:
  std::string place(base::Span at) const {
    const base::Place place = teller_.begin(at);
    return std::to_string(place.line) + ':' + std::to_string(place.column);
  }

  std::string head(const run::SilencingComment& comment) const {
    std::vector<std::string> names;
    for (const run::NamedRule& rule : comment.rules) names.push_back(shown(rule.name));
    if (names.empty()) names.emplace_back(rule::phrase(language_, "suppressed.no_rule"));
    const std::string reason = comment.reason.empty() ? std::string(rule::phrase(language_, "suppressed.no_reason")) : shown(comment.reason);
    text::MessageArguments arguments = {{"rules", rule::say_list(language_, names)}, {"reason", reason}};
    if (comment.until) arguments.emplace_back("until", rule::say_date(language_, *comment.until, teller_.this_year()));
    return rule::phrase(language_, comment.until ? "suppressed.comment_until" : "suppressed.comment", arguments);
  }

  void append_finding(std::string& out, const rule::Finding& finding) const {
    out += "  " + place(finding.at) + ": " + cut(teller_.words(finding).message, kLongestText) + " [" + std::string(finding.card->id) + "]\n";
  }

  void append_line(std::string& out, std::string_view name, const text::MessageArguments& arguments) const {
    out += "  " + rule::phrase(language_, name, arguments) + '\n';
  }

  // Of a rule that silences something the findings are told already, but where a nearer comment has them all.
  void append_state(std::string& out, const run::NamedRule& rule, const std::vector<const rule::Finding*>& findings) const {
    const bool told = std::ranges::any_of(findings, [&](const rule::Finding* finding) { return finding->card->id == rule.name; });
    const std::string_view state = rule.use == run::Use::used ? "elsewhere" : model::name_of(rule.use);
    if (!told) append_line(out, "suppressed." + std::string(state), {{"rule", shown(rule.name)}});
  }

  model::MessageLanguage language_;
  Teller teller_;
  std::map<std::pair<base::SourceId, std::uint32_t>, std::vector<const rule::Finding*>> silenced_;   // by comment
};

}  // namespace

std::string suppressed_list(const run::Outcome& outcome, const ReportStyle& style) {
  const bool none = outcome.silencing_comments.empty();
  std::string out = std::string(rule::phrase(style.language, none ? "suppressed.none" : "suppressed.title")) + '\n';
  const ListWriter writer(outcome, style);
  for (const run::SilencingComment& comment : outcome.silencing_comments) writer.append(out, comment);
  return out;
}

}  // namespace sml::report
