// Many short texts looked for at once, in one pass over another.
//
// The automaton of Aho and Corasick ("Efficient string matching", 1975): its table is made in time linear in the texts, at run time or
// by the build, and never changes afterwards; a search is linear in the text searched.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sml::text {

struct LiteralNode {
  std::uint32_t child = 0;       // the first; 0: none
  std::uint32_t sibling = 0;     // the next child of the same parent; 0: none
  std::uint32_t fallback = 0;    // the longest other prefix that ends here
  std::uint32_t suffix = 0;      // the next node by fallbacks that ends a literal; 0: none
  std::int32_t literal = -1;     // that ends here
  char byte = 0;
};

// The nodes, the root first, for literals that are all different and none empty.
std::vector<LiteralNode> literal_nodes(std::span<const std::string> literals);

// A view of a table, which outlives it.
class LiteralSet {
 public:
  constexpr LiteralSet(std::span<const LiteralNode> nodes, std::size_t count) : nodes_(nodes), count_(count) {}

  std::size_t size() const { return count_; }

  // The indexes of the literals that occur somewhere in the text, ascending.
  std::vector<std::size_t> occurring(std::string_view text) const;

 private:
  std::span<const LiteralNode> nodes_;
  std::size_t count_;
};

}  // namespace sml::text
