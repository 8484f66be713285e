#include "linter/load/field_names.h"

#include <set>

#include "linter/load/schema.h"

namespace sml::load {
namespace {

void add_names(const SchemaType& type, std::set<std::string_view>& names) {
  for (const SchemaProperty& property : type.properties) {
    names.insert(property.name);
    add_names(property.type, names);
  }
  for (const SchemaType& item : type.item) add_names(item, names);
}

std::set<std::string_view> names_of_files() {
  std::set<std::string_view> names;
  for (const SchemaFile& file : schema_files()) add_names(file.type(), names);
  return names;
}

}  // namespace

bool is_field(std::string_view name) {
  static const std::set<std::string_view> kNames = names_of_files();
  return kNames.contains(name);
}

}  // namespace sml::load
