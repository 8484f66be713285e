// Which repository the paths of a command belong to.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "linter/base/result.h"
#include "linter/cli/failure.h"
#include "linter/model/config.h"

namespace sml::cli {

struct Repository {
  std::string root;                    // absolute
  std::vector<std::string> paths;      // relative to the root, with '/'; empty: all of it
};

// Whether paths need to stand in the folder; those of a revision need not.
enum class Gone : std::uint8_t { refused, allowed };

// The folder with the sml.yaml that is nearest above the paths; without paths all of the one above the current folder. Where there is none,
// the paths alone, below the current folder or else the deepest folder that holds them all. Fails on a path that does not exist where none may be
// gone, on paths of two repositories, on a root that cannot be read, and where the sml.yaml has nearly its name.
base::Result<Repository, Failure> find_repository(const std::string& folder, const std::vector<std::string>& paths, Gone gone = Gone::refused);

// The same for one file, which need not be there yet; an sml.yaml makes a repository of its folder. Fails on what can be no file.
base::Result<Repository, Failure> find_repository_of_file(const std::string& folder, const std::string& file);

// The folder with an sml.yaml, a link to one included, that is nearest above an absolute path, or the path itself.
std::optional<std::string> repository_above(const std::string& path);

// What the sml.yaml there says, as far as it can be read; nothing where there is none.
std::optional<model::Config> config_above(const std::string& path);

// Whether a path is a folder, or leads on from it. Both are absolute and plain.
bool is_at_or_below(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace sml::cli
