#include "tests/linter/yaml/unpacked.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace sml::yaml {

namespace fs = std::filesystem;

Unpacked::Unpacked(const fs::path& archive)
    : folder_(fs::temp_directory_path() / ("sml-" + archive.stem().stem().string() + "-" + std::to_string(::getpid()))) {
  fs::create_directories(folder_);
  const std::string command = "tar -xJf '" + archive.string() + "' -C '" + folder_.string() + "'";
  unpacked_ = std::system(command.c_str()) == 0;
}

Unpacked::~Unpacked() {
  std::error_code error;
  fs::remove_all(folder_, error);
}

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace sml::yaml
