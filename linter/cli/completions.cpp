// sml completions: the command line for the shells that complete it.
#include <algorithm>
#include <array>
#include <string_view>

#include "linter/base/shell_word.h"
#include "linter/cli/description.h"

namespace sml::cli {
namespace {

using Words = std::vector<std::string>;

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
    Words names;
    for (const CommandDescription& command : program_.commands) names.push_back(command.name);
    std::string out = "# bash completion for sml: written by sml completions bash\n_sml() {\n"
                      "  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= place=1 index\n"
                      "  for ((index = 1; index < COMP_CWORD; ++index)); do\n    case ${COMP_WORDS[index]} in\n      ";
    out += joined(names, " | ") + ") command=${COMP_WORDS[index]}; break ;;\n    esac\n  done\n"
                                  "  for ((++index; index < COMP_CWORD; ++index)); do\n    case ${COMP_WORDS[index]} in\n      ";
    out += bash_options_with_values() + ") [[ ${COMP_WORDS[index+1]} == = ]] && ((++index)); ((++index)) ;;\n"
                                        "      -*) ;;\n      *) ((++place)) ;;\n    esac\n  done\n";
    out += "  COMPREPLY=()\n  case $command:$previous in\n";
    append_bash_options(out, program_.itself, "");
    for (const CommandDescription& command : program_.commands) append_bash_options(out, command, command.name);
    out += "  esac\n  if [[ $word == -* ]]; then\n    case $command in\n";
    append_bash_names(out, program_.itself, "''");
    for (const CommandDescription& command : program_.commands) append_bash_names(out, command, command.name);
    out += "    esac\n    return\n  fi\n  case $command:$place in\n";
    out += "    :*) COMPREPLY=($(compgen -W " + base::shell_quoted(joined(names)) + " -- \"$word\")) ;;\n";
    for (const CommandDescription& command : program_.commands) append_bash_arguments(out, command);
    return out + "  esac\n}\ncomplete -F _sml sml\n";
  }

  std::string zsh() const {
    std::string out = "#compdef sml\n# written by sml completions zsh\n_sml() {\n  local state\n  local -a commands\n  commands=(\n";
    for (const CommandDescription& command : program_.commands) out += "    " + base::shell_quoted(command.name + ':' + command.about) + '\n';
    out += "  )\n  _arguments -C";
    append_zsh_options(out, program_.itself, "    ");
    out += " \\\n    '1: :->command' '*:: :->argument'\n  case $state in\n    command) _describe command commands ;;\n    argument)\n      case $words[1] in\n";
    for (const CommandDescription& command : program_.commands) {
      out += "        " + command.name + ") _arguments";
      append_zsh_options(out, command, "          ");
      for (std::size_t place = 0; place < command.arguments.size(); ++place) {
        const ArgumentDescription& argument = command.arguments[place];
        const std::string which = argument.repeats ? "*" : std::to_string(place + 1);
        out += " \\\n          " + base::shell_quoted(which + ':' + argument.name + ':' + zsh_action(argument.takes));
      }
      out += " ;;\n";
    }
    return out + "      esac ;;\n  esac\n}\n_sml \"$@\"\n";
  }

  std::string fish() const {
    std::string out = "# written by sml completions fish\ncomplete -c sml -f\n";
    for (const CommandDescription& command : program_.commands)
      out += "complete -c sml -n __fish_use_subcommand -a " + command.name + " -d " + base::shell_quoted(command.about) + '\n';
    append_fish_options(out, program_.itself, "__fish_use_subcommand");
    for (const CommandDescription& command : program_.commands) {
      const std::string seen = "'__fish_seen_subcommand_from " + command.name + '\'';
      append_fish_options(out, command, seen);
      for (const ArgumentDescription& argument : command.arguments)
        if (const std::string values = fish_values(argument.takes); !values.empty()) out += "complete -c sml -n " + seen + values + '\n';
    }
    return out;
  }

 private:
  Words words_of(const Takes& takes) const { return takes.kind == Takes::Kind::rules ? rules_ : takes.words; }

  // Empty where nobody knows what may stand there.
  std::string bash_reply(const Takes& takes) const {
    switch (takes.kind) {
      case Takes::Kind::files: return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
      case Takes::Kind::folders: return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\")";
      case Takes::Kind::rules:
      case Takes::Kind::words: return "COMPREPLY=($(compgen -W " + base::shell_quoted(joined(words_of(takes))) + " -- \"$word\"))";
      case Takes::Kind::text: break;
    }
    return {};
  }

  void append_bash_options(std::string& out, const CommandDescription& command, const std::string& name) const {
    for (const OptionDescription& option : command.options) {
      if (!option.takes) continue;
      const std::string reply = bash_reply(*option.takes);
      out += "    " + name + ':' + option.name + ") " + (reply.empty() ? reply : reply + "; ") + "return ;;\n";
    }
  }

  // Arguments stand in places, which the values of options do not count for.
  void append_bash_arguments(std::string& out, const CommandDescription& command) const {
    for (std::size_t place = 0; place < command.arguments.size(); ++place) {
      const ArgumentDescription& argument = command.arguments[place];
      const std::string reply = bash_reply(argument.takes);
      if (!reply.empty()) out += "    " + command.name + ':' + (argument.repeats ? "*" : std::to_string(place + 1)) + ") " + reply + " ;;\n";
    }
  }

  std::string bash_options_with_values() const {
    Words names;
    const auto add = [&](const CommandDescription& command) {
      for (const OptionDescription& option : command.options)
        if (option.takes && std::ranges::find(names, option.name) == names.end()) names.push_back(option.name);
    };
    add(program_.itself);
    for (const CommandDescription& command : program_.commands) add(command);
    return joined(names, " | ");
  }

  static void append_bash_names(std::string& out, const CommandDescription& command, const std::string& name) {
    Words names;
    for (const OptionDescription& option : command.options) names.push_back(option.name);
    out += "      " + name + ") COMPREPLY=($(compgen -W " + base::shell_quoted(joined(names)) + " -- \"$word\")) ;;\n";
  }

  std::string zsh_action(const Takes& takes) const {
    switch (takes.kind) {
      case Takes::Kind::files: return "_files";
      case Takes::Kind::folders: return "_files -/";
      case Takes::Kind::rules:
      case Takes::Kind::words: return '(' + joined(words_of(takes)) + ')';
      case Takes::Kind::text: break;
    }
    return " ";
  }

  void append_zsh_options(std::string& out, const CommandDescription& command, const std::string& margin) const {
    for (const OptionDescription& option : command.options) {
      std::string about = option.about;
      for (const char special : {'[', ']', ':'}) std::ranges::replace(about, special, special == ':' ? ',' : special == '[' ? '(' : ')');
      std::string spec = (option.repeats ? "*" : "") + option.name + (option.takes ? "=" : "") + '[' + about + ']';
      if (option.takes) spec += ":" + option.name.substr(2) + ':' + zsh_action(*option.takes);
      out += " \\\n" + margin + base::shell_quoted(spec);
    }
  }

  std::string fish_values(const Takes& takes) const {
    switch (takes.kind) {
      case Takes::Kind::files: return " -F";
      case Takes::Kind::folders: return " -a '(__fish_complete_directories)'";
      case Takes::Kind::rules:
      case Takes::Kind::words: return " -a " + base::shell_quoted(joined(words_of(takes)), "\\");
      case Takes::Kind::text: break;
    }
    return {};
  }

  void append_fish_options(std::string& out, const CommandDescription& command, const std::string& when) const {
    for (const OptionDescription& option : command.options) {
      out += "complete -c sml -n " + when + " -l " + option.name.substr(2);
      if (!option.brief_name.empty()) out += " -s " + option.brief_name.substr(1);
      if (option.takes) out += " -r" + fish_values(*option.takes);
      out += " -d " + base::shell_quoted(option.about, "\\") + '\n';
    }
  }

  const ProgramDescription& program_;
  const Words& rules_;
};

}  // namespace

std::vector<std::string> completed_shells() { return {kShells.begin(), kShells.end()}; }

std::string completions(const ProgramDescription& program, std::string_view shell, const Words& rules) {
  const Completer completer(program, rules);
  return shell == "bash" ? completer.bash() : shell == "zsh" ? completer.zsh() : completer.fish();
}

}  // namespace sml::cli
