// Which kind of file a file of a repository is, and what stands at a place in it, by the description of that kind (load/schema.h).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/load/schema.h"
#include "linter/model/world.h"
#include "linter/yaml/tree.h"

namespace sml::lsp {

struct DescribedFile {
  const load::SchemaFile* kind = nullptr;
  const model::Client* client = nullptr;   // whose file it is; null: the whole repository's
};

// As a check of the repository takes a file at a path from its root. Nothing for one that it does not read as data.
std::optional<DescribedFile> described_file(const model::World& world, const std::string& path);

// A key or a value: the scalar that a byte lies in or at the end of.
struct Spot {
  bool is_key = false;
  std::vector<std::string> path{};              // the keys that lead to it, from the file's root; the items of a list take no step
  const load::SchemaType* type = nullptr;       // of a key that of the mapping or map in which it stands, of a value its own
  const yaml::Node* scalar = nullptr;
  const yaml::Node* mapping = nullptr;          // of a key
};

// Points into the documents and the type. Nothing where nothing that is described stands there.
std::optional<Spot> spot_at(const std::vector<yaml::Document>& documents, const load::SchemaFile& kind, const load::SchemaType& type, std::size_t offset);

// Null where a mapping has no such key.
const load::SchemaProperty* property_of(const load::SchemaType& mapping, std::string_view key);

}  // namespace sml::lsp
