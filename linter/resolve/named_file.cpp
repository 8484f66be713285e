#include "linter/resolve/named_file.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace sml::resolve {

bool is_there(const base::Files& files, const model::Client& client, const std::string& written) {
  const std::string_view folders[] = {client.folder, {}};
  return std::ranges::any_of(folders, [&](std::string_view folder) {
    const std::optional<std::string> path = base::repository_path(folder, written);
    return path && files.kind(*path) == base::FileKind::regular;
  });
}

}  // namespace sml::resolve
