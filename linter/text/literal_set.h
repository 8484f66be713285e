// Many short texts looked for at once, in one pass over another.
//
// The automaton of Aho and Corasick ("Efficient string matching", 1975), its edges in one array as Aoe's double array lays them ("An
// efficient digital search algorithm by using a double-array structure", 1989): a table that is made in time linear in the texts, at
// run time or by the build, and never changes afterwards; a search is linear in the text searched. Prefixes of one and two bytes, which
// it falls back to nearly always, are told by the last two bytes alone: a table of pairs has them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sml::text {

// A prefix of a literal, of which there is one at most of each number; 0 is the empty one. Its edge of a byte is at its number and that
// byte, if it has two bytes or more itself.
struct LiteralNode {
  // What is known of a node where its number stands, so that most are passed without a look at them.
  static constexpr std::uint32_t kEnds = 1U << 31U;        // a literal ends there
  static constexpr std::uint32_t kFallsBack = 1U << 30U;
  static constexpr std::uint32_t kNumber = kFallsBack - 1;

  std::uint32_t fallback = 0;    // the longest other prefix that ends here, of two bytes or more; 0: none
  std::uint32_t suffix = 0;      // the number of the next node by fallbacks that ends a literal; 0: none
  std::int32_t literal = -1;     // that ends here
};

struct LiteralEdge {
  static constexpr std::uint32_t kNobody = 0xFFFFFFFF;

  std::uint32_t parent = kNobody;   // the number of the node whose edge it is
  std::uint32_t child = 0;
};

struct LiteralAutomaton {
  std::vector<LiteralNode> nodes;
  std::vector<LiteralEdge> edges;
  std::vector<std::uint16_t> kinds;   // of each byte; 0: of those in no literal
  std::vector<std::uint32_t> pairs;   // of two kinds: the longest prefix of up to two bytes that ends with them
};

// For literals that are all different and none empty.
LiteralAutomaton literal_automaton(std::span<const std::string> literals);

// A view of an automaton, which outlives it.
class LiteralSet {
 public:
  constexpr LiteralSet(std::span<const LiteralNode> nodes, std::span<const LiteralEdge> edges, std::span<const std::uint16_t> kinds,
                       std::span<const std::uint32_t> pairs)
      : nodes_(nodes), edges_(edges), kinds_(kinds), pairs_(pairs), count_of_kinds_(std::ranges::max(kinds) + 1U) {}

  // A search byte by byte: it begins with a new place, goes on with each byte, and hands over the literals that end there.
  struct Place {
    std::uint32_t node = 0;
    std::uint32_t row = 0;   // of pairs: that of the last byte
  };
  Place next(Place place, char byte) const {
    const auto code = static_cast<unsigned char>(byte);
    const std::uint32_t row = kinds_[code] * count_of_kinds_;
    for (std::uint32_t node = place.node; node != 0;) {
      const std::uint32_t number = node & LiteralNode::kNumber;
      const LiteralEdge& edge = edges_[number + code];
      if (edge.parent == number) return {edge.child, row};
      node = (node & LiteralNode::kFallsBack) != 0 ? nodes_[number].fallback : 0;
    }
    return {pairs_[place.row + kinds_[code]], row};
  }
  template <class Take>
  void ending_at(Place place, Take take) const {
    if ((place.node & LiteralNode::kEnds) == 0) return;
    for (std::uint32_t node = place.node & LiteralNode::kNumber; node != 0; node = nodes_[node].suffix)
      if (nodes_[node].literal >= 0) take(static_cast<std::size_t>(nodes_[node].literal));
  }

  // The indexes of the literals that occur somewhere in the text, ascending.
  std::vector<std::size_t> occurring(std::string_view text) const;

 private:
  std::span<const LiteralNode> nodes_;
  std::span<const LiteralEdge> edges_;
  std::span<const std::uint16_t> kinds_;
  std::span<const std::uint32_t> pairs_;
  std::uint32_t count_of_kinds_;
};

}  // namespace sml::text
