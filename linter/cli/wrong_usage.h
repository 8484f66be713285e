// What is wrong with a command line that the parser of options refuses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/cli/failure.h"
#include "linter/model/enumeration.h"

namespace CLI {
class App;
class ParseError;
}

namespace sml::cli {

// `words` are the command line's. A word that is not known comes with the nearest option of the command, the commands
// that know it, or the nearest command.
Failure wrong_usage(const CLI::App& program, const CLI::ParseError& error, const std::vector<std::string>& words, model::MessageLanguage language);

// A word that says nothing, where a script has a variable that holds nothing: what was meant with it nobody knows.
std::optional<Failure> empty_word(const std::vector<std::string>& words);

}  // namespace sml::cli
