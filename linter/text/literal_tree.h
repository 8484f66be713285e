// Many short texts looked for at once where they may begin.
//
// A tree of their prefixes, its edges in one array as Aoe's double array lays them ("An efficient digital search algorithm by using a
// double-array structure", 1989): a table that is made in time linear in the texts, at run time or by the build, and never changes
// afterwards. A search costs a few instructions for each byte that literals go on with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sml::text {

// To the node of a prefix that is longer by a kind of bytes; it stands at the number of the shorter one's node and that kind.
struct LiteralEdge {
  static constexpr std::uint16_t kNobody = 0xFFFF;

  std::uint16_t parent = kNobody;   // the shorter one's node
  std::uint16_t child = 0;
  std::uint16_t literal = 0;        // that ends there, counted from 1; 0: none
};

struct LiteralTable {
  std::vector<std::uint8_t> kinds;    // of each byte; 0: of those in no literal. Bytes may be given the kind of others, to be read as these
  std::vector<LiteralEdge> edges;     // node 0 is the empty prefix
};

// For literals that are all different and none empty; of at most some ten thousand bytes.
LiteralTable literal_table(std::span<const std::string> literals);

// A view of a table, which outlives it.
class LiteralTree {
 public:
  constexpr LiteralTree(std::span<const std::uint8_t> kinds, std::span<const LiteralEdge> edges) : kinds_(kinds.data()), edges_(edges.data()) {}

  // Hands over the literals that begin at a place of a text, how many bytes of it were read, and the place behind them: the shortest first.
  // `behind` tells which byte is read behind one, up to the end of the text.
  template <class Behind, class Take>
  void beginning(std::string_view text, std::size_t at, Behind behind, Take take) const {
    const LiteralEdge* const edges = edges_;
    const std::uint8_t* const kinds = kinds_;
    const char* const end = text.data() + text.size();
    std::uint32_t node = 0;
    std::size_t length = 1;
    for (const char* byte = text.data() + at; byte != end; ++length) {
      const LiteralEdge& edge = edges[node + kinds[static_cast<unsigned char>(*byte)]];
      if (edge.parent != node) return;
      node = edge.child;
      byte = behind(byte, end);
      if (edge.literal != 0) take(edge.literal - std::size_t{1}, length, static_cast<std::size_t>(byte - text.data()));
    }
  }

 private:
  const std::uint8_t* kinds_;
  const LiteralEdge* edges_;
};

}  // namespace sml::text
