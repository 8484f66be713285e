// The labelled repositories of ../shared/corpus, whose labels name rules of this program: how much of what it reports is labelled, how
// much of what is labelled it reports, and where. Skips, saying so, where they are absent.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "linter/base/files.h"
#include "linter/run/run.h"
#include "rules/registry.h"
#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct Label {
  std::string file;
  std::string rule;
  int line = 0;
  bool optional = false;
  bool met = false;
};

struct Score {
  int found = 0;
  int missed = 0;
  int wrong = 0;
  int placed = 0;
};

std::vector<Label> labels_of(const fs::path& repository) {
  std::vector<Label> labels;
  std::ifstream file(repository / "expected.jsonl");
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    const json label = json::parse(line);
    CAPTURE(repository.string(), line);
    const std::string rule = label["rule"];
    CHECK(sml::rule::find_rule(sml::rules::registry(), rule) != nullptr);
    labels.push_back({label["file"], rule, label["line"], label.value("optional", false)});
  }
  return labels;
}

sml::run::Outcome checked(const fs::path& repository) {
  std::ifstream file(repository / "corpus.json");
  const std::string now = json::parse(file)["now"];
  sml::run::Options options;
  options.now = *sml::time::parse_moment(now);
  return sml::run::run(sml::base::DiskFiles(repository.string()), options, sml::rules::registry());
}

// Matches findings with labels of the same file and rule, the nearest line first.
void score(const fs::path& repository, Score& total) {
  std::vector<Label> labels = labels_of(repository);
  const sml::run::Outcome outcome = checked(repository);
  for (const sml::rule::Finding& finding : outcome.findings) {
    const sml::base::Source& source = outcome.sources[finding.at.source];
    const int line = source.place(finding.at.begin).line;
    Label* best = nullptr;
    for (Label& label : labels) {
      if (label.met || label.file != source.path() || label.rule != finding.card->id) continue;
      if (best == nullptr || std::abs(label.line - line) < std::abs(best->line - line)) best = &label;
    }
    if (best == nullptr) {
      ++total.wrong;
      UNSCOPED_INFO(repository.filename().string() << " + " << source.path() << ':' << line << ' ' << finding.card->id);
      continue;
    }
    best->met = true;
    ++total.found;
    total.placed += best->line == line ? 1 : 0;
  }
  for (const Label& label : labels) {
    if (label.met || label.optional) continue;
    ++total.missed;
    UNSCOPED_INFO(repository.filename().string() << " - " << label.file << ':' << label.line << ' ' << label.rule);
  }
}

double share(int part, int rest) { return static_cast<double>(part) / (part + rest); }

TEST_CASE("labelled repositories are judged as people judge them") {
  const fs::path folder = "../shared/corpus/dev";
  if (!fs::exists(folder)) {
    WARN("skipped: " << folder.string() << " is absent");
    return;
  }
  Score total;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) score(entry.path(), total);
  REQUIRE(total.found > 0);
  CHECK(share(total.found, total.wrong) >= 0.95);
  CHECK(share(total.found, total.missed) >= 0.95);
  CHECK(share(total.placed, total.found - total.placed) >= 0.95);
}

TEST_CASE("posts that agree with their facts are left alone") {
  const fs::path folder = "../shared/corpus/quiet";
  if (!fs::exists(folder)) {
    WARN("skipped: " << folder.string() << " is absent");
    return;
  }
  Score total;
  score(folder, total);
  CHECK(total.wrong == 0);
}

}  // namespace
