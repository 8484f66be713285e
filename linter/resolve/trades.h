// Shops and offices of trades that a business is not in, by their kind alone: "la librería del pueblo" of an observatory, "the butcher" of a boatyard.
//
// Sources: the business's name and sector, the names of its places, its events and offers. Where none of the first three says what it is, or a sector that
// many shops are in, it may be in any.
#pragma once

#include <bitset>
#include <cstddef>
#include <vector>

#include "linter/model/world.h"
#include "linter/resolve/words.h"

namespace sml::resolve {

inline constexpr std::size_t kMostTrades = 32;

class OtherTrades {
 public:
  // It keeps nothing of the facts.
  explicit OtherTrades(const model::Facts& facts);

  // The words of a text for a trade that is none of the business's; bytes of the text, by place.
  std::vector<text::Range> find(const Wording& wording) const;

 private:
  std::bitset<kMostTrades> others_;         // by their place among all
  std::bitset<kMostTrades> others_alone_;   // and those that only an event or an offer touches: "Last Grill of the Year" of a hardware store
};

// Whether a folded word is of somebody who keeps such a shop, or of a shop that is never part of another business: "the butcher", "remisería".
bool stands_for_itself(std::string_view trade);

}  // namespace sml::resolve
