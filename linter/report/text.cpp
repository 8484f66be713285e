#include "linter/report/text.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "linter/report/frame.h"
#include "linter/report/paint.h"
#include "linter/report/summary.h"
#include "linter/report/suppressed.h"
#include "linter/rule/phrase.h"
#include "linter/rule/render.h"

namespace sml::report {
namespace {

constexpr std::size_t kLongestText = 2000;

// Writes findings one after the other, and knows which rules have already said why they matter.
class FindingWriter {
 public:
  FindingWriter(const run::Outcome& outcome, const TextStyle& style)
      : outcome_(outcome), language_(style.language), paint_(style.color), this_year_(this_year(outcome)) {}

  void append(std::string& out, const rule::Finding& finding) {
    const rule::Rendered rendered = rule::render(finding, language_, this_year_);
    const std::vector<Frame> frames = frames_of(finding, rendered);
    append_head(out, finding, rendered, frames.front().place);
    append_frames(out, frames);
    if (explained_.insert(finding.card).second) append_advice(out, "report.why", rendered.why);
    append_advice(out, "report.help", rendered.help);
  }

 private:
  static int this_year(const run::Outcome& outcome) { return outcome.world.zone.civil(outcome.world.now).date.year; }

  const base::Source& source(const Frame& frame) const { return outcome_.sources[frame.source]; }

  std::string located(const Frame& frame) const {
    return shown_path(source(frame).path()) + ':' + std::to_string(frame.place.line) + ':' + std::to_string(frame.place.column);
  }

  // One frame a place; places in a line that is already shown share its frame.
  std::vector<Frame> frames_of(const rule::Finding& finding, const rule::Rendered& rendered) const {
    std::vector<Frame> frames;
    frames.push_back(frame_of(finding.at, outcome_.sources[finding.at.source], '^', style_of(finding.severity), rendered.label));
    for (const rule::RenderedRelated& related : rendered.related) {
      Frame frame = frame_of(related.at, outcome_.sources[related.at.source], '-', Style::cyan, related.text);
      const bool is_shown = std::any_of(frames.begin(), frames.end(), [&](Frame& shown) { return take_mark(shown, frame); });
      if (!is_shown) frames.push_back(std::move(frame));
    }
    return frames;
  }

  void append_head(std::string& out, const rule::Finding& finding, const rule::Rendered& rendered, base::Place place) const {
    const std::string path = shown_path(outcome_.sources[finding.at.source].path());
    const std::string severity = "severity." + std::string(model::name_of(finding.severity));
    out += paint_(Style::bold, path + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ':');
    out += ' ' + paint_.bold(style_of(finding.severity), std::string(rule::phrase(language_, severity)) + ':');
    out += ' ' + paint_(Style::bold, cut(rendered.message, kLongestText));
    out += ' ' + paint_(Style::dim, '[' + std::string(finding.card->id) + ']') + '\n';
  }

  void append_frames(std::string& out, const std::vector<Frame>& frames) const {
    int highest = 0;
    for (const Frame& frame : frames) highest = std::max(highest, frame.place.line);
    const std::size_t number_width = std::to_string(highest).size() + 1;
    for (const Frame& frame : frames) {
      if (&frame != &frames.front()) out += "  " + paint_(Style::dim, ":::") + ' ' + located(frame) + '\n';
      if (!source(frame).bytes().empty()) append_frame(out, frame, number_width, paint_);
    }
  }

  void append_advice(std::string& out, std::string_view name, const std::string& text) const {
    if (text.empty()) return;
    out += "  " + paint_(Style::bold, std::string(rule::phrase(language_, name)) + ':') + ' ' + cut(text, kLongestText) + '\n';
  }

  const run::Outcome& outcome_;
  model::MessageLanguage language_;
  Paint paint_;
  int this_year_;
  std::set<const rule::Card*> explained_;
};

}  // namespace

std::string text_report(const run::Outcome& outcome, const TextStyle& style) {
  std::string out;
  if (!style.only_total) {
    FindingWriter writer(outcome, style);
    for (const rule::Finding& finding : outcome.findings) {
      writer.append(out, finding);
      out += '\n';
    }
    if (style.suppressed) out += suppressed_list(outcome, style.language) + '\n';
    const std::vector<std::string> closing = closing_lines(outcome.summary, style.language);
    for (const std::string& line : closing) out += line + '\n';
    if (!closing.empty()) out += '\n';
  }
  const Paint paint(style.color);
  return out += paint(Style::bold, total_line(outcome.summary, style.language)) + '\n';
}

}  // namespace sml::report
