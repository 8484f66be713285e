// sml schema: what each kind of file may hold, for editors.
#include "linter/cli/schemas.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "linter/cli/commands.h"
#include "linter/cli/failure.h"
#include "linter/cli/repository.h"
#include "linter/load/schema.h"
#include "linter/report/report_schema.h"
#include "linter/report/schema_json.h"
#include "linter/rule/phrase.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

using model::MessageLanguage;

std::string path_of(const load::SchemaFile& file) { return std::string(kSchemaFolder) + '/' + std::string(file.name) + ".json"; }

// The line at the top of a file by which an editor finds its schema: its path is relative to the file.
std::string modeline(const load::SchemaFile& file) {
  std::string line = "# yaml-language-server: $schema=";
  for (auto slashes = std::ranges::count(file.title, '/'); slashes > 0; --slashes) line += "../";
  return line + path_of(file);
}

int list_schemas(MessageLanguage language, const Environment& environment) {
  constexpr std::size_t kNameWidth = 10, kFileWidth = 28;
  for (const load::SchemaFile& file : load::schema_files()) {
    std::string line(file.name);
    line.resize(kNameWidth, ' ');
    line += file.title;
    line.resize(kNameWidth + kFileWidth, ' ');
    environment.out << line << modeline(file) << '\n';
  }
  environment.out << '\n' << rule::phrase(language, "schema.use", {{"folder", std::string(kSchemaFolder)}}) << '\n';
  return kSuccess;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Puts a file in the place of another at once, so that nobody reads half of it.
bool replace(const fs::path& path, const std::string& bytes) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  const fs::path draft = path.string() + ".new";
  {
    std::ofstream file(draft, std::ios::binary);
    if (!(file << bytes << std::flush)) {
      fs::remove(draft, error);
      return false;
    }
  }
  fs::rename(draft, path, error);
  return !error;
}

int write_schemas(MessageLanguage language, const Environment& environment) {
  const auto repository = find_repository(environment.folder, {});
  if (!repository) return fail(repository.error(), language, environment.error);
  std::int64_t written = 0;
  for (const starter::NewFile& file : schema_files()) {
    const fs::path path = fs::path(repository->root) / file.path;
    if (bytes_of(path) == file.bytes) continue;
    if (!replace(path, file.bytes)) return fail({"failure.not_written", {{"path", file.path}}}, language, environment.error);
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

int print_schema(const SchemaOptions& options, MessageLanguage language, const Environment& environment) {
  if (options.write) return write_schemas(language, environment);
  if (options.name.empty()) return list_schemas(language, environment);
  std::vector<std::string> names;
  for (const load::SchemaFile& file : load::schema_files()) {
    if (file.name == options.name) {
      environment.out << report::schema_json(file);
      return kSuccess;
    }
    names.emplace_back(file.name);
  }
  names.emplace_back(report::kReportSchema);
  if (options.name == report::kReportSchema) {
    environment.out << report::report_schema();
    return kSuccess;
  }
  return fail(not_legal("schema", options.name, names, language), language, environment.error);
}

}  // namespace sml::cli
