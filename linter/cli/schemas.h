// The schemas as files of a repository, where the modelines of its files look for them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/starter/repository.h"

namespace sml::cli {

// From the root. Posts and clients are never looked for in a folder whose name begins with a dot.
inline constexpr std::string_view kSchemaFolder = ".sml/schemas";

// All of them, by the paths that they have in a repository.
std::vector<starter::NewFile> schema_files();

// What `sml schema` can print by its name: each of those files, and the report.
std::vector<std::string> schema_names();

}  // namespace sml::cli
