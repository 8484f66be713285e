// The malformed posts of ../shared/hostile: each gets its finding at the place that its index names, or is read as it stands.

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/load/decoded.h"

namespace sml::load {
namespace {

constexpr const char* kFolder = "../shared/hostile/";

struct Row {
  std::string file;
  std::string must;
  std::string place;   // "2:13", or "-"
};

std::string bytes_of(const std::string& name) {
  std::ifstream file(kFolder + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<Row> rows_of_index() {
  std::istringstream lines(bytes_of("INDEX.tsv"));
  std::vector<Row> rows;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream cells(line);
    Row row;
    std::string what;
    std::getline(cells, row.file, '\t');
    std::getline(cells, what, '\t');
    std::getline(cells, row.must, '\t');
    std::getline(cells, row.place, '\t');
    rows.push_back(std::move(row));
  }
  return rows;
}

// Values that are texts here as any plain value is, or that rules with the whole repository in view judge.
constexpr std::string_view kReadAsText[] = {"G-id-int", "G-id-bool", "G-id-norway", "G-language-norway", "G-text-int", "G-author-bool",
                                            "G-media-file-int", "G-approvals-by-int", "G-approvals-by-bool", "G-account-unknown", "G-account-wild",
                                            "G-missing-text", "G-missing-media", "G-missing-author", "G-missing-approvals"};

bool begins_with(const std::string& told, const std::string& place) { return told.starts_with(place + '-'); }

TEST_CASE("malformed values of posts get a finding at the value") {
  int checked = 0;
  for (const Row& row : rows_of_index()) {
    if (!row.file.starts_with("G-")) continue;
    CAPTURE(row.file, row.must);
    const auto it = post(bytes_of(row.file));
    ++checked;
    CHECK(it.stream.complete);
    const std::string name = row.file.substr(0, row.file.size() - 5);
    const bool as_text = std::find(std::begin(kReadAsText), std::end(kReadAsText), name) != std::end(kReadAsText);
    CHECK(it.told().empty() == as_text);
    if (as_text || row.place == "-") continue;
    // The list of media is right, its items are not.
    const std::string place = name == "G-media-list" ? "9:9" : row.place;
    CHECK(begins_with(it.told(), place));
  }
  if (checked == 0) WARN("skipped: ../shared/hostile is absent");
}

TEST_CASE("malformed moments get a finding at the value") {
  int checked = 0;
  for (const Row& row : rows_of_index()) {
    if (!row.file.starts_with("F") || !row.must.starts_with("report: no such") || row.file == "F48-huge.yaml") continue;
    CAPTURE(row.file, row.must);
    const auto it = post(bytes_of(row.file));
    ++checked;
    CHECK(begins_with(it.told(), row.place));
    CHECK(it.told().find("publish_at moment.no_such") != std::string::npos);
  }
  if (checked == 0) WARN("skipped: ../shared/hostile is absent");
}

}  // namespace
}  // namespace sml::load
