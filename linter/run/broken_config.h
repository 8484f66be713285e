// An sml.yaml that is there and cannot be read.
#pragma once

#include <string_view>

#include "linter/model/world.h"

namespace sml::run {

// Nothing in it counts but its language, in which its reader is told what is wrong: by the first line that says one, whatever stands around it.
void keep_language(model::File<model::Config>& config, std::string_view bytes);

}  // namespace sml::run
