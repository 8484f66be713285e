#include "linter/claims/temporal/numbered_days.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/temporal/telling.h"
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using enum Symbol;
using Needs = TimeStatement::Needs;
using std::string_view;

constexpr Flags kEndsClause = flags({period, comma, stop, line_end, close, colon, pause, dash});
constexpr int kMostCounted = 12;   // smaller numbers often name something else

Symbol symbol_at(std::span<const Piece> pieces, std::size_t at) { return at < pieces.size() ? pieces[at].symbol : stop; }
Symbol behind(const NumberedDay& day) { return symbol_at(day.pieces, day.at + 1); }

std::span<const Token> own_tokens(const NumberedDay& day) {
  const Piece& piece = day.pieces[day.at];
  return day.tokens.subspan(piece.begin, piece.end - piece.begin);
}

bool has_noun(const NumberedDay& day) {
  return std::ranges::any_of(own_tokens(day), [](const Token& token) { return token.symbol == day_noun; });
}

std::optional<int> day_in(const Piece& piece) { return piece.said->time.first.days.day; }
bool is_large(const Piece& piece) { return day_in(piece) > kMostCounted; }
bool is_large(const NumberedDay& day) { return is_large(day.pieces[day.at]); }

// "the first": more often one of several than a day.
bool is_small_ordinal(const Token& token) { return token.symbol == ordinal && token.second == kInWords && token.value <= kMostCounted; }

// "the 2-for-1", "the 20's", "the 3 - 5"
bool goes_on(const NumberedDay& day) {
  if (day.at + 1 >= day.pieces.size()) return false;
  const text::Range next = day.tokens[day.pieces[day.at + 1].begin].range;
  const bool is_dash = behind(day) == dash;
  if (is_dash && symbol_at(day.pieces, day.at + 2) == Symbol::number) return true;
  if (next.begin != own_tokens(day).back().range.end) return false;
  const bool is_apostrophe = day.folded[next.begin] == '\'' || day.folded.substr(next.begin).starts_with("’");
  return is_dash || (is_apostrophe && next.end < day.folded.size() && day.folded[next.end] == 's');
}

// "On the 26th we open", "come by on the 26th and swap them"; but "on the 2nd and 3rd floors".
bool goes_on_as_day(string_view folded, std::size_t end) {
  constexpr string_view kGoOn[] = {"and", "as", "because", "but", "for", "i", "it", "our", "so", "there", "they", "us", "we", "with", "you"};
  const std::size_t begin = std::min(folded.find_first_not_of(' ', end), folded.size());
  const string_view word = word_beginning_at(folded, begin);
  const string_view rest = folded.substr(begin + word.size());
  return base::is_among(kGoOn, word) && (rest.size() < 2 || !base::is_ascii_digit(rest[1])) && !rest.starts_with(" the ");
}

// "No market on the 4th (a Sunday)", unlike "on the 4th floor"
bool is_led_ordinal(const NumberedDay& day) {
  const Token& last = own_tokens(day).back();
  const bool is_led = last.symbol == ordinal && last.second != kInWords && day.folded.substr(0, last.range.begin).ends_with("on the ");
  const Symbol next = behind(day);
  return is_led && (is(kEndsClause, next) || next == open || goes_on_as_day(day.folded, last.range.end));
}

// "El 24 y el 25 cerramos"; but "el 9 y el 10 de la selección".
bool are_two_days(const NumberedDay& day) {
  const std::span<const Piece> pieces = day.pieces;
  const auto is_led = [&](std::size_t at) { return symbol_at(pieces, at) == a_day_number && day.tokens[pieces[at].begin].symbol == article; };
  const auto joined = [&](std::size_t at) { return is_led(at) && is_led(at + 2) && pieces[at + 1].symbol == conjunction; };
  const bool is_first = joined(day.at);
  if (!is_first && (day.at < 2 || !joined(day.at - 2))) return false;
  const std::size_t first = is_first ? day.at : day.at - 2;
  const Symbol next = symbol_at(pieces, first + 3);
  return is_large(pieces[first]) && is_large(pieces[first + 2]) && (is(kEndsClause, next) || next == other || next == closed);
}

// "el día 23 o el día 24 hasta mediodía"
bool is_joined_to_day(const NumberedDay& day) {
  constexpr Flags kDays = flags({a_date, a_day_number, a_moment, a_range, a_bound});
  if (behind(day) != conjunction) return false;
  std::size_t joined = day.at + 2;
  while (symbol_at(day.pieces, joined) == article) ++joined;
  return is(kDays, symbol_at(day.pieces, joined));
}

// "Dia 8 fechamos", "dia 12 (feriado) estaremos fechados"; of what lasts some days the first ones are counted: "día 2, cerrado".
bool is_named_day_closed(const NumberedDay& day) {
  constexpr int kFewest = 5;
  if (!has_noun(day) || day_in(day.pieces[day.at]) < kFewest) return false;
  const auto next = [&](std::size_t place) { return symbol_at(day.pieces, day.at + place); };
  const bool of_holiday = next(1) == open && next(2) == holidays && next(3) == close;
  return next(of_holiday ? 4 : 1) == closed;
}

// "El 24 cerramos a las 16 h", "dia 24 fechamos", and "el 24 atendemos de 9 a 13" if those are meant
bool is_day_of(Symbol word, const NumberedDay& day) {
  const bool is_led = own_tokens(day).front().symbol == article || has_noun(day);
  return behind(day) == word && is_led && is_large(day);
}

// "El 31 se acaba la matrícula gratuita", "el 15 vence el plazo", "se acerca el 19"
bool is_last_day(const NumberedDay& day) {
  constexpr string_view kEnds[] = {"acaba",   "acaban",   "caduca", "cierra", "cierran", "finaliza", "finalizan",
                                   "termina", "terminan", "vence",  "vencen", "acabam",  "encerra",  "encerram"};
  constexpr string_view kComes[] = {"acerca", "llega", "aproxima"};
  const std::span<const Token> own = own_tokens(day);
  if (own.front().symbol != article || own.front().value == kIndefinite || !is_large(day)) return false;
  if (base::is_among(kComes, word_before(day.folded, own.front().range.begin))) return true;
  string_view rest = day.folded.substr(own.back().range.end);
  for (const string_view lead : {" ", "se ", "ya "})
    if (rest.starts_with(lead)) rest.remove_prefix(lead.size());
  return base::is_among(kEnds, word_beginning_at(rest, 0));
}

// "on the 7th because of the rain", "o dia 12 cai num sábado", "el día 24 tenemos fiesta"; "el día 2 aprendimos": one of those that are counted.
bool happens(const NumberedDay& day) {
  constexpr string_view kReasons[] = {"because", "due",    "while",  "when",   "unless", "porque",  "pues",
                                      "pois",    "debido", "devido", "cuando", "quando", "mientras"};
  constexpr string_view kHappens[] = {"cae", "caera", "hay", "habra", "toca",   "sera", "no",   "se",  "queda", "pasa",
                                      "va",  "cai",   "caira", "tem", "havera", "rola", "tera", "nao", "fica",  "vai"};
  if (behind(day) != other) return false;
  const std::size_t begin = day.folded.find_first_not_of(' ', own_tokens(day).back().range.end);
  if (begin == string_view::npos) return false;
  const string_view word = word_beginning_at(day.folded, begin);
  if (base::is_among(kReasons, word)) return true;
  return has_noun(day) && (base::is_among(kHappens, word) || (word.ends_with("mos") && is_large(day)));
}

bool is_certain(const NumberedDay& day) {
  if (has_noun(day) && (behind(day) == by || is_joined_to_day(day))) return true;   // "día 19 por la radio"
  return are_two_days(day) || is_day_of(closed, day) || is_named_day_closed(day) || is_last_day(day) || happens(day);
}

}  // namespace

std::optional<Needs> needs_of_number(const NumberedDay& day) {
  const bool is_led = is_led_ordinal(day);
  if (goes_on(day) || (!is_led && is_small_ordinal(own_tokens(day).back()))) return std::nullopt;
  if (is_led || is(kEndsClause, behind(day)) || is_certain(day)) return Needs::nothing;
  return is_day_of(opening, day) ? Needs::month : Needs::visit;
}

}  // namespace sml::claims
