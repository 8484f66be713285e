#include "linter/text/literal_set.h"

namespace sml::text {

LiteralSet::LiteralSet(std::span<const std::string> literals) : nodes_(1) {
  for (std::size_t index = 0; index < literals.size(); ++index) {
    std::uint32_t node = 0;
    for (const char byte : literals[index]) {
      const std::uint32_t child = child_of(node, byte);
      node = child != 0 ? child : add_child(node, byte);
    }
    if (nodes_[node].literal < 0) nodes_[node].literal = static_cast<std::int32_t>(index);
    same_.push_back(nodes_[node].literal);
  }
  link();
}

std::uint32_t LiteralSet::child_of(std::uint32_t node, char byte) const {
  std::uint32_t child = nodes_[node].child;
  while (child != 0 && nodes_[child].byte != byte) child = nodes_[child].sibling;
  return child;
}

std::uint32_t LiteralSet::add_child(std::uint32_t node, char byte) {
  const auto child = static_cast<std::uint32_t>(nodes_.size());
  nodes_.push_back({.sibling = nodes_[node].child, .byte = byte});
  nodes_[node].child = child;
  return child;
}

// Breadth first, so that a node's fallback, which is shorter, is linked before it.
void LiteralSet::link() {
  std::vector<std::uint32_t> queue;
  for (std::uint32_t child = nodes_[0].child; child != 0; child = nodes_[child].sibling) queue.push_back(child);
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const std::uint32_t parent = queue[at];
    for (std::uint32_t child = nodes_[parent].child; child != 0; child = nodes_[child].sibling) {
      const std::uint32_t fallback = step(nodes_[parent].fallback, nodes_[child].byte);
      nodes_[child].fallback = fallback;
      nodes_[child].suffix = nodes_[fallback].literal >= 0 ? fallback : nodes_[fallback].suffix;
      queue.push_back(child);
    }
  }
}

std::uint32_t LiteralSet::step(std::uint32_t node, char byte) const {
  for (;; node = nodes_[node].fallback) {
    if (const std::uint32_t child = child_of(node, byte); child != 0) return child;
    if (node == 0) return 0;
  }
}

std::vector<bool> LiteralSet::occurring(std::string_view text) const {
  std::vector<bool> found(same_.size(), false);
  std::uint32_t node = 0;
  for (const char byte : text) {
    node = step(node, byte);
    for (std::uint32_t end = node; end != 0; end = nodes_[end].suffix)
      if (nodes_[end].literal >= 0) found[static_cast<std::size_t>(nodes_[end].literal)] = true;
  }
  for (std::size_t index = 0; index < same_.size(); ++index) found[index] = found[static_cast<std::size_t>(same_[index])];
  return found;
}

}  // namespace sml::text
