// Addresses: a street with its number, and the floor or unit; or the kilometre of a road.
#pragma once

#include <vector>

#include "linter/claims/candidate.h"
#include "linter/claims/grammar.h"
#include "linter/claims/searched_text.h"

namespace sml::claims {

// Those of a text, by place; they do not overlap. A street's name is told from other words by its capitals, and its number from a time
// or an amount by what follows. Sentences are not set.
std::vector<Candidate> find_addresses(const std::vector<Hit>& hits, const SearchedText& cut, const Reading& reading);

}  // namespace sml::claims
