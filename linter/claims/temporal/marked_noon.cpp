#include "linter/claims/temporal/marked_noon.h"

#include <algorithm>
#include <array>

#include "linter/base/ascii.h"
#include "linter/time/minutes.h"

namespace sml::claims {
namespace {

// "9 a.m. a 12 m.", "a las 12 m"
bool follows_time(std::span<const Token> before) {
  constexpr std::array kHours = {Symbol::at, Symbol::plural_article};
  constexpr std::array kLeads = {Symbol::to, Symbol::dash, Symbol::until};
  constexpr std::array kMarks = {Symbol::meridiem, Symbol::clock, Symbol::hour_mark};
  if (before.empty()) return false;
  if (is_among(kHours, before.back().symbol)) return true;
  return before.size() > 1 && is_among(kLeads, before.back().symbol) && is_among(kMarks, before[before.size() - 2].symbol);
}

// "12 m. a 11 p.m."; but "12 m a 15 m".
bool leads_to_time(std::string_view rest) {
  const auto skip = [&](std::string_view characters) { rest.remove_prefix(std::min(rest.find_first_not_of(characters), rest.size())); };
  skip(". ");
  constexpr std::array<std::string_view, 4> kLeads = {"a las ", "a ", "-", "–"};
  const auto* lead = std::ranges::find_if(kLeads, [&](std::string_view written) { return rest.starts_with(written); });
  if (lead == kLeads.end()) return false;
  rest.remove_prefix(lead->size());
  skip(" ");
  if (rest.empty() || !base::is_ascii_digit(rest.front())) return false;
  skip("0123456789:");
  skip(" ");
  return rest.size() > 1 && (rest[0] == 'a' || rest[0] == 'p') && (rest[1] == 'm' || rest[1] == '.');
}

// "check-in 3 p. m., check-out 12 m.": of a line that says its times so.
bool ends_line_of_halves(std::span<const Token> before, std::string_view rest) {
  constexpr std::string_view kEnds = ".,;)\n|";
  const auto line = std::find_if(before.rbegin(), before.rend(), [](const Token& token) { return token.symbol == Symbol::line_end; }).base();
  const bool has_half = std::any_of(line, before.end(), [](const Token& token) { return token.symbol == Symbol::meridiem; });
  const bool measures = !before.empty() && before.back().symbol == Symbol::of;   // "cuerda de 12 m"
  return has_half && !measures && (rest.empty() || kEnds.find(rest.front()) != std::string_view::npos);
}

// "Lunes a viernes de 8 a 12 m. y de 2 a 6 p.m.": behind another hour of a line that tells of days or halves.
bool ends_hours_of_days(std::span<const Token> before, std::string_view rest) {
  if (before.size() < 3 || before.back().symbol != Symbol::to || before[before.size() - 2].symbol != Symbol::number) return false;
  const auto line = std::find_if(before.rbegin(), before.rend(), [](const Token& token) { return token.symbol == Symbol::line_end; }).base();
  const bool tells_of_days = std::any_of(line, before.end(), [](const Token& token) { return is_weekday(token.symbol) || token.symbol == Symbol::opening; });
  const std::string_view line_rest = rest.substr(0, rest.find('\n'));
  return tells_of_days || line_rest.find("p.m") != std::string_view::npos || line_rest.find("p. m") != std::string_view::npos;
}

}  // namespace

bool marks_noon(std::span<const Token> tokens, std::string_view folded, text::Range letter) {
  constexpr std::size_t kGap = 1;  // a space
  if (tokens.empty() || letter.begin > tokens.back().range.end + kGap) return false;
  const Token& hour = tokens.back();
  if (hour.symbol == Symbol::clock) return hour.clock.hour == time::kNoon && hour.clock.minute == 0;
  if (folded.substr(hour.range.begin, hour.range.end - hour.range.begin) != "12") return false;
  const std::span<const Token> before = tokens.first(tokens.size() - 1);
  const std::string_view rest = folded.substr(letter.end);
  return follows_time(before) || leads_to_time(rest) || ends_line_of_halves(before, rest) || ends_hours_of_days(before, rest);
}

}  // namespace sml::claims
