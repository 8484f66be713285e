// Hours that the words before them tell, which say nothing of time.
#pragma once

#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/temporal/token.h"

namespace sml::claims {

// en "Music from 6, raffle at 8": the figure behind "from" becomes a clock where a clause ends behind it and nothing is counted. One that may be
// of the morning or of the evening does where an evening is told before it.
void tell_hour_from(std::pmr::vector<Token>& tokens, std::size_t from, std::string_view folded);

// en "Half price until 6.", "anyone here after 3 gets a bun": the figure behind "after" or "until" becomes a clock where nothing is counted.
void tell_hour_beside(std::pmr::vector<Token>& tokens, std::size_t bound, std::string_view folded);

// "Tonight → Mill Lane, 5–9": bare figures that end a line which a day begins are its hours.
void tell_hours_of_line(std::pmr::vector<Token>& tokens, std::size_t dash);

// en "Doors 7, music 8": a figure behind "doors", and one behind a word that follows it, are hours of an evening.
void tell_doors(std::pmr::vector<Token>& tokens, std::size_t doors, std::string_view folded);

// "Kitchen closes at 9", "la cocina cierra a las 10": whether the words before a place say that a house shuts then.
bool tells_closing(std::string_view folded, std::size_t place);

}  // namespace sml::claims
