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

const Takes kFiles = {"file", Takes::Kind::files};
const Takes kLanguages = {"es|en", Takes::Kind::words, {"es", "en"}};
const Takes kKinds = {"", Takes::Kind::words, {"csv", "ods"}};
const ProgramDescription kProgram = {
    {"sml", "about [it]: 'all'", {{"--lang", "", kLanguages, "language", false}}, {}},
    {{"check",
      "checks",
      {{"--rule", "", Takes{"rule", Takes::Kind::rules}, "a 'rule' [or: family]", true},
       {"--output", "-o", kFiles, "where", false},
       {"--prefix", "", Takes{"folder", Takes::Kind::folders}, "below", false},
       {"--now", "", Takes{"moment"}, "when", false},
       {"--quiet", "", {}, "less", false}},
      {{"path", "files", kFiles, false, true}}},
     {"import", "imports", {}, {{"kind", "what", kKinds, true, false}, {"file", "which", kFiles, true, false}}}}};

TEST_CASE("completions hold what the description says, and quote what people write") {
  const std::vector<std::string> rules = {"offers", "offers/expired"};
  const std::string bash = completions(kProgram, "bash", rules);
  CHECK(bash.find("    :--lang) COMPREPLY=($(compgen -W 'es en' -- \"$word\")); return ;;\n") != std::string::npos);
  CHECK(bash.find("    check:--rule) COMPREPLY=($(compgen -W 'offers offers/expired' -- \"$word\")); return ;;\n") != std::string::npos);
  CHECK(bash.find("    check:--prefix) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); return ;;\n") != std::string::npos);
  CHECK(bash.find("    check:--now) return ;;\n") != std::string::npos);
  CHECK(bash.find("check:--quiet") == std::string::npos);
  CHECK(bash.find("    check:*) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n") != std::string::npos);
  CHECK(bash.find("    import:1) COMPREPLY=($(compgen -W 'csv ods' -- \"$word\")) ;;\n    import:2) compopt") != std::string::npos);
  const std::string zsh = completions(kProgram, "zsh", rules);
  CHECK(zsh.find("'*--rule=[a '\\''rule'\\'' (or, family)]:rule:(offers offers/expired)'") != std::string::npos);
  CHECK(zsh.find("'--quiet[less]'") != std::string::npos);
  CHECK(zsh.find("'*:path:_files'") != std::string::npos);
  CHECK(zsh.find("'--prefix=[below]:prefix:_files -/'") != std::string::npos);
  CHECK(zsh.find("'1:kind:(csv ods)' \\\n          '2:file:_files'") != std::string::npos);
  const std::string fish = completions(kProgram, "fish", rules);
  CHECK(fish.find("complete -c sml -n '__fish_seen_subcommand_from check' -l output -s o -r -F -d 'where'\n") != std::string::npos);
  CHECK(fish.find("complete -c sml -n '__fish_seen_subcommand_from import' -a 'csv ods'\n") != std::string::npos);
  CHECK(fish.find("complete -c sml -n '__fish_seen_subcommand_from import' -F\n") != std::string::npos);
  CHECK(fish.find("-d 'a '\\''rule'\\'' [or: family]'\n") != std::string::npos);
}

// The commands that the help lists, by their lines.
std::vector<std::string> commands() {
  std::istringstream help(said({"--help"}));
  std::vector<std::string> names;
  bool is_list = false;
  for (std::string line; std::getline(help, line);) {
    if (is_list && line.starts_with("  ") && line[2] != ' ') names.push_back(line.substr(2, line.find(' ', 2) - 2));
    is_list = is_list || line == "Commands:";
  }
  return names;
}

std::string in_roff(const std::string& text) {
  std::string escaped;
  for (const char byte : text) escaped += byte == '-' ? std::string("\\-") : std::string(1, byte);
  return escaped;
}

TEST_CASE("every command and option that help shows is completed and in the manual") {
  const std::string bash = said({"completions", "bash"}), zsh = said({"completions", "zsh"}), fish = said({"completions", "fish"});
  const std::string manual = said({"man"}), spanish = said({"man", "--lang", "es"});
  int options = 0;
  REQUIRE(commands().size() > 12);
  for (const std::string& command : commands()) {
    CAPTURE(command);
    CHECK(manual.find(".SS sml " + command) != std::string::npos);
    CHECK(bash.find("    " + command + ":--lang)") != std::string::npos);
    CHECK(zsh.find("        " + command + ") _arguments") != std::string::npos);
    CHECK(fish.find("-n __fish_use_subcommand -a " + command + ' ') != std::string::npos);
    const std::size_t of_command = bash.find("      " + command + ") COMPREPLY=");
    REQUIRE(of_command != std::string::npos);
    const std::string completed = bash.substr(of_command, bash.find('\n', of_command) - of_command);
    std::istringstream words(said({command, "--help"}));
    for (std::string word; words >> word;) {
      if (!word.starts_with("--")) continue;
      const std::string option = word.substr(0, word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"));
      CAPTURE(option);
      CHECK(completed.find(option) != std::string::npos);
      CHECK(manual.find(in_roff(option)) != std::string::npos);
      CHECK(spanish.find(in_roff(option)) != std::string::npos);
      ++options;
    }
  }
  CHECK(options > 60);
}

TEST_CASE("what each argument and option names is completed as it is declared") {
  const std::string bash = said({"completions", "bash"});
  const std::string files = "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
  const std::vector<std::string> lines = {"    schema:1) COMPREPLY=($(compgen -W 'config team accounts facts contract post report' -- \"$word\")) ;;\n",
                                          "    import:1) COMPREPLY=($(compgen -W 'csv metricool buffer' -- \"$word\")) ;;\n",
                                          "    import:2) " + files + " ;;\n",
                                          "    approve:1) " + files + " ;;\n",
                                          "    check:--stdin-file) " + files + "; return ;;\n"};
  for (const std::string& line : lines) {
    CAPTURE(line);
    CHECK(bash.find(line) != std::string::npos);
  }
  CHECK(bash.find("    check:--path-prefix) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d ") != std::string::npos);
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
