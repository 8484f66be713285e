#include "linter/text/literal_set.h"

#include <algorithm>

namespace sml::text {
namespace {

std::uint32_t child_of(std::span<const LiteralNode> nodes, std::uint32_t node, char byte) {
  std::uint32_t child = nodes[node].child;
  while (child != 0 && nodes[child].byte != byte) child = nodes[child].sibling;
  return child;
}

std::uint32_t step(std::span<const LiteralNode> nodes, std::uint32_t node, char byte) {
  for (;; node = nodes[node].fallback) {
    if (const std::uint32_t child = child_of(nodes, node, byte); child != 0) return child;
    if (node == 0) return 0;
  }
}

std::uint32_t add_child(std::vector<LiteralNode>& nodes, std::uint32_t node, char byte) {
  const auto child = static_cast<std::uint32_t>(nodes.size());
  nodes.push_back({.sibling = nodes[node].child, .byte = byte});
  nodes[node].child = child;
  return child;
}

// Breadth first, so that a node's fallback, which is shorter, is linked before it.
void link(std::vector<LiteralNode>& nodes) {
  std::vector<std::uint32_t> queue;
  for (std::uint32_t child = nodes[0].child; child != 0; child = nodes[child].sibling) queue.push_back(child);
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const std::uint32_t parent = queue[at];
    for (std::uint32_t child = nodes[parent].child; child != 0; child = nodes[child].sibling) {
      const std::uint32_t fallback = step(nodes, nodes[parent].fallback, nodes[child].byte);
      nodes[child].fallback = fallback;
      nodes[child].suffix = nodes[fallback].literal >= 0 ? fallback : nodes[fallback].suffix;
      queue.push_back(child);
    }
  }
}

}  // namespace

std::vector<LiteralNode> literal_nodes(std::span<const std::string> literals) {
  std::vector<LiteralNode> nodes(1);
  for (std::size_t index = 0; index < literals.size(); ++index) {
    std::uint32_t node = 0;
    for (const char byte : literals[index]) {
      const std::uint32_t child = child_of(nodes, node, byte);
      node = child != 0 ? child : add_child(nodes, node, byte);
    }
    nodes[node].literal = static_cast<std::int32_t>(index);
  }
  link(nodes);
  return nodes;
}

std::vector<std::size_t> LiteralSet::occurring(std::string_view text) const {
  std::vector<bool> found(count_, false);
  std::vector<std::size_t> indexes;
  std::uint32_t node = 0;
  for (const char byte : text) {
    node = step(nodes_, node, byte);
    for (std::uint32_t end = node; end != 0; end = nodes_[end].suffix) {
      if (nodes_[end].literal < 0) continue;
      const auto index = static_cast<std::size_t>(nodes_[end].literal);
      if (!found[index]) indexes.push_back(index);
      found[index] = true;
    }
  }
  std::ranges::sort(indexes);
  return indexes;
}

}  // namespace sml::text
