#include "linter/cli/wrong_usage.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <string_view>
#include <utility>

#include "linter/rule/phrase.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::cli {
namespace {

std::vector<const CLI::App*> commands_of(const CLI::App& program) { return program.get_subcommands([](const CLI::App*) { return true; }); }

// What people type for a command or an option that is called otherwise, folded.
struct OtherWord {
  std::string_view word;
  std::string_view known;
};
constexpr OtherWord kOtherWords[] = {
    {"help", "--help"},              {"ayuda", "--help"},              {"ajuda", "--help"},             {"aprobar", "approve"},
    {"aprovar", "approve"},          {"revisar", "check"},             {"comprobar", "check"},          {"verificar", "check"},
    {"validar", "check"},            {"lint", "check"},                {"importar", "import"},          {"calendario", "calendar"},
    {"explica", "explain"},          {"explicar", "explain"},          {"reglas", "rules"},             {"regras", "rules"},
    {"iniciar", "init"},             {"nuevo", "init"},                {"novo", "init"},                {"new", "init"},
    {"cobertura", "coverage"},       {"turnos", "coverage"},           {"resumen", "brief"},            {"resumo", "brief"},
    {"preguntas", "brief"},          {"perguntas", "brief"},           {"version", "--version"},        {"versao", "--version"},
    {"fix", "sml check --fix"},      {"arreglar", "sml check --fix"},  {"corregir", "sml check --fix"}, {"reparar", "sml check --fix"},
    {"corrigir", "sml check --fix"}, {"consertar", "sml check --fix"}, {"repair", "sml check --fix"}, {"--to", "--through"},
    {"--until", "--through"},        {"--hasta", "--through"},         {"--ate", "--through"},          {"--desde", "--from"},
    {"--since", "--from"},           {"--cliente", "--client"},        {"--regla", "--rule"},           {"--regra", "--rule"},
};

// Of "--hasta=2026-12-31" what stands before the sign.
std::optional<std::string> meant_by(const std::string& word) {
  const std::string folded = word.starts_with("--") ? text::fold(word.substr(0, word.find('='))) : text::folded_words(word);
  const auto* const found = std::ranges::find(kOtherWords, folded, &OtherWord::word);
  return found == std::end(kOtherWords) ? std::nullopt : std::optional(std::string(found->known));
}

// The command that was given; the program itself where none was.
const CLI::App& given(const CLI::App& program) {
  for (const CLI::App* command : commands_of(program))
    if (command->parsed()) return *command;
  return program;
}

std::string called(const CLI::App& command) {
  return command.get_parent() == nullptr ? command.get_name() : command.get_parent()->get_name() + ' ' + command.get_name();
}

// What is typed to be told of a command.
std::string help_of(const CLI::App& command) { return called(command) + " --help"; }

// A command with what stands behind it: "sml import format file".
std::string usage_of(const CLI::App& command) {
  std::string usage = called(command);
  for (const CLI::Option* option : command.get_options())
    if (option->get_positional() && option->get_required()) usage += ' ' + option->get_name(true);
  if (command.get_name() == "approve") usage += " --by id";   // which each contract has its own of
  return usage;
}

// A word behind a command that takes none, or no more.
Failure not_taken(const CLI::App& command, const std::string& word) {
  if (command.get_name() == "rules") return {"failure.word_nearest", {{"word", word}, {"nearest", "sml explain " + word}}};
  return {"failure.extra", {{"word", word}, {"help", help_of(command)}}};
}

// The options of the command that was given; where none was, the commands and the program's own options.
std::vector<std::string> known_words(const CLI::App& program) {
  std::vector<std::string> known;
  if (&given(program) == &program)
    for (const CLI::App* command : commands_of(program)) known.push_back(command->get_name());
  for (const CLI::Option* one : given(program).get_options()) known.push_back(one->get_name());
  return known;
}

// Those that have an option, as they are typed with it: "sml calendar --from".
std::vector<std::string> commands_with(const CLI::App& program, const std::string& option) {
  const auto is_it = [&](const CLI::Option* one) { return one->get_name() == option; };
  std::vector<std::string> having;
  for (const CLI::App* command : commands_of(program))
    if (std::ranges::any_of(command->get_options(), is_it)) having.push_back(called(*command) + ' ' + option);
  return having;
}

Failure unknown_word(const CLI::App& program, model::MessageLanguage language) {
  const std::vector<std::string> left = program.remaining(true);
  const std::string word = left.empty() ? std::string() : left.front();
  const CLI::App& command = given(program);
  const auto meant = meant_by(word);
  if (&command != &program && meant == "--help") return {"failure.word_nearest", {{"word", word}, {"nearest", help_of(command)}}};   // "sml help check"
  if (&command != &program && !word.starts_with('-')) return not_taken(command, word);
  const std::vector<std::string> known = known_words(program);
  const std::string typed = word.substr(0, word.find('='));
  const std::string option = meant.value_or(typed);
  const bool is_known = std::ranges::find(known, option) != known.end();
  const std::vector<std::string> others = is_known ? std::vector<std::string>() : commands_with(program, option);
  if (!others.empty()) return {"failure.word_elsewhere", {{"word", typed}, {"commands", rule::say_list(language, others)}}};
  const auto nearest = meant ? meant : text::nearest_name(option, known);
  if (nearest) return {"failure.word_nearest", {{"word", word}, {"nearest", *nearest}}};
  return {"failure.word", {{"word", word}, {"help", help_of(command)}}};
}

// The first option in "Could not convert: --threads = dos".
std::string option_named(std::string_view what) {
  const std::string_view named = what.substr(std::min(what.find("--"), what.size()));
  return std::string(named.substr(0, named.find(' ')));
}

// The option that an error is about: CLI11 names it first in what it says.
std::string error_word(const CLI::ParseError& error, const std::vector<std::string>& words) {
  const std::string_view what = error.what();
  const std::string named(what.substr(0, what.find_first_of(": ")));
  return named.starts_with('-') || words.empty() ? named : words.back();
}

// "--now: At Most 1 required but received 2".
bool is_given_twice(const CLI::ParseError& error) {
  return error.get_name() == "ArgumentMismatch" && std::string_view(error.what()).find(": At Most ") != std::string_view::npos;
}

// "format is required".
std::string missing_word(const CLI::ParseError& error) {
  const std::string_view what = error.what();
  return std::string(what.substr(0, what.find(' ')));
}

// What stands behind a command under that name: "name of the rule, like offers/expired".
std::string description_of(const CLI::App& command, const std::string& word) {
  for (const CLI::Option* option : command.get_options())
    if (option->get_name(true) == word) return option->get_description();
  return {};
}

// The file of a sheet where its format belongs: "sml import plan.csv".
std::string sheet_without_format(const CLI::App& command) {
  if (command.get_name() != "import") return {};
  for (const CLI::Option* option : command.get_options())
    if (option->get_positional() && option->count() > 0 && option->results().front().find('.') != std::string::npos) return option->results().front();
  return {};
}

Failure missing(const CLI::App& command, const std::string& word) {
  if (std::string sheet = sheet_without_format(command); !sheet.empty()) return {"failure.import_format", {{"path", std::move(sheet)}}};
  const std::string what = description_of(command, word);
  return {"failure.missing", {{"word", word}, {"is_said", what.empty() ? "no" : "yes"}, {"what", what}, {"usage", usage_of(command)}}};
}

}  // namespace

Failure wrong_usage(const CLI::App& program, const CLI::ParseError& error, const std::vector<std::string>& words, model::MessageLanguage language) {
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return unknown_word(program, language);
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) return {"failure.number", {{"option", option_named(error.what())}}};
  const CLI::App& command = given(program);
  if (error.get_name() == "RequiredError") return missing(command, missing_word(error));
  if (is_given_twice(error)) return {"failure.option_twice", {{"word", error_word(error, words)}}};
  const char* name = error.get_name() == "ArgumentMismatch" ? "failure.option_value" : "failure.usage";
  return {name, {{"word", error_word(error, words)}, {"help", help_of(command)}}};
}

std::optional<Failure> empty_word(const std::vector<std::string>& words) {
  for (std::size_t index = 0; index < words.size(); ++index) {
    const std::string& word = words[index];
    if (word.empty()) return Failure{"failure.empty_word", {{"word", index == 0 ? "sml" : words[index - 1]}}};
    if (word.starts_with("--") && word.ends_with('=')) return Failure{"failure.empty_word", {{"word", word}}};
  }
  return std::nullopt;
}

}  // namespace sml::cli
