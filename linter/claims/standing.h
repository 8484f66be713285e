// Which of the claims that were found stand: overlapping ones, and several of one promise, are one.
#pragma once

#include <vector>

#include "linter/claims/candidate.h"

namespace sml::claims {

// Ranges of the folded text, joined where they touch, so that asking one of them takes a logarithm.
class Ranges {
 public:
  explicit Ranges(std::vector<text::Range> ranges);
  bool touches(text::Range range) const;   // shares at least a byte

 private:
  std::vector<text::Range> ranges_;
};

// Of offers that overlap the longer one, else the one whose meaning says more, and a bare word or "free" last; of days and periods the longer one. Sorted by
// place.
std::vector<Candidate> without_overlaps(std::vector<Candidate> candidates);

// In a sentence a bare word counts only where nothing more exact is promised, and what says the same once more is dropped. Expects
// them by place, with their sentences and denials.
std::vector<Candidate> one_a_promise(std::vector<Candidate> candidates);

}  // namespace sml::claims
