// Files as the protocol names them: "file:///home/ana/caf%C3%A9/posts/a.yaml".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sml::lsp {

// The absolute path that a URI names (RFC 8089). Nothing for one that names no file of this machine: another scheme, another machine, a relative path, a
// query, a NUL, a % with no two figures behind it.
std::optional<std::string> path_of_uri(std::string_view uri);

// Of an absolute path.
std::string uri_of_path(std::string_view path);

}  // namespace sml::lsp
