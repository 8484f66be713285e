// The files that a client's files name: manuals, answers.
#pragma once

#include <string>

#include "linter/base/files.h"
#include "linter/model/world.h"

namespace sml::resolve {

// Whether a path that a client's file names is a file: in the client's folder, else from the root.
bool is_there(const base::Files& files, const model::Client& client, const std::string& written);

}  // namespace sml::resolve
