#include "linter/yaml/tree.h"

#include <algorithm>

#include "linter/base/word_list.h"

namespace sml::yaml {

bool is_null_word(std::string_view word) {
  constexpr std::string_view kNulls[] = {"~", "null", "Null", "NULL"};
  return base::is_among(kNulls, word);
}

bool Node::is_null() const { return kind == Kind::absent || (kind == Kind::scalar && style == Style::plain && is_null_word(text())); }

const Node* Node::find(std::string_view key) const {
  const auto found = std::ranges::find_if(entries, [&](const Entry& entry) { return entry.key.text() == key; });
  return found == entries.end() ? nullptr : &found->value;
}

}  // namespace sml::yaml
