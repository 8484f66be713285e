// What a post promises: its claims, the names of offers in its texts and its entries, each with the offer it means.
#pragma once

#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/fact_names.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// The promises of a post whose texts have been read, as PostReading::promises orders them. They point into `texts` and the World.
std::vector<Promise> promises_of(const std::vector<StatedText>& texts, const FactNames& names, const model::Client& client,
                                 const model::PlannedPost& planned);

}  // namespace sml::resolve
