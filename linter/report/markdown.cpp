#include "linter/report/markdown.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "linter/report/escape.h"
#include "linter/report/groups.h"
#include "linter/report/summary.h"
#include "linter/report/teller.h"
#include "linter/rule/phrase.h"
#include "linter/text/display.h"

namespace sml::report {
namespace {

// GitHub, "Step isolation and limits" of job summaries: 1 MiB a step.
constexpr std::size_t kMostBytes = (std::size_t{1} << 20U) - 1;
constexpr std::size_t kReserve = 4096;      // of them, for the lines about what is left out
constexpr std::size_t kMostClients = 50;    // rows of the table
constexpr std::size_t kMostRelated = 10;    // places below a finding

class MarkdownWriter {
 public:
  MarkdownWriter(const run::Outcome& outcome, const ReportStyle& style)
      : outcome_(outcome), style_(style), teller_(outcome, style), clients_(by_client(outcome.findings)) {}

  std::string report() const {
    std::string out = "## sml: " + markdown_text(total_line(outcome_.summary, style_.language)) + "\n\n";
    append_totals(out);
    const std::string closing = closing_list();
    const std::size_t left_out = append_findings(out, kMostBytes - kReserve - std::min(kMostBytes - kReserve, out.size() + closing.size()));
    if (left_out > 0) out += "\n**" + phrase("report.page_rest", left_out) + "**\n";
    return out += closing;
  }

 private:
  std::string phrase(std::string_view name, std::size_t count) const {
    return markdown_text(rule::phrase(style_.language, name, {{"count", static_cast<std::int64_t>(count)}}));
  }

  std::string client_name(const std::string& client) const {
    return client.empty() ? teller_.said("report.no_client") : markdown_text(text::printable(client), kLongestName);
  }

  const std::string& client_of(const Group& client) const { return outcome_.findings[client.findings.front()].client; }

  std::string closing_list() const {
    std::string list;
    for (const std::string& line : closing_lines(outcome_.summary, style_.language, style_.path_prefix)) list += "\n- " + markdown_text(line);
    return list.empty() ? list : "\n---\n" + list + '\n';
  }

  bool names_clients() const { return clients_.size() > 1; }

  // `first` stands where clients are named.
  void append_row(std::string& out, const std::string& first, const std::vector<std::string>& others) const {
    if (names_clients()) out += "| " + first + ' ';
    for (const std::string& cell : others) out += "| " + cell + ' ';
    out += "|\n";
  }

  void append_counts(std::string& out, const std::string& name, const run::SeverityCounts& counts) const {
    std::vector<std::string> numbers;
    for (const model::Severity severity : kColumns) numbers.push_back(std::to_string(counts[static_cast<std::size_t>(severity)]));
    append_row(out, name, numbers);
  }

  // A row a client where there are several, and one for all. Of one alone the table says how much there is, and not whose.
  void append_totals(std::string& out) const {
    append_row(out, teller_.said("report.client"), {teller_.said("severity.error"), teller_.said("severity.warning"), teller_.said("severity.info")});
    append_row(out, "---", {"---:", "---:", "---:"});
    if (names_clients()) {
      const std::size_t told = std::min(clients_.size(), kMostClients);
      for (std::size_t index = 0; index < told; ++index) append_counts(out, client_name(client_of(clients_[index])), clients_[index].counts);
      if (told < clients_.size()) {
        run::SeverityCounts rest{};
        for (std::size_t index = told; index < clients_.size(); ++index)
          for (std::size_t severity = 0; severity < rest.size(); ++severity) rest[severity] += clients_[index].counts[severity];
        append_counts(out, phrase("list.more", clients_.size() - told), rest);
      }
    }
    const run::Summary& summary = outcome_.summary;
    append_counts(out, "**" + teller_.said("report.all") + "**", {0, summary.infos, summary.warnings, summary.errors});
  }

  std::string numbers(base::Span span) const {
    const base::Place begin = teller_.begin(span);
    return std::to_string(begin.line) + ':' + std::to_string(begin.column);
  }

  std::string file(base::Span span) const { return markdown_text(teller_.file(span)); }

  std::string entry(const rule::Finding& finding) const {
    const rule::Rendered words = teller_.words(finding);
    std::string text = "- **" + teller_.severity(finding) + "** <code>" + numbers(finding.at) + "</code> " + markdown_text(words.message) + " <code>" +
                       markdown_text(finding.card->id) + "</code>\n";
    for (std::size_t index = 0; index < words.related.size(); ++index) {
      const rule::RenderedRelated& other = words.related[index];
      if (index == kMostRelated) {
        text += "  - " + phrase("list.more", words.related.size() - index) + '\n';
        break;
      }
      text += "  - <code>" + file(other.at) + ':' + numbers(other.at) + "</code> " + markdown_text(other.text, kLongestString) + '\n';
    }
    if (!words.help.empty()) text += "  - " + teller_.said("report.help") + ": " + markdown_text(words.help) + '\n';
    return text;
  }

  std::string client_heading(const rule::Finding& finding) const { return names_clients() ? "\n### " + client_name(finding.client) + '\n' : std::string(); }
  std::string file_heading(const rule::Finding& finding) const { return "\n#### <code>" + file(finding.at) + "</code>\n\n"; }

  // The findings whose entries and headings fit into the budget, the worst before the others.
  std::vector<std::size_t> fitting(std::size_t budget) const {
    std::vector<std::size_t> chosen;
    std::set<std::string_view> clients;
    std::set<base::SourceId> files;
    for (const std::size_t index : worst_first(outcome_.findings)) {
      const rule::Finding& finding = outcome_.findings[index];
      std::size_t cost = entry(finding).size();
      if (clients.insert(finding.client).second) cost += client_heading(finding).size();
      if (files.insert(finding.at.source).second) cost += file_heading(finding).size();
      if (cost > budget) break;
      budget -= cost;
      chosen.push_back(index);
    }
    return chosen;
  }

  // How many were left out.
  std::size_t append_findings(std::string& out, std::size_t budget) const {
    const std::vector<std::size_t> fitting_ones = fitting(budget);
    const std::set<std::size_t> chosen(fitting_ones.begin(), fitting_ones.end());
    for (const Group& client : clients_) {
      const rule::Finding* last = nullptr;
      for (const std::size_t index : client.findings) {
        if (!chosen.contains(index)) continue;
        const rule::Finding& finding = outcome_.findings[index];
        if (last == nullptr) out += client_heading(finding);
        if (last == nullptr || last->at.source != finding.at.source) out += file_heading(finding);
        out += entry(finding);
        last = &finding;
      }
    }
    return outcome_.findings.size() - chosen.size();
  }

  static constexpr std::size_t kLongestName = 300;
  static constexpr std::array kColumns = {model::Severity::error, model::Severity::warning, model::Severity::info};

  const run::Outcome& outcome_;
  const ReportStyle& style_;
  Teller teller_;
  std::vector<Group> clients_;
};

}  // namespace

std::string markdown_report(const run::Outcome& outcome, const ReportStyle& style) { return MarkdownWriter(outcome, style).report(); }

}  // namespace sml::report
