// An entry of a list that is written as people write one, "2x1 en sidra" or "Menú del día: 14 €", where its fields belong.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "linter/load/described.h"
#include "linter/load/key_names.h"
#include "linter/load/meant_list.h"
#include "linter/load/node_words.h"
#include "linter/load/problem.h"
#include "linter/model/description.h"
#include "linter/yaml/tree.h"

namespace sml::load {

// Adds the complaint about such an entry, with all that it says in `nearest`. False where an item is none; `legal` are the fields that it may have.
bool report_plain_entry(const yaml::Node& item, std::string_view key, const std::vector<std::string>& legal, Problems& problems);

// The first line of a mapping that stands where a list of entries belongs, where that is one written so: "Menú del día: 14 €".
std::optional<std::string> first_plain_entry(const yaml::Node& mapping, const std::vector<std::string>& legal);

// Most entries are not looked at closer.
template <class T>
bool report_plain_entry(const yaml::Node& item, std::string_view key, Problems& problems) {
  if constexpr (Described<T>) {
    return (item.kind == yaml::Kind::scalar || item.entries.size() == 1) && report_plain_entry(item, key, keys_of<T>(), problems);
  }
  return false;
}

// What was meant where another thing stands than a list: all of a text's entries, of a mapping the first.
template <class T>
std::optional<std::string> meant_entries(const yaml::Node& node, model::Form form) {
  if constexpr (Described<T>) return first_plain_entry(node, keys_of<T>());
  else return found_for("list", node) == "text" ? meant_list(node.text(), entry_kind<T>(form)) : std::nullopt;
}

}  // namespace sml::load
