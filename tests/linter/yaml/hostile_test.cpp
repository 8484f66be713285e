// Files that were made to hurt: each comes to an end, is refused where it must be, and is told about at the right place.

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/linter/yaml/unpacked.h"
#include "tests/linter/yaml/written.h"

namespace sml::yaml {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = "../shared/hostile";

struct Row {
  std::string file;
  std::string must;
  std::string where;
};

std::vector<Row> index_rows() {
  std::vector<Row> rows;
  std::istringstream lines(content(kFolder / "INDEX.tsv"));
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    std::vector<std::string> fields(1);
    for (const char byte : line) {
      if (byte == '\t')
        fields.emplace_back();
      else
        fields.back() += byte;
    }
    if (fields.size() == 4) rows.push_back({fields[0], fields[2], fields[3]});
  }
  return rows;
}

// Where a row's place is not that of a problem of the file itself: another place, or none, and why.
struct Judgement {
  const char* file;
  const char* where;
  const char* why;
};

constexpr Judgement kJudgements[] = {
    {"A41-second-doc.yaml", "", "every document is read and checked, which the row allows"},
    {"A42-doc-end-then-text.yaml", "", "what follows is a document of its own, which the row allows"},
    {"A56-escape-control.yaml", "2:9", "the raw control byte itself, not the backslash before it"},
    {"A62-bool-key.yaml", "", "a text as a key is YAML; that no field has this name is said by schema/unknown-key"},
    {"A77-root-list.yaml", "", "a list is YAML; a file of posts may be one"},
    {"A87-only-dash.yaml", "", "a list is YAML; that its post is empty is said by the schema"},
    {"A93-html.yaml", "", "one line without a colon is a text in YAML; that it is no post is said by schema/type"},
    {"A97-smart-quotes.yaml", "", "typographic quotes are part of the text"},
    {"A98-zwsp-key.yaml", "", "said by schema/unknown-key"},
    {"B07-dup-nfc-nfd.yaml", "", "two keys of different bytes; said by schema/unknown-key"},
    {"B08-homoglyph-key.yaml", "", "said by schema/unknown-key"},
    {"B11-dup-many.yaml", "10000:7", "the limit of 20,000 nodes a document is met first, and such a file is not read on"},
    {"B12-dup-account.yaml", "", "a value twice in a list is YAML"},
    {"D30-private-use.yaml", "", "private-use characters are text"},
    {"D38-random.yaml", "1:3", "the first byte that is no UTF-8: the two before it are"},
};

const Judgement* judgement_of(const std::string& file) {
  const auto* found = std::find_if(std::begin(kJudgements), std::end(kJudgements), [&](const Judgement& row) { return file == row.file; });
  return found == std::end(kJudgements) ? nullptr : found;
}

bool starts_at(std::string_view bytes, const Stream& stream, const std::string& where) {
  return std::any_of(stream.problems.begin(), stream.problems.end(),
                     [&](const Problem& problem) { return place(bytes, problem.span.begin) == where; });
}

std::map<std::string, fs::path> files_of(const fs::path& folder) {
  std::map<std::string, fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_regular_file()) files[entry.path().filename().string()] = entry.path();
  return files;
}

void check_row(const Row& row, const std::string& bytes) {
  const Stream stream = parsed(bytes);
  CAPTURE(stream.problems.empty() ? "no problem" : written(bytes, stream.problems[0]));
  if (row.must.starts_with("refuse")) CHECK_FALSE(stream.complete);
  if (row.must.starts_with("accept,")) CHECK(stream.problems.empty());
  if (row.must.find("error: empty") != std::string::npos) {
    REQUIRE(stream.problems.size() == 1);
    CHECK(stream.problems[0].kind == ProblemKind::empty);
  }
  if (row.where == "-") return;
  const Judgement* judgement = judgement_of(row.file);
  const std::string where = judgement ? judgement->where : row.where;
  if (where.empty())
    CHECK(stream.problems.empty());
  else
    CHECK(starts_at(bytes, stream, where));
}

// Every hostile file by its name in the index, the large ones unpacked for as long as this lives; where they are absent, none.
struct HostileFiles {
  HostileFiles() {
    if (absent) {
      WARN("skipped: ../shared/hostile is absent");
      return;
    }
    large.emplace(kFolder / "large.tar.xz");
    REQUIRE(large->unpacked());
    files = files_of(kFolder);
    files.merge(files_of(large->folder()));
  }

  bool absent = !fs::exists(kFolder);
  std::optional<Unpacked> large;
  std::map<std::string, fs::path> files;
};

TEST_CASE("hostile files are told about at their place") {
  const HostileFiles hostile;
  int checked = 0;
  for (const Row& row : index_rows()) {
    const bool of_the_file_itself = row.file.find_first_of("0ABCD") == 0;
    const auto found = hostile.files.find(row.file);
    if (!of_the_file_itself || found == hostile.files.end()) continue;
    CAPTURE(row.file, row.must, row.where);
    check_row(row, content(found->second));
    ++checked;
  }
  CHECK((hostile.absent || checked > 100));
}

TEST_CASE("hostile files come to an end, and every place lies inside them") {
  const HostileFiles hostile;
  for (const auto& [name, path] : hostile.files) {
    CAPTURE(name);
    const std::string bytes = content(path);
    const Stream stream = parsed(bytes);
    for (const std::string& found : misplaced(bytes, stream)) {
      CAPTURE(found);
      CHECK(found.empty());
    }
    CHECK((stream.complete || !stream.problems.empty()));
    const auto longest = std::max_element(stream.problems.begin(), stream.problems.end(),
                                          [](const Problem& left, const Problem& right) { return left.detail.size() < right.detail.size(); });
    CHECK((longest == stream.problems.end() || longest->detail.size() < 200));
  }
}

}  // namespace
}  // namespace sml::yaml
