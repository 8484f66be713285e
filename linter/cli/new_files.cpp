#include "linter/cli/new_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <string_view>
#include <system_error>

namespace sml::cli {
namespace {

namespace fs = std::filesystem;

// What was made, to be taken back in reverse unless it is kept.
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

  bool file(const fs::path& path, std::string_view bytes) {
    constexpr int kMode = 0666;   // less what the user's mask takes
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kMode);
    if (file < 0) return false;
    paths_.push_back(path);
    bool good = true;
    while (good && !bytes.empty()) {
      const ssize_t count = ::write(file, bytes.data(), bytes.size());
      good = count > 0;
      if (good) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return ::close(file) == 0 && good;
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

std::optional<Failure> write_new(const std::string& folder, const std::vector<starter::NewFile>& files) {
  Made made;
  for (const starter::NewFile& file : files) {
    const fs::path path = fs::path(folder) / file.path;
    if (!made.folder(path.parent_path()) || !made.file(path, file.bytes)) return Failure{"failure.not_written", {{"path", file.path}}};
  }
  made.keep();
  return std::nullopt;
}

}  // namespace sml::cli
