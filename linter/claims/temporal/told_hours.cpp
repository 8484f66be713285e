#include "linter/claims/temporal/told_hours.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

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
  for (; place > 0 && !ends_sentence(tokens[place - 1].symbol); --place)
    if (tells_evening(tokens[place - 1])) return true;
  return false;
}

bool ends_clause(const Tokens& tokens, std::size_t at) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::close, Symbol::pause};
  const Symbol symbol = symbol_at(tokens, at);
  return is_among(kEnds, symbol) || (symbol == Symbol::comma && symbol_at(tokens, at + 1) != Symbol::number);
}

// Whether any of these stands in its sentence before a place.
bool is_told_of(std::span<const string_view> things, string_view folded, std::size_t place) {
  constexpr std::size_t kFarthest = 40;   // bytes
  string_view before = folded.substr(place - std::min(place, kFarthest), std::min(place, kFarthest));
  before.remove_prefix(before.find_last_of(".!?\n") + 1);   // of nothing where none is
  return std::ranges::any_of(things, [&](string_view thing) { return before.find(thing) != string_view::npos; });
}

// "All day until 8" ends in the evening, "breakfast until 9" does not.
StatedClock ended_at(int hour, string_view folded, std::size_t place) {
  constexpr int kEarliest = 7;
  constexpr int kLatest = 9;
  constexpr string_view kOfMornings[] = {"breakfast", "brunch", "morning", "coffee", "early"};
  const StatedClock clock{hour, 0, std::nullopt, true};
  return hour >= kEarliest && hour <= kLatest && !is_told_of(kOfMornings, folded, place) ? in_half(clock, time::kNoon) : clock;
}

// "3-1", "2-4": of a match rather than hours.
bool may_be_result(int first, int last) {
  constexpr int kFewest = 5;
  constexpr int kEarliest = 8;   // of hours that end behind noon
  return first < last ? last < kFewest : first < kEarliest || first == last;
}

}  // namespace

void tell_hour_from(std::pmr::vector<Token>& tokens, std::size_t from, string_view folded) {
  constexpr string_view kCounted[] = {"age", "ages", "aged", "kids", "children", "people", "group", "groups",
                                      "team", "teams", "parties", "size", "sizes", "price", "prices", "priced",
                                      "rooms", "tickets", "up", "down", "away", "far", "range", "ranging",
                                      "ranges", "count", "counting", "score", "apart", "different", "pick", "choose",
                                      "chosen", "selected", "grown", "grew", "rose", "went", "back", "home",
                                      "out", "courses", "packs", "sets", "levels", "anything", "anywhere"};
  constexpr int kEarliest = 7;   // that may be of the morning
  constexpr std::size_t kFrom = 4;
  const Token& lead = tokens[from];
  if (from == 0 || tokens[from - 1].symbol != Symbol::other || lead.range.end - lead.range.begin != kFrom ||
      !folded.substr(lead.range.begin).starts_with("from"))
    return;
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

void tell_hour_beside(std::pmr::vector<Token>& tokens, std::size_t bound, string_view folded) {
  constexpr string_view kBounds[] = {"after", "until", "till", "til"};
  constexpr string_view kOfChildren[] = {"kid", "child", "babies", "toddler", "under"};   // "kids free until 12"
  constexpr string_view kDeeds[] = {"gets", "get", "pays", "pay", "eats", "eat", "is", "are", "it", "we", "you", "everything", "everyone"};
  constexpr string_view kNotOfHours[] = {"soon", "shortly", "day", "days", "week", "year", "years", "look", "looking",
                                         "looks", "named", "inspired", "number", "comes", "size", "age", "ages", "level",
                                         "win", "wins", "loss", "count", "counting", "countdown", "down", "grade", "chapter", "episode", "season"};
  const Token& lead = tokens[bound];
  const bool is_bound = base::is_among(kBounds, folded.substr(lead.range.begin, lead.range.end - lead.range.begin));
  if (bound == 0 || tokens[bound - 1].symbol != Symbol::other || !is_bound || symbol_at(tokens, bound + 1) != Symbol::number) return;
  Token& hour = tokens[bound + 1];
  const bool ends = lead.symbol == Symbol::until;
  if (!has_half(hour.value) || hour.second == kInWords || (ends && is_told_of(kOfChildren, folded, lead.range.begin)) ||
      base::is_among(kNotOfHours, word_before(folded, lead.range.begin)))
    return;
  const bool goes_on =
      lead.symbol == Symbol::after && symbol_at(tokens, bound + 2) == Symbol::other && base::is_among(kDeeds, word_behind(folded, hour.range.end));
  if (!goes_on && !ends_clause(tokens, bound + 2)) return;
  hour.symbol = Symbol::clock;
  hour.clock = ends ? ended_at(hour.value, folded, lead.range.begin) : StatedClock{hour.value, 0, std::nullopt, true};
}

void tell_hours_of_line(std::pmr::vector<Token>& tokens, std::size_t dash) {
  constexpr std::array kDays = {Symbol::weekday, Symbol::weekday_short, Symbol::weekday_or_word, Symbol::weekday_or_month, Symbol::today, Symbol::tonight};
  constexpr std::array kSigns = {Symbol::pause, Symbol::colon, Symbol::dash, Symbol::comma, Symbol::number, Symbol::ordinal};
  const auto is_hour = [&](std::size_t at) { return symbol_at(tokens, at) == Symbol::number && tokens[at].second != kInWords && has_half(tokens[at].value); };
  const bool is_last =
      dash > 2 && is_hour(dash - 1) && is_hour(dash + 1) && tokens[dash - 2].symbol == Symbol::comma && ends_sentence(symbol_at(tokens, dash + 2));
  if (!is_last || is_spaced(tokens, dash) || may_be_result(tokens[dash - 1].value, tokens[dash + 1].value)) return;
  std::size_t begin = dash;
  while (begin > 0 && !ends_sentence(tokens[begin - 1].symbol)) --begin;
  if (!is_among(kDays, tokens[begin].symbol) || !(is_among(kSigns, symbol_at(tokens, begin + 1)) || tokens[begin].symbol == Symbol::tonight)) return;
  if (std::none_of(tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.begin() + static_cast<std::ptrdiff_t>(dash),
                   [](const Token& token) { return token.symbol == Symbol::other; }))
    return;
  for (Token* hour : {&tokens[dash - 1], &tokens[dash + 1]}) {
    hour->symbol = Symbol::clock;
    hour->clock = {hour->value, 0, std::nullopt, true};
  }
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
  const bool goes_on =
      symbol_at(tokens, doors + 1) == Symbol::comma && symbol_at(tokens, doors + 2) == Symbol::other && is_hour(next) && ends_clause(tokens, next + 1);
  if (goes_on && tokens[next].value > tokens[doors].value) become_hour(tokens[next]);
}

bool tells_closing(string_view folded, std::size_t place) {
  constexpr string_view kLeads[] = {"at", "a", "las", "as"};
  constexpr string_view kVerbs[] = {"close", "closes", "closing", "shut", "shuts", "cierra", "cierran",
                                    "cerramos", "fecha", "fecham", "fechamos", "encerra", "encerramos"};
  string_view word = take_word_before(folded, place);
  while (base::is_among(kLeads, word)) word = take_word_before(folded, place);
  return base::is_among(kVerbs, word);
}

}  // namespace sml::claims
