#include "linter/cli/new_files.h"

#include <filesystem>
#include <system_error>

#include "linter/base/disk.h"

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

// The folders that were made, to be taken back in reverse unless they are kept.
class Made {
 public:
  Made() = default;
  Made(const Made&) = delete;
  Made& operator=(const Made&) = delete;
  ~Made() {
    std::error_code error;
    for (auto path = paths_.rbegin(); path != paths_.rend(); ++path) fs::remove(*path, error);
  }

  bool folder(const fs::path& path) {
    std::error_code error;
    if (path.empty() || fs::is_directory(path, error)) return true;
    if (!folder(path.parent_path()) || !fs::create_directory(path, error)) return false;
    paths_.push_back(path);
    return true;
  }

  void keep() { paths_.clear(); }

 private:
  std::vector<fs::path> paths_;
};

}  // namespace

std::vector<std::string> existing(const std::string& folder, const std::vector<starter::NewFile>& files) {
  std::vector<std::string> found;
  for (const starter::NewFile& file : files) {
    std::error_code error;
    const fs::file_type type = fs::symlink_status(fs::path(folder) / file.path, error).type();
    if (type != fs::file_type::not_found && type != fs::file_type::none) found.push_back(file.path);
  }
  return found;
}

std::optional<Failure> through_link(const std::string& folder, const std::string& path) {
  for (std::size_t slash = path.find('/');; slash = path.find('/', slash + 1)) {
    const std::string part = path.substr(0, slash);
    std::error_code error;
    if (fs::is_symlink(fs::symlink_status(fs::path(folder) / part, error))) return Failure{"failure.through_link", {{"path", part}}};
    if (slash == std::string::npos) return std::nullopt;
  }
}

std::optional<Failure> write_new(const std::string& folder, const std::vector<starter::NewFile>& files) {
  const auto not_written = [&](const starter::NewFile& file) { return Failure{"failure.not_written", {{"path", file.path}}}; };
  Made made;
  std::vector<base::NewBytes> bytes;
  for (const starter::NewFile& file : files) {
    if (auto linked = through_link(folder, file.path)) return linked;
    const fs::path path = fs::path(folder) / file.path;
    if (!made.folder(path.parent_path())) return not_written(file);
    bytes.push_back({path.string(), file.bytes});
  }
  if (const auto failed = base::create_whole(bytes)) return not_written(files[*failed]);
  made.keep();
  return std::nullopt;
}

}  // namespace sml::cli
