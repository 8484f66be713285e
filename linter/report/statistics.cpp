#include "linter/report/statistics.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

#include "linter/report/table.h"
#include "linter/rule/phrase.h"

namespace sml::report {
namespace {

constexpr model::Severity kColumns[] = {model::Severity::error, model::Severity::warning, model::Severity::info};

std::size_t sum(const run::SeverityCounts& counts) { return std::accumulate(counts.begin(), counts.end(), std::size_t{0}); }

}  // namespace

std::string statistics_table(const run::Summary& summary, model::MessageLanguage language) {
  std::vector<std::pair<std::string, run::SeverityCounts>> rules(summary.found.begin(), summary.found.end());
  std::ranges::stable_sort(rules, std::greater(), [](const auto& rule) { return sum(rule.second); });
  if (rules.empty()) return {};
  Table table;
  std::vector<std::string> row = {std::string(rule::phrase(language, "report.rule"))};
  for (const model::Severity severity : kColumns) row.emplace_back(rule::phrase(language, "severity." + std::string(model::name_of(severity))));
  table.add(std::move(row));
  for (const auto& [name, counts] : rules) {
    row = {name};
    for (const model::Severity severity : kColumns) row.push_back(std::to_string(counts[static_cast<std::size_t>(severity)]));
    table.add(std::move(row));
  }
  return table.text();
}

}  // namespace sml::report
