// Telephone numbers, as people write them in posts: with a plus, an area in brackets, any separators, an extension.
//
// What looks like one worldwide is one; what looks like one in the business's country, or stands alone in its line, or behind words of
// telephoning, is one too. Prices, dates, spans of years and the numbers of cards and orders are none: what is in doubt is left to be
// read as those.
#pragma once

#include <string_view>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/claims/extract.h"

namespace sml::claims {

struct Phone {
  text::Range range;           // bytes of the folded text
  PhoneClaim statement;
};

// In a folded text in which tags are masked; from left to right, they do not overlap.
std::vector<Phone> find_phones(std::string_view folded, const Setting& setting);

}  // namespace sml::claims
