#include "linter/text/literal_tree.h"

#include <algorithm>
#include <map>

#include "linter/text/taken_places.h"

namespace sml::text {
namespace {

constexpr std::size_t kBytes = 256;

struct Prefix {
  std::map<std::uint8_t, std::size_t> longer;   // by kinds
  std::uint16_t literal = 0;
};

std::vector<std::uint8_t> kinds_in(std::span<const std::string> literals) {
  std::vector<std::uint8_t> kinds(kBytes, 0);
  std::uint8_t count = 1;
  for (const std::string& literal : literals)
    for (const char byte : literal)
      if (std::uint8_t& kind = kinds[static_cast<unsigned char>(byte)]; kind == 0) kind = count++;
  return kinds;
}

// Shorter ones come before longer ones, so that what nearly every search reads lies together.
std::vector<Prefix> prefixes_of(std::span<const std::string> literals, const std::vector<std::uint8_t>& kinds) {
  std::vector<Prefix> prefixes(1);
  std::vector<std::size_t> at(literals.size(), 0);
  bool longer = true;
  for (std::size_t depth = 0; longer; ++depth) {
    longer = false;
    for (std::size_t index = 0; index < literals.size(); ++index) {
      if (literals[index].size() <= depth) continue;
      longer = true;
      const std::uint8_t kind = kinds[static_cast<unsigned char>(literals[index][depth])];
      const auto [edge, is_new] = prefixes[at[index]].longer.try_emplace(kind, prefixes.size());
      at[index] = edge->second;
      if (is_new) prefixes.emplace_back();
    }
  }
  for (std::size_t index = 0; index < literals.size(); ++index) prefixes[at[index]].literal = static_cast<std::uint16_t>(index + 1);
  return prefixes;
}

// The nodes of the prefixes: of each that goes on the first where none of its edges meets another's. Those that do not share one, which
// none of the others has.
std::vector<std::size_t> nodes_of(const std::vector<Prefix>& prefixes) {
  std::vector<std::size_t> nodes(prefixes.size(), 0);
  TakenPlaces taken;
  TakenPlaces edges;
  std::size_t first_free = 0;
  std::size_t last = 0;
  for (std::size_t index = 0; index < prefixes.size(); ++index) {
    const auto& longer = prefixes[index].longer;
    if (longer.empty()) continue;
    first_free = edges.first_free(first_free);
    const std::size_t lowest = longer.begin()->first;
    std::size_t node = index > 0 && first_free > lowest ? first_free - lowest : 0;
    const auto fits = [&](const auto& edge) { return !edges.taken(node + edge.first); };
    while (taken.taken(node) || !std::ranges::all_of(longer, fits)) ++node;
    taken.take(node);
    for (const auto& [kind, prefix] : longer) edges.take(node + kind);
    last = std::max(last, nodes[index] = node);
  }
  for (std::size_t index = 1; index < prefixes.size(); ++index)
    if (prefixes[index].longer.empty()) nodes[index] = last + 1;
  return nodes;
}

}  // namespace

LiteralTable literal_table(std::span<const std::string> literals) {
  LiteralTable table{kinds_in(literals), {}};
  const std::vector<Prefix> prefixes = prefixes_of(literals, table.kinds);
  const std::vector<std::size_t> nodes = nodes_of(prefixes);
  table.edges.resize(std::ranges::max(nodes) + std::ranges::max(table.kinds) + 1U);
  for (std::size_t index = 0; index < prefixes.size(); ++index)
    for (const auto& [kind, longer] : prefixes[index].longer)
      table.edges[nodes[index] + kind] = {static_cast<std::uint16_t>(nodes[index]), static_cast<std::uint16_t>(nodes[longer]), prefixes[longer].literal};
  return table;
}

}  // namespace sml::text
