#include "linter/claims/compile/lay_rows.h"

#include <algorithm>
#include <map>

#include "linter/text/taken_places.h"

namespace sml::claims {
namespace {

// A row by what it takes to write it.
struct Edges {
  std::size_t usual = 0;             // where most kinds lead; of several such targets the first
  std::vector<std::size_t> others;   // how far behind the first edge those for the other kinds stand
};

Edges edges_of(const AutomatonRow& row) {
  std::map<std::size_t, std::size_t> counts;
  for (const std::size_t target : row.targets) ++counts[target];
  Edges edges{std::ranges::max_element(counts, {}, [](const auto& counted) { return counted.second; })->first, {}};
  for (std::size_t kind = 0; kind < row.targets.size(); ++kind)
    if (row.targets[kind] != edges.usual) edges.others.push_back(kind + 1);
  return edges;
}

AutomatonEdge edge(std::size_t kind, std::uint32_t state) { return {static_cast<std::uint8_t>(kind), state & 0xFFFFFFU}; }

class Shelf {
 public:
  // No row stands before this place from now on.
  void begin_at(std::size_t place) { first_free_ = place; }

  // The first place where all of a row fits, which it takes.
  std::size_t take(const std::vector<std::size_t>& others) {
    first_free_ = places_.first_free(first_free_);
    std::size_t place = first_free_;
    while (places_.taken(place) || std::ranges::any_of(others, [&](std::size_t distance) { return places_.taken(place + distance); })) ++place;
    places_.take(place);
    for (const std::size_t distance : others) places_.take(place + distance);
    return place;
  }

  std::size_t size() const { return places_.size(); }

 private:
  text::TakenPlaces places_;
  std::size_t first_free_ = 1;
};

}  // namespace

LaidRows lay_rows(std::span<const AutomatonRow> rows, std::size_t nowhere) {
  LaidRows laid;
  laid.places.resize(rows.size(), PatternAutomaton::kNowhere);
  std::vector<Edges> edges(rows.size());
  std::size_t kinds = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (row != nowhere) edges[row] = edges_of(rows[row]);
    kinds = std::max(kinds, rows[row].targets.size());
  }
  Shelf shelf;
  for (const bool matching : {false, true}) {
    if (matching) {
      laid.first_matching = static_cast<std::uint32_t>(std::max<std::size_t>(shelf.size(), 1));
      shelf.begin_at(laid.first_matching);
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (row != nowhere && rows[row].matches == matching) laid.places[row] = static_cast<std::uint32_t>(shelf.take(edges[row].others));
  }
  laid.edges.resize(shelf.size() + kinds + 1, edge(0, PatternAutomaton::kNowhere));   // an edge is looked for there, whatever stands in its place
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (row == nowhere) continue;
    AutomatonEdge* const first = laid.edges.data() + laid.places[row];
    *first = edge(0, laid.places[edges[row].usual]);
    for (const std::size_t distance : edges[row].others) first[distance] = edge(distance, laid.places[rows[row].targets[distance - 1]]);
  }
  return laid;
}

}  // namespace sml::claims
