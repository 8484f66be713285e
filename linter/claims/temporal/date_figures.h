// Days, months and years in figures: "13/03/2026", "2026-03-13", "3/2026".
//
// Writes to the reader's scanner and token, which outlive it.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/claims/temporal/figure_scanner.h"
#include "linter/claims/temporal/token.h"

namespace sml::claims {

class DateFigures {
 public:
  DateFigures(std::string_view folded, std::size_t begin, FigureScanner& scanner, Token& token)
      : folded_(folded), begin_(begin), scanner_(scanner), token_(token) {}

  // Each reads one shape from the scanner's place on; false where it is not there, and the scanner may then stand anywhere.
  bool year_first();
  bool basic();
  bool between_stretches();
  bool date();

  // In one order or the other.
  static bool is_day_and_month(int first, int second);

 private:
  bool skip_first_of_month(int day);
  bool month_and_year(int first, int second, char separator);

  std::string_view folded_;
  std::size_t begin_;
  FigureScanner& scanner_;
  Token& token_;
};

}  // namespace sml::claims
