#include "linter/claims/temporal/date_figures.h"

#include <algorithm>

#include "linter/base/ascii.h"
#include "linter/time/months.h"

namespace sml::claims {
namespace {

bool separates(char c) { return c == '/' || c == '-' || c == '.'; }

// "14/15 March"
bool are_neighbours(int first, int second) { return first >= 1 && second == first + 1 && second <= time::kMonthDays; }

}  // namespace

// 2026-03-13, 2026/3/13, 2026-03
bool DateFigures::year_first() {
  if (scanner_.run() != 4) return false;
  const int written_year = scanner_.take(4);
  const char separator = scanner_.peek();
  if (!separates(separator) || !may_be_year(written_year)) return false;
  scanner_.skip(1);
  const std::size_t month_figures = scanner_.run();
  if (month_figures < 1 || month_figures > 2) return false;
  const int written_month = scanner_.take(month_figures);
  token_.date = {{written_year, written_month, 0}, 2, separator};
  token_.symbol = Symbol::month_year;
  const std::size_t day_figures = scanner_.peek() == separator ? FigureScanner(folded_, scanner_.at() + 1).run() : 0;
  if (day_figures == 1 || day_figures == 2) {
    scanner_.skip(1);
    token_.date.parts[2] = scanner_.take(day_figures);
    token_.date.count = 3;
    token_.symbol = Symbol::full_date;
  }
  return (token_.symbol == Symbol::full_date || separator != '.') && written_month >= 1 && written_month <= 12;
}

// 20260313 (ISO 8601, basic format); other runs of eight figures are seldom of this century's first decades
bool DateFigures::basic() {
  constexpr std::size_t kFigures = 8;
  constexpr int kFirst = 2000;
  constexpr int kLast = 2059;
  const bool of_code = begin_ >= 2 && folded_[begin_ - 1] == '-' && folded_[begin_ - 2] != ' ';  // "SKU-20260712"
  if (scanner_.run() != kFigures || of_code) return false;
  const int year = scanner_.take(4);
  const int month = scanner_.take(2);
  const int day = scanner_.take(2);
  if (year < kFirst || year > kLast || month < 1 || month > 12 || day < 1 || day > 31) return false;
  token_.date = {{year, month, day}, 3, '-'};
  token_.symbol = Symbol::full_date;
  return true;
}

// The 14 of "9-14/17-20": a slash between two stretches makes no date of what it stands between.
bool DateFigures::between_stretches() {
  const bool ends_one = begin_ >= 2 && folded_[begin_ - 1] == '-' && base::is_ascii_digit(folded_[begin_ - 2]);
  const std::size_t figures = scanner_.run();
  if (!ends_one || figures > 2) return false;
  token_.value = scanner_.take(figures);
  FigureScanner next(folded_, scanner_.at());
  for (const char mark : {'/', '-'}) {
    if (next.peek() != mark || !next.digit_at(1)) return false;
    next.skip(1);
    const std::size_t hour_figures = next.run();
    if (hour_figures > 2) return false;
    next.skip(hour_figures);
  }
  if (separates(next.peek()) && next.digit_at(1)) return false;
  token_.symbol = Symbol::number;
  return true;
}

// pt "1º/8": whether it is an ordinal, which is skipped.
bool DateFigures::skip_first_of_month(int day) {
  constexpr std::string_view kMarks[] = {"°", "o"};
  if (day != 1) return false;
  for (const std::string_view mark : kMarks)
    if (scanner_.rest().starts_with(mark) && scanner_.peek(mark.size()) == '/') return scanner_.skip(mark.size()), true;
  return false;
}

// 13/03/2026, 13.3.26, 13/3, 3/2026
bool DateFigures::date() {
  const std::size_t figures = scanner_.run();
  if (figures > 2) return false;
  const int first = scanner_.take(figures);
  const bool is_ordinal = skip_first_of_month(first);
  const char separator = scanner_.peek();
  const std::size_t second_figures = separates(separator) ? FigureScanner(folded_, scanner_.at() + 1).run() : 0;
  if (second_figures == 0) return false;
  scanner_.skip(1);
  const int second = scanner_.take(second_figures);
  if (second_figures == 4 && separator != '.') return month_and_year(first, second, separator);
  if (second_figures > 2) return false;
  const char next = scanner_.peek();
  const std::size_t third_figures = next == separator || next == ',' ? FigureScanner(folded_, scanner_.at() + 1).run() : 0;
  if (third_figures == 4 || (third_figures == 2 && next == separator)) {
    scanner_.skip(1);
    token_.date = {{first, second, scanner_.take(third_figures)}, 3, separator};
    token_.symbol = Symbol::full_date;
    return is_day_and_month(first, second);
  }
  if (separator != '/' || third_figures > 0 || (is_ordinal && scanner_.rest().starts_with("°"))) return false;
  token_.date = {{first, second, 0}, 2, separator};
  token_.symbol = Symbol::day_month;
  return is_day_and_month(first, second) || are_neighbours(first, second);
}

bool DateFigures::month_and_year(int first, int second, char separator) {
  if (first < 1 || first > 12 || !may_be_year(second)) return false;
  token_.date = {{first, second, 0}, 2, separator};
  token_.symbol = Symbol::month_year;
  return true;
}

bool DateFigures::is_day_and_month(int first, int second) {
  return first >= 1 && second >= 1 && std::max(first, second) <= 31 && std::min(first, second) <= 12;
}

}  // namespace sml::claims
