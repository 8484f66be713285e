// Texts that command somebody who reads along: terminals, logs of build servers, pages.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "linter/run/run.h"

namespace sml::report {

std::vector<std::string> nasty_texts();

// A finding whose file, words, client, post and other place are all the text, of a long one as much as a system lets stand in a name.
run::Outcome nasty_outcome(const std::string& text);

// The names of the elements that a page opens or closes.
std::set<std::string> elements_of(std::string_view page);

// Whether a build server would take a line for a command (actions/runner, ActionCommand.cs; Azure Pipelines; TeamCity).
bool commands_a_log(std::string_view line);

std::vector<std::string> lines_of(std::string_view report);

}  // namespace sml::report
