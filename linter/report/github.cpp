#include "linter/report/github.h"

#include <cstdint>
#include <string_view>

#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/report/summary.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"

namespace sml::report {
namespace {

// GitHub, "Usage limits for annotations": 10 errors, 10 warnings and 10 notices a step.
constexpr std::size_t kMostOfSeverity = 10;
constexpr std::size_t kMostRelated = 5;          // places that an annotation names
constexpr std::size_t kLongestMessage = 1500;
constexpr std::size_t kLongestPlace = 400;
constexpr std::size_t kLongestPath = 1000;

constexpr std::string_view kCommands[] = {"notice", "notice", "warning", "error"};   // in the order of model::Severity

// actions/runner, ActionCommand: what it takes back in the words of a command and in the values of its properties. Printable texts hold no
// line ends; those that a message has are its own.
constexpr Replacement kData[] = {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}};
constexpr Replacement kProperty[] = {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}, {':', "%3A"}, {',', "%2C"}};

class GithubWriter {
 public:
  GithubWriter(const run::Outcome& outcome, const ReportStyle& style) : outcome_(outcome), style_(style), teller_(outcome, style) {}

  std::string report() const {
    std::string out;
    run::SeverityCounts shown{};
    std::int64_t left = 0;
    for (const std::size_t index : worst_first(outcome_.findings)) {
      const rule::Finding& finding = outcome_.findings[index];
      if (shown[static_cast<std::size_t>(finding.severity)]++ < kMostOfSeverity) append(out, finding);
      else ++left;
    }
    if (left > 0) out += rule::phrase(style_.language, "report.github_rest", {{"count", left}}) + '\n';
    for (const std::string& line : closing_lines(outcome_.summary, style_.language, style_.path_prefix)) out += line + '\n';
    return out += total_line(outcome_.summary, style_.language) + '\n';
  }

 private:
  // Columns of a place that goes over lines the runner throws away.
  std::string properties(const rule::Finding& finding) const {
    const base::Place begin = teller_.begin(finding.at);
    const base::Place end = teller_.end(finding.at);
    std::string text = "file=" + escaped(teller_.file(finding.at), kProperty, kLongestPath);
    text += ",line=" + std::to_string(begin.line);
    if (begin.line == end.line) text += ",col=" + std::to_string(begin.column);
    text += ",endLine=" + std::to_string(end.line);
    if (begin.line == end.line) text += ",endColumn=" + std::to_string(end.column);
    return text + ",title=" + escaped(finding.card->id, kProperty, kLongestPlace);
  }

  void append(std::string& out, const rule::Finding& finding) const {
    const rule::Rendered words = teller_.words(finding);
    std::string message = words.message;
    if (!words.help.empty()) message += '\n' + teller_.said("report.help") + ": " + words.help;
    message = cut(message, kLongestMessage);
    for (std::size_t index = 0; index < words.related.size(); ++index) {
      const rule::RenderedRelated& other = words.related[index];
      if (index == kMostRelated) {
        message += '\n' + rule::phrase(style_.language, "list.more", {{"count", static_cast<std::int64_t>(words.related.size() - index)}});
        break;
      }
      message += '\n' + cut(teller_.located(other.at), kLongestPlace) + (other.text.empty() ? "" : ": ") + cut(other.text, kLongestPlace);
    }
    out.append("::").append(kCommands[static_cast<std::size_t>(finding.severity)]).append(" ");
    out += properties(finding) + "::" + escaped(message, kData, kLongestMessage) + '\n';
  }

  const run::Outcome& outcome_;
  const ReportStyle& style_;
  Teller teller_;
};

}  // namespace

std::string github_report(const run::Outcome& outcome, const ReportStyle& style) { return GithubWriter(outcome, style).report(); }

}  // namespace sml::report
