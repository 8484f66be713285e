#include "linter/text/likeness.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "linter/text/spread.h"

namespace sml::text {
namespace {

constexpr std::size_t kWords = 3;             // of a run
constexpr std::size_t kMostCompared = 64;     // texts, with each
constexpr std::size_t kFewestPlaces = 64;
constexpr std::size_t kMostPlaces = std::size_t{1} << 20U;

// Of words in their order: what is not there is nothing. The bits are mixed so that the low ones depend on all.
std::uint32_t hash_of(std::uint64_t first, std::uint64_t second, std::uint64_t third) {
  constexpr std::uint64_t kSecond = 0xc2b2ae3d27d4eb4fU;
  constexpr std::uint64_t kMixer = 0xd6e8feb86659fd93U;
  const std::uint64_t all = first * kSpread + second * kSecond + third;
  return static_cast<std::uint32_t>(((all ^ (all >> 32U)) * kMixer) >> 32U);
}

// Two numbers as one that is ordered as the pair would be.
std::uint64_t joined(std::uint32_t first, std::uint32_t second) { return std::uint64_t{first} << 32U | second; }
std::uint32_t second_of(std::uint64_t pair) { return static_cast<std::uint32_t>(pair); }

}  // namespace

void HashSet::begin(std::size_t most) {
  const std::size_t places = std::bit_ceil(std::max(2 * most, kFewestPlaces));
  if (places > places_.size()) {
    places_.assign(places, 0);
    last_ = places - 1;
  }
  round_ += kRound;
}

void Shingles::add(std::span<const std::uint64_t> words) {
  seen_.begin(words.size());
  const auto add_run = [&](std::uint32_t run) {
    if (seen_.add(run)) runs_.push_back(run);
  };
  for (std::size_t third = kWords - 1; third < words.size(); ++third) add_run(hash_of(words[third - 2], words[third - 1], words[third]));
  if (words.size() == 2) add_run(hash_of(0, words[0], words[1]));
  if (words.size() == 1) add_run(hash_of(0, 0, words[0]));
  begins_.push_back(runs_.size());
}

NearEarlier::NearEarlier(const Shingles& shingles)
    : shingles_(shingles), places_(std::clamp(std::bit_floor(shingles.all().size()), kFewestPlaces, kMostPlaces)) {
  for (const std::uint32_t run : shingles.all()) ++place(run).count;
  holders_.reserve(shingles.all().size() / 5 + shingles.texts());   // as many as find_rarest() leaves
}

void NearEarlier::look_before_next(std::size_t from, const Take& take) {
  find_rarest(shingles_.of(next_));
  look_before(next_, from, take);
  hold_rarest(next_++);
}

// The rarest runs of a text, the rarest first: any that is near shares one of them at least.
void NearEarlier::find_rarest(std::span<const std::uint32_t> runs) {
  rarest_.resize(runs.size());
  if (runs.empty()) return;
  std::ranges::transform(runs, rarest_.begin(), [&](std::uint32_t run) { return joined(place(run).count, run); });
  const std::size_t must_share = (runs.size() * 4 + 4) / 5;
  const auto end = rarest_.begin() + static_cast<std::ptrdiff_t>(runs.size() - must_share + 1);
  std::ranges::nth_element(rarest_, end - 1);
  std::ranges::sort(rarest_.begin(), end);
  rarest_.erase(end, rarest_.end());
}

void NearEarlier::look_before(std::size_t text, std::size_t from, const Take& take) {
  compared_.clear();
  for (const std::uint64_t rare : rarest_) {
    for (std::uint32_t at = place(second_of(rare)).last; at != kNone && holders_[at].text >= from; at = holders_[at].before) {
      const auto [run, other, before] = holders_[at];
      if (run != second_of(rare) || std::ranges::find(compared_, other) != compared_.end()) continue;
      if (compared_.size() == kMostCompared) return;
      compared_.push_back(other);
      if (const std::optional<Near> near = compare(shingles_.of(text), other)) from = std::max(from, take(*near));
    }
  }
}

std::optional<Near> NearEarlier::compare(std::span<const std::uint32_t> runs, std::size_t other) {
  if (compared_.size() == 1) {
    set_.begin(runs.size());
    for (const std::uint32_t run : runs) set_.add(run);
  }
  const std::span<const std::uint32_t> others = shingles_.of(other);
  const std::size_t must_share = (4 * (runs.size() + others.size()) + 8) / 9;   // 0.8 of all that both have
  if (must_share > std::min(runs.size(), others.size())) return std::nullopt;
  const std::size_t may_miss = others.size() - must_share;
  std::size_t missed = 0;
  for (const std::uint32_t run : others)
    if (!set_.holds(run) && ++missed > may_miss) return std::nullopt;
  return Near{other, {others.size() - missed, runs.size() + missed}};
}

void NearEarlier::hold_rarest(std::size_t text) {
  for (const std::uint64_t rare : rarest_) {
    Place& here = place(second_of(rare));
    holders_.push_back({second_of(rare), static_cast<std::uint32_t>(text), here.last});
    here.last = static_cast<std::uint32_t>(holders_.size() - 1);
  }
}

}  // namespace sml::text
