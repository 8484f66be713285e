#include "linter/cli/repository.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "linter/base/files.h"
#include "linter/model/layout.h"
#include "linter/run/gather.h"
#include "linter/run/passed_over.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

bool stands(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() != fs::file_type::not_found && !error;
}

bool is_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

// A file in a folder, or above it, that somebody takes for an sml.yaml.
std::optional<std::string> misnamed_config(const fs::path& from) {
  for (fs::path path = from;; path = path.parent_path()) {
    std::error_code error;
    for (auto entry = fs::directory_iterator(path, error); !error && entry != fs::directory_iterator(); entry.increment(error))
      if (run::is_nearly(entry->path().filename().string(), model::kConfigFile)) return entry->path().string();
    if (path == path.parent_path()) return std::nullopt;
  }
}

// The deepest folder that all paths lie in.
fs::path common_folder(const std::vector<fs::path>& paths) {
  fs::path folder = is_folder(paths.front()) ? paths.front() : paths.front().parent_path();
  while (!std::ranges::all_of(paths, [&](const fs::path& path) { return is_at_or_below(path, folder); })) folder = folder.parent_path();
  return folder;
}

base::Result<Repository, Failure> repository_of(const fs::path& root, const std::vector<fs::path>& paths) {
  if (::access(root.c_str(), R_OK | X_OK) != 0) return Failure{"failure.unreadable", {{"path", root.string()}}};
  Repository repository{root.string(), {}};
  for (const fs::path& path : paths) {
    const fs::path relative = path.lexically_relative(root);
    if (relative == ".") return Repository{root.string(), {}};
    repository.paths.push_back(relative.generic_string());
  }
  return repository;
}

// Where a path really lies; a link to a file is a file of the folder that it stands in, wherever it leads.
fs::path real_path(const fs::path& path, std::error_code& error) {
  const bool is_link = fs::symlink_status(path, error).type() == fs::file_type::symlink && !is_folder(path);
  error.clear();
  return is_link ? fs::canonical(path.parent_path(), error) / path.filename() : fs::canonical(path, error);
}

// Where all paths belong to `root`, or where there is none.
base::Result<Repository, Failure> repository_around(const std::optional<std::string>& root, const std::string& folder, const std::vector<fs::path>& paths) {
  if (root) return repository_of(*root, paths);
  std::error_code error;
  const fs::path here = fs::canonical(folder, error);
  const bool all_here = !error && std::ranges::all_of(paths, [&](const fs::path& path) { return is_at_or_below(path, here); });
  return repository_of(all_here ? here : common_folder(paths), paths);
}

}  // namespace

bool is_at_or_below(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

std::optional<std::string> repository_above(const std::string& from) {
  for (fs::path path = from;; path = path.parent_path()) {
    if (stands(path / model::kConfigFile)) return path.string();
    if (path == path.parent_path()) return std::nullopt;
  }
}

std::optional<model::Config> config_above(const std::string& path) {
  const std::optional<std::string> root = repository_above(path);
  return root ? std::optional(run::gather_config(base::DiskFiles(*root))) : std::nullopt;
}

base::Result<Repository, Failure> find_repository(const std::string& folder, const std::vector<std::string>& paths, Gone gone) {
  std::vector<fs::path> found;
  for (const std::string& path : paths.empty() ? std::vector<std::string>{"."} : paths) {
    std::error_code error;
    fs::path real = real_path(fs::path(folder) / path, error);
    if (error && gone == Gone::allowed) real = fs::weakly_canonical(fs::path(folder) / path, error);
    if (error) return Failure{"failure.no_path", {{"path", path}}};
    found.push_back(real);
  }
  std::optional<std::string> root;
  for (const fs::path& path : found) {
    const std::optional<std::string> own = repository_above(is_folder(path) ? path : path.parent_path());
    if (&path != &found.front() && own != root) return Failure{"failure.two_repositories", {}};
    root = own;
  }
  if (!root)
    if (const auto misnamed = misnamed_config(is_folder(found.front()) ? found.front() : found.front().parent_path()))
      return Failure{"failure.config_name", {{"path", *misnamed}}};
  return repository_around(root, folder, paths.empty() && root ? std::vector<fs::path>() : found);
}

base::Result<Repository, Failure> find_repository_of_file(const std::string& folder, const std::string& file) {
  const fs::path path = fs::path(folder) / file;
  const fs::path name = path.filename();
  if (name.empty() || name == "." || name == ".." || is_folder(path)) return Failure{"failure.stdin_folder", {{"path", file}}};
  std::error_code error;
  const fs::path parent = fs::weakly_canonical(path.parent_path(), error);
  if (error) return Failure{"failure.unreadable", {{"path", path.parent_path().string()}}};
  const std::optional<std::string> root = name == model::kConfigFile ? parent.string() : repository_above(parent.string());
  return repository_around(root, folder, {parent / name});
}

}  // namespace sml::cli
