// Many short texts looked for at once, in one pass over another.
//
// The automaton of Aho and Corasick ("Efficient string matching", 1975): it is built in time linear in the texts and never changes
// afterwards; a search is linear in the text searched. It owns nothing of either.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sml::text {

class LiteralSet {
 public:
  // None of the literals may be empty.
  explicit LiteralSet(std::span<const std::string> literals);

  // For each literal, whether it occurs somewhere in the text.
  std::vector<bool> occurring(std::string_view text) const;

 private:
  struct Node {
    std::uint32_t child = 0;       // the first; 0: none
    std::uint32_t sibling = 0;     // the next child of the same parent; 0: none
    std::uint32_t fallback = 0;    // the longest other prefix that ends here
    std::uint32_t suffix = 0;      // the next node by fallbacks that ends a literal; 0: none
    std::int32_t literal = -1;     // that ends here
    char byte = 0;
  };

  std::uint32_t step(std::uint32_t node, char byte) const;
  std::uint32_t child_of(std::uint32_t node, char byte) const;
  std::uint32_t add_child(std::uint32_t node, char byte);
  void link();

  std::vector<Node> nodes_;
  std::vector<std::int32_t> same_;   // of each literal, the earlier one that is equal, or itself
};

}  // namespace sml::text
