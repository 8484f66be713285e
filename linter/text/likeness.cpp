#include "linter/text/likeness.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace sml::text {
namespace {

constexpr std::size_t kWords = 3;             // of a run
constexpr std::size_t kBytesOfAWord = 5;      // most often more, with the space
constexpr std::size_t kMostCompared = 64;     // texts, with each
constexpr std::size_t kFewestCounts = 64;
constexpr std::size_t kMostCounts = std::size_t{1} << 20U;

constexpr std::uint64_t kNothing = 0xcbf29ce484222325U;
constexpr std::uint64_t kPrime = 0x100000001b3U;

// FNV-1a of the word that begins at `at`. Moves behind the space that ends it.
std::uint64_t hash_next(std::string_view words, std::size_t& at) {
  std::uint64_t hash = kNothing;
  for (; at < words.size() && words[at] != ' '; ++at) hash = (hash ^ static_cast<unsigned char>(words[at])) * kPrime;
  ++at;
  return hash;
}

// Of a run of words in their order, the bits mixed so that the low ones depend on all.
std::uint32_t hash(std::span<const std::uint64_t> words) {
  constexpr std::uint64_t kMixer = 0xd6e8feb86659fd93U;
  std::uint64_t hash = kNothing;
  for (const std::uint64_t word : words) hash = ((hash ^ word ^ (word >> 32U)) * kPrime) ^ (hash >> 29U);
  hash = (hash ^ (hash >> 32U)) * kMixer;
  return static_cast<std::uint32_t>(hash >> 32U);
}

// Two numbers as one that is ordered as the pair would be.
std::uint64_t joined(std::uint32_t first, std::size_t second) { return std::uint64_t{first} << 32U | static_cast<std::uint32_t>(second); }
std::uint32_t first_of(std::uint64_t pair) { return static_cast<std::uint32_t>(pair >> 32U); }
std::uint32_t second_of(std::uint64_t pair) { return static_cast<std::uint32_t>(pair); }

// How often runs stand in a row, about: runs whose hashes end alike are counted as one.
class Counts {
 public:
  explicit Counts(std::span<const InRow> row) {
    std::size_t all = 0;
    for (const InRow& text : row) all += text.shingles->size();
    counts_.resize(std::clamp(std::bit_ceil(all), kFewestCounts, kMostCounts));
    for (const InRow& text : row)
      for (const std::uint32_t run : text.shingles->hashes()) ++counts_[place(run)];
  }

  std::uint32_t operator[](std::uint32_t run) const { return counts_[place(run)]; }

 private:
  std::size_t place(std::uint32_t run) const { return run & (counts_.size() - 1); }

  std::vector<std::uint32_t> counts_;
};

class Search {
 public:
  explicit Search(std::span<const InRow> row) : row_(row) {
    const Counts counts(row);
    std::vector<std::uint64_t> runs;
    begins_.reserve(row.size() + 1);
    for (const InRow& text : row) {
      begins_.push_back(rare_.size());
      add_rarest(*text.shingles, counts, runs);
    }
    begins_.push_back(rare_.size());
    for (std::size_t index = 0; index < row.size(); ++index)
      for (const std::uint32_t run : rare(index)) holders_.push_back(joined(run, index));
    std::ranges::sort(holders_);
  }

  std::optional<Near> before(std::size_t index) const {
    std::vector<std::size_t> compared;
    for (const std::uint32_t run : rare(index)) {
      auto holder = std::ranges::lower_bound(holders_, joined(run, index));
      for (std::size_t tried = 0; tried < kMostCompared && holder != holders_.begin(); ++tried) {
        --holder;
        const std::size_t other = second_of(*holder);
        if (first_of(*holder) != run || other < row_[index].from) break;
        if (std::ranges::find(compared, other) != compared.end()) continue;
        compared.push_back(other);
        if (const std::optional<Near> near = compare(index, other)) return near;
        if (compared.size() == kMostCompared) return std::nullopt;
      }
    }
    return std::nullopt;
  }

 private:
  // The rarest runs of a text: any that is near shares one of them at least. `runs` has room for all of its runs behind their counts.
  void add_rarest(const Shingles& shingles, const Counts& counts, std::vector<std::uint64_t>& runs) {
    if (shingles.empty()) return;
    runs.clear();
    for (const std::uint32_t run : shingles.hashes()) runs.push_back(joined(counts[run], run));
    const std::size_t must_share = (shingles.size() * 4 + 4) / 5;
    const auto end = runs.begin() + static_cast<std::ptrdiff_t>(shingles.size() - must_share + 1);
    std::ranges::nth_element(runs, end - 1);
    std::sort(runs.begin(), end);
    for (auto run = runs.begin(); run != end; ++run) rare_.push_back(second_of(*run));
  }

  std::span<const std::uint32_t> rare(std::size_t index) const {
    return std::span(rare_).subspan(begins_[index], begins_[index + 1] - begins_[index]);
  }

  std::optional<Near> compare(std::size_t index, std::size_t other) const {
    const auto [fewer, more] = std::minmax({row_[index].shingles->size(), row_[other].shingles->size()});
    if (fewer * 5 < more * 4) return std::nullopt;
    const Overlap found = overlap(*row_[index].shingles, *row_[other].shingles);
    return found.near() ? std::optional(Near{other, found}) : std::nullopt;
  }

  std::span<const InRow> row_;
  std::vector<std::uint32_t> rare_;       // the rarest runs of all texts, the rarest of each first
  std::vector<std::size_t> begins_;       // where each text's begin
  std::vector<std::uint64_t> holders_;    // a rare run, and the text that has it
};

}  // namespace

Shingles::Shingles(std::string_view words) {
  std::vector<std::uint64_t> each;
  each.reserve(words.size() / kBytesOfAWord + 1);
  for (std::size_t at = 0; at < words.size();) each.push_back(hash_next(words, at));
  if (each.empty()) return;
  const std::size_t length = std::min(kWords, each.size());
  hashes_.reserve(each.size() - length + 1);
  for (std::size_t first = 0; first + length <= each.size(); ++first) hashes_.push_back(hash(std::span(each).subspan(first, length)));
  std::ranges::sort(hashes_);
  hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
}

Overlap overlap(const Shingles& one, const Shingles& other) {
  std::size_t common = 0;
  auto a = one.hashes().begin();
  auto b = other.hashes().begin();
  while (a != one.hashes().end() && b != other.hashes().end()) {
    if (*a < *b) {
      ++a;
    } else if (*b < *a) {
      ++b;
    } else {
      ++common;
      ++a;
      ++b;
    }
  }
  return {common, one.size() + other.size() - common};
}

std::vector<std::optional<Near>> near_earlier(std::span<const InRow> row) {
  std::vector<std::optional<Near>> found(row.size());
  if (row.empty()) return found;
  const Search search(row);
  for (std::size_t index = 0; index < row.size(); ++index)
    if (row[index].wanted) found[index] = search.before(index);
  return found;
}

}  // namespace sml::text
