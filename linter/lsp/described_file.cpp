#include "linter/lsp/described_file.h"

#include <algorithm>

#include "linter/run/discover.h"

namespace sml::lsp {
namespace {

using Kind = load::SchemaType::Kind;

const load::SchemaFile& kind_named(std::string_view name) { return *std::ranges::find(load::schema_files(), name, &load::SchemaFile::name); }

bool contains(base::Span span, std::size_t offset) { return span.begin <= offset && offset <= span.end; }

class Search {
 public:
  explicit Search(std::size_t offset) : offset_(offset) {}

  std::optional<Spot> in(const yaml::Node& node, const load::SchemaType& type) {
    switch (node.kind) {
      case yaml::Kind::absent: return std::nullopt;
      case yaml::Kind::scalar: return Spot{false, path_, &type, &node, nullptr};
      case yaml::Kind::sequence: return in_list(node, type);
      case yaml::Kind::mapping: break;
    }
    return in_mapping(node, type);
  }

 private:
  std::optional<Spot> in_list(const yaml::Node& list, const load::SchemaType& type) {
    if (type.kind != Kind::list) return std::nullopt;
    for (const yaml::Node& item : list.items)
      if (contains(item.span, offset_)) return in(item, type.item.front());
    return std::nullopt;
  }

  std::optional<Spot> in_mapping(const yaml::Node& mapping, const load::SchemaType& type) {
    for (const yaml::Entry& entry : mapping.entries) {
      if (contains(entry.key.span, offset_)) return Spot{true, path_, &type, &entry.key, &mapping};
      if (!contains(entry.value.span, offset_)) continue;
      const load::SchemaType* const value = value_type(type, entry.key.text());
      if (value == nullptr) return std::nullopt;
      path_.push_back(entry.key.text());
      return in(entry.value, *value);
    }
    return std::nullopt;
  }

  static const load::SchemaType* value_type(const load::SchemaType& type, std::string_view key) {
    if (type.kind == Kind::map) return &type.item.front();
    const load::SchemaProperty* property = type.kind == Kind::mapping ? property_of(type, key) : nullptr;
    return property == nullptr ? nullptr : &property->type;
  }

  std::size_t offset_;
  std::vector<std::string> path_;
};

}  // namespace

std::optional<DescribedFile> described_file(const model::World& world, const std::string& path) {
  if (path == world.config.path) return DescribedFile{&kind_named("config"), nullptr};
  if (path == world.team.path) return DescribedFile{&kind_named("team"), nullptr};
  const auto patterns = run::excluded_by(*world.config);
  if (run::is_excluded(patterns, path)) return std::nullopt;
  for (const model::Client& client : world.clients) {
    if (path == client.facts.path) return DescribedFile{&kind_named("facts"), &client};
    if (path == client.contract.path) return DescribedFile{&kind_named("contract"), &client};
    if (path == client.accounts.path) return DescribedFile{&kind_named("accounts"), &client};
    if (run::is_posts_file(path, client.folder)) return DescribedFile{&kind_named("post"), &client};
  }
  return std::nullopt;
}

std::optional<Spot> spot_at(const std::vector<yaml::Document>& documents, const load::SchemaFile& kind, const load::SchemaType& type, std::size_t offset) {
  for (const yaml::Document& document : documents) {
    if (!contains(document.root.span, offset)) continue;
    const yaml::Node& root = document.root;
    if (!kind.list_too || root.kind != yaml::Kind::sequence) return Search(offset).in(root, type);
    for (const yaml::Node& item : root.items)
      if (contains(item.span, offset)) return Search(offset).in(item, type);
  }
  return std::nullopt;
}

const load::SchemaProperty* property_of(const load::SchemaType& mapping, std::string_view key) {
  const auto found = std::ranges::find(mapping.properties, key, &load::SchemaProperty::name);
  return found == mapping.properties.end() ? nullptr : &*found;
}

}  // namespace sml::lsp
