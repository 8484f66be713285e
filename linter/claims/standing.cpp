#include "linter/claims/standing.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <memory_resource>
#include <numeric>
#include <set>
#include <tuple>

#include "linter/claims/ordered.h"

namespace sml::claims {
namespace {

constexpr std::size_t kUsualRoom = 2048;   // bytes: of what a post states

std::size_t length(text::Range range) { return range.end - range.begin; }

// Which of two meanings with the same words says more.
int rank(Meaning meaning) {
  constexpr Meaning kOrder[] = {Meaning::free_shipping, Meaning::gift, Meaning::coupon, Meaning::coupon_typed, Meaning::n_for_m};
  const auto* found = std::ranges::find(kOrder, meaning);
  return found != std::end(kOrder) ? static_cast<int>(found - kOrder) : static_cast<int>(std::size(kOrder)) + static_cast<int>(meaning);
}

// What gives way to anything more exact that shares a word with it.
bool is_weak(Meaning meaning) { return meaning == Meaning::free || meaning == Meaning::bare_word || meaning == Meaning::bare_coupon; }

bool lacks_thing(const Candidate& candidate) { return candidate.offer() == nullptr || candidate.offer()->thing.empty(); }

// The ranges taken so far, which do not overlap.
class Taken {
 public:
  explicit Taken(std::pmr::memory_resource& room) : ends_(&room) {}

  bool take(text::Range range) {
    const auto next = ends_.lower_bound(range.end);
    if (next != ends_.end() && next->second < range.end) return false;
    if (next != ends_.begin() && std::prev(next)->first > range.begin) return false;
    ends_.emplace(range.end, range.begin);
    return true;
  }

 private:
  std::pmr::map<std::size_t, std::size_t> ends_;   // end to begin
};

bool is_bare(const OfferClaim& claim) { return claim.bare_word || (claim.mechanic.kind == model::Mechanic::Kind::coupon && claim.code.empty()); }

bool gives_away(model::Mechanic::Kind kind) {
  return kind == model::Mechanic::Kind::free || kind == model::Mechanic::Kind::gift || kind == model::Mechanic::Kind::free_shipping;
}

// "Gratis" of nothing in particular says once more what is given away in its sentence.
bool is_only_free(const OfferClaim& claim) { return claim.mechanic.kind == model::Mechanic::Kind::free && claim.thing.empty(); }

// What is promised of a sentence so far.
class Sentence {
 public:
  void promise(const OfferClaim& claim) {
    if (!is_bare(claim)) exact_.insert(claim.negated);
    if (gives_away(claim.mechanic.kind) && !is_only_free(claim)) given_.insert(claim.negated);
  }

  // Whether a claim says something that was not said.
  bool adds(const OfferClaim& claim) {
    if (is_bare(claim) && exact_.contains(claim.negated)) return false;
    if (is_bare(claim)) return bare_.insert(claim.negated).second;
    if (is_only_free(claim) && given_.contains(claim.negated)) return false;
    if (claim.mechanic.kind == model::Mechanic::Kind::other && !draws_.insert(claim.negated).second) return false;
    return said_.insert({claim.mechanic, claim.thing, claim.code, claim.negated}).second;
  }

 private:
  std::set<bool> exact_;
  std::set<bool> given_;   // a thing, or its delivery, is
  std::set<bool> bare_;
  std::set<bool> draws_;
  std::set<std::tuple<model::Mechanic, std::string, std::string, bool>> said_;
};

// "Leve 4, pague 3 até domingo": the number that an offer takes begins no stretch of days.
void give_back(Candidate& time, const Candidate& offer) {
  auto* stated = std::get_if<TimeClaim>(&time.statement);
  const bool shares = offer.range.begin < time.range.begin && time.range.begin < offer.range.end && offer.range.end + 1 < time.range.end;
  if (stated == nullptr || !shares || stated->shape != TimeClaim::Shape::between || !stated->first.days.day || stated->first.days.month) return;
  stated->shape = TimeClaim::Shape::until;
  stated->first = {};
  time.range.begin = offer.range.end + 1;   // behind the space
}

}  // namespace

Ranges::Ranges(std::vector<text::Range> ranges) : ranges_(std::move(ranges)) {
  std::ranges::sort(ranges_, {}, &text::Range::begin);
  std::size_t kept = 0;   // the joined ones move to the front
  for (const text::Range range : ranges_) {
    if (kept == 0 || ranges_[kept - 1].end < range.begin) ranges_[kept++] = range;
    else ranges_[kept - 1].end = std::max(ranges_[kept - 1].end, range.end);
  }
  ranges_.resize(kept);
}

bool Ranges::touches(text::Range range) const {
  const auto next = std::ranges::upper_bound(ranges_, range.begin, {}, &text::Range::end);
  return next != ranges_.end() && next->begin < range.end;
}

std::vector<Candidate> without_overlaps(std::vector<Candidate> candidates) {
  if (candidates.size() < 2) return candidates;
  std::array<std::byte, kUsualRoom> buffer;
  std::pmr::monotonic_buffer_resource room(buffer.data(), buffer.size());
  std::pmr::vector<std::size_t> places(candidates.size(), &room);
  std::iota(places.begin(), places.end(), std::size_t{0});
  order(places, candidates, [](const Candidate& candidate) {
    return std::tuple(is_weak(candidate.meaning), ~length(candidate.range), rank(candidate.meaning), lacks_thing(candidate));
  });
  Taken offers(room);
  Taken times(room);
  std::erase_if(places, [&](std::size_t place) { return !(candidates[place].is_time() ? times : offers).take(candidates[place].range); });
  order(places, candidates, [](const Candidate& candidate) { return std::pair(candidate.range.begin, candidate.range.end); });
  std::vector<Candidate> standing;
  standing.reserve(places.size());
  for (const std::size_t place : places) standing.push_back(std::move(candidates[place]));
  for (std::size_t at = 1; at < standing.size(); ++at)
    if (standing[at].is_time() && standing[at - 1].offer() != nullptr) give_back(standing[at], standing[at - 1]);
  return standing;
}

std::vector<Candidate> one_a_promise(std::vector<Candidate> candidates) {
  if (std::ranges::none_of(candidates, [](const Candidate& candidate) { return candidate.offer() != nullptr; })) return candidates;
  std::map<std::size_t, Sentence> sentences;
  for (const Candidate& candidate : candidates)
    if (const OfferClaim* claim = candidate.offer()) sentences[candidate.sentence].promise(*claim);
  std::erase_if(candidates, [&](const Candidate& candidate) {
    const OfferClaim* claim = candidate.offer();
    return claim != nullptr && !sentences[candidate.sentence].adds(*claim);
  });
  return candidates;
}

}  // namespace sml::claims
