// Names of streets, told from other words by their capitals and by what is no street's name.
#pragma once

#include <optional>
#include <string_view>

#include "linter/claims/candidate.h"

namespace sml::claims {

// Small words inside names: "de la".
bool joins_names(std::string_view word);

// Those before a street: "en", pt "na".
bool leads_to_street(std::string_view word);

// Words before a number that make it no house's: "Sala 3", "Playa 2", "Canal 11", "Galaxy 24".
bool names_no_street(std::string_view word);

// Words that end with a period inside an address: "Gral. Paz", "Av. Juárez".
bool is_abbreviation(std::string_view word);

// Words before a name that many streets share: "San", "Gral.", "Doctor".
bool is_title(std::string_view word);

// Whether the text writes a capital where the searched one has a place.
bool is_capital(const Reading& reading, std::size_t at);

// The figures of a year that events of now bear: "2026"; and of one that a thing may be from: "1998" too. Streets have more of them than "2040".
bool is_recent_year(std::string_view figures);
bool is_year(std::string_view figures);

// The name that ends before a house's number at a place: its words with capitals and the small ones between them. Nothing where there is none, or
// where it is none of a street.
std::optional<text::Range> name_before(const Reading& reading, std::size_t number);

}  // namespace sml::claims
