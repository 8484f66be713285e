#include "linter/resolve/named_file.h"

#include "linter/base/meant_paths.h"

namespace sml::resolve {

bool is_there(const base::Files& files, const model::Client& client, const std::string& written) {
  return base::any_meant_path(client.folder, written, [&](const std::string& path) { return files.kind(path) == base::FileKind::regular; });
}

}  // namespace sml::resolve
