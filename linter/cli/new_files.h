// Files that are new to a folder: all of them are written, or none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/cli/failure.h"
#include "linter/starter/repository.h"

namespace sml::cli {

// Which of the paths, relative to a folder, something stands at already; broken links too.
std::vector<std::string> existing(const std::string& folder, const std::vector<starter::NewFile>& files);

// Fails where some part of the path, which is relative to a folder, is a link: what it leads to is not the folder's.
std::optional<Failure> through_link(const std::string& folder, const std::string& path);

// Writes the files and the folders that they need, the folder itself too. Nothing that exists is written over, and nothing through a link: where a
// file turns out to exist or cannot be written, what was written before it is taken back.
std::optional<Failure> write_new(const std::string& folder, const std::vector<starter::NewFile>& files);

}  // namespace sml::cli
