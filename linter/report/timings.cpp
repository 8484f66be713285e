#include "linter/report/timings.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdint>
#include <utility>
#include <vector>

#include "linter/report/table.h"
#include "linter/rule/phrase.h"

namespace sml::report {
namespace {

using model::MessageLanguage;
using std::chrono::nanoseconds;

constexpr std::size_t kDearest = 10;   // rules that are told one by one

struct Row {
  std::string name;
  run::Spent spent;
};

std::string milliseconds(nanoseconds time) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f ms", std::chrono::duration<double, std::milli>(time).count());
  return text.data();
}

std::string share(nanoseconds part, nanoseconds whole) {
  const double percent = whole.count() == 0 ? 0 : 100.0 * static_cast<double>(part.count()) / static_cast<double>(whole.count());
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f %%", percent);
  return text.data();
}

std::vector<Row> stages_of(const run::Timings& timings, MessageLanguage language) {
  std::vector<Row> rows;
  for (std::size_t stage = 0; stage < timings.stages().size(); ++stage)
    rows.push_back(
        {std::string(rule::phrase(language, "timings.stage." + std::string(model::name_of(static_cast<run::Stage>(stage))))), timings.stages()[stage]});
  return rows;
}

// The dearest first, and the rest as one.
std::vector<Row> rules_of(const run::Timings& timings, MessageLanguage language) {
  std::vector<Row> rows;
  for (const auto& [name, spent] : timings.rules()) rows.push_back({name, spent});
  std::ranges::sort(
      rows, [](const Row& a, const Row& b) { return std::pair(b.spent.cpu, std::string_view(a.name)) < std::pair(a.spent.cpu, std::string_view(b.name)); });
  if (rows.size() <= kDearest + 1) return rows;
  run::Spent rest;
  for (std::size_t row = kDearest; row < rows.size(); ++row) {
    rest.wall += rows[row].spent.wall;
    rest.cpu += rows[row].spent.cpu;
  }
  const auto count = static_cast<std::int64_t>(rows.size() - kDearest);
  rows.resize(kDearest);
  rows.push_back({rule::phrase(language, "timings.other_rules", {{"count", count}}), rest});
  return rows;
}

}  // namespace

std::string timings_table(const run::Timings& timings, MessageLanguage language) {
  const auto said = [&](std::string_view name) { return std::string(rule::phrase(language, name)); };
  nanoseconds whole{};
  for (const run::Spent& spent : timings.stages()) whole += spent.cpu;
  Table table;
  for (const auto& [heading, rows] :
       {std::pair("timings.heading.stage", stages_of(timings, language)), std::pair("report.rule", rules_of(timings, language))}) {
    table.add({said(heading), said("timings.heading.wall"), said("timings.heading.cpu"), said("timings.heading.share")});
    for (const Row& row : rows) table.add({row.name, milliseconds(row.spent.wall), milliseconds(row.spent.cpu), share(row.spent.cpu, whole)});
  }
  return table.text() + rule::phrase(language, "timings.elapsed", {{"time", milliseconds(timings.elapsed())}}) + '\n';
}

}  // namespace sml::report
