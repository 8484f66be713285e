// The command line as data: what completions and the manual page are written from.
//
// It is read off the commands as they are declared (command_line.cpp), so that neither can say what the program does not take.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/enumeration.h"

namespace CLI {
class App;
class Option;
}

namespace sml::cli {

// What is typed behind an option, or as an argument, and how a shell may complete it.
struct Takes {
  enum class Kind { text, files, folders, rules, words };

  std::string shown;                  // in the help: "text|json", "file"
  Kind kind = Kind::text;
  std::vector<std::string> words{};   // the only ones, where they are known
};

// Of each option and argument, as it is declared.
using TakenBy = std::map<const CLI::Option*, Takes>;

struct OptionDescription {
  std::string name;                   // "--format"
  std::string brief_name;             // "-h", or empty
  std::optional<Takes> takes;         // nothing: it is a flag
  std::string about;
  bool repeats = false;
};

struct ArgumentDescription {
  std::string name;                   // "path"
  std::string about;
  Takes takes;
  bool required = false;
  bool repeats = false;
};

struct CommandDescription {
  std::string name;                   // of the program itself: "sml"
  std::string about;
  std::vector<OptionDescription> options;
  std::vector<ArgumentDescription> arguments;
};

struct ProgramDescription {
  CommandDescription itself;
  std::vector<CommandDescription> commands;
};

// Of the program, as its commands and options are declared.
ProgramDescription description_of(const CLI::App& app, const TakenBy& takes);

// A script that completes the command line for "bash", "zsh" or "fish"; `rules` are the names of rules.
std::string completions(const ProgramDescription& program, std::string_view shell, const std::vector<std::string>& rules);
std::vector<std::string> completed_shells();

// The manual page, in roff.
std::string manual_page(const ProgramDescription& program, std::string_view version, model::MessageLanguage language);

}  // namespace sml::cli
