// Laws of fixes over whole repositories, those of this project and, where they are there, the ones of ../shared: mending twice is mending
// once, no file can be read less well than before, nothing changes but where a fix says so, and nothing new is wrong but in words that were
// lost before.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "linter/base/changed_files.h"
#include "linter/base/files.h"
#include "linter/load/holds.h"
#include "linter/run/mend.h"
#include "linter/text/utf8.h"
#include "linter/time/moment.h"
#include "linter/yaml/parse.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;
using sml::rule::FixLevel;

constexpr std::size_t kLargest = 1U << 20;   // bytes of a file that is tried alone

sml::run::Options options() {
  sml::run::Options options;
  options.now = *sml::time::parse_moment("2026-03-01T09:00");
  options.all_findings = true;
  return options;
}

sml::run::Mended mended(const sml::base::Files& files, FixLevel most) { return sml::run::mend(files, options(), sml::rules::registry(), most); }

std::size_t problems(const std::string& bytes) {
  const auto stream = sml::yaml::parse(0, bytes, sml::load::holds);
  return stream.problems.size() + (stream.complete ? 0 : 1000000);
}

// By file, rule and how many.
std::map<std::pair<std::string, std::string>, std::size_t> counted(const sml::run::Outcome& outcome) {
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  for (const auto& finding : outcome.findings) ++counts[{outcome.sources[finding.at.source].path(), std::string(finding.card->id)}];
  return counts;
}

// Every fix that is offered is one that can be made: inside its file, in order, of bytes that can be shown.
void check_offered(const sml::run::Outcome& outcome) {
  for (const auto& finding : outcome.findings) {
    if (!finding.fix) continue;
    INFO(finding.card->id << " in " << outcome.sources[finding.at.source].path());
    CHECK_FALSE(finding.fix->text.empty());
    std::uint32_t end = 0;
    for (const auto& edit : finding.fix->edits) {
      CHECK(edit.at.source == finding.at.source);
      CHECK(edit.at.begin >= end);
      CHECK(edit.at.end <= outcome.sources[edit.at.source].bytes().size());
      CHECK(sml::text::printable(edit.text) == edit.text);
      end = edit.at.end;
    }
  }
}

void check_laws(const sml::base::Files& files, FixLevel most, std::size_t& changed) {
  const auto before = sml::run::run(files, options(), sml::rules::registry());
  check_offered(before);
  const auto first = mended(files, most);
  sml::base::ChangedFiles after(files);
  std::set<std::string> regained;   // files of which lost words are read now
  for (const auto& file : first.files) {
    INFO(file.path);
    CHECK(file.before != file.after);
    CHECK_FALSE(file.after.empty());
    CHECK(problems(file.after) <= problems(file.before));
    CHECK(std::ranges::count(file.after, '\r') <= std::ranges::count(file.before, '\r'));
    CHECK(file.after.starts_with("\xEF\xBB\xBF") == file.before.starts_with("\xEF\xBB\xBF"));
    if (file.mended.contains("yaml/lost-text")) regained.insert(file.path);
    after.change(file.path, file.after);
  }
  changed += first.files.size();
  CHECK(mended(after, most).files.empty());
  if (most != FixLevel::safe) return;   // another hour may be wrong for another reason
  const auto old_counts = counted(before);
  for (const auto& [place, count] : counted(sml::run::run(after, options(), sml::rules::registry()))) {
    if (regained.contains(place.first)) continue;
    INFO(place.second << " in " << place.first);
    const auto known = old_counts.find(place);
    CHECK(count <= (known == old_counts.end() ? 0 : known->second));
  }
}

std::vector<fs::path> repositories() {
  std::vector<fs::path> found;
  for (const char* folder : {"tests/repositories", "../shared/corpus", "../shared/corpus/dev"}) {
    if (!fs::exists(folder)) {
      std::cerr << "skipped: " << folder << " is absent\n";
      continue;
    }
    for (const auto& entry : fs::directory_iterator(folder))
      if (fs::exists(entry.path() / "sml.yaml")) found.push_back(entry.path());
  }
  return found;
}

TEST_CASE("fixes of whole repositories keep their laws") {
  std::size_t changed = 0;
  for (const fs::path& path : repositories())
    for (const FixLevel level : {FixLevel::safe, FixLevel::unsafe}) {
      CAPTURE(path.string(), static_cast<int>(level));
      check_laws(sml::base::DiskFiles(path.string()), level, changed);
    }
  CHECK(changed > 0);
}

TEST_CASE("fixes of files that are hostile keep their laws") {
  if (!fs::exists("../shared/hostile")) {
    std::cerr << "skipped: ../shared/hostile is absent\n";
    return;
  }
  std::size_t changed = 0;
  for (const auto& entry : fs::recursive_directory_iterator("../shared/hostile")) {
    if (!entry.is_regular_file() || entry.path().extension() != ".yaml" || entry.file_size() > kLargest) continue;
    CAPTURE(entry.path().string());
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const std::map<std::string, std::string> files = {{"sml.yaml", "clients: .\n"}, {"posts/a.yaml", bytes}, {"facts.yaml", bytes}};
    for (const FixLevel level : {FixLevel::safe, FixLevel::unsafe}) check_laws(sml::base::MemoryFiles(files), level, changed);
  }
  CHECK(changed > 0);
}

}  // namespace
