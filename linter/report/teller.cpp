#include "linter/report/teller.h"

#include <algorithm>
#include <numeric>

#include "linter/report/escape.h"
#include "linter/report/frame.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr std::size_t kLongestHead = 2000;   // characters of a message

}  // namespace

Teller::Teller(const run::Outcome& outcome, const ReportStyle& style)
    : outcome_(outcome), style_(style), this_year_(outcome.world.zone.civil(outcome.world.now).date.year) {}

std::string Teller::message(const rule::Rendered& words) const { return words.help.empty() ? words.message : words.message + " → " + words.help; }

std::string Teller::file(base::Span span) const { return shown_path(path(span)); }

std::string Teller::located(base::Span span) const {
  const base::Place place = begin(span);
  return file(span) + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

std::string Teller::head(const rule::Finding& finding, const rule::Rendered& words, const Paint& paint) const {
  std::string line = paint(Style::bold, located(finding.at) + ':');
  line += ' ' + paint.bold(style_of(finding.severity), severity(finding) + ':');
  line += ' ' + paint(Style::bold, cut(words.message, kLongestHead));
  return line += ' ' + paint(Style::dim, '[' + std::string(finding.card->id) + ']');
}

std::string Teller::said(std::string_view name) const { return std::string(rule::phrase(style_.language, name)); }

std::string Teller::severity(const rule::Finding& finding) const { return said("severity." + std::string(model::name_of(finding.severity))); }

const rule::Fix* offered_fix(const rule::Finding& finding) {
  if (!finding.fix || finding.fix->level == rule::FixLevel::shown || finding.fix->edits.empty()) return nullptr;
  for (const rule::Edit& edit : finding.fix->edits) {
    std::string line = edit.text;
    std::erase(line, '\n');
    if (line.size() > kLongestString || text::printable(line) != line) return nullptr;
  }
  return &*finding.fix;
}

std::vector<std::size_t> worst_first(const std::vector<rule::Finding>& findings) {
  std::vector<std::size_t> order(findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return findings[a].severity > findings[b].severity; });
  return order;
}

}  // namespace sml::report
