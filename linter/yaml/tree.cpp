#include "linter/yaml/tree.h"

#include <algorithm>
#include <array>

namespace sml::yaml {

bool Node::is_null() const {
  constexpr std::array<std::string_view, 4> kNulls = {"~", "null", "Null", "NULL"};
  if (kind == Kind::absent) return true;
  return kind == Kind::scalar && style == Style::plain && std::ranges::find(kNulls, text()) != kNulls.end();
}

const Node* Node::find(std::string_view key) const {
  const auto found = std::ranges::find_if(entries, [&](const Entry& entry) { return entry.key.text() == key; });
  return found == entries.end() ? nullptr : &found->value;
}

}  // namespace sml::yaml
