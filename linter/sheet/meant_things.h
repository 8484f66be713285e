// People and campaigns as a sheet calls them, in what the repository knows.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "linter/model/world.h"

namespace sml::sheet {

// The id of somebody of the team, by id, name, first name where only one has it, or e-mail address. Where there is no team file it is what was said.
std::optional<std::string> person_called(std::string_view said, const model::File<model::Team>& team);

// Adds to a post the objective, offer or event of the business that was said by its id, name or alias; false where there is none.
bool name_campaign(std::string_view said, const model::Facts& facts, model::Post& post);

}  // namespace sml::sheet
