// How like texts are: what part of their runs of three words they share, and which texts of a long row are nearly the same.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace sml::text {

// Hashes, each once. It is emptied at no cost, so that one serves many texts.
class HashSet {
 public:
  // Forgets all, and has room for so many.
  void begin(std::size_t most);

  // Whether it was not in it.
  bool add(std::uint32_t hash) {
    const std::uint64_t entry = round_ | hash;
    std::uint64_t& place = places_[place_of(entry)];
    const bool is_new = place != entry;
    place = entry;
    return is_new;
  }
  bool holds(std::uint32_t hash) const { return places_[place_of(round_ | hash)] == (round_ | hash); }

 private:
  static constexpr std::uint64_t kRound = std::uint64_t{1} << 32U;

  // Where an entry stands or would stand: what is less than the round is of an earlier one.
  std::size_t place_of(std::uint64_t entry) const {
    std::size_t place = entry & last_;
    while (places_[place] >= round_ && places_[place] != entry) place = (place + 1) & last_;
    return place;
  }

  std::uint64_t round_ = 0;             // times kRound
  std::size_t last_ = 0;                // place
  std::vector<std::uint64_t> places_;   // a hash with the round in which it was added
};

// The runs of three words of texts, as hashes, each once a text; of a text of one or two words it is that text.
class Shingles {
 public:
  // Adds a text by its words (word_hashes.h). Texts are numbered from 0 in the order in which they are added.
  void add(std::span<const std::uint64_t> words);

  std::size_t texts() const { return begins_.size() - 1; }
  std::span<const std::uint32_t> of(std::size_t text) const { return std::span(runs_).subspan(begins_[text], begins_[text + 1] - begins_[text]); }
  std::span<const std::uint32_t> all() const { return runs_; }

 private:
  HashSet seen_;   // of the text that is being added
  std::vector<std::uint32_t> runs_;
  std::vector<std::size_t> begins_{0};
};

// The runs that two texts share, and all that they have.
struct Overlap {
  std::size_t common = 0;
  std::size_t all = 0;

  bool same() const { return common == all; }
  // The Jaccard index is 0.8 or more.
  bool near() const { return all > 0 && common * 5 >= all * 4; }
  // Rounded; all of it is what has nothing else.
  int percent() const {
    constexpr std::size_t kAll = 100;
    if (all == 0 || common >= all) return all == 0 ? 0 : static_cast<int>(kAll);
    return static_cast<int>(std::min((common * kAll + all / 2) / all, kAll - 1));
  }
};

// A text that is nearly the same as another.
struct Near {
  std::size_t text = 0;
  Overlap overlap;
};

// Which earlier texts of a row each is nearly the same as. It points into the Shingles, which hold the whole row and outlive it.
//
// Near texts share one of their rarest runs (prefix filtering), so each text is compared with those alone that do; of these with the last 64
// at most, which only a row of thousands of texts made from a few blocks ever has. Time grows with the row's length.
class NearEarlier {
 public:
  explicit NearEarlier(const Shingles& shingles);

  // Is told of a near text; returns from which text on others are still asked for.
  using Take = std::function<std::size_t(const Near&)>;

  // Takes the row's next text, the first one first, and tells which of those from `from` up to it are near.
  void look_before_next(std::size_t from, const Take& take);

 private:
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

  // Runs whose hashes end alike: how often they stand in the row, and the last text so far of whose rarest runs one is here.
  struct Place {
    std::uint32_t count = 0;
    std::uint32_t last = kNone;   // into holders_
  };
  struct Holder {
    std::uint32_t run = 0;
    std::uint32_t text = 0;
    std::uint32_t before = kNone;   // the one before it at the same place
  };

  Place& place(std::uint32_t run) { return places_[run & (places_.size() - 1)]; }
  void find_rarest(std::span<const std::uint32_t> runs);
  void look_before(std::size_t text, std::size_t from, const Take& take);
  std::optional<Near> compare(std::span<const std::uint32_t> runs, std::size_t other);
  void hold_rarest(std::size_t text);

  const Shingles& shingles_;
  std::size_t next_ = 0;                   // text
  std::vector<Place> places_;
  std::vector<Holder> holders_;
  std::vector<std::uint64_t> rarest_;      // runs of the text in turn, each behind its count
  std::vector<std::uint32_t> compared_;    // texts with it
  HashSet set_;                            // its runs, where it was compared with any
};

}  // namespace sml::text
