#include "linter/claims/temporal/lists.h"
#include "linter/time/months.h"

#include <optional>

namespace sml::claims {
namespace {

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
           (!of_weekday || (pieces[last + 2].token->value - day) % time::kWeekDays == 0)) {
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

}  // namespace sml::claims
