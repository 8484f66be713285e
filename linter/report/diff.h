// What fixes would change, as a unified diff for people, which `git apply` takes where every file holds only what can be shown.
#pragma once

#include <span>
#include <string>

#include "linter/model/enumeration.h"
#include "linter/run/mend.h"

namespace sml::report {

// Empty where nothing changes. Files are named below `path_prefix`, as git names them: "a/" before what was and "b/" before what will be.
// Lines that differ are found near their old place: files are changed here and there, not rewritten.
std::string diff_report(std::span<const run::MendedFile> files, model::MessageLanguage language, bool color, const std::string& path_prefix = {});

}  // namespace sml::report
