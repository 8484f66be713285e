// Public holidays: what PH means in `hours` notation.
//
// Days that follow Easter or a weekday rule are computed; the rest is data, a table a country with the source of each law.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "linter/time/civil.h"

namespace sml::time {

// Easter Sunday of the Gregorian calendar.
Date easter(int year);

// The national public holidays of a country (ISO 3166-1 alpha-2) in a year, sorted; empty for a country that we have no data on.
std::vector<Date> national_holidays(std::string_view country, int year);
bool knows_holidays_of(std::string_view country);
std::vector<std::string> holiday_countries();

// A country's holidays, and some days more, but some days less.
struct HolidaySet {
  std::string country;          // empty: none
  std::vector<Date> dates;
  std::vector<Date> except;

  bool contains(Date date) const;

  // Those of [first, last], sorted, each once.
  std::vector<Date> between(Date first, Date last) const;
};

}  // namespace sml::time
