#include "linter/claims/compile/lay_rows.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <utility>

#include "linter/text/taken_places.h"

namespace sml::claims {
namespace {

constexpr std::size_t kDeepest = 4;   // rows looked at behind the first for one byte: with more of them the tables shrink by some 4 % more

// A row by what it takes to write it.
struct Edges {
  std::uint32_t first_kind = AutomatonEdge::kUsual;
  std::size_t first = 0;             // where most kinds lead, of several such targets the first; or the row that tells where they lead
  std::vector<std::size_t> others;   // how far behind the first edge those for the other kinds stand
  std::size_t depth = 0;             // how many rows are looked at behind this one at most
};

// For the kinds that lead elsewhere than told.
template <typename Told>
std::vector<std::size_t> others_of(const AutomatonRow& row, Told told) {
  std::vector<std::size_t> others;
  for (std::size_t kind = 0; kind < row.targets.size(); ++kind)
    if (row.targets[kind] != told(kind)) others.push_back(kind + 1);
  return others;
}

Edges by_target(const AutomatonRow& row) {
  std::map<std::size_t, std::size_t> counts;
  for (const std::size_t target : row.targets) ++counts[target];
  const std::size_t usual = std::ranges::max_element(counts, {}, [](const auto& counted) { return counted.second; })->first;
  return {AutomatonEdge::kUsual, usual, others_of(row, [&](std::size_t) { return usual; })};
}

std::size_t differences(const AutomatonRow& a, const AutomatonRow& b) {
  return std::transform_reduce(a.targets.begin(), a.targets.end(), b.targets.begin(), std::size_t{0}, std::plus<>(), std::not_equal_to<>());
}

// The first of the rows with edges that differs least from this one, if that is in fewer than so many kinds.
std::optional<std::size_t> nearest(std::span<const AutomatonRow> rows, std::span<const Edges> edges, const AutomatonRow& row, std::size_t fewest) {
  std::optional<std::size_t> found;
  for (std::size_t earlier = 0; earlier < edges.size(); ++earlier) {
    if (rows[earlier].targets.empty() || edges[earlier].depth == kDeepest) continue;
    const std::size_t count = differences(row, rows[earlier]);
    if (count >= fewest) continue;
    fewest = count;
    found = earlier;
  }
  return found;
}

// Of each row: by where most kinds lead, or by a row before it, whichever takes fewer edges.
std::vector<Edges> edges_of(std::span<const AutomatonRow> rows) {
  std::vector<Edges> edges;
  for (const AutomatonRow& row : rows) {
    Edges written = row.targets.empty() ? Edges{} : by_target(row);
    if (const auto other = nearest(rows, edges, row, written.others.size())) {
      const auto as_other = [&](std::size_t kind) { return rows[*other].targets[kind]; };
      written = {AutomatonEdge::kAsThatState, *other, others_of(row, as_other), edges[*other].depth + 1};
    }
    edges.push_back(std::move(written));
  }
  return edges;
}

AutomatonEdge edge(std::size_t kind, std::uint32_t state) {
  if (state > AutomatonEdge::kLastState) throw std::length_error("an automaton has more states than an edge can lead to: make its phrases or gaps shorter");
  return {static_cast<std::uint8_t>(kind), static_cast<std::uint16_t>(state)};
}

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
  const std::vector<Edges> edges = edges_of(rows);
  std::size_t kinds = 0;
  for (const AutomatonRow& row : rows) kinds = std::max(kinds, row.targets.size());
  Shelf shelf;
  for (const bool matching : {false, true}) {
    if (matching) {
      laid.first_matching = static_cast<std::uint32_t>(std::max<std::size_t>(shelf.size(), 1));
      shelf.begin_at(laid.first_matching);
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (row != nowhere && rows[row].matches == matching) laid.places[row] = static_cast<std::uint32_t>(shelf.take(edges[row].others));
  }
  laid.edges.resize(shelf.size() + kinds + 1, edge(AutomatonEdge::kNone, PatternAutomaton::kNowhere));   // edges are looked for behind the last, too
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (row == nowhere) continue;
    AutomatonEdge* const first = laid.edges.data() + laid.places[row];
    *first = edge(edges[row].first_kind, laid.places[edges[row].first]);
    for (const std::size_t distance : edges[row].others) first[distance] = edge(distance, laid.places[rows[row].targets[distance - 1]]);
  }
  return laid;
}

}  // namespace sml::claims
