// Abbreviations whose period is no end of a sentence: words of Spanish, English and Portuguese, as posts write them.
#pragma once

#include <cstddef>
#include <string_view>

namespace sml::text {

// The most letters of an abbreviation that has no inner period.
constexpr std::size_t kMostLettersOfAbbreviation = 6;

// What a word with a period goes on before: nothing (it is no abbreviation), a figure, a figure or a small letter, or anything.
enum class GoesOn { never, before_figure, before_small, before_all };

// `folded_word` is the word before the period, folded; inner periods stay ("s.a", "p.m").
GoesOn abbreviation(std::string_view folded_word);

}  // namespace sml::text
