// The commands that the READMEs show are understood as they stand there.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "linter/cli/command_line.h"
#include "linter/text/pattern.h"
#include "tests/catch.h"
#include "tests/folder.h"
#include "tests/linter/cli/said.h"

namespace sml::cli {
namespace {

struct Shown {
  std::string command;
  std::vector<std::string> options;   // "--fix"

  friend auto operator<=>(const Shown&, const Shown&) = default;
};

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// "sml check --fix" wherever it stands between backticks or begins a line of a block.
std::set<Shown> shown_in(const std::string& readme) {
  static const text::Pattern command = text::Pattern::on_demand("(?:`|(?m:^))sml ([a-z]+)([^`#\n]*)");
  static const text::Pattern option = text::Pattern::on_demand("(--[a-z][a-z-]*)");
  std::set<Shown> shown;
  for (const text::Match& match : command.find_all(readme)) {
    const std::string_view rest = match.of(readme, 2);
    Shown one{std::string(match.of(readme, 1)), {}};
    for (const text::Match& word : option.find_all(rest)) one.options.emplace_back(word.of(rest, 1));
    shown.insert(std::move(one));
  }
  return shown;
}

TEST_CASE("commands and options that the READMEs show are described by their help") {
  const Folder folder;
  const struct {
    const char* path;
    std::size_t least;   // that it shows
  } readmes[] = {{"README.md", 20}, {"README.es.md", 20}, {"integrations/README.md", 1}, {"integrations/README.es.md", 1},
                 {"linter/README.md", 1}, {"linter/STEPS.md", 5}, {"rules/README.md", 1}};
  for (const auto& readme : readmes) {
    const std::set<Shown> all = shown_in(read(readme.path));
    CAPTURE(readme.path);
    REQUIRE(all.size() >= readme.least);
    for (const Shown& shown : all) {
      CAPTURE(shown.command);
      const Said help = said(folder.path(), {shown.command, "--help"}, {});
      CHECK(help.status == 0);
      CHECK(help.out.find("sml " + shown.command) != std::string::npos);
      for (const std::string& option : shown.options) {
        CAPTURE(option);
        CHECK(help.out.find(option + ' ') != std::string::npos);
      }
    }
  }
}

}  // namespace
}  // namespace sml::cli
