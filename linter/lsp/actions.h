// What findings can be mended by, as the protocol's code actions: the fixes of `sml check --fix`, each by itself and the safe ones together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/lsp/json.h"
#include "linter/lsp/position.h"
#include "linter/lsp/workspace.h"

namespace sml::lsp {

inline constexpr const char* kQuickFix = "quickfix";
inline constexpr const char* kFixAll = "source.fixAll.sml";

struct ActionRequest {
  std::string uri;
  Range range;
  std::optional<std::vector<std::string>> kinds{};   // that are asked for; nothing: all
};

ActionRequest action_request(const Json& params);

// How edits are written: with the version that they are made for, where the client reads that.
struct EditStyle {
  PositionEncoding encoding = PositionEncoding::utf16;
  bool versioned = false;
};

// Of an open document, as its repository's last check found it.
Json actions_of(const ActionRequest& asked, const Workspace& workspace, EditStyle style);

}  // namespace sml::lsp
