#include "linter/report/junit.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "linter/report/escape.h"
#include "linter/report/summary.h"
#include "linter/report/teller.h"
#include "linter/run/fingerprint.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

class JunitWriter {
 public:
  JunitWriter(const run::Outcome& outcome, const ReportStyle& style) : outcome_(outcome), style_(style), teller_(outcome, style) {
    timestamp_ = time::iso_with_seconds(outcome.world.zone.civil(outcome.world.now));
  }

  std::string report() && {
    out_ = std::string(kDeclaration) + "<testsuites>\n";
    append_own_suite();
    const std::span<const rule::Finding> findings(outcome_.findings);
    const std::vector<std::string> names = run::fingerprints(findings, outcome_.sources);
    for (std::size_t begin = 0; begin < findings.size();) {
      std::size_t end = begin + 1;
      while (end < findings.size() && findings[end].at.source == findings[begin].at.source) ++end;
      append_suite(findings.subspan(begin, end - begin), std::span(names).subspan(begin, end - begin));
      begin = end;
    }
    return std::move(out_ += "</testsuites>\n");
  }

 private:
  void open_suite(const std::string& name, const std::string& package, std::size_t tests, std::size_t failures) {
    out_ += "  <testsuite name=\"" + xml_text(name) + "\"\n             package=\"" + xml_text(package) + "\" id=\"" + std::to_string(suites_++) +
            "\" timestamp=\"" + timestamp_ + "\" hostname=\"localhost\" tests=\"" + std::to_string(tests) + "\" failures=\"" + std::to_string(failures) +
            "\" errors=\"0\" skipped=\"0\" time=\"0\">\n    <properties/>\n";
  }

  void open_case(const std::string& name, const std::string& suite) {
    out_ += "    <testcase name=\"" + xml_text(name) + "\"\n              classname=\"" + xml_text(suite) + "\" time=\"0\"";
  }

  void close_suite(const std::string& said) {
    out_ += "    <system-out>" + said + "</system-out>\n    <system-err/>\n  </testsuite>\n";
  }

  // Each line escaped by itself, so that none is endless.
  static std::string lines_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += '\n' + xml_text(line);
    return text + '\n';
  }

  void append_own_suite() {
    open_suite("sml", "sml", 1, 0);
    open_case("sml check", "sml");
    out_ += "/>\n";
    std::vector<std::string> lines = closing_lines(outcome_.summary, style_.language, style_.path_prefix);
    lines.push_back(total_line(outcome_.summary, style_.language));
    close_suite(lines_of(lines));
  }

  bool is_failure(const rule::Finding& finding) const { return run::reaches(finding.severity, style_.fail_on); }

  std::vector<std::string> told(const rule::Finding& finding, const rule::Rendered& words) const {
    std::vector<std::string> lines = {teller_.head(finding, words, Paint(false))};
    for (const rule::RenderedRelated& other : words.related) lines.push_back(teller_.located(other.at) + (other.text.empty() ? "" : ": ") + other.text);
    if (!words.help.empty()) lines.push_back(teller_.said("report.help") + ": " + words.help);
    return lines;
  }

  // A case is named by what stays from one check to the next: its words tell of the clock.
  void append_suite(std::span<const rule::Finding> findings, std::span<const std::string> names) {
    std::size_t failures = 0;
    for (const rule::Finding& finding : findings) failures += is_failure(finding) ? 1U : 0U;
    const std::string file = teller_.file(findings.front().at);
    const std::string& client = findings.front().client;
    open_suite(file, client.empty() ? "sml" : text::printable(client), findings.size(), failures);
    std::string notes;
    for (std::size_t index = 0; index < findings.size(); ++index) {
      const rule::Finding& finding = findings[index];
      const rule::Rendered words = teller_.words(finding);
      open_case(std::string(finding.card->id) + ' ' + names[index], file);
      const std::string lines = lines_of(told(finding, words));
      if (is_failure(finding)) {
        out_ += ">\n      <failure message=\"" + xml_text(words.message) + "\"\n               type=\"" + std::string(model::name_of(finding.severity)) +
                "\">" + lines + "</failure>\n    </testcase>\n";
      } else {
        out_ += "/>\n";
        notes += lines;
      }
    }
    close_suite(notes);
  }

  const run::Outcome& outcome_;
  const ReportStyle& style_;
  Teller teller_;
  std::string timestamp_;
  std::string out_;
  int suites_ = 0;
};

}  // namespace

std::string junit_report(const run::Outcome& outcome, const ReportStyle& style) { return JunitWriter(outcome, style).report(); }

}  // namespace sml::report
