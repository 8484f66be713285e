#include "linter/cli/description.h"

#include <sstream>

#include "linter/cli/command_line.h"
#include "tests/catch.h"

namespace sml::cli {
namespace {

using model::MessageLanguage;

std::string said(const std::vector<std::string>& words, MessageLanguage language = MessageLanguage::en) {
  std::ostringstream out, error;
  std::istringstream in;
  const Environment environment{"/", {1'772'000'000}, language, false, false, false, 1, out, error, in};
  CHECK(run_command_line(words, environment) == 0);
  CHECK(error.str().empty());
  return out.str();
}

const ProgramDescription kProgram = {{"sml", "about [it]: 'all'", {{"--lang", "", "es|en", "language", false}}, {}},
                                     {{"check", "checks", {{"--rule", "", "rule", "a 'rule' [or: family]", true}, {"--output", "-o", "file", "where", false}, {"--quiet", "", "", "less", false}},
                                       {{"path", "files", false, true}}}}};

TEST_CASE("completions hold what the description says, and quote what people write") {
  const std::vector<std::string> rules = {"offers", "offers/expired"};
  const std::string bash = completions(kProgram, "bash", rules);
  CHECK(bash.find("    :--lang) COMPREPLY=($(compgen -W 'es en' -- \"$word\")); return ;;\n") != std::string::npos);
  CHECK(bash.find("    check:--rule) COMPREPLY=($(compgen -W 'offers offers/expired' -- \"$word\")); return ;;\n") != std::string::npos);
  CHECK(bash.find("check:--quiet") == std::string::npos);
  const std::string zsh = completions(kProgram, "zsh", rules);
  CHECK(zsh.find("'*--rule=[a '\\''rule'\\'' (or, family)]:rule:(offers offers/expired)'") != std::string::npos);
  CHECK(zsh.find("'--quiet[less]'") != std::string::npos);
  CHECK(zsh.find("'*:path:_files'") != std::string::npos);
  const std::string fish = completions(kProgram, "fish", rules);
  CHECK(fish.find("complete -c sml -n '__fish_seen_subcommand_from check' -l output -s o -r -F -d 'where'\n") != std::string::npos);
  CHECK(fish.find("-d 'a '\\''rule'\\'' [or: family]'\n") != std::string::npos);
}

TEST_CASE("every command and option that help shows is completed and in the manual") {
  const std::string help = said({"check", "--help"});
  const std::string bash = said({"completions", "bash"}), manual = said({"man"}), spanish = said({"man", "--lang", "es"});
  std::istringstream words(help);
  int options = 0;
  for (std::string word; words >> word;) {
    if (!word.starts_with("--")) continue;
    const std::string option = word.substr(0, word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"));
    CAPTURE(option);
    CHECK(bash.find(option) != std::string::npos);
    std::string in_roff;
    for (const char byte : option) in_roff += byte == '-' ? std::string("\\-") : std::string(1, byte);
    CHECK(manual.find(in_roff) != std::string::npos);
    CHECK(spanish.find(in_roff) != std::string::npos);
    ++options;
  }
  CHECK(options > 8);
  for (const char* command : {"check", "claims", "rules", "explain", "test", "schema", "init", "brief", "completions", "man"}) {
    CAPTURE(command);
    CHECK(manual.find(std::string(".SS sml ") + command) != std::string::npos);
    CHECK(bash.find("    " + std::string(command) + ":--lang)") != std::string::npos);
  }
}

TEST_CASE("no line of the manual is taken for a request that it is none") {
  std::istringstream lines(said({"man", "--lang", "es"}));
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    if (line.starts_with('.')) CHECK((line.starts_with(".TH ") || line.starts_with(".SH ") || line.starts_with(".SS ") || line == ".TP"));
  }
}

TEST_CASE("a shell that nobody knows is guessed") {
  std::ostringstream out, error;
  std::istringstream in;
  const Environment environment{"/", {1'772'000'000}, MessageLanguage::es, false, false, false, 1, out, error, in};
  CHECK(run_command_line({"completions", "bahs"}, environment) == 2);
  CHECK(error.str() == "sml: «bahs» no vale para completions; ¿querías decir «bash»?\n");
}

}  // namespace
}  // namespace sml::cli
