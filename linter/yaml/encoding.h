// What is refused before anything is read as YAML: bytes that are not UTF-8, and characters that other readers take as line ends or
// that no text holds. Behind this guard a file is UTF-8 with LF or CRLF line ends and tabs as its only control characters.
#pragma once

#include <optional>
#include <string_view>

#include "linter/yaml/tree.h"

namespace sml::yaml {

// The first such problem of a file, or nothing. Linear, without allocation but for the detail.
std::optional<Problem> encoding_problem(base::SourceId source, std::string_view bytes);

}  // namespace sml::yaml
