// The command line as data: what completions and the manual page are written from.
//
// It is read off the commands as they are declared (command_line.cpp), so that neither can say what the program does not take.
#pragma once

#include <string>
#include <vector>

#include "linter/model/enumeration.h"

namespace CLI {
class App;
}

namespace sml::cli {

struct OptionDescription {
  std::string name;                   // "--format"
  std::string brief_name;             // "-h", or empty
  std::string takes;                  // "text|json", "file"; empty: it is a flag
  std::string about;
  bool repeats = false;
};

struct ArgumentDescription {
  std::string name;                   // "path"
  std::string about;
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
ProgramDescription description_of(const CLI::App& app);

// The words that an option takes ("text|json"), where it lists them.
std::vector<std::string> listed_words(const OptionDescription& option);

// A script that completes the command line for "bash", "zsh" or "fish"; `rules` are the names of rules.
std::string completions(const ProgramDescription& program, std::string_view shell, const std::vector<std::string>& rules);
std::vector<std::string> completed_shells();

// The manual page, in roff.
std::string manual_page(const ProgramDescription& program, std::string_view version, model::MessageLanguage language);

}  // namespace sml::cli
