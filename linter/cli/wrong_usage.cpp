#include "linter/cli/wrong_usage.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/text/nearest.h"

namespace sml::cli {
namespace {

// The options of the command that was given; where none was, the commands and the program's own options.
std::vector<std::string> known_words(const CLI::App& program) {
  std::vector<std::string> known;
  const auto is_parsed = [](const CLI::App* command) { return command->parsed(); };
  const auto commands = program.get_subcommands([](const CLI::App*) { return true; });
  const auto given = std::ranges::find_if(commands, is_parsed);
  if (given == commands.end())
    for (const CLI::App* command : commands) known.push_back(command->get_name());
  for (const CLI::Option* one : (given == commands.end() ? &program : *given)->get_options()) known.push_back(one->get_name());
  return known;
}

Failure unknown_word(const CLI::App& program) {
  const std::vector<std::string> left = program.remaining(true);
  const std::string word = left.empty() ? std::string() : left.front();
  text::MessageArguments arguments = {{"word", word}};
  const auto nearest = text::nearest_name(word.substr(0, word.find('=')), known_words(program));
  if (nearest) arguments.emplace_back("nearest", *nearest);
  return {nearest ? "failure.word_nearest" : "failure.word", std::move(arguments)};
}

std::string last(const std::vector<std::string>& words) { return words.empty() ? std::string() : words.back(); }

// The first option in "Could not convert: --threads = dos".
std::string option_named(std::string_view what) {
  const std::string_view named = what.substr(std::min(what.find("--"), what.size()));
  return std::string(named.substr(0, named.find(' ')));
}

// The option that an error is about: CLI11 names it first in what it says.
std::string error_word(const CLI::ParseError& error, const std::vector<std::string>& words) {
  const std::string_view what = error.what();
  const std::string named(what.substr(0, what.find_first_of(": ")));
  return named.starts_with('-') ? named : last(words);
}

}  // namespace

Failure wrong_usage(const CLI::App& program, const CLI::ParseError& error, const std::vector<std::string>& words) {
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return unknown_word(program);
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) return {"failure.number", {{"option", option_named(error.what())}}};
  return {"failure.usage", {{"word", error.get_name() == "RequiredError" ? last(words) : error_word(error, words)}}};
}

}  // namespace sml::cli
