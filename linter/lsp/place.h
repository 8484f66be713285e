// The place in an open document that a client asks about: what file it is in, and which byte.
#pragma once

#include <optional>

#include "linter/lsp/described_file.h"
#include "linter/lsp/workspace.h"

namespace sml::lsp {

// It points into the workspace, until that is checked again.
struct Place {
  const Document& document;
  const Repository& repository;
  DescribedFile file;
  load::SchemaType type;       // of what the file holds
  std::size_t offset = 0;
};

// By the params of a request. Nothing where the document is none of a repository's data.
std::optional<Place> place_of(const Json& params, const Workspace& workspace, PositionEncoding encoding);

}  // namespace sml::lsp
