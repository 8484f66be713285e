// Findings as the protocol's diagnostics.
#pragma once

#include <map>
#include <string>

#include "linter/lsp/json.h"
#include "linter/lsp/position.h"
#include "linter/lsp/workspace.h"

namespace sml::lsp {

// The diagnostics of each file of which something was found, by its URI, in the order of the findings.
std::map<std::string, Json> diagnostics_of(const Repository& repository, PositionEncoding encoding);

}  // namespace sml::lsp
