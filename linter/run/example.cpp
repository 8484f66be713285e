#include "linter/run/example.h"

#include <algorithm>
#include <cstdint>

#include "linter/base/files.h"
#include "linter/base/path.h"
#include "linter/model/layout.h"
#include "linter/run/mend_once.h"
#include "linter/time/moment.h"

namespace sml::run {
namespace {

std::string implied_config(const rule::Example& example) {
  const bool has_folders = std::ranges::any_of(example.files, [](const auto& file) { return base::lies_in(file.path, model::kClientsFolder); });
  return std::string("version: 1\ntime_zone: America/Mexico_City\n") + (has_folders ? "" : "clients: .\n");
}

base::MemoryFiles files_of(const rule::Example& example) {
  base::MemoryFiles files;
  files.add(std::string(model::kConfigFile), implied_config(example));
  for (const rule::ExampleFile& file : example.files) files.add(file.path, file.bytes);
  return files;
}

std::string line_of(const rule::Finding& finding, const base::Sources& sources) {
  const base::Source& source = sources[finding.at.source];
  const auto written = [&](std::uint32_t offset) {
    const base::Place place = source.place(offset);
    return std::to_string(place.line) + ':' + std::to_string(place.column);
  };
  return source.path() + ':' + written(finding.at.begin) + '-' + written(finding.at.end) + ' ' + std::string(finding.card->id) + '\n';
}

}  // namespace

time::Civil ExampleRun::now() const { return outcome.world.zone.civil(outcome.world.now); }

int ExampleRun::this_year() const { return now().date.year; }

std::string ExampleRun::lines() const {
  std::string lines;
  for (const rule::Finding& finding : findings) lines += line_of(finding, outcome.sources);
  return lines;
}

std::vector<rule::ExampleFile> ExampleRun::fixed(const rule::Example& example) const {
  std::vector<rule::ExampleFile> files;
  const std::vector<MendedSource> mended = mend_once(findings, outcome.sources, rule::FixLevel::unsafe);
  for (const rule::ExampleFile& wanted : example.fixed) {
    const auto own = std::ranges::find(mended, wanted.path, [&](const MendedSource& one) { return outcome.sources[one.source].path(); });
    const auto old = std::ranges::find(example.files, wanted.path, &rule::ExampleFile::path);
    files.push_back({wanted.path, own != mended.end() ? own->bytes : old != example.files.end() ? old->bytes : std::string()});
  }
  return files;
}

std::vector<std::string> ExampleRun::blocks(const rule::Example& example) const {
  std::vector<std::string> contents;
  for (rule::ExampleFile& file : fixed(example)) contents.push_back(std::move(file.bytes));
  contents.push_back(lines());
  return contents;
}

ExampleRun run_example(const rule::Card& card, const rule::Example& example, rule::Rules rules) {
  Options options{.moves_in_turn = true};
  if (const auto now = time::parse_moment(example.now)) options.now = *now;
  ExampleRun example_run{run(files_of(example), options, rules), {}};
  for (const rule::Finding& finding : example_run.outcome.findings)
    if (finding.card->id == card.id) example_run.findings.push_back(finding);
  return example_run;
}

}  // namespace sml::run
