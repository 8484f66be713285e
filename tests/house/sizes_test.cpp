// The laws of sizes: nobody has to read more than 300 lines to know a file, nor more than 160 columns to know what of a line changed. In tests, rows of
// tables and blank lines are not counted: a list of cases is as long as there are cases.
#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;

constexpr int kMostLines = 300;
constexpr std::ptrdiff_t kMostColumns = 160;

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

// Characters, not bytes: all bytes but those that go on with a character of UTF-8.
std::ptrdiff_t columns_of(std::string_view line) {
  return std::ranges::count_if(line, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
}

// The numbers of the lines that go on behind the last column.
std::vector<int> wide_lines_of(const fs::path& path) {
  std::ifstream file(path);
  std::vector<int> wide;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (columns_of(line) > kMostColumns) wide.push_back(number);
  }
  return wide;
}

// What is told of each source file, by its path and the folder that it lies in.
int for_each_source(const std::function<void(const fs::path&, std::string_view)>& tell) {
  int files = 0;
  for (const std::string folder : {"linter", "rules", "tests"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      ++files;
      tell(entry.path(), folder);
    }
  }
  return files;
}

TEST_CASE("no source file is too long to be read at once") {
  const int files = for_each_source([](const fs::path& path, std::string_view folder) {
    CAPTURE(path.string());
    CHECK(lines_of(path, folder == "tests") <= kMostLines);
  });
  CHECK(files > 1000);
}

TEST_CASE("no line of a source file is so long that a difference does not show what changed in it") {
  const int files = for_each_source([](const fs::path& path, std::string_view) {
    CAPTURE(path.string());
    CHECK(wide_lines_of(path) == std::vector<int>());
  });
  CHECK(files > 1000);
}

}  // namespace
