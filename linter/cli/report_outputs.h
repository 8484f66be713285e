// Where the reports of a check go: what --format, --output and --path-prefix say together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/base/result.h"
#include "linter/cli/environment.h"
#include "linter/cli/failure.h"
#include "linter/report/format.h"
#include "linter/run/run.h"

namespace sml::cli {

// One report; `file` as typed, empty for standard output.
struct ReportOutput {
  const report::Format* format = nullptr;
  std::string file;
};

// `formats` are as typed, NAME or NAME:FILE, none being what the end of `output` names ("informe.html"), else text; `output` is the file of the one that names
// none; `folder` is the one that files are named from. Fails where a name is no
// format's, more than one would go to standard output, two to one file, or `output` has nothing to take.
// The one for standard output stands last.
base::Result<std::vector<ReportOutput>, Failure> report_outputs(std::vector<std::string> formats, const std::string& output,
                                                                const std::string& folder, model::MessageLanguage language);

// Whether programs take a file for something that no report is, by its name: "plan.pdf".
bool names_another_kind(const std::string& file);

// Fails where a report would take the place of the baseline, of a file of the repository at `root` that is written by hand, or of anything that is no earlier
// report; or would lie in the folder of git, or in a file that is named like no report.
std::optional<Failure> overwriting(const std::vector<ReportOutput>& outputs, const std::string& baseline, const std::string& root, const std::string& folder);

// The same for what a check has read or looked for: its files, whatever they are called, and manuals.
std::optional<Failure> overwriting_read(const std::vector<ReportOutput>& outputs, const run::Outcome& outcome,
                                        const std::string& root, const std::string& folder);

// What stands before every path: "" or "content/". Fails on what is no folder below another.
base::Result<std::string, Failure> path_prefix(const std::string& folder);

// Writes one; fails where its file cannot be written, and on a page for a terminal, where nobody reads it.
std::optional<Failure> write_report(const ReportOutput& output, const std::string& report, const Environment& environment);

// What --format takes: "text", "json" …
std::vector<std::string> format_names();

}  // namespace sml::cli
