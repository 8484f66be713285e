#include "linter/report/text.h"

#include <algorithm>
#include <set>
#include <vector>

#include "linter/report/frame.h"
#include "linter/report/paint.h"
#include "linter/report/statistics.h"
#include "linter/report/summary.h"
#include "linter/report/suppressed.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"
#include "linter/rule/render.h"

namespace sml::report {
namespace {

constexpr std::size_t kLongestText = 2000;
constexpr int kGutter = 10;          // columns before a file's line, with those of an ellipsis on both sides
constexpr int kFewestColumns = 20;

// Writes findings one after the other, and knows which rules have already said why they matter.
class FindingWriter {
 public:
  FindingWriter(const run::Outcome& outcome, const ReportStyle& style)
      : outcome_(outcome),
        language_(style.language),
        columns_(style.columns == 0 ? kTerminalColumns : std::clamp(style.columns - kGutter, kFewestColumns, kTerminalColumns)),
        paint_(style.color),
        teller_(outcome, style) {}

  void append(std::string& out, const rule::Finding& finding) {
    const rule::Rendered rendered = teller_.words(finding);
    const std::vector<Frame> frames = frames_of(finding, rendered, outcome_.sources, columns_);
    out += teller_.head(finding, rendered, paint_) + '\n';
    append_frames(out, frames);
    if (explained_.insert(finding.card).second) append_advice(out, "report.why", rendered.why);
    append_advice(out, "report.help", rendered.help);
    if (rendered.fix) append_advice(out, "report.fix." + std::string(model::name_of(rendered.fix->level)), rendered.fix->title);
  }

 private:
  void append_frames(std::string& out, const std::vector<Frame>& frames) const {
    int highest = 0;
    for (const Frame& frame : frames) highest = std::max(highest, frame.place.line);
    const std::size_t number_width = std::to_string(highest).size() + 1;
    for (const Frame& frame : frames) {
      if (&frame != &frames.front()) out += "  " + paint_(Style::dim, "-->") + ' ' + teller_.located(frame.at) + '\n';
      if (!teller_.source(frame.at).bytes().empty()) append_frame(out, frame, number_width, paint_);
    }
  }

  void append_advice(std::string& out, std::string_view name, const std::string& text) const {
    if (text.empty()) return;
    out += "  " + paint_(Style::bold, std::string(rule::phrase(language_, name)) + ':') + ' ' + cut(text, kLongestText) + '\n';
  }

  const run::Outcome& outcome_;
  model::MessageLanguage language_;
  int columns_;   // of a file's line
  Paint paint_;
  Teller teller_;
  std::set<const rule::Card*> explained_;
};

// The findings, or how many there are of each rule; with an empty line behind each block.
void append_found(std::string& out, const run::Outcome& outcome, const ReportStyle& style) {
  if (outcome.findings.empty()) return;
  if (style.statistics) {
    out += statistics_table(outcome.summary, style.language) + '\n';
    return;
  }
  FindingWriter writer(outcome, style);
  for (const rule::Finding& finding : outcome.findings) {
    writer.append(out, finding);
    out += '\n';
  }
}

// Of findings that are not shown nothing is told where all are counted.
std::vector<std::string> closing_of(const run::Outcome& outcome, const ReportStyle& style) {
  if (!style.statistics) return closing_lines(outcome.summary, style.language, style.path_prefix);
  run::Summary counted = outcome.summary;
  counted.unshown.clear();
  return closing_lines(counted, style.language, style.path_prefix);
}

void append_total(std::string& out, const run::Outcome& outcome, const ReportStyle& style) {
  out += Paint(style.color)(Style::bold, total_line(outcome.summary, style.language)) + '\n';
}

}  // namespace

std::string text_report(const run::Outcome& outcome, const ReportStyle& style) {
  std::string out;
  if (!style.only_total) {
    append_found(out, outcome, style);
    if (style.suppressed) out += suppressed_list(outcome, style) + '\n';
    const std::vector<std::string> closing = closing_of(outcome, style);
    for (const std::string& line : closing) out += line + '\n';
    if (!closing.empty()) out += '\n';
  }
  append_total(out, outcome, style);
  return out;
}

std::string brief_report(const run::Outcome& outcome, const ReportStyle& style) {
  std::string out;
  if (!style.only_total) {
    const Teller teller(outcome, style);
    for (const rule::Finding& finding : outcome.findings) out += teller.head(finding, teller.words(finding), Paint(style.color)) + '\n';
    if (const std::string mended = mended_line(outcome.summary, style.language); !mended.empty()) out += mended + '\n';
    for (const std::string& line : unshown_lines(outcome.summary, style.language, style.path_prefix)) out += line + '\n';
  }
  append_total(out, outcome, style);
  return out;
}

}  // namespace sml::report
