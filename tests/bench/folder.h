// A generated repository on disk.
#pragma once

#include <filesystem>

#include "tests/bench/repository.h"

namespace sml::bench {

// What it writes is on the disk when it returns.
void write_to_folder(const RepositoryWish& wish, const std::filesystem::path& folder);

}  // namespace sml::bench
