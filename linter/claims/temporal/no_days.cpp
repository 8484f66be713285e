#include "linter/claims/temporal/no_days.h"

#include <algorithm>
#include <array>
#include <span>

#include "linter/base/word_list.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using TokenList = std::pmr::vector<Token>;

bool is_counted_day(const TokenList& tokens, std::size_t noun) {
  return tokens[noun].symbol == Symbol::day_noun && symbol_at(tokens, noun + 1) == Symbol::number && symbol_at(tokens, noun + 2) == Symbol::colon;
}

bool begins_clause(const TokenList& tokens, std::size_t at) {
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::pause, Symbol::slash};
  return at == 0 || is_among(kEnds, tokens[at - 1].symbol);
}

}  // namespace

void tell_counted_day(std::pmr::vector<Token>& tokens, std::size_t noun) {
  if (!is_counted_day(tokens, noun) || !begins_clause(tokens, noun)) return;
  const auto before = std::span(tokens).first(noun);
  if (std::ranges::any_of(before, [](const Token& token) { return names_month(token.symbol); })) return;
  for (std::size_t at = 0; at <= noun; ++at) {
    const bool is_first = tokens[at].symbol == Symbol::day_noun && at + 1 < tokens.size() && tokens[at + 1].value == 1;
    if (!is_first || symbol_at(tokens, at + 2) != Symbol::colon) continue;
    tokens[noun + 1].symbol = Symbol::other;
    return;
  }
}

void tell_holiday(std::pmr::vector<Token>& tokens, std::size_t holiday, std::string_view folded) {
  constexpr int kSaturday = 5;
  const std::string_view word = folded.substr(tokens[holiday].range.begin);
  const bool is_joined = word.starts_with("e ") || word.starts_with("y ");
  const bool of_weekend = holiday > 0 && is_weekday(tokens[holiday - 1].symbol) && tokens[holiday - 1].value >= kSaturday;
  if (is_joined && !of_weekend) tokens[holiday].symbol = Symbol::conjunction;
}

void tell_day_among_times(std::pmr::vector<Token>& tokens, std::size_t always) {
  constexpr std::array kLeads = {Symbol::of, Symbol::from, Symbol::at, Symbol::number, Symbol::clock};
  constexpr std::array kJoints = {Symbol::to, Symbol::dash, Symbol::conjunction, Symbol::slash, Symbol::until};
  constexpr int kDay = 24;
  constexpr int kJuly = 7;
  const std::size_t weekday = always > 0 && tokens[always - 1].symbol == Symbol::comma ? always - 2 : always - 1;   // beyond all where none is
  if (!names_weekday(symbol_at(tokens, weekday)) || (weekday > 0 && is_among(kJoints, tokens[weekday - 1].symbol))) return;
  const std::size_t next = symbol_at(tokens, always + 1) == Symbol::comma ? always + 2 : always + 1;
  if (!is_among(kLeads, symbol_at(tokens, next))) return;
  tokens[always].symbol = Symbol::day_month;
  tokens[always].date = {{kDay, kJuly, 0}, 2, '/'};
}

void tell_sea(TokenList& tokens, std::size_t at, std::string_view folded) {
  constexpr std::string_view kOfTheSea[] = {"mes", "semana", "dia", "fiesta", "fiestas", "festival", "feria", "frutos", "fruta",
                                            "barrio", "brisa", "brisas", "virgen", "orilla", "vista", "vistas", "club", "paseo"};
  if (at == 0 || tokens[at - 1].symbol != Symbol::of || tokens[at - 1].value != kWithArticle || !folded.substr(tokens[at].range.begin).starts_with("mar") ||
      tokens[at].range.end - tokens[at].range.begin != 3)
    return;
  if (base::is_among(kOfTheSea, word_before(folded, tokens[at - 1].range.begin))) tokens[at].symbol = Symbol::other;
}

void tell_week_later(TokenList& tokens, std::size_t at, std::string_view folded) {
  constexpr int kWeekAway = 8;   // as both ends are counted
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::at, Symbol::pause, Symbol::colon, Symbol::of};
  const bool is_said = at > 0 && at + 1 < tokens.size() && tokens[at + 1].symbol == Symbol::number && tokens[at + 1].value == kWeekAway &&
                       folded.substr(tokens[at].range.begin).starts_with("en ocho");
  if (!is_said || !is_among(kEnds, symbol_at(tokens, at + 2))) return;
  const std::string_view day = word_ending_at(folded, tokens[at - 1].range.end);
  if (!is_weekday(tokens[at - 1].symbol) && day != "hoy") return;
  tokens[at].symbol = Symbol::unit;
  tokens[at].value = value_of(TimeUnit::week);
  tokens[at].second = kSingular;
  tokens[at].range.end = tokens[at + 1].range.end;
  tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}

void tell_jubilee(TokenList& tokens, std::size_t at) {
  const bool counts = tokens[at].value == kOnDay && symbol_at(tokens, at + 1) == Symbol::number && symbol_at(tokens, at + 2) == Symbol::unit;
  if (counts) tokens[at + 2].symbol = Symbol::other;
}

void tell_named_night(TokenList& tokens, std::size_t at, std::string_view folded) {
  const bool is_named = at > 0 && tokens[at - 1].symbol == Symbol::other && tokens[at - 1].range.end + 1 == tokens[at].range.begin;
  if (is_named && folded.substr(tokens[at].range.begin).starts_with("night")) tokens[at].symbol = Symbol::pause;
}

}  // namespace sml::claims
