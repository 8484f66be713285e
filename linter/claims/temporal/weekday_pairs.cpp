#include "linter/claims/temporal/weekday_pairs.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/time/months.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sml::claims {
namespace {

bool may_be_weekday(Symbol symbol) { return is_weekday(symbol) || symbol == Symbol::weekday_in_pair; }

// "L-M-V": the M between Monday and Friday is Wednesday's.
void tell_middle(std::span<Token> days) {
  constexpr int kTuesday = 1;
  constexpr int kWednesday = 2;
  constexpr int kFriday = 4;
  constexpr std::size_t kThree = 5;   // with the dashes
  const bool of_three = days.size() == kThree && days[0].symbol == Symbol::weekday_letter && days[2].symbol == Symbol::weekday_letter;
  if (of_three && days[0].value == 0 && days[2].value == kTuesday && days[4].value == kFriday) days[2].value = kWednesday;
}

// "L-X-V", "Lun - Mié - Vie"; the dashes of "Lun-Vie - Sáb" stand differently.
void tell_dashed(std::span<Token> tokens) {
  constexpr std::size_t kFewest = 5;
  std::size_t size = 1;
  while (symbol_at(tokens, size) == Symbol::dash && may_be_weekday(symbol_at(tokens, size + 1)) && is_spaced(tokens, size) == is_spaced(tokens, 1)) size += 2;
  if (size < kFewest) return;
  for (std::size_t at = 1; at < size; at += 2) tokens[at].symbol = Symbol::comma;
  tell_middle(tokens.first(size));
}

// "los días martes y jueves"
void tell_of_days(std::span<Token> tokens) {
  constexpr std::array kJoints = {Symbol::conjunction, Symbol::comma, Symbol::to, Symbol::dash};
  if (!names_weekday(symbol_at(tokens, 1))) return;
  tokens[0].symbol = Symbol::plural_article;
  tokens[0].value = 1;
  std::size_t at = 1;
  for (; names_weekday(symbol_at(tokens, at)); at += 2) {
    tokens[at].symbol = Symbol::weekday_plural;
    if (!is_among(kJoints, symbol_at(tokens, at + 1))) break;
  }
}

// "27 de noviembre y 4 de diciembre"
bool lists_dates(std::span<const Token> tokens) {
  const auto month_at = [&](std::size_t at) { return symbol_at(tokens, at) == Symbol::of ? at + 1 : at; };
  const std::size_t month = month_at(1);
  if (!names_month(symbol_at(tokens, month)) || !joins_listed(symbol_at(tokens, month + 1)) || symbol_at(tokens, month + 2) != Symbol::number) return false;
  return names_month(symbol_at(tokens, month_at(month + 3)));
}

// "los domingos 15 y 22 de marzo", "sábados 14, 21 y 28": days a week apart are dates, each of that weekday.
void tell_dated(std::span<Token> tokens, std::size_t at) {
  constexpr std::array kPartsOfHours = {Symbol::hour_mark, Symbol::hour_unit, Symbol::meridiem, Symbol::to, Symbol::dash, Symbol::by};
  const bool has_article = at > 0 && tokens[at - 1].symbol == Symbol::plural_article;
  if (tokens[at].symbol != Symbol::weekday_plural && !(has_article && names_weekday(tokens[at].symbol))) return;
  std::size_t last = at + 1;
  if (symbol_at(tokens, last) != Symbol::number) return;
  while (joins_listed(symbol_at(tokens, last + 1)) && symbol_at(tokens, last + 2) == Symbol::number) {
    const int steps = tokens[last + 2].value - tokens[last].value;
    if (steps <= 0 || steps % time::kWeekDays != 0) return;
    last += 2;
  }
  if (is_among(kPartsOfHours, symbol_at(tokens, last + 1)) || (last == at + 1 && !lists_dates(tokens.subspan(last)))) return;
  tokens[at].symbol = Symbol::weekday;
  if (has_article) tokens[at - 1] = {Symbol::article, tokens[at - 1].range};
}

bool is_one_weekday(Symbol symbol) { return names_weekday(symbol) || symbol == Symbol::weekday_letter; }

bool is_figure(const Token& token) { return token.second > 0; }

// The first of some tokens, with the one behind the next: "Lu a Vi", "2ª à sábado", "Ma y Ju"; "2ª à 5ª série" are none.
bool is_pair(std::span<const Token> tokens) {
  constexpr std::array kLeads = {Symbol::to, Symbol::dash, Symbol::until, Symbol::slash};
  constexpr std::array kLists = {Symbol::conjunction, Symbol::comma};
  const bool first = tokens[0].symbol == Symbol::weekday_in_pair;
  const bool last = tokens[2].symbol == Symbol::weekday_in_pair;
  const bool counts = first && last && is_figure(tokens[0]) && tokens.size() > 3 && tokens[3].symbol == Symbol::other;
  if (counts || (!first && !last)) return false;
  if (first && last && is_among(kLists, tokens[1].symbol)) return true;
  if (!is_among(kLeads, tokens[1].symbol)) return false;
  if (first && last) return true;
  return first ? is_figure(tokens[0]) && is_one_weekday(tokens[2].symbol) : is_figure(tokens[2]) && is_one_weekday(tokens[0].symbol);
}

// "Lu a Vi 9 a 18 / Sa 9 a 13", pt "2.ª e 4.ª, 9h00–9h45; 6.ª, 19h00–20h00"
bool stands_before_hour(std::span<const Token> tokens) {
  if (is_figure(tokens[0])) return symbol_at(tokens, 1) == Symbol::comma && symbol_at(tokens, 2) == Symbol::clock;
  return tokens.size() > 1 && (tokens[1].symbol == Symbol::number || tokens[1].symbol == Symbol::clock);
}

// pt "2.ª — arroz", "3.ª: bacalhau": what is listed of a week's days, each on a line of its own.
bool begins_listed_line(std::span<const Token> tokens, std::size_t at) {
  constexpr std::array kBehind = {Symbol::dash, Symbol::colon};
  return tokens[at].symbol == Symbol::weekday_in_pair && is_figure(tokens[at]) && at > 0 && tokens[at - 1].symbol == Symbol::line_end &&
         is_among(kBehind, symbol_at(tokens, at + 1));
}

bool lists_week(std::span<const Token> tokens) {
  constexpr int kFewest = 3;
  int lines = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!begins_listed_line(tokens, at)) continue;
    if (tokens[at].value != lines) return false;   // from Monday on
    ++lines;
  }
  return lines >= kFewest;
}

void become_weekday(Token& token) { token.symbol = is_figure(token) ? Symbol::weekday_or_ordinal : Symbol::weekday_letter; }

void become_word(Token& token) {
  token.symbol = is_figure(token) ? Symbol::ordinal : Symbol::other;
  token.value = std::exchange(token.second, 0);
}

}  // namespace

void tell_weekday_lists(std::pmr::vector<Token>& tokens) {
  const std::span<Token> all(tokens);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    tell_dated(all, at);
    if (tokens[at].symbol == Symbol::article && tokens[at].value == kOfDays) tell_of_days(all.subspan(at));
    if (may_be_weekday(tokens[at].symbol)) tell_dashed(all.subspan(at));
  }
}

void tell_weekday_pairs(std::pmr::vector<Token>& tokens) {
  if (std::ranges::none_of(tokens, [](const Token& token) { return token.symbol == Symbol::weekday_in_pair; })) return;
  const std::span<const Token> all(tokens);
  std::vector<bool> paired(tokens.size());
  bool any = false;
  for (std::size_t at = 0; at + 2 < tokens.size(); ++at)
    if (is_pair(all.subspan(at))) any = paired[at] = paired[at + 2] = true;
  const bool lists = lists_week(all);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].symbol != Symbol::weekday_in_pair) continue;
    if (lists && begins_listed_line(all, at)) tokens[at].symbol = Symbol::weekday;
    else if (paired[at] || (any && stands_before_hour(all.subspan(at)))) become_weekday(tokens[at]);
    else become_word(tokens[at]);
  }
}

}  // namespace sml::claims
