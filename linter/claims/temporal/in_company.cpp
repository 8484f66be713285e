#include "linter/claims/temporal/in_company.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/temporal/beside_words.h"
#include "linter/claims/temporal/other_clocks.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/touching_word.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

using Tokens = std::pmr::vector<Token>;

// "este viernes 2 por 1", "dos por uno", "2 for $99": how many are had for what. "El jueves 10 por 3 días" is a day.
bool is_bargain(const Tokens& tokens, std::size_t by, std::string_view folded) {
  constexpr int kMost = 12;
  constexpr std::array kLengths = {Symbol::unit, Symbol::day_noun, Symbol::hour_unit, Symbol::hour_mark, Symbol::time_unit, Symbol::part, Symbol::parts};
  if (by == 0 || by + 1 >= tokens.size()) return false;
  const Token& had = tokens[by - 1];
  const Token& given = tokens[by + 1];
  if (had.symbol != Symbol::number || had.value > kMost) return false;
  if (given.symbol == Symbol::other) return folded[given.range.begin] == '$' || folded.substr(given.range.begin).starts_with("€");
  return given.symbol == Symbol::number && given.value > 0 && given.value < had.value && !is_among(kLengths, symbol_at(tokens, by + 2));
}

// Of a number and those that are joined to it.
struct Numbers {
  std::size_t first = 0;
  std::size_t last = 0;    // the last one's place
  std::size_t joint = 0;   // what stands before the last one
};

Numbers joined_from(const Tokens& tokens, std::size_t first) {
  constexpr std::array kJoints = {Symbol::to, Symbol::at, Symbol::dash, Symbol::comma, Symbol::conjunction, Symbol::slash, Symbol::until};
  Numbers numbers{first, first, first};
  for (std::size_t at = first + 1; is_among(kJoints, symbol_at(tokens, at));) {
    std::size_t next = at + 1;
    while (is_article(symbol_at(tokens, next))) ++next;
    if (symbol_at(tokens, next) != Symbol::number) break;
    numbers.last = next;
    numbers.joint = at;
    at = next + 1;
  }
  return numbers;
}

bool of_month(const Tokens& tokens, std::size_t behind) {
  return names_month(symbol_at(tokens, symbol_at(tokens, behind) == Symbol::of ? behind + 1 : behind));
}

bool marks_hour(Symbol symbol) { return symbol == Symbol::hour_mark || symbol == Symbol::hour_unit || symbol == Symbol::meridiem; }

void silence(Tokens& tokens, std::size_t first, std::size_t last) {
  for (std::size_t at = first; at <= last; ++at) tokens[at].symbol = Symbol::other;
}

// "núm. 2", "calzado del 22", "taco del 6": whether it may stand between a noun and its figure.
bool leads_to_figure(int kind, Symbol symbol) {
  constexpr std::array kLeads = {Symbol::colon, Symbol::of, Symbol::from, Symbol::article, Symbol::plural_article};
  return symbol == Symbol::period || (kind == kSizes && is_among(kLeads, symbol)) || (kind == kBore && symbol == Symbol::of);
}

// "módulo 2 - 14 de marzo", "calzado del 22 al 27": figures that name one of several. "Clase 14 de marzo" is on that day.
void tell_numbered(Tokens& tokens, std::size_t noun) {
  constexpr std::array kLikeTimes = {Symbol::day_month, Symbol::clock, Symbol::dotted};
  const int kind = tokens[noun].value;
  tokens[noun].symbol = Symbol::other;
  std::size_t first = noun + 1;
  while (leads_to_figure(kind, symbol_at(tokens, first))) ++first;
  const Symbol named = symbol_at(tokens, first);
  if ((kind == kRatio || kind == kBore) && is_among(kLikeTimes, named)) tokens[first].symbol = Symbol::other;
  if (kind == kRatio || named != Symbol::number) return;
  const Numbers numbers = joined_from(tokens, first);
  if (kind == kBore && numbers.last != first) return;
  if (kind == kPaid && tokens[numbers.joint].symbol == Symbol::until && is_article(symbol_at(tokens, numbers.joint + 1)))
    return silence(tokens, first, numbers.joint - 1);
  const bool dated = of_month(tokens, numbers.last + 1);
  if (!dated && !marks_hour(symbol_at(tokens, numbers.last + 1))) return silence(tokens, first, numbers.last);
  const bool apart = tokens[numbers.joint].symbol == Symbol::dash && is_spaced(tokens, numbers.joint);
  if (apart && (dated || kind != kEvent)) silence(tokens, first, numbers.joint - 1);
}

// "4 a 6 años", "8-12 year olds": how many there are of something, said apart like what brackets hold.
void tell_counted_range(Tokens& tokens, std::size_t unit) {
  const bool counts = tokens[unit].value == value_of(TimeUnit::year) || tokens[unit].value == value_of(TimeUnit::month);
  if (!counts || unit < 3 || tokens[unit - 1].symbol != Symbol::number || tokens[unit - 3].symbol != Symbol::number) return;
  const Token& joint = tokens[unit - 2];
  const bool leads_on =
      (joint.symbol == Symbol::to && joint.value == 0) || joint.symbol == Symbol::dash || (joint.symbol == Symbol::conjunction && joint.value == kOr);
  if (!leads_on || tokens[unit - 3].value >= tokens[unit - 1].value) return;
  for (std::size_t at = unit - 3; at <= unit; ++at) tokens[at].symbol = Symbol::pause;
}

// "mañana de 9 a 13 y tarde de 16 a 20": the half of a day whose other half is told of, too; the figures tell which.
void tell_halves(Tokens& tokens, std::size_t morning) {
  constexpr std::array kPartsOfHours = {Symbol::of,        Symbol::from,      Symbol::to,    Symbol::number, Symbol::clock,         Symbol::dotted,
                                        Symbol::hour_mark, Symbol::hour_unit, Symbol::dash,  Symbol::colon,  Symbol::comma,         Symbol::conjunction,
                                        Symbol::slash,     Symbol::line_end,  Symbol::pause, Symbol::at,     Symbol::plural_article};
  std::size_t at = morning + 1;
  while (is_among(kPartsOfHours, symbol_at(tokens, at))) ++at;
  const auto is_figure = [](const Token& token) { return token.symbol == Symbol::number || token.symbol == Symbol::clock || token.symbol == Symbol::dotted; };
  const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(morning);
  const auto figures = std::count_if(begin, tokens.begin() + static_cast<std::ptrdiff_t>(at), is_figure);
  if (figures < 2 || symbol_at(tokens, at) != Symbol::part || !is_among(kPartsOfHours, symbol_at(tokens, at + 1))) return;
  tokens[morning].symbol = tokens[at].symbol = Symbol::of;
  tokens[morning].value = tokens[at].value = 0;
}

// es "horario de mañana: de lunes a viernes": of a week's days the morning, where tomorrow is one day.
bool is_of_weekdays(const Tokens& tokens, std::size_t morning) {
  if (morning == 0 || tokens[morning - 1].symbol != Symbol::of || symbol_at(tokens, morning + 1) != Symbol::colon) return false;
  std::size_t first = morning + 2;
  while (symbol_at(tokens, first) == Symbol::of || symbol_at(tokens, first) == Symbol::from || is_article(symbol_at(tokens, first))) ++first;
  const Symbol joint = symbol_at(tokens, first + 1);
  return is_weekday(symbol_at(tokens, first)) && (joint == Symbol::to || joint == Symbol::dash) && is_weekday(symbol_at(tokens, first + 2));
}

// es "Turnos mañana, tarde y noche", "grupos de mañana y tarde": of what has turns the first.
bool is_of_turns(const Tokens& tokens, std::size_t morning, std::string_view folded) {
  constexpr std::string_view kTurns[] = {"turno", "turnos", "grupo", "grupos", "jornada", "jornadas", "horario", "horarios", "clases", "sesiones"};
  std::size_t begin = tokens[morning].range.begin;
  if (morning > 0 && (tokens[morning - 1].symbol == Symbol::of || tokens[morning - 1].symbol == Symbol::colon)) begin = tokens[morning - 1].range.begin;
  const Symbol joint = symbol_at(tokens, morning + 1);
  const bool goes_on = (joint == Symbol::comma || joint == Symbol::conjunction || joint == Symbol::slash) && symbol_at(tokens, morning + 2) == Symbol::part;
  return goes_on && base::is_among(kTurns, word_before(folded, begin));
}

void become_morning(Token& token) {
  token.symbol = Symbol::part;
  token.value = value_of(DayPart::morning);
}

// "ayuno de 8 a 12 horas": how long, though it reads like hours.
void tell_fast(Tokens& tokens, std::size_t noun) {
  if (tokens[noun].value != kFast || symbol_at(tokens, noun + 1) != Symbol::number) return;
  const std::size_t last = joined_from(tokens, noun + 1).last;
  if (marks_hour(symbol_at(tokens, last + 1))) silence(tokens, noun + 1, last + 1);
}

// Where a list of days ends, if a joint stands before its last one; nothing where what stands there is no list.
std::optional<std::size_t> end_of_days(const Tokens& tokens, std::size_t first) {
  const auto is_day = [&](std::size_t at) {
    return symbol_at(tokens, at) == Symbol::number && tokens[at].second != kInWords && tokens[at].value >= 1 && tokens[at].value <= time::kMonthDays;
  };
  if (!is_day(first)) return std::nullopt;
  std::size_t last = first;
  while (joins_listed(symbol_at(tokens, last + 1)) && is_day(last + 2)) last += 2;
  const bool is_list = last > first && symbol_at(tokens, last - 1) == Symbol::conjunction;
  return is_list ? std::optional(last + 1) : std::nullopt;
}

constexpr std::array kEndsOfDays = {Symbol::stop,  Symbol::line_end, Symbol::period, Symbol::comma,  Symbol::close,
                                    Symbol::colon, Symbol::pause,    Symbol::closed, Symbol::opening};

// "de 9 a 15 h", "das 9h às 15h"
bool begins_hours(const Tokens& tokens, std::size_t at) {
  constexpr std::array kLeads = {Symbol::of, Symbol::from};
  constexpr std::array kArticles = {Symbol::plural_article, Symbol::at};
  constexpr std::array kFigures = {Symbol::number, Symbol::clock, Symbol::dotted};
  if (!is_among(kLeads, symbol_at(tokens, at))) return false;
  const std::size_t first = is_among(kArticles, symbol_at(tokens, at + 1)) ? at + 2 : at + 1;
  return is_among(kFigures, symbol_at(tokens, first));
}

void list_days(Tokens& tokens, std::size_t first, std::size_t end) {
  for (std::size_t at = first; at < end; at += 2) tokens[at].symbol = Symbol::listed_day;
}

// "los días 24 y 25", "nos dias 1, 8 e 15"; a month or what they count would stand behind.
void tell_listed_days(Tokens& tokens, std::size_t first) {
  const auto end = end_of_days(tokens, first);
  if (end && (symbol_at(tokens, *end) == Symbol::other || begins_hours(tokens, *end) || is_among(kEndsOfDays, symbol_at(tokens, *end))))
    list_days(tokens, first, *end);
}

// "el 24 y 25 abrimos", where nothing but what is done then may stand behind: "el 2 y 3 piso".
void tell_days_behind_article(Tokens& tokens, std::size_t first, std::string_view folded) {
  constexpr std::array kOpens = {Symbol::closed, Symbol::opening};
  constexpr std::array<std::string_view, 12> kDone = {"te", "os", "les", "los", "nos", "no", "abrimos", "cerramos", "estamos", "estaremos", "hay", "habra"};
  const auto end = end_of_days(tokens, first);
  if (!end) return;
  const bool is_done = symbol_at(tokens, *end) == Symbol::other && base::is_among(kDone, word_behind(folded, tokens[*end - 1].range.end));
  // "cerramos el 24 y 25"
  const bool is_said_before = first > 1 && is_among(kOpens, tokens[first - 2].symbol) && is_among(kEndsOfDays, symbol_at(tokens, *end));
  if (is_done || is_said_before || begins_hours(tokens, *end) || is_among(kOpens, symbol_at(tokens, *end))) list_days(tokens, first, *end);
}

// "en los días", pt "nos dias", or at the beginning of what is said
bool leads_to_days(const Tokens& tokens, std::size_t unit) {
  constexpr std::array kLeads = {Symbol::in,     Symbol::article, Symbol::plural_article, Symbol::stop, Symbol::line_end,
                                 Symbol::period, Symbol::pause,   Symbol::colon,          Symbol::comma};
  return tokens[unit].value == value_of(TimeUnit::day) && is_among(kLeads, unit > 0 ? tokens[unit - 1].symbol : Symbol::stop);
}

// "a las 3 h 15 min de carrera": how long, in hours and minutes.
void tell_length(Tokens& tokens, std::size_t mark) {
  const bool counts = mark > 0 && tokens[mark - 1].symbol == Symbol::number && symbol_at(tokens, mark + 1) == Symbol::number &&
                      symbol_at(tokens, mark + 2) == Symbol::time_unit;
  if (counts && symbol_at(tokens, mark + 3) == Symbol::of && symbol_at(tokens, mark + 4) == Symbol::other) silence(tokens, mark - 1, mark + 2);
}

// es "Domingos, off"; but "lunes: 20 % off en todo"
void tell_off(Tokens& tokens, std::size_t off) {
  constexpr std::array kBetween = {Symbol::comma, Symbol::colon, Symbol::dash, Symbol::pause, Symbol::holidays};
  constexpr std::array kEnds = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::close};
  std::size_t before = off;
  while (before > 0 && is_among(kBetween, tokens[before - 1].symbol)) --before;
  const bool of_day = before > 0 && is_weekday(tokens[before - 1].symbol);
  if (!of_day || !is_among(kEnds, symbol_at(tokens, off + 1))) tokens[off].symbol = Symbol::other;
}

// "Domingo ❌" is closed; "domingo ❌ cerrado" says so in words, and "lunes ❌ excusas" something else.
void tell_closed(Tokens& tokens, std::size_t closed, std::string_view folded) {
  if (folded.substr(tokens[closed].range.begin, tokens[closed].range.end - tokens[closed].range.begin) == "off") return tell_off(tokens, closed);
  if (base::is_ascii_letter(folded[tokens[closed].range.begin])) return;
  std::size_t next = closed + 1;
  while (symbol_at(tokens, next) == Symbol::pause || symbol_at(tokens, next) == Symbol::colon) ++next;
  if (symbol_at(tokens, next) == Symbol::closed || (next < tokens.size() && tokens[next].symbol == Symbol::other)) tokens[closed].symbol = Symbol::pause;
}

}  // namespace

void tell_by_company(std::pmr::vector<Token>& tokens, std::string_view folded) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    switch (tokens[at].symbol) {
      case Symbol::by:
        if (is_bargain(tokens, at, folded)) tokens[at - 1].symbol = tokens[at + 1].symbol = Symbol::other;
        break;
      case Symbol::numbered: tell_numbered(tokens, at); break;
      case Symbol::unit:
        tell_counted_range(tokens, at);
        if (leads_to_days(tokens, at)) tell_listed_days(tokens, at + 1);
        break;
      case Symbol::article:
        if (tokens[at].value == kOfDays) tell_listed_days(tokens, at + 1);
        else if (tokens[at].value != kIndefinite && tokens[at].second == 0) tell_days_behind_article(tokens, at + 1, folded);
        break;
      case Symbol::today_or_morning:
        if (at > 0 && tokens[at - 1].symbol == Symbol::weekday_plural) tokens[at].symbol = Symbol::pause;   // "sábados mañana de 10 a 14"
        else if (is_of_weekdays(tokens, at) || is_of_turns(tokens, at, folded)) become_morning(tokens[at]);
        else tell_halves(tokens, at);
        break;
      case Symbol::hour_mark: tell_length(tokens, at); break;
      case Symbol::lasting: tell_fast(tokens, at); break;
      case Symbol::closed: tell_closed(tokens, at, folded); break;
      case Symbol::clock: tell_other_clock(tokens, at, folded); break;
      default: tell_by_words(tokens, at, folded); break;
    }
  }
}

}  // namespace sml::claims
