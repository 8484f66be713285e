// Numbers written in figures: "1.000,50", "1,000.50", "1 000", "1'000", "18'50", ".5".
//
// Marks are read by their places: three digits behind each mark group thousands, a last mark of its own kind or with another number of
// digits is decimal, and figures whose marks make neither ("22,24,26", "192.168.1.2") are several numbers. Only "1.000" and "1,000"
// are open: a price has no three decimals, and for the rest a country's custom decides.
#pragma once

#include <cstddef>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "linter/claims/decimal.h"
#include "linter/claims/extract.h"
#include "linter/text/fold.h"

namespace sml::claims {

struct Figures {
  text::Range range;
  Decimal value;              // with an open mark taken as one that groups
  char open_mark = 0;         // '.' or ',' of "1.000": whether it groups or is decimal is not told by the figures
  std::size_t digits = 0;     // before a decimal mark
  std::size_t all_digits = 0;

  bool has_value() const { return all_digits <= static_cast<std::size_t>(kMostDigits); }

  // Its last digits are written small and high: two are cents ("199⁰⁰"), one is of a note ("199¹").
  void raise(std::size_t count);

  // Its value where that mark is the decimal one.
  Decimal value_by(char decimal_mark) const;
};

// Appends the figures that begin at a digit, or at a decimal mark before one: several where the marks make no number of them.
void append_figures(std::string_view folded, std::size_t at, std::pmr::vector<Figures>& all);

// '.' or ',' by the custom of the country (CLDR), else of the language.
char decimal_mark(const Setting& setting);

}  // namespace sml::claims
