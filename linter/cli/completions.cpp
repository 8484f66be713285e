// sml completions: the command line for the shells that complete it.
#include <algorithm>
#include <array>
#include <string_view>

#include "linter/cli/description.h"
#include "linter/cli/shell_word.h"
#include "linter/load/schema.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;

// What is completed where an option or an argument is typed.
struct Values {
  bool files = false;
  Words words{};
};

enum class Universe { files, rules, schemas, shells, nothing };

struct Known {
  std::string_view command;   // empty: every command
  std::string_view option;    // empty: the command's argument
  Universe universe;
};

// What the options and arguments name that list no words themselves.
constexpr Known kKnown[] = {
    {"", "--output", Universe::files},     {"", "--baseline", Universe::files},  {"", "--rule", Universe::rules},      {"check", "", Universe::files},  {"claims", "", Universe::files},
    {"test", "", Universe::files},         {"init", "", Universe::files},        {"import", "", Universe::files},     {"explain", "", Universe::rules}, {"schema", "", Universe::schemas},
    {"completions", "", Universe::shells},
};

constexpr std::array<std::string_view, 3> kShells = {"bash", "zsh", "fish"};

std::string joined(const Words& words, std::string_view between = " ") {
  std::string list;
  for (const std::string& word : words) list.append(list.empty() ? std::string_view() : between).append(word);
  return list;
}

class Completer {
 public:
  Completer(const ProgramDescription& program, const Words& rules) : program_(program), rules_(rules) {}

  std::string bash() const {
    Words names, places;
    for (const CommandDescription& command : program_.commands) names.push_back(command.name);
    std::string out = "# bash completion for sml: written by sml completions bash\n_sml() {\n"
                      "  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= index\n"
                      "  for ((index = 1; index < COMP_CWORD; ++index)); do\n    case ${COMP_WORDS[index]} in\n      ";
    out += joined(names, " | ") + ") command=${COMP_WORDS[index]}; break ;;\n    esac\n  done\n  COMPREPLY=()\n  case $command:$previous in\n";
    append_bash_options(out, program_.itself, "");
    for (const CommandDescription& command : program_.commands) append_bash_options(out, command, command.name);
    out += "  esac\n  if [[ $word == -* ]]; then\n    case $command in\n";
    append_bash_names(out, program_.itself, "''");
    for (const CommandDescription& command : program_.commands) append_bash_names(out, command, command.name);
    out += "    esac\n    return\n  fi\n  case $command in\n    '') COMPREPLY=($(compgen -W " + shell_quoted(joined(names)) + " -- \"$word\")) ;;\n";
    for (const CommandDescription& command : program_.commands) {
      const Values values = of_argument(command);
      if (values.files || !values.words.empty()) out += "    " + command.name + ") " + bash_reply(values) + " ;;\n";
    }
    return out + "  esac\n}\ncomplete -F _sml sml\n";
  }

  std::string zsh() const {
    std::string out = "#compdef sml\n# written by sml completions zsh\n_sml() {\n  local state\n  local -a commands\n  commands=(\n";
    for (const CommandDescription& command : program_.commands) out += "    " + shell_quoted(command.name + ':' + command.about) + '\n';
    out += "  )\n  _arguments -C";
    append_zsh_options(out, program_.itself, "    ");
    out += " \\\n    '1: :->command' '*:: :->argument'\n  case $state in\n    command) _describe command commands ;;\n    argument)\n      case $words[1] in\n";
    for (const CommandDescription& command : program_.commands) {
      out += "        " + command.name + ") _arguments";
      append_zsh_options(out, command, "          ");
      const Values values = of_argument(command);
      const bool repeats = !command.arguments.empty() && command.arguments.front().repeats;
      if (!command.arguments.empty())
        out += " \\\n          " + shell_quoted((repeats ? "*:" : "1:") + command.arguments.front().name + ':' + zsh_action(values));
      out += " ;;\n";
    }
    return out + "      esac ;;\n  esac\n}\n_sml \"$@\"\n";
  }

  std::string fish() const {
    std::string out = "# written by sml completions fish\ncomplete -c sml -f\n";
    for (const CommandDescription& command : program_.commands)
      out += "complete -c sml -n __fish_use_subcommand -a " + command.name + " -d " + shell_quoted(command.about) + '\n';
    append_fish_options(out, program_.itself, "__fish_use_subcommand");
    for (const CommandDescription& command : program_.commands) {
      const std::string seen = "'__fish_seen_subcommand_from " + command.name + '\'';
      append_fish_options(out, command, seen);
      const Values values = of_argument(command);
      if (values.files || !values.words.empty()) out += "complete -c sml -n " + seen + fish_values(values) + '\n';
    }
    return out;
  }

 private:
  Values of(Universe universe) const {
    switch (universe) {
      case Universe::files: return {true, {}};
      case Universe::rules: return {false, rules_};
      case Universe::schemas: {
        Values names;
        for (const load::SchemaFile& file : load::schema_files()) names.words.emplace_back(file.name);
        return names;
      }
      case Universe::shells: return {false, {kShells.begin(), kShells.end()}};
      case Universe::nothing: break;
    }
    return {};
  }

  Values of_option(const CommandDescription& command, const OptionDescription& option) const {
    if (Words words = listed_words(option); !words.empty()) return {false, std::move(words)};
    for (const Known& known : kKnown)
      if (known.option == option.name && (known.command.empty() || known.command == command.name)) return of(known.universe);
    return {};
  }

  Values of_argument(const CommandDescription& command) const {
    for (const Known& known : kKnown)
      if (known.option.empty() && known.command == command.name) return of(known.universe);
    return {};
  }

  static std::string bash_reply(const Values& values) {
    if (values.files) return "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$word\"))";
    return "COMPREPLY=($(compgen -W " + shell_quoted(joined(values.words)) + " -- \"$word\"))";
  }

  void append_bash_options(std::string& out, const CommandDescription& command, const std::string& name) const {
    for (const OptionDescription& option : command.options) {
      if (option.takes.empty()) continue;
      const Values values = of_option(command, option);
      const bool knows = values.files || !values.words.empty();
      out += "    " + name + ':' + option.name + ") " + (knows ? bash_reply(values) + "; " : std::string()) + "return ;;\n";
    }
  }

  static void append_bash_names(std::string& out, const CommandDescription& command, const std::string& name) {
    Words names;
    for (const OptionDescription& option : command.options) names.push_back(option.name);
    out += "      " + name + ") COMPREPLY=($(compgen -W " + shell_quoted(joined(names)) + " -- \"$word\")) ;;\n";
  }

  static std::string zsh_action(const Values& values) {
    if (values.files) return "_files";
    return values.words.empty() ? " " : '(' + joined(values.words) + ')';
  }

  void append_zsh_options(std::string& out, const CommandDescription& command, const std::string& margin) const {
    for (const OptionDescription& option : command.options) {
      std::string about = option.about;
      for (const char special : {'[', ']', ':'}) std::ranges::replace(about, special, special == ':' ? ',' : special == '[' ? '(' : ')');
      std::string spec = (option.repeats ? "*" : "") + option.name + (option.takes.empty() ? "" : "=") + '[' + about + ']';
      if (!option.takes.empty()) spec += ":" + option.name.substr(2) + ':' + zsh_action(of_option(command, option));
      out += " \\\n" + margin + shell_quoted(spec);
    }
  }

  static std::string fish_values(const Values& values) {
    if (values.files) return " -F";
    return values.words.empty() ? std::string() : " -a " + shell_quoted(joined(values.words), "\\");
  }

  void append_fish_options(std::string& out, const CommandDescription& command, const std::string& when) const {
    for (const OptionDescription& option : command.options) {
      out += "complete -c sml -n " + when + " -l " + option.name.substr(2);
      if (!option.brief_name.empty()) out += " -s " + option.brief_name.substr(1);
      if (!option.takes.empty()) out += " -r" + fish_values(of_option(command, option));
      out += " -d " + shell_quoted(option.about, "\\") + '\n';
    }
  }

  const ProgramDescription& program_;
  const Words& rules_;
};

}  // namespace

std::vector<std::string> listed_words(const OptionDescription& option) {
  Words words;
  if (option.takes.find('|') == std::string::npos) return words;
  for (std::size_t begin = 0; begin <= option.takes.size();) {
    const std::size_t end = std::min(option.takes.find('|', begin), option.takes.size());
    words.push_back(option.takes.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::vector<std::string> completed_shells() { return {kShells.begin(), kShells.end()}; }

std::string completions(const ProgramDescription& program, std::string_view shell, const Words& rules) {
  const Completer completer(program, rules);
  return shell == "bash" ? completer.bash() : shell == "zsh" ? completer.zsh() : completer.fish();
}

}  // namespace sml::cli
