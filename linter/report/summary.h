// What a report says after its findings: what is not shown, what could not be checked or read, and the total.
//
// Lines are printable and without their line end.
#pragma once

#include <string>
#include <vector>

#include "linter/model/enumeration.h"
#include "linter/run/run.h"

namespace sml::report {

// A few lines at most, however much there is to tell; none where there is nothing. `path_prefix` stands before the paths of files.
std::vector<std::string> closing_lines(const run::Summary& summary, model::MessageLanguage language, const std::string& path_prefix = {});

// Of them, what was mended in the files ("se arregló en 2 archivos: 3 de offers/expired"); empty where nothing was.
std::string mended_line(const run::Summary& summary, model::MessageLanguage language);

// Of them, what was not shown of all that was found.
std::vector<std::string> unshown_lines(const run::Summary& summary, model::MessageLanguage language, const std::string& path_prefix);

// The same in two: what was not shown or could not be checked, and how many files could not be read (empty: none).
std::vector<std::string> unchecked_lines(const run::Summary& summary, model::MessageLanguage language, const std::string& path_prefix);
std::string unread_line(const run::Summary& summary, model::MessageLanguage language);

// "1 error y 2 avisos"; empty where there is nothing.
std::string problems(const run::SeverityCounts& counts, model::MessageLanguage language);

// "1 error y 2 avisos en 12 archivos con 240 publicaciones (180 ya pasadas)".
std::string total_line(const run::Summary& summary, model::MessageLanguage language);

// Why a rule was silent, in words, with the file as given.
std::string silence_reason(const std::string& need, const std::string& file, model::MessageLanguage language);

}  // namespace sml::report
