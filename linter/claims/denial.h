// Which offers are no promises, and which days lie behind: what the words around them do to them.
#pragma once

#include <vector>

#include "linter/claims/candidate.h"

namespace sml::claims {

// Words that deny or look back, with their meaning and reach, in the folded text.
struct Modifier {
  Meaning meaning = Meaning::nothing;
  text::Range range;
  std::size_t sentence = 0;
  int reach = 0;             // words
  bool present_too = false;  // "celebramos": past or present
};

bool is_modifier(Meaning meaning);

// Sets `negated` of offers and `past` of days. Candidates and modifiers by place.
void apply(const std::vector<Modifier>& modifiers, std::vector<Candidate>& candidates, const Reading& reading);

}  // namespace sml::claims
