// A folded text as tokens of the alphabet of time: words by a language's table, figures by their shape.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <vector>

#include "linter/claims/searched_text.h"
#include "linter/claims/stated_time.h"
#include "linter/claims/temporal/symbol.h"
#include "linter/claims/temporal/time_words.h"
#include "linter/text/fold.h"

namespace sml::claims {

// The two or three figures of a date in the order of the text, and what stands between them.
struct WrittenDate {
  std::array<int, 3> parts{};
  std::size_t count = 0;
  char separator = '/';
};

constexpr int kLinedDay = 1;   // the `value` of a day_month that begins a line as other days do

// Of four figures, or of words that say as much.
constexpr bool may_be_year(int value) { return value >= 1900 && value <= 2199; }

struct Token {
  Symbol symbol = Symbol::other;
  text::Range range;  // bytes of the folded text
  int value = 0;    // of a word as its table says (word_codes.h); of a number, an ordinal, a year itself
  int second = 0;   // of a word its other meaning: weekday_or_month its month, weekday_or_ordinal its ordinal, tonight its part; else as
                    // word_codes.h names it
  StatedClock clock{};  // clock, dotted
  WrittenDate date{};   // full_date, day_month, month_year; dotted, if it may be a day, too
};

// Behind the last token a text stops.
inline Symbol symbol_at(std::span<const Token> tokens, std::size_t at) { return at < tokens.size() ? tokens[at].symbol : Symbol::stop; }

// Whether a space stands before a token that is not the first.
inline bool is_spaced(std::span<const Token> tokens, std::size_t at) { return tokens[at].range.begin > tokens[at - 1].range.end; }

// Of a text, or of what may tell something of time: the rest, which no phrase can be made of, is read as what says nothing.
enum class Tokens : std::uint8_t { all, telling };

// The tokens of a folded text from left to right, in its room; spaces are none. What says nothing is `other`, however long.
std::pmr::vector<Token> tokens_of(const SearchedText& text, const TimeWords& words, Tokens which = Tokens::all);

}  // namespace sml::claims
