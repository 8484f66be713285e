#include "linter/claims/temporal/dotted_days.h"

#include <array>
#include <cstddef>
#include <span>

#include "linter/claims/temporal/parts.h"
#include "linter/claims/temporal/word_codes.h"

namespace sml::claims {
namespace {

bool is_dotted(const Token& token) { return (token.symbol == Symbol::dotted || token.symbol == Symbol::dotted_day) && token.date.count > 0; }

// "del", "al", "hasta el", "viernes", "el", "día"
bool leads_to_day(std::span<const Token> before) {
  if (before.empty()) return false;
  const Token& lead = before.back();
  const bool apart = lead.symbol == Symbol::comma || lead.symbol == Symbol::open;
  if (apart) return before.size() > 1 && names_weekday(before[before.size() - 2].symbol);
  if (lead.symbol == Symbol::of || lead.symbol == Symbol::to) return lead.value == kWithArticle;
  return names_weekday(lead.symbol) || lead.symbol == Symbol::day_noun || (lead.symbol == Symbol::article && lead.second != kFeminine);
}

// "06.03-29.03.2026", "6.03 - 29.03"
bool leads_to_date(std::span<const Token> behind) {
  constexpr std::array kLeads = {Symbol::dash, Symbol::to};
  if (behind.size() < 2 || !is_among(kLeads, behind[0].symbol)) return false;
  return behind[1].symbol == Symbol::dotted_day || (behind[1].symbol == Symbol::full_date && behind[1].date.separator == '.');
}

bool marks_time(std::span<const Token> behind) {
  constexpr std::array kMarks = {Symbol::hour_mark, Symbol::hour_unit, Symbol::meridiem};
  return !behind.empty() && is_among(kMarks, behind.front().symbol);
}

// "06.03 21.00 h", "06.03, 21:00"
bool leads_to_time(std::span<const Token> behind) {
  constexpr std::array kLeads = {Symbol::comma, Symbol::pause, Symbol::dash, Symbol::at};
  if (!behind.empty() && is_among(kLeads, behind.front().symbol)) behind = behind.subspan(1);
  if (behind.empty()) return false;
  return behind.front().symbol == Symbol::clock || (behind.front().symbol == Symbol::dotted && marks_time(behind.subspan(1)));
}

}  // namespace

void tell_dotted_days(std::pmr::vector<Token>& tokens) {
  const std::span<const Token> all(tokens);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!is_dotted(tokens[at])) continue;
    const bool follows_day = at > 1 && tokens[at - 2].symbol == Symbol::day_month && tokens[at - 1].symbol == Symbol::dash;
    const bool is_day = leads_to_day(all.first(at)) || leads_to_date(all.subspan(at + 1)) || leads_to_time(all.subspan(at + 1)) ||
                        (follows_day && tokens[at].symbol == Symbol::dotted_day);
    if (is_day && !marks_time(all.subspan(at + 1))) tokens[at].symbol = Symbol::day_month;
    else if (tokens[at].symbol == Symbol::dotted_day) tokens[at].symbol = Symbol::other;
  }
}

}  // namespace sml::claims
