// sml schema: what each kind of file may hold, for editors.
#include "linter/cli/schemas.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "linter/base/disk.h"
#include "linter/base/files.h"
#include "linter/base/path.h"
#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/new_files.h"
#include "linter/cli/repository.h"
#include "linter/load/schema.h"
#include "linter/model/layout.h"
#include "linter/report/report_schema.h"
#include "linter/report/schema_json.h"
#include "linter/rule/phrase.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

using model::MessageLanguage;

constexpr std::string_view kAnyFolders = "/**";   // of a pattern

std::string path_of(const load::SchemaFile& file) { return std::string(kSchemaFolder) + '/' + std::string(file.name) + ".json"; }

// Where files of a kind lie, as patterns that say how deep: beside its folders' files, posts lie right under posts/ and in folders there.
std::vector<std::string> places_of(const load::SchemaFile& file, const model::Config& config) {
  std::string place(file.title);
  if (const std::string usual = *model::Config{}.clients; place.starts_with(usual)) {
    const std::optional<std::string> folders = base::repository_path("", *config.clients);
    place = base::join_path(folders.value_or(usual), place.substr(usual.size() + 1));
  }
  const std::size_t below = place.find(kAnyFolders, place.find(model::kPostsFolder));
  if (below == std::string::npos) return {place};
  std::string deeper = place;
  return {place.erase(below, kAnyFolders.size()), deeper.replace(below, kAnyFolders.size(), "/*")};
}

// The line at the top of a file by which an editor finds its schema: its path is relative to the file.
std::string modeline(const load::SchemaFile& file, const std::string& place) {
  std::string line = "# yaml-language-server: $schema=";
  for (auto slashes = std::ranges::count(place, '/'); slashes > 0; --slashes) line += "../";
  return line + path_of(file);
}

int list_schemas(MessageLanguage language, const Environment& environment) {
  constexpr std::size_t kNameWidth = 10, kGap = 4;
  struct Row {
    const load::SchemaFile* file = nullptr;
    std::string place;
  };
  std::vector<Row> rows;
  std::size_t widest = 0;
  const model::Config config = config_above(environment.folder).value_or(model::Config{});
  for (const load::SchemaFile& file : load::schema_files())
    for (std::string& place : places_of(file, config)) {
      widest = std::max(widest, place.size());
      rows.push_back({&file, std::move(place)});
    }
  for (const Row& row : rows) {
    std::string line(row.file->name);
    line.resize(kNameWidth, ' ');
    line += row.place;
    line.resize(kNameWidth + widest + kGap, ' ');
    environment.out << line << modeline(*row.file, row.place) << '\n';
  }
  environment.out << '\n' << rule::phrase(language, "schema.use", {{"folder", std::string(kSchemaFolder)}}) << '\n';
  return kSuccess;
}

int write_schemas(MessageLanguage language, const Environment& environment) {
  const auto repository = find_repository(environment.folder, {});
  if (!repository) return fail(repository.error(), language, environment.error);
  if (repository_above(repository->root) != repository->root) return fail({"failure.no_repository"}, language, environment.error);
  const base::DiskFiles disk(repository->root);
  std::int64_t written = 0;
  for (const starter::NewFile& file : schema_files()) {
    if (disk.read(file.path, file.bytes.size()).bytes == file.bytes) continue;
    if (const auto linked = through_link(repository->root, file.path)) return fail(*linked, language, environment.error);
    const fs::path path = fs::path(repository->root) / file.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (!base::write_whole(path.string(), file.bytes)) return fail({"failure.not_written", {{"path", file.path}}}, language, environment.error);
    ++written;
  }
  environment.out << rule::phrase(language, "schema.written", {{"count", written}, {"folder", std::string(kSchemaFolder)}}) << '\n';
  return kSuccess;
}

}  // namespace

std::vector<starter::NewFile> schema_files() {
  std::vector<starter::NewFile> files;
  for (const load::SchemaFile& file : load::schema_files()) files.push_back({path_of(file), report::schema_json(file)});
  return files;
}

std::vector<std::string> schema_names() {
  std::vector<std::string> names;
  for (const load::SchemaFile& file : load::schema_files()) names.emplace_back(file.name);
  names.emplace_back(report::kReportSchema);
  return names;
}

int print_schema(const SchemaOptions& options, MessageLanguage language, const Environment& environment) {
  if (options.write) return write_schemas(language, environment);
  if (options.name.empty()) return list_schemas(language, environment);
  const auto schemas = load::schema_files();
  const auto file = std::ranges::find(schemas, options.name, &load::SchemaFile::name);
  const bool is_report = options.name == report::kReportSchema;
  if (file == schemas.end() && !is_report) return fail(not_legal("schema", options.name, schema_names(), language), language, environment.error);
  environment.out << (is_report ? report::report_schema() : report::schema_json(*file));
  return kSuccess;
}

}  // namespace sml::cli
