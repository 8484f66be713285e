// Why a command could not be carried out: a text of the catalogue with its arguments, said in one line before the program ends with 2.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/result.h"
#include "linter/cli/environment.h"
#include "linter/text/message.h"

namespace sml::cli {

constexpr int kSuccess = 0;
constexpr int kFound = 1;      // something at or above --fail-on
constexpr int kFailed = 2;     // the command itself

struct Failure {
  std::string name;            // of the catalogue: "failure.no_path"
  text::MessageArguments arguments{};
};

// Writes the line and gives back kFailed.
int fail(const Failure& failure, model::MessageLanguage language, std::ostream& error);

// What a command ends with: its own code, or that of its failure, which is said.
int ended(const base::Result<int, Failure>& code, model::MessageLanguage language, std::ostream& error);

// A value that is none of the legal ones, with the nearest, else with what they are.
Failure not_legal(std::string_view option, const std::string& value, const std::vector<std::string>& legal, model::MessageLanguage language);

// A name that no rule has, with the one that is called so in its family, else the nearest: there are too many to be listed in a line.
Failure no_rule(const std::string& value, const std::vector<std::string>& rules);

// The same for a time zone's.
Failure no_zone(std::string_view option, const std::string& value);

}  // namespace sml::cli
