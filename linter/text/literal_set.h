// Many short texts looked for at once, in one pass over another.
//
// The automaton of Aho and Corasick ("Efficient string matching", 1975), its edges in one array as Aoe's double array lays them ("An
// efficient digital search algorithm by using a double-array structure", 1989): a table that is made in time linear in the texts, at
// run time or by the build, and never changes afterwards; a search is linear in the text searched.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sml::text {

// A prefix of a literal; the first is the empty one.
struct LiteralNode {
  std::uint32_t edges = 0;       // its edge of a byte is at `edges` + that byte
  std::uint32_t fallback = 0;    // the longest other prefix that ends here
  std::uint32_t suffix = 0;      // the next node by fallbacks that ends a literal; 0: none
  std::int32_t literal = -1;     // that ends here
};

struct LiteralEdge {
  static constexpr std::uint32_t kNobody = 0xFFFFFFFF;

  std::uint32_t parent = kNobody;   // whose edge it is
  std::uint32_t child = 0;
};

struct LiteralAutomaton {
  std::vector<LiteralNode> nodes;
  std::vector<LiteralEdge> edges;
};

// For literals that are all different and none empty.
LiteralAutomaton literal_automaton(std::span<const std::string> literals);

// A view of an automaton, which outlives it.
class LiteralSet {
 public:
  constexpr LiteralSet(std::span<const LiteralNode> nodes, std::span<const LiteralEdge> edges, std::size_t count)
      : nodes_(nodes), edges_(edges), count_(count) {}

  std::size_t size() const { return count_; }

  // A search byte by byte: it begins at 0, goes on to the next state with each byte, and hands over the literals that end there.
  std::uint32_t next(std::uint32_t state, char byte) const {
    for (;; state = nodes_[state].fallback) {
      const LiteralEdge& edge = edges_[nodes_[state].edges + static_cast<unsigned char>(byte)];
      if (edge.parent == state) return edge.child;
      if (state == 0) return 0;
    }
  }
  template <class Take>
  void ending_at(std::uint32_t state, Take take) const {
    for (; state != 0; state = nodes_[state].suffix)
      if (nodes_[state].literal >= 0) take(static_cast<std::size_t>(nodes_[state].literal));
  }

  // The indexes of the literals that occur somewhere in the text, ascending.
  std::vector<std::size_t> occurring(std::string_view text) const;

 private:
  std::span<const LiteralNode> nodes_;
  std::span<const LiteralEdge> edges_;
  std::size_t count_;
};

}  // namespace sml::text
