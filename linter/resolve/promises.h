// What a post promises: its claims, the names of offers in its texts and its entries, each with the offer it means.
#pragma once

#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/fact_names.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// As the members of PostReading of the same names.
struct Promised {
  std::vector<Promise> promises;
  std::vector<Promise> other_terms;
};

// The promises of a post whose texts have been read. They point into `texts` and the World.
Promised promises_of(const std::vector<StatedText>& texts, const FactNames& names, const model::Client& client, const model::PlannedPost& planned);

}  // namespace sml::resolve
