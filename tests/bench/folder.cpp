#include "tests/bench/folder.h"

#include <unistd.h>

#include <fstream>

namespace sml::bench {

void write_to_folder(const RepositoryWish& wish, const std::filesystem::path& folder) {
  std::filesystem::path made;
  write_repository(wish, [&](const std::string& path, const std::string& bytes) {
    const std::filesystem::path file = folder / path;
    if (file.parent_path() != made) {
      made = file.parent_path();
      std::filesystem::create_directories(made);
    }
    std::ofstream(file, std::ios::binary) << bytes;
  });
  ::sync();   // what is timed next does not share the machine with the disk's work
}

}  // namespace sml::bench
