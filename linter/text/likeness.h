// How like texts are: what part of their runs of three words they share, and which texts of a long row are nearly the same.
//
// A Shingles is the set of a text's runs of three words, as hashes; of a text of one or two words it is that text. It owns its hashes and
// points into nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sml::text {

class Shingles {
 public:
  Shingles() = default;

  // Of words with single spaces between them (fold.h, folded_words).
  explicit Shingles(std::string_view words);

  bool empty() const { return hashes_.empty(); }
  std::size_t size() const { return hashes_.size(); }
  std::span<const std::uint32_t> hashes() const { return hashes_; }   // sorted, each once

 private:
  std::vector<std::uint32_t> hashes_;
};

// The runs that two texts share, and all that they have.
struct Overlap {
  std::size_t common = 0;
  std::size_t all = 0;

  bool same() const { return common == all; }
  // The Jaccard index is 0.8 or more.
  bool near() const { return all > 0 && common * 5 >= all * 4; }
  int percent() const { return all == 0 ? 0 : static_cast<int>(common * 100 / all); }
};
Overlap overlap(const Shingles& one, const Shingles& other);

// A text of a row, and where in the row the texts begin that it is held against: from there to the one before it.
struct InRow {
  const Shingles* shingles = nullptr;
  std::size_t from = 0;
  bool wanted = true;      // whether anybody asks about it, or it is there for later ones only
};

// For each text of a row one before it that is nearly the same, the last that is found. `from` never falls along the row.
//
// Near texts share one of their rarest runs (prefix filtering), so each text is compared with those alone that do; of these with the last 64
// for each run at most, which only a row of thousands of texts made from a few blocks ever has. Time grows as n log n.
struct Near {
  std::size_t earlier = 0;
  Overlap overlap;
};
std::vector<std::optional<Near>> near_earlier(std::span<const InRow> row);

}  // namespace sml::text
