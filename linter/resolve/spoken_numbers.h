// Numbers below a hundred as the words of three languages say them, for patterns that hold one and what it counts.
//
// The words are those of the claims room (claims/number_words.h).
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "linter/claims/number_words.h"

namespace sml::resolve {

// Of Spanish, English and Portuguese, as alternatives of a regular expression of folded text.
using NumberAlternatives = std::array<std::string, 3>;

NumberAlternatives number_words(std::initializer_list<claims::NumberWord::Kind> kinds);   // "dos|tres|…"
NumberAlternatives ordinal_words();                                                       // "segundo|tercera|…", of units

// What figures, or such words, say: "15", "quince", "thirty-five" without its hyphen; an ordinal its place. Nothing of anything else.
std::optional<std::int64_t> number_of(std::string_view folded);

}  // namespace sml::resolve
