#include "linter/cli/description.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace sml::cli {
namespace {

CommandDescription description_of_command(const CLI::App& app, const TakenBy& takes) {
  CommandDescription command{app.get_name(), app.get_description(), {}, {}};
  for (const CLI::Option* option : app.get_options()) {
    const bool repeats = option->get_items_expected_max() > 1 || option->get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
    const auto taken = takes.find(option);
    if (option->get_positional()) {
      command.arguments.push_back(
          {option->get_name(true), option->get_description(), taken == takes.end() ? Takes() : taken->second, option->get_required(), repeats});
    } else {
      const std::vector<std::string>& brief = option->get_snames();
      command.options.push_back({"--" + option->get_lnames().front(), brief.empty() ? std::string() : '-' + brief.front(),
                                 taken == takes.end() ? std::nullopt : std::optional(taken->second), option->get_description(), repeats});
    }
  }
  return command;
}

}  // namespace

ProgramDescription description_of(const CLI::App& app, const TakenBy& takes) {
  ProgramDescription program{description_of_command(app, takes), {}};
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) program.commands.push_back(description_of_command(*command, takes));
  return program;
}

}  // namespace sml::cli
