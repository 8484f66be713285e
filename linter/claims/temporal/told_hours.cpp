#include "linter/claims/temporal/told_hours.h"

#include <array>

#include "linter/base/word_list.h"
#include "linter/claims/stated_clock.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/temporal/words.h"
#include "linter/claims/touching_word.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

using std::string_view;
using Tokens = std::pmr::vector<Token>;

// The word before a place, which moves to its begin.
string_view take_word_before(string_view folded, std::size_t& place) {
  while (place > 0 && folded[place - 1] == ' ') --place;
  const string_view word = word_ending_at(folded, place);
  place -= word.size();
  return word;
}

bool tells_evening(const Token& token) {
  if (token.symbol == Symbol::meridiem) return token.value == time::kNoon;
  const bool is_part = token.symbol == Symbol::part || token.symbol == Symbol::parts;
  return token.symbol == Symbol::tonight || (is_part && (token.value == value_of(DayPart::evening) || token.value == value_of(DayPart::night)));
}

// Before a place in its sentence.
bool evening_is_told(const Tokens& tokens, std::size_t place) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period};
  for (; place > 0 && !is_among(kEnds, tokens[place - 1].symbol); --place)
    if (tells_evening(tokens[place - 1])) return true;
  return false;
}

bool ends_clause(const Tokens& tokens, std::size_t at) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::close, Symbol::pause};
  const Symbol symbol = symbol_at(tokens, at);
  return is_among(kEnds, symbol) || (symbol == Symbol::comma && symbol_at(tokens, at + 1) != Symbol::number);
}

}  // namespace

void tell_hour_from(std::pmr::vector<Token>& tokens, std::size_t from, string_view folded) {
  constexpr string_view kCounted[] = {"age", "ages", "aged", "kids", "children", "people", "group", "groups", "team", "teams", "parties", "size", "sizes", "price", "prices", "priced",
                                      "rooms", "tickets", "up", "down", "away", "far", "range", "ranging", "ranges", "count", "counting", "score", "apart", "different", "pick", "choose",
                                      "chosen", "selected", "grown", "grew", "rose", "went", "back", "home", "out", "courses", "packs", "sets", "levels", "anything", "anywhere"};
  constexpr int kEarliest = 7;   // that may be of the morning
  constexpr std::size_t kFrom = 4;
  const Token& lead = tokens[from];
  if (from == 0 || tokens[from - 1].symbol != Symbol::other || lead.range.end - lead.range.begin != kFrom || !folded.substr(lead.range.begin).starts_with("from")) return;
  if (symbol_at(tokens, from + 1) != Symbol::number || !ends_clause(tokens, from + 2)) return;
  Token& hour = tokens[from + 1];
  std::size_t place = lead.range.begin;
  const string_view noun = take_word_before(folded, place);
  const bool counts = base::is_among(kCounted, noun) && (place == 0 || folded[place - 1] != '-');   // "sign-up from 7"
  if (!has_half(hour.value) || hour.second == kInWords || counts) return;
  const bool may_be_either = hour.value >= kEarliest && hour.value < time::kNoon;
  const bool evening = evening_is_told(tokens, from);
  if (may_be_either && !evening) return;
  const StatedClock clock{hour.value, 0, std::nullopt, true};
  hour.symbol = Symbol::clock;
  hour.clock = may_be_either ? in_half(clock, time::kNoon) : clock;
}

void tell_doors(std::pmr::vector<Token>& tokens, std::size_t doors, string_view folded) {
  constexpr string_view kDoors[] = {"doors", "curtain"};
  const auto is_hour = [&](std::size_t at) { return symbol_at(tokens, at) == Symbol::number && tokens[at].second != kInWords && has_half(tokens[at].value); };
  const auto become_hour = [&](Token& token) {
    token.symbol = Symbol::clock;
    token.clock = in_half({token.value, 0, std::nullopt, true}, time::kNoon);
  };
  std::size_t place = tokens[doors].range.begin;
  if (!is_hour(doors) || !base::is_among(kDoors, take_word_before(folded, place)) || !ends_clause(tokens, doors + 1)) return;
  become_hour(tokens[doors]);
  const std::size_t next = doors + 3;
  const bool goes_on = symbol_at(tokens, doors + 1) == Symbol::comma && symbol_at(tokens, doors + 2) == Symbol::other && is_hour(next) && ends_clause(tokens, next + 1);
  if (goes_on && tokens[next].value > tokens[doors].value) become_hour(tokens[next]);
}

bool tells_closing(string_view folded, std::size_t place) {
  constexpr string_view kLeads[] = {"at", "a", "las", "as"};
  constexpr string_view kVerbs[] = {"close", "closes", "closing", "shut", "shuts", "cierra", "cierran", "cerramos", "fecha", "fecham", "fechamos", "encerra", "encerramos"};
  string_view word = take_word_before(folded, place);
  while (base::is_among(kLeads, word)) word = take_word_before(folded, place);
  return base::is_among(kVerbs, word);
}

}  // namespace sml::claims
