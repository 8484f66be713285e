// The law of sizes: nobody has to read more than 300 lines to know a file. In tests, rows of tables and blank lines are not counted: a list of cases is as
// long as there are cases.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;

constexpr int kMostLines = 300;

// A row of a table, a text that goes on from the line above, or nothing.
bool is_of_a_table(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  return line.empty() || line.starts_with('{') || line.starts_with('"') || line.starts_with("R\"");
}

int lines_of(const fs::path& path, bool is_test) {
  std::ifstream file(path);
  int lines = 0;
  for (std::string line; std::getline(file, line);) lines += !is_test || !is_of_a_table(line);
  return lines;
}

TEST_CASE("no source file is too long to be read at once") {
  int files = 0;
  for (const std::string folder : {"linter", "rules", "tests"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      ++files;
      CAPTURE(entry.path().string());
      CHECK(lines_of(entry.path(), folder == "tests") <= kMostLines);
    }
  }
  CHECK(files > 1000);
}

}  // namespace
