#include "linter/cli/report_outputs.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "linter/base/ascii.h"
#include "linter/base/disk.h"
#include "linter/base/file_type.h"
#include "linter/base/files.h"
#include "linter/base/meant_paths.h"
#include "linter/base/word_list.h"
#include "linter/cli/repository.h"
#include "linter/model/layout.h"
#include "linter/report/earlier_report.h"
#include "linter/rule/phrase.h"
#include "linter/text/nearest.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

Failure no_format(const std::string& value, model::MessageLanguage language) {
  const std::vector<std::string> legal = format_names();
  const std::string nearest = text::nearest_name(value, legal).value_or("none");
  return {"failure.format", {{"value", value}, {"nearest", nearest}, {"legal", rule::say_list(language, legal)}}};
}

// NAME or NAME:FILE.
base::Result<ReportOutput, Failure> output_of(const std::string& word, model::MessageLanguage language) {
  const std::size_t colon = word.find(':');
  const std::string name = word.substr(0, colon);
  const report::Format* format = report::find_format(name);
  if (format == nullptr) return no_format(name, language);
  if (colon == std::string::npos) return ReportOutput{format, {}};
  if (colon + 1 == word.size()) return Failure{"failure.format_file", {{"value", word}}};
  return ReportOutput{format, word.substr(colon + 1)};
}

// The file that a name leads to, whether it is there yet or not; empty for no name.
fs::path file_at(const std::string& folder, const std::string& name) {
  if (name.empty()) return {};
  std::error_code error;
  const fs::path path = fs::path(folder) / name;
  const fs::path real = fs::weakly_canonical(path, error);
  return error ? path.lexically_normal() : real;
}

// Bytes from a place of a file on; none of what cannot be read.
std::string bytes_from(std::ifstream& file, std::streamoff from) {
  std::string bytes(report::kTellingBytes, '\0');
  file.clear();
  file.seekg(from).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

// Whether a file has content, and it is no earlier report's.
bool holds_something_else(const fs::path& path) {
  std::error_code error;
  const std::uintmax_t size = fs::is_regular_file(path, error) ? fs::file_size(path, error) : 0;
  if (error || size == 0) return false;
  std::ifstream file(path, std::ios::binary);
  const std::string beginning = bytes_from(file, 0);
  return !report::is_report(beginning, bytes_from(file, static_cast<std::streamoff>(size - std::min<std::uintmax_t>(size, report::kTellingBytes))));
}

bool is_gits_own(const fs::path& path) { return std::ranges::find(path, fs::path(".git")) != path.end(); }

// By its ending: what a check reads as posts, facts and the like.
bool is_post_or_facts(const fs::path& file) { return base::is_among(model::kPostEndings, file.extension().string()); }

// Two reports in one place.
std::optional<Failure> collision(const std::vector<ReportOutput>& outputs, const std::string& folder) {
  std::set<fs::path> files;
  for (const ReportOutput& output : outputs) {
    if (files.insert(file_at(folder, output.file)).second) continue;
    if (output.file.empty()) return Failure{"failure.formats_shown", {{"value", std::string(output.format->name)}}};
    return Failure{"failure.formats_file", {{"path", output.file}}};
  }
  return std::nullopt;
}

std::string ending_of(const std::string& file) { return base::in_ascii_small(fs::path(file).extension().string()); }

// What a file is for whoever opens it: "informe.html" is a page.
std::string_view format_named_by(const std::string& output) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEndings = {
      {{".html", "html"}, {".htm", "html"}, {".json", "json"}, {".sarif", "sarif"}, {".md", "markdown"}, {".markdown", "markdown"}}};
  const auto ending = std::ranges::find(kEndings, ending_of(output), [](const auto& pair) { return std::string(pair.first); });
  return ending == kEndings.end() ? "text" : ending->second;
}

}  // namespace

base::Result<std::vector<ReportOutput>, Failure> report_outputs(std::vector<std::string> formats, const std::string& output,
                                                                const std::string& folder, model::MessageLanguage language) {
  if (formats.empty() && ending_of(output) == ".xml") return Failure{"failure.output_xml", {{"path", output}}};   // of several
  if (formats.empty()) formats.emplace_back(format_named_by(output));
  std::vector<ReportOutput> outputs;
  for (const std::string& word : formats) {
    auto one = output_of(word, language);
    if (!one) return one.error();
    outputs.push_back(*std::move(one));
  }
  if (auto failure = collision(outputs, folder)) return *failure;
  const auto shown = std::ranges::find(outputs, std::string(), &ReportOutput::file);
  if (shown == outputs.end() && !output.empty()) return Failure{"failure.output_unused"};
  if (shown == outputs.end()) return outputs;
  std::rotate(shown, shown + 1, outputs.end());
  outputs.back().file = output;
  if (auto failure = collision(outputs, folder)) return *failure;
  return outputs;
}

bool names_another_kind(const std::string& file) { return base::type_of_path(file) || base::office_file(file) || base::in_ascii_small(file).ends_with(".ics"); }

std::optional<Failure> overwriting(const std::vector<ReportOutput>& outputs, const std::string& baseline, const std::string& root, const std::string& folder) {
  const fs::path kept = file_at(folder, baseline);
  const auto would_be_read = [&](const fs::path& file) { return is_at_or_below(file, root) && is_post_or_facts(file); };
  if (would_be_read(kept)) return Failure{"failure.baseline_name", {{"path", baseline}}};
  for (const ReportOutput& output : outputs) {
    if (output.file.empty()) continue;
    const fs::path file = file_at(folder, output.file);
    if (is_gits_own(file)) return Failure{"failure.output_git", {{"path", output.file}}};
    const bool is_content = is_post_or_facts(file) || file.extension() == ".ics" || base::type_of_path(file.string());
    std::error_code error;
    const bool is_lost = (is_content && is_at_or_below(file, root) && fs::exists(file, error)) || holds_something_else(file);
    if (!is_lost && would_be_read(file)) return Failure{"failure.output_name", {{"path", output.file}}};
    if (is_lost || file == kept) return Failure{"failure.output_taken", {{"path", output.file}}};
    if (names_another_kind(output.file)) return Failure{"failure.report_name", {{"path", output.file}}};
  }
  return std::nullopt;
}

std::optional<Failure> overwriting_read(const std::vector<ReportOutput>& outputs, const run::Outcome& outcome,
                                        const std::string& root, const std::string& folder) {
  std::set<std::string> manuals;
  const auto note = [&](const model::Client& client, const std::string& written) {
    for (std::string& path : base::meant_paths(client.folder, written)) manuals.insert(std::move(path));
  };
  for (const model::Client& client : outcome.world.clients) {
    note(client, *client.contract->crisis_manual);
    for (const auto& topic : *client.facts->sensitive_topics) note(client, *topic->answer);
  }
  const auto is_read = [&](const std::string& path) {
    for (base::SourceId source = 0; source < outcome.sources.size(); ++source)
      if (outcome.sources[source].path() == path) return true;
    return manuals.contains(path);
  };
  for (const ReportOutput& output : outputs)
    if (!output.file.empty() && is_read(file_at(folder, output.file).lexically_relative(root).generic_string()))
      return Failure{"failure.output_taken", {{"path", output.file}}};
  return std::nullopt;
}

base::Result<std::string, Failure> path_prefix(const std::string& folder) {
  if (folder.empty()) return std::string();
  const auto path = base::repository_path({}, folder);
  if (!path) return Failure{"failure.path_prefix", {{"value", folder}}};
  return path->empty() ? std::string() : *path + '/';
}

namespace {

// Pipes, devices and what a process has open take bytes as they come; everything else is a file, which is written whole.
bool is_stream(const fs::path& path) {
  std::error_code error;
  return fs::is_other(path, error) || path.native().starts_with("/dev/") || path.native().starts_with("/proc/");
}

}  // namespace

std::optional<Failure> write_report(const ReportOutput& output, const std::string& report, const Environment& environment) {
  if (output.file.empty()) {
    if (environment.terminal && output.format != nullptr && output.format->name == "html") return Failure{"failure.page_shown", {{"of", "check"}}};
    environment.out << report;
    return std::nullopt;
  }
  const fs::path path = fs::path(environment.folder) / output.file;
  const bool is_written = is_stream(path) ? bool(std::ofstream(path, std::ios::binary) << report << std::flush) : base::write_whole(path.string(), report);
  if (is_written) return std::nullopt;
  return Failure{"failure.not_written", {{"path", output.file}}};
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const report::Format& format : report::formats()) names.emplace_back(format.name);
  return names;
}

}  // namespace sml::cli
