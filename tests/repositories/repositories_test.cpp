// Whole repositories with their expected output: each folder beside this file is one, and its transcript.txt says what commands print.
//
//   $ sml check --now 2026-03-01T09:00
//   (what it prints, standard error after standard output)
//   [1]
//
// The exit status stands last. The commands are given one after the other in a copy of the folder, in which they may write. SML_BLESS=1 rewrites the
// transcripts from the commands in them; a person reads the difference.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "linter/cli/command_line.h"
#include "tests/catch.h"
#include "tests/folder.h"

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrompt = "$ sml ";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> commands_of(const std::string& transcript) {
  std::vector<std::string> commands;
  std::istringstream lines(transcript);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with(kPrompt)) commands.push_back(line.substr(kPrompt.size()));
  return commands;
}

std::vector<std::string> words_of(const std::string& command) {
  std::istringstream stream(command);
  return {std::istream_iterator<std::string>(stream), {}};
}

std::string played(const fs::path& folder, const std::string& command) {
  std::ostringstream out, error;
  std::istringstream in;
  const sml::cli::Environment environment{.folder = fs::absolute(folder).string(),
                                          .clock = {1'772'000'000},
                                          .language = sml::model::MessageLanguage::es,
                                          .terminal = false,
                                          .no_color = false,
                                          .out = out,
                                          .error = error,
                                          .in = in};
  const int status = sml::cli::run_command_line(words_of(command), environment);
  return std::string(kPrompt) + command + '\n' + out.str() + error.str() + '[' + std::to_string(status) + "]\n";
}

TEST_CASE("repositories give the output that a person has read") {
  const bool bless = std::getenv("SML_BLESS") != nullptr;
  int repositories = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator("tests/repositories")) {
    if (!entry.is_directory()) continue;
    ++repositories;
    const fs::path path = entry.path() / "transcript.txt";
    CAPTURE(path.string());
    const std::string expected = read(path);
    const sml::Folder copy;
    fs::copy(entry.path(), copy.path(), fs::copy_options::recursive);
    std::string actual;
    for (const std::string& command : commands_of(expected)) actual += (actual.empty() ? "" : "\n") + played(copy.path(), command);
    REQUIRE_FALSE(actual.empty());
    if (bless && actual != expected) std::ofstream(path, std::ios::binary) << actual;
    if (!bless) CHECK(actual == expected);
  }
  CHECK(repositories > 0);
}

}  // namespace
