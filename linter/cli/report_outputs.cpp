#include "linter/cli/report_outputs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "linter/base/files.h"
#include "linter/rule/phrase.h"
#include "linter/text/nearest.h"

namespace sml::cli {
namespace {

std::vector<std::string> names() {
  std::vector<std::string> names;
  for (const report::Format& format : report::formats()) names.emplace_back(format.name);
  return names;
}

Failure no_format(const std::string& value, model::MessageLanguage language) {
  const std::vector<std::string> legal = names();
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

// Two reports in one place.
std::optional<Failure> collision(const std::vector<ReportOutput>& outputs, const std::string& folder) {
  std::set<std::filesystem::path> files;
  for (const ReportOutput& output : outputs) {
    const std::filesystem::path file = output.file.empty() ? std::filesystem::path() : std::filesystem::path(folder) / output.file;
    if (files.insert(file.lexically_normal()).second) continue;
    if (output.file.empty()) return Failure{"failure.formats_shown", {{"value", std::string(output.format->name)}}};
    return Failure{"failure.formats_file", {{"path", output.file}}};
  }
  return std::nullopt;
}

}  // namespace

base::Result<std::vector<ReportOutput>, Failure> report_outputs(std::vector<std::string> formats, const std::string& output, const std::string& folder, model::MessageLanguage language) {
  if (formats.empty()) formats.emplace_back("text");
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

base::Result<std::string, Failure> path_prefix(const std::string& folder) {
  if (folder.empty()) return std::string();
  const auto path = base::repository_path({}, folder);
  if (!path) return Failure{"failure.path_prefix", {{"value", folder}}};
  return path->empty() ? std::string() : *path + '/';
}

std::optional<Failure> write_report(const ReportOutput& output, const std::string& report, const Environment& environment) {
  if (output.file.empty()) {
    environment.out << report;
    return std::nullopt;
  }
  std::ofstream file(std::filesystem::path(environment.folder) / output.file, std::ios::binary);
  if (file << report << std::flush) return std::nullopt;
  return Failure{"failure.not_written", {{"path", output.file}}};
}

std::string format_names() {
  std::string joined;
  for (const std::string& name : names()) joined += (joined.empty() ? "" : "|") + name;
  return joined;
}

}  // namespace sml::cli
