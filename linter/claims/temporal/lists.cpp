#include "linter/claims/temporal/lists.h"

#include <optional>

#include "linter/claims/stated_clock.h"

namespace sml::claims {
namespace {

constexpr int kNoon = 12;

bool is_list_sign(Symbol symbol) {
  return symbol == Symbol::comma || symbol == Symbol::conjunction || symbol == Symbol::article || symbol == Symbol::plural_article ||
         symbol == Symbol::of;
}

// The day that a piece says, alone or as a number.
std::optional<StatedDays> day_of(const Piece& piece) {
  if (piece.said != nullptr && (piece.symbol == Symbol::a_date || piece.symbol == Symbol::a_day_number)) return piece.said->time.first.days;
  if (piece.token == nullptr || (piece.symbol != Symbol::number && piece.symbol != Symbol::ordinal)) return std::nullopt;
  StatedDays days;
  days.form = StatedDays::Form::date;
  days.day = piece.token->value;
  return days;
}

bool may_begin_list(Symbol symbol) {
  return symbol == Symbol::colon || symbol == Symbol::at || symbol == Symbol::plural_article || symbol == Symbol::from || symbol == Symbol::until ||
         symbol == Symbol::a_time;
}

}  // namespace

// "21, 22 y 29 de noviembre", "jueves 24 y viernes 25 de julio": days before a date are of its month.
void spread_months(std::vector<Piece>& pieces, Shelf<Said>& said) {
  std::optional<StatedDays> date;
  bool linked = false;
  bool joined = false;
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    if (is_list_sign(piece->symbol)) {
      linked = linked || piece->symbol == Symbol::comma || piece->symbol == Symbol::conjunction;
      joined = joined || piece->symbol == Symbol::conjunction;
      continue;
    }
    auto day = day_of(*piece);
    const bool is_date = day && day->form == StatedDays::Form::date && day->day;
    const bool is_apart = is_date && date && date->weekday && !joined && piece->symbol == Symbol::number;  // "fútbol 5, sábado 7 de marzo"
    if (is_date && date && linked && !is_apart && !day->month && *day->day >= 1 && *day->day < *date->day) {
      day->month = date->month;
      day->year = date->year;
      Said& listed = said.add();
      listed.time.first.days = *day;
      *piece = {Symbol::a_date, piece->begin, piece->end, nullptr, &listed};
    }
    date = is_date && day->month && piece->symbol == Symbol::a_date ? day : std::nullopt;
    linked = joined = false;
  }
}

// "March 13 & 14", "March 13, 14 and 15": numbers behind a date are of its month, where nothing is counted.
void spread_months_on(std::vector<Piece>& pieces, Shelf<Said>& said) {
  constexpr int kLongestMonth = 31;
  constexpr int kWeek = 7;
  for (std::size_t at = 0; at + 2 < pieces.size(); ++at) {
    if (pieces[at].symbol != Symbol::a_date) continue;
    const auto first = day_of(pieces[at]);
    const bool of_weekday = first && !first->month && first->weekday;   // "domingos 15 y 22"
    if (!first || !first->day || (!first->month && !of_weekday)) continue;
    std::size_t last = at;
    int day = *first->day;
    bool joined = false;
    while (!joined && last + 2 < pieces.size() && (pieces[last + 1].symbol == Symbol::comma || pieces[last + 1].symbol == Symbol::conjunction) &&
           (pieces[last + 2].symbol == Symbol::number || pieces[last + 2].symbol == Symbol::ordinal) && pieces[last + 2].token->value > day &&
           (!of_weekday || (pieces[last + 2].token->value - day) % kWeek == 0)) {
      joined = pieces[last + 1].symbol == Symbol::conjunction;
      last += 2;
      day = pieces[last].token->value;
    }
    const Symbol behind = last + 1 < pieces.size() ? pieces[last + 1].symbol : Symbol::stop;
    const bool offers = behind == Symbol::by && last + 2 < pieces.size() && pieces[last + 2].symbol == Symbol::number;  // "1 May & 2 for 1"
    const bool counts = (behind == Symbol::other && !of_weekday) || offers;
    if (!joined || counts || day > kLongestMonth) continue;
    while (at < last) {
      at += 2;
      Said& listed = said.add();
      listed.time.first.days = *day_of(pieces[at]);
      listed.time.first.days.month = first->month;
      listed.time.first.days.year = first->year;
      if (of_weekday) listed.time.first.days.weekday = first->weekday;
      pieces[at] = {Symbol::a_date, pieces[at].begin, pieces[at].end, nullptr, &listed};
    }
  }
}

// "turnos: 9, 11 y 17 h", "a las 7, 9 y 11 pm": figures before a time whose mark is theirs, too.
void spread_marks(std::vector<Piece>& pieces, Shelf<Said>& said) {
  for (std::size_t at = pieces.size(); at-- > 2;) {
    const Piece& marked = pieces[at];
    if (marked.symbol != Symbol::a_time || pieces[at - 1].symbol == Symbol::a_time) continue;
    const StatedClock last = *marked.said->time.first.clock;
    if (last.half_unsaid) continue;
    std::size_t begin = at;
    int next = last.half_said && last.hour > kNoon ? last.hour - kNoon : last.hour;
    while (begin >= 2 && (pieces[begin - 1].symbol == Symbol::comma || pieces[begin - 1].symbol == Symbol::conjunction) &&
           pieces[begin - 2].symbol == Symbol::number && pieces[begin - 2].token->value < next) {
      begin -= 2;
      next = pieces[begin].token->value;
    }
    if (begin == at || begin == 0) continue;
    const bool goes_on = begin >= 2 && pieces[begin - 1].symbol == Symbol::comma && pieces[begin - 2].symbol == Symbol::a_time;
    if (!goes_on && !may_begin_list(pieces[begin - 1].symbol)) continue;
    for (; begin < at; begin += 2) {
      const StatedClock written{pieces[begin].token->value};
      Said& listed = said.add();
      listed.time.first.clock = last.half_said && has_half(written.hour) ? in_half(written, last.hour < kNoon ? 0 : kNoon) : written;
      pieces[begin] = {Symbol::a_time, pieces[begin].begin, pieces[begin].end, nullptr, &listed};
    }
  }
}

}  // namespace sml::claims
