#include "linter/claims/temporal/abbreviated.h"

#include <array>

#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

bool may_be_short(Symbol symbol) {
  constexpr std::array kAbbreviated = {Symbol::weekday_short, Symbol::weekday_or_month, Symbol::weekday_or_word, Symbol::weekday_letter,
                                       Symbol::weekday_in_pair, Symbol::month_short, Symbol::month_or_word};
  return is_among(kAbbreviated, symbol);
}

// "Mon to Sat. Sundays 9 to 4", "Mon to Sat. Closed Sundays": a weekday written out behind a short one begins a sentence.
bool begins_weekday(std::string_view folded, std::size_t at, const TimeWords& words) {
  const TimeWord* next = nullptr;
  do {
    if (at + 1 >= folded.size() || folded[at] != ' ') return false;
    const std::string_view word = word_beginning_at(folded, at + 1);
    next = words.find(word);
    at += 1 + word.size();
  } while (next != nullptr && next->symbol == Symbol::closed);
  return next != nullptr && (next->symbol == Symbol::weekday || next->symbol == Symbol::weekday_plural);
}

}  // namespace

bool ends_with_period(Symbol word, std::string_view folded, std::size_t end, const TimeWords& words) {
  return may_be_short(word) && end < folded.size() && folded[end] == '.' && !begins_weekday(folded, end + 1, words);
}

}  // namespace sml::claims
