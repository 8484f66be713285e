// A folder of its own for a test, gone when the test ends.
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace sml {

class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "sml-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for the test");
    path_ = std::filesystem::canonical(pattern);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code error;
    std::filesystem::remove_all(path_, error);
  }

  void write(const std::string& path, std::string_view bytes) const {
    std::filesystem::create_directories((path_ / path).parent_path());
    std::ofstream(path_ / path, std::ios::binary) << bytes;
  }

  std::string read(const std::string& path) const {
    std::ifstream file(path_ / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  std::filesystem::path operator/(const std::string& path) const { return path_ / path; }

  std::string path(const std::string& below = "") const { return below.empty() ? path_.string() : (path_ / below).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace sml
