#include "linter/claims/temporal/lists.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

#include "linter/claims/temporal/parts.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

bool is_list_sign(Symbol symbol) {
  return symbol == Symbol::comma || symbol == Symbol::conjunction ||
         symbol == Symbol::article || symbol == Symbol::plural_article || symbol == Symbol::of;
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

// The same where it is a day of a month.
std::optional<StatedDays> numbered_day_of(const Piece& piece) {
  auto day = day_of(piece);
  if (day && (day->form != StatedDays::Form::date || !day->day)) day.reset();
  return day;
}

bool names_days(const Piece& piece) {
  return (piece.symbol == Symbol::unit || piece.symbol == Symbol::day_noun) && piece.token->value == value_of(TimeUnit::day);
}

// How many of the pieces list days of a month, each later than the one before, the signs between them with them; none where they may count something.
std::size_t days_listed(std::span<const Piece> pieces) {
  std::size_t size = 0;
  int last = 0;
  bool joined = false;
  while (size < pieces.size()) {
    const auto day = numbered_day_of(pieces[size]);
    const bool is_later = day && !day->month && !day->weekday && *day->day > last && is_day_of_month(day->day);
    if (!is_later) return 0;
    last = *day->day;
    ++size;
    if (joined || size == pieces.size() || !joins_listed(pieces[size].symbol)) break;
    joined = pieces[size].symbol == Symbol::conjunction;
    ++size;
  }
  constexpr std::size_t kThree = 5;   // with the commas between
  constexpr Symbol kEnds[] = {Symbol::stop, Symbol::line_end, Symbol::period, Symbol::comma, Symbol::close, Symbol::at, Symbol::of, Symbol::in, Symbol::pause};
  const bool ends = size == pieces.size() || std::ranges::find(kEnds, pieces[size].symbol) != std::end(kEnds);
  return ends && (joined || size >= kThree) ? size : 0;
}

StatedDays in_month_of(StatedDays day, const StatedDays& other) {
  day.month = other.month;
  day.year = other.year;
  day.month_lent = day.weekday && !other.weekday;
  return day;
}

// "Em janeiro, do dia 4 ao 29": days without a month, behind the comma of one.
void lend_to_period(const StatedDays& month, Piece& piece, Shelf<Said>& said) {
  const auto lacks_month = [](const StatedDays& days) { return days.form == StatedDays::Form::date && days.day && !days.month && !days.unit && !days.weekday; };
  if (piece.said == nullptr || piece.said->time.shape != TimeClaim::Shape::between) return;
  const TimeClaim& time = piece.said->time;
  if (!lacks_month(time.first.days) || !lacks_month(time.last.days) || *time.first.days.day >= *time.last.days.day) return;
  Said& lent = said.add();
  lent = *piece.said;
  for (StatedMoment* moment : {&lent.time.first, &lent.time.last}) moment->days = in_month_of(moment->days, month);
  piece.said = &lent;
}

void become_date(Piece& piece, const StatedDays& day, Shelf<Said>& said) {
  Said& listed = said.add();
  listed.time.first.days = day;
  piece = {Symbol::a_date, piece.begin, piece.end, nullptr, &listed};
}

// Whether a day without its month may be of that of a date behind it.
bool may_precede(const StatedDays& day, const StatedDays& date) { return !day.month && *day.day >= 1 && *day.day < *date.day; }

// A number behind a day that may be a later one, of the same weekday where only that is told.
bool is_later_day(const Piece& piece, int day, bool of_weekday) {
  if (piece.symbol != Symbol::number && piece.symbol != Symbol::ordinal) return false;
  const int days = piece.token->value - day;
  return days > 0 && (!of_weekday || days % time::kWeekDays == 0);
}

// The last of the days that are joined behind a date; the date's own place where no conjunction ends them.
std::size_t end_of_days(const std::vector<Piece>& pieces, std::size_t date, int day, bool of_weekday) {
  for (std::size_t at = date; at + 2 < pieces.size() && joins_listed(pieces[at + 1].symbol) && is_later_day(pieces[at + 2], day, of_weekday);) {
    at += 2;
    if (pieces[at - 1].symbol == Symbol::conjunction) return at;
    day = pieces[at].token->value;
  }
  return date;
}

// "1 May & 2 for 1", "March 13 and 14 friends"; but "domingos 15 y 22 música".
bool are_counted(const std::vector<Piece>& pieces, std::size_t last, bool of_weekday) {
  if (last + 1 == pieces.size()) return false;
  const Symbol behind = pieces[last + 1].symbol;
  if (behind == Symbol::by) return last + 2 < pieces.size() && pieces[last + 2].symbol == Symbol::number;
  return behind == Symbol::other && !of_weekday;
}

}  // namespace

// "21, 22 y 29 de noviembre", "jueves 24 y viernes 25 de julio": days before a date are of its month.
void spread_months(std::vector<Piece>& pieces, Shelf<Said>& said) {
  std::optional<StatedDays> date;
  bool linked = false;
  bool joined = false;
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    if (is_list_sign(piece->symbol)) {
      linked = linked || joins_listed(piece->symbol);
      joined = joined || piece->symbol == Symbol::conjunction;
      continue;
    }
    auto day = numbered_day_of(*piece);
    const bool is_apart = date && date->weekday && !joined && piece->symbol == Symbol::number;  // "fútbol 5, sábado 7 de marzo"
    if (day && date && linked && !is_apart && may_precede(*day, *date)) {
      day = in_month_of(*day, *date);
      become_date(*piece, *day, said);
    }
    date = day && day->month && piece->symbol == Symbol::a_date ? day : std::nullopt;
    linked = joined = false;
  }
}

// "March 13 & 14", "March 13, 14 and 15": numbers behind a date are of its month, where nothing is counted.
void spread_months_on(std::vector<Piece>& pieces, Shelf<Said>& said) {
  for (std::size_t at = 0; at + 2 < pieces.size(); ++at) {
    if (pieces[at].symbol != Symbol::a_date) continue;
    const auto first = day_of(pieces[at]);
    if (!first || !first->day || (!first->month && !first->weekday)) continue;
    const bool of_weekday = !first->month;   // "domingos 15 y 22"
    const std::size_t last = end_of_days(pieces, at, *first->day, of_weekday);
    if (last == at || are_counted(pieces, last, of_weekday) || pieces[last].token->value > time::kMonthDays) continue;
    while (at < last) {
      at += 2;
      StatedDays listed = in_month_of(*day_of(pieces[at]), *first);
      if (of_weekday) listed.weekday = first->weekday;
      become_date(pieces[at], listed, said);
    }
  }
}

// "en marzo: 13, 20 y 27", "May (3, 10, 17)"
void spread_months_over(std::vector<Piece>& pieces, Shelf<Said>& said) {
  for (std::size_t at = 0; at + 2 < pieces.size(); ++at) {
    if (pieces[at].symbol == Symbol::a_month && pieces[at + 1].symbol == Symbol::comma) lend_to_period(pieces[at].said->time.first.days, pieces[at + 2], said);
    if (pieces[at].symbol != Symbol::a_month || (pieces[at + 1].symbol != Symbol::colon && pieces[at + 1].symbol != Symbol::open)) continue;
    std::size_t first = at + 2;
    while (first < pieces.size() && (pieces[first].symbol == Symbol::plural_article || names_days(pieces[first]))) ++first;
    const StatedDays& month = pieces[at].said->time.first.days;
    const std::size_t end = first + days_listed(std::span(pieces).subspan(first));
    for (std::size_t place = first; place < end; place += 2) become_date(pieces[place], in_month_of(*day_of(pieces[place]), month), said);
  }
}

}  // namespace sml::claims
