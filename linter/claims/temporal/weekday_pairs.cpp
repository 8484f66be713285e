#include "linter/claims/temporal/weekday_pairs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sml::claims {
namespace {

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

// "Lu a Vi 9 a 18 / Sa 9 a 13"
bool stands_before_hour(std::span<const Token> tokens) {
  return !is_figure(tokens[0]) && tokens.size() > 1 && (tokens[1].symbol == Symbol::number || tokens[1].symbol == Symbol::clock);
}

void become_weekday(Token& token) { token.symbol = is_figure(token) ? Symbol::weekday_or_ordinal : Symbol::weekday_letter; }

void become_word(Token& token) {
  token.symbol = is_figure(token) ? Symbol::ordinal : Symbol::other;
  token.value = std::exchange(token.second, 0);
}

}  // namespace

void tell_weekday_pairs(std::pmr::vector<Token>& tokens) {
  if (std::ranges::none_of(tokens, [](const Token& token) { return token.symbol == Symbol::weekday_in_pair; })) return;
  const std::span<const Token> all(tokens);
  std::vector<bool> paired(tokens.size());
  bool any = false;
  for (std::size_t at = 0; at + 2 < tokens.size(); ++at)
    if (is_pair(all.subspan(at))) any = paired[at] = paired[at + 2] = true;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].symbol != Symbol::weekday_in_pair) continue;
    if (paired[at] || (any && stands_before_hour(all.subspan(at)))) become_weekday(tokens[at]);
    else become_word(tokens[at]);
  }
}

}  // namespace sml::claims
