// The commands that the READMEs show are understood as they stand there.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include "linter/cli/command_line.h"
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
  const std::regex command("(?:^|`|\n)sml ([a-z]+)([^`#\n]*)");
  const std::regex option("--[a-z][a-z-]*");
  std::set<Shown> shown;
  for (std::sregex_iterator at(readme.begin(), readme.end(), command), end; at != end; ++at) {
    const std::string rest = (*at)[2];
    Shown one{(*at)[1], {}};
    for (std::sregex_iterator word(rest.begin(), rest.end(), option); word != end; ++word) one.options.push_back(word->str());
    shown.insert(one);
  }
  return shown;
}

TEST_CASE("commands and options that the READMEs show are described by their help") {
  const Folder folder;
  for (const char* path : {"README.md", "README.es.md", "integrations/README.md", "linter/README.md", "rules/README.md"}) {
    const std::set<Shown> all = shown_in(read(path));
    CAPTURE(path);
    if (std::string_view(path).starts_with("README")) REQUIRE(all.size() > 20);
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
