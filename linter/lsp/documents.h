// The files that are open in the editor, with the texts that it holds of them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "linter/lsp/json.h"
#include "linter/lsp/position.h"

namespace sml::lsp {

struct Document {
  std::string path;            // absolute, as its URI says
  std::int64_t version = 0;
  std::string text;
};

class Documents {
 public:
  // What the client says of its documents, by the params of its notifications; a document whose URI names no file is left alone.
  void open(const Json& params);
  void change(const Json& params, PositionEncoding encoding);
  void close(const Json& params);

  // Null where no such document is open.
  const Document* find(std::string_view uri) const;

  const std::map<std::string, Document, std::less<>>& all() const { return by_uri_; }

 private:
  std::map<std::string, Document, std::less<>> by_uri_;
};

}  // namespace sml::lsp
