// What fixes would change, as a unified diff for people: printable, and so no patch where a file holds what cannot be shown.
#pragma once

#include <span>
#include <string>

#include "linter/model/enumeration.h"
#include "linter/run/mend.h"

namespace sml::report {

// Empty where nothing changes. Lines that differ are found near their old place: files are changed here and there, not rewritten.
std::string diff_report(std::span<const run::MendedFile> files, model::MessageLanguage language, bool color);

}  // namespace sml::report
