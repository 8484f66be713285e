// What gives a meaning to times that have none by themselves.
#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "linter/claims/candidate.h"
#include "linter/claims/sentence_places.h"
#include "linter/claims/standing.h"
#include "linter/claims/temporal/statements.h"

namespace sml::claims {

// Where matches of one meaning stand.
std::vector<text::Range> spans_of(Meaning meaning, const std::vector<Hit>& hits);

class Company {
 public:
  Company(const std::vector<Hit>& hits, const SentencePlaces& sentences, const Reading& reading);

  bool gives_meaning(const TimeStatement& stated) const;
  bool promises_answers(std::size_t sentence) const { return promises_.contains(sentence); }

 private:
  Ranges visits_;
  bool is_one_sentence_;             // a short one
  std::set<std::size_t> promises_;   // sentences
};

}  // namespace sml::claims
