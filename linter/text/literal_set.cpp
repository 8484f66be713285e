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

class Places {
 public:
  bool taken(std::size_t place) const { return place < taken_.size() && taken_[place]; }
  void take(std::size_t place) {
    if (place >= taken_.size()) taken_.resize(place + 1);
    taken_[place] = true;
  }
  std::size_t first_free(std::size_t from) const {
    while (taken(from)) ++from;
    return from;
  }

 private:
  std::vector<bool> taken_;
};

// The nodes' numbers: of each long one the first where none of its edges meets another's, of the others those that are left.
std::vector<std::uint32_t> numbered(const std::vector<Children>& tree, const std::vector<bool>& is_long) {
  std::vector<std::uint32_t> numbers(tree.size(), 0);
  Places nodes;
  Places edges;
  nodes.take(0);
  std::size_t first_free = 0;
  for (std::size_t node = 0; node < tree.size(); ++node) {
    if (tree[node].empty() || !is_long[node]) continue;
    first_free = edges.first_free(first_free);
    const std::size_t lowest = tree[node].begin()->first;
    std::size_t number = first_free > lowest ? first_free - lowest : 1;
    const auto fits = [&](const auto& child) { return !edges.taken(number + child.first); };
    while (nodes.taken(number) || !std::ranges::all_of(tree[node], fits)) ++number;
    nodes.take(number);
    for (const auto& [byte, child] : tree[node]) edges.take(number + byte);
    numbers[node] = static_cast<std::uint32_t>(number);
  }
  std::size_t left = 0;
  for (std::size_t node = 1; node < tree.size(); ++node) {
    if (numbers[node] != 0) continue;
    left = nodes.first_free(left);
    nodes.take(left);
    numbers[node] = static_cast<std::uint32_t>(left);
  }
  return numbers;
}

// Puts the nodes of the tree, and the edges of the long ones, where their numbers say; `seen` has what is seen of each node.
void lay_out(const std::vector<Children>& tree, const std::vector<bool>& is_long, const std::vector<LiteralNode>& nodes,
             const std::vector<std::uint32_t>& numbers, const std::vector<std::uint32_t>& seen, LiteralAutomaton& automaton) {
  const std::size_t count = std::size_t{std::ranges::max(numbers)} + 1;
  automaton.nodes.resize(count);
  automaton.edges.resize(count + kBytes);
  for (std::size_t node = 0; node < tree.size(); ++node) {
    automaton.nodes[numbers[node]] = {seen[nodes[node].fallback], numbers[nodes[node].suffix], nodes[node].literal};
    if (!is_long[node]) continue;
    for (const auto& [byte, child] : tree[node]) automaton.edges[numbers[node] + byte] = {numbers[node], seen[child]};
  }
}

void pair(const std::vector<Children>& tree, const std::vector<std::uint32_t>& seen, LiteralAutomaton& automaton) {
  std::vector<std::uint16_t>& kinds = automaton.kinds;
  kinds.assign(kBytes, 0);
  std::uint16_t count = 1;
  for (const Children& children : tree)
    for (const auto& [byte, child] : children)
      if (kinds[byte] == 0) kinds[byte] = count++;
  automaton.pairs.assign(std::size_t{count} * count, 0);
  for (const auto& [byte, child] : tree[0])
    for (std::size_t before = 0; before < count; ++before) automaton.pairs[before * count + kinds[byte]] = seen[child];
  for (const auto& [before, first] : tree[0])
    for (const auto& [byte, second] : tree[first]) automaton.pairs[std::size_t{kinds[before]} * count + kinds[byte]] = seen[second];
}

}  // namespace

LiteralAutomaton literal_automaton(std::span<const std::string> literals) {
  std::vector<LiteralNode> nodes;
  const std::vector<Children> tree = tree_of(literals, nodes);
  const std::vector<bool> is_long = long_ones(tree);
  link(tree, is_long, nodes);
  const std::vector<std::uint32_t> numbers = numbered(tree, is_long);
  std::vector<std::uint32_t> seen = numbers;
  for (std::size_t node = 0; node < tree.size(); ++node) {
    if (nodes[node].literal >= 0 || nodes[node].suffix != 0) seen[node] |= LiteralNode::kEnds;
    if (nodes[node].fallback != 0) seen[node] |= LiteralNode::kFallsBack;
  }
  LiteralAutomaton automaton;
  lay_out(tree, is_long, nodes, numbers, seen, automaton);
  pair(tree, seen, automaton);
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
