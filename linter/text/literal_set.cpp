#include "linter/text/literal_set.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sml::text {
namespace {

constexpr std::size_t kBytes = 256;

using Children = std::map<unsigned char, std::uint32_t>;

// Breadth first, so that a node's fallback, which is shorter, comes before it.
std::vector<Children> tree_of(std::span<const std::string> literals, std::vector<LiteralNode>& nodes) {
  std::vector<Children> tree(1);
  std::vector<std::uint32_t> at(literals.size(), 0);
  bool longer = true;
  for (std::size_t depth = 0; longer; ++depth) {
    longer = false;
    for (std::size_t index = 0; index < literals.size(); ++index) {
      if (literals[index].size() <= depth) continue;
      longer = true;
      const auto [edge, is_new] = tree[at[index]].try_emplace(static_cast<unsigned char>(literals[index][depth]), static_cast<std::uint32_t>(tree.size()));
      at[index] = edge->second;
      if (is_new) tree.emplace_back();
    }
  }
  nodes.resize(tree.size());
  for (std::size_t index = 0; index < literals.size(); ++index) nodes[at[index]].literal = static_cast<std::int32_t>(index);
  return tree;
}

// The edges of the long nodes in one array, each node's at the first place where none meets another's.
std::vector<LiteralEdge> laid_out(const std::vector<Children>& tree, const std::vector<bool>& is_long, std::vector<LiteralNode>& nodes) {
  std::vector<LiteralEdge> edges(kBytes);
  std::size_t first_free = 0;
  const auto is_free = [&](std::size_t place) { return place >= edges.size() || edges[place].parent == LiteralEdge::kNobody; };
  for (std::size_t node = 0; node < tree.size(); ++node) {
    if (tree[node].empty() || !is_long[node]) continue;
    while (!is_free(first_free)) ++first_free;
    const std::size_t lowest = tree[node].begin()->first;
    std::size_t base = first_free > lowest ? first_free - lowest : 0;
    while (!std::ranges::all_of(tree[node], [&](const auto& child) { return is_free(base + child.first); })) ++base;
    nodes[node].edges = static_cast<std::uint32_t>(base);
    edges.resize(std::max(edges.size(), base + kBytes));
    for (const auto& [byte, child] : tree[node]) edges[base + byte] = {static_cast<std::uint32_t>(node), child};
  }
  return edges;
}

// The nodes of two bytes or more.
std::vector<bool> long_ones(const std::vector<Children>& tree) {
  std::vector<bool> is_long(tree.size(), true);
  is_long[0] = false;
  for (const auto& [byte, child] : tree[0]) is_long[child] = false;
  return is_long;
}

void link(const std::vector<Children>& tree, const std::vector<bool>& is_long, std::vector<LiteralNode>& nodes) {
  std::vector<std::uint32_t> fallbacks(tree.size(), 0);
  for (std::size_t parent = 0; parent < tree.size(); ++parent) {
    for (const auto& [byte, child] : tree[parent]) {
      std::uint32_t shorter = fallbacks[parent];
      while (shorter != 0 && !tree[shorter].contains(byte)) shorter = fallbacks[shorter];
      const auto longer = tree[shorter].find(byte);
      if (parent != 0 && longer != tree[shorter].end()) fallbacks[child] = longer->second;
      const std::uint32_t fallback = fallbacks[child];
      if (is_long[fallback]) nodes[child].fallback = fallback;
      nodes[child].suffix = nodes[fallback].literal >= 0 ? fallback : nodes[fallback].suffix;
    }
  }
}

void pair(const std::vector<Children>& tree, LiteralAutomaton& automaton) {
  std::vector<std::uint16_t>& kinds = automaton.kinds;
  kinds.assign(kBytes, 0);
  std::uint16_t count = 1;
  for (const Children& children : tree)
    for (const auto& [byte, child] : children)
      if (kinds[byte] == 0) kinds[byte] = count++;
  automaton.pairs.assign(std::size_t{count} * count, 0);
  for (const auto& [byte, child] : tree[0])
    for (std::size_t before = 0; before < count; ++before) automaton.pairs[before * count + kinds[byte]] = child;
  for (const auto& [before, first] : tree[0])
    for (const auto& [byte, second] : tree[first]) automaton.pairs[std::size_t{kinds[before]} * count + kinds[byte]] = second;
}

}  // namespace

LiteralAutomaton literal_automaton(std::span<const std::string> literals) {
  LiteralAutomaton automaton;
  const std::vector<Children> tree = tree_of(literals, automaton.nodes);
  const std::vector<bool> is_long = long_ones(tree);
  automaton.edges = laid_out(tree, is_long, automaton.nodes);
  link(tree, is_long, automaton.nodes);
  pair(tree, automaton);
  return automaton;
}

std::vector<std::size_t> LiteralSet::occurring(std::string_view text) const {
  std::vector<std::size_t> indexes;
  Place place;
  for (const char byte : text) {
    place = next(place, byte);
    ending_at(place, [&](std::size_t literal) { indexes.push_back(literal); });
  }
  std::ranges::sort(indexes);
  indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
  return indexes;
}

}  // namespace sml::text
