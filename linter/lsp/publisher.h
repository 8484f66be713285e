// What a client was told of its files: it is told again only of what changed.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "linter/lsp/documents.h"
#include "linter/lsp/json.h"

namespace sml::lsp {

class Publisher {
 public:
  // The params of the notifications that make what the client knows into `found`, by URI: first of files of which nothing is found any more. Of an
  // open document that has changed it is told anew even where the same is found.
  std::vector<Json> news(std::map<std::string, Json> found, const Documents& documents);

 private:
  struct Told {
    Json diagnostics;
    Json version;        // null of what is not open
  };

  std::map<std::string, Told> told_;
};

}  // namespace sml::lsp
