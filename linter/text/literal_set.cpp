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

// The edges of all nodes in one array, each node's at the first place where none meets another's.
std::vector<LiteralEdge> laid_out(const std::vector<Children>& tree, std::vector<LiteralNode>& nodes) {
  std::vector<LiteralEdge> edges(kBytes);
  std::size_t first_free = 0;
  const auto is_free = [&](std::size_t place) { return place >= edges.size() || edges[place].parent == LiteralEdge::kNobody; };
  for (std::size_t node = 0; node < tree.size(); ++node) {
    if (tree[node].empty()) continue;
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

void link(const std::vector<Children>& tree, LiteralAutomaton& automaton) {
  std::vector<LiteralNode>& nodes = automaton.nodes;
  for (std::size_t parent = 0; parent < tree.size(); ++parent) {
    for (const auto& [byte, child] : tree[parent]) {
      const LiteralSet linked(nodes, automaton.edges, 0);
      const std::uint32_t fallback = parent == 0 ? 0 : linked.next(nodes[parent].fallback, static_cast<char>(byte));
      nodes[child].fallback = fallback;
      nodes[child].suffix = nodes[fallback].literal >= 0 ? fallback : nodes[fallback].suffix;
    }
  }
}

}  // namespace

LiteralAutomaton literal_automaton(std::span<const std::string> literals) {
  LiteralAutomaton automaton;
  const std::vector<Children> tree = tree_of(literals, automaton.nodes);
  automaton.edges = laid_out(tree, automaton.nodes);
  link(tree, automaton);
  return automaton;
}

std::vector<std::size_t> LiteralSet::occurring(std::string_view text) const {
  std::vector<bool> found(count_, false);
  std::vector<std::size_t> indexes;
  std::uint32_t state = 0;
  for (const char byte : text) {
    state = next(state, byte);
    ending_at(state, [&](std::size_t literal) {
      if (!found[literal]) indexes.push_back(literal);
      found[literal] = true;
    });
  }
  std::ranges::sort(indexes);
  return indexes;
}

}  // namespace sml::text
