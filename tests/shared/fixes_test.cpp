// Laws of fixes over whole repositories, those of this project and, where they are there, the ones of ../shared: mending twice is mending
// once, no file can be read less well than before, nothing changes but where a fix says so, and nothing is wrong that was not wrong before, or once all
// could be read and all that is named was known.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "linter/base/changed_files.h"
#include "linter/base/files.h"
#include "linter/load/holds.h"
#include "linter/run/mend.h"
#include "linter/text/display.h"
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

sml::run::Mended mended(const sml::base::Files& files, FixLevel most, std::vector<std::string> only_rules = {}) {
  sml::run::Options asked = options();
  asked.only_rules = std::move(only_rules);
  return sml::run::mend(files, asked, sml::rules::registry(), most);
}

sml::base::ChangedFiles changed_by(const sml::run::Mended& mended, const sml::base::Files& files) {
  sml::base::ChangedFiles after(files);
  for (const auto& file : mended.files) after.change(file.path, file.after);
  return after;
}

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
  const sml::base::ChangedFiles after = changed_by(first, files);
  for (const auto& file : first.files) {
    INFO(file.path);
    CHECK(file.before != file.after);
    CHECK_FALSE(file.after.empty());
    CHECK(problems(file.after) <= problems(file.before));
    CHECK(std::ranges::count(file.after, '\r') <= std::ranges::count(file.before, '\r'));
    CHECK(file.after.starts_with("\xEF\xBB\xBF") == file.before.starts_with("\xEF\xBB\xBF"));
  }
  changed += first.files.size();
  CHECK(mended(after, most).files.empty());
  const sml::base::ChangedFiles read = changed_by(mended(files, most, {"yaml", "schema", "accounts/unknown", "offers/unknown"}), files);
  const auto old_counts = counted(sml::run::run(read, options(), sml::rules::registry()));
  for (const auto& [place, count] : counted(sml::run::run(after, options(), sml::rules::registry()))) {
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

// Posts for whom the next shift is no place: an offer is over by then, a post is down, a crisis lasts, the month is full.
TEST_CASE("fixes of a repository in which a move would do harm keep their laws") {
  const std::map<std::string, std::string> files = {
      {"sml.yaml", "clients: .\ntime_zone: America/Mexico_City\n"},
      {"team.yaml", "people:\n  - {id: ana, name: Ana, shifts: [{hours: \"Mo-Fr 09:00-18:00\"}]}\n"},
      {"accounts.yaml", "accounts:\n  - {id: lena-x, network: x, handle: \"@lena_pizza\"}\n  - {id: lena-facebook, network: facebook, handle: lena.pizza}\n"},
      {"contract.yaml", "parties: {agency: Ana, client: La Lena}\nquota: {posts: 30, per: month, networks: {facebook: 2}}\n"},
      {"facts.yaml", "business: {name: La Lena}\noffers:\n"
                     "  - {id: dos, name: 2x1 en pizzas, mechanic: 2x1, valid_from: 2026-03-01, valid_through: 2026-03-15}\n"
                     "crises:\n  - {id: humo, from: 2026-04-27, through: 2026-04-27, pause: all}\n"},
      {"posts/a.yaml", "- {id: texto, publish_at: 2026-03-15T20:00, accounts: [lena-x], text: 2x1 en pizzas hasta el domingo 15 de marzo}\n"
                       "- {id: lista, publish_at: 2026-03-15T21:00, accounts: [lena-x], text: La mesa, offers: [dos]}\n"
                       "- {id: baja, publish_at: 2026-03-21T20:00, accounts: [lena-x], text: La sobremesa, remove_at: 2026-03-22T20:00}\n"
                       "- {id: crisis, publish_at: 2026-04-25T20:00, accounts: [lena-x], text: El horno}\n"
                       "- {id: libre, publish_at: 2026-03-28T20:00, accounts: [lena-x], text: La masa}\n"
                       "- {id: mes, publish_at: 2026-05-31T20:00, accounts: [lena-facebook], text: La leña}\n"
                       "- {id: uno, publish_at: 2026-06-10T10:00, accounts: [lena-facebook], text: El queso}\n"
                       "- {id: otro, publish_at: 2026-06-19T10:00, accounts: [lena-facebook], text: La salsa}\n"}};
  std::size_t changed = 0;
  for (const FixLevel level : {FixLevel::safe, FixLevel::unsafe}) {
    CAPTURE(static_cast<int>(level));
    check_laws(sml::base::MemoryFiles(files), level, changed);
  }
  CHECK(changed == 1);
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
