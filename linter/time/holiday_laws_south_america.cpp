#include "linter/time/holiday_laws.h"

#include <algorithm>

namespace sml::time {
namespace {

using enum Weekday;

// Ley 27.399 (before it Decreto 1584/2010 and Ley 23.555): 17 June, 17 August, 12 October and 20 November go to the nearest Monday,
// but 17 June on a Friday stays, for its Monday is the 20th. Bridges that are decreed for a single year are left out.
constexpr Move kArgentineMonday = {{0, -1, -2, 4, 3, 0, 0}};
constexpr HolidayLaw kArgentina[] = {
    {fixed(1, 1)},
    {easter_day(-48), {}, since(2011)},
    {easter_day(-47), {}, since(2011)},
    {fixed(3, 24), {}, since(2006)},   // Ley 26.085
    {easter_day(-2)},
    {fixed(4, 2), {}, since(2001)},    // Ley 25.370
    {fixed(5, 1)},
    {fixed(5, 25)},
    {fixed(6, 17), {}, only_in(2016)}, // Ley 27.258
    {fixed(6, 17), {{0, -1, -2, 4, 0, 0, 0}}, since(2017)},
    {nth(3, monday, 6), {}, until(2010)},
    {fixed(6, 20), {}, since(2011)},
    {fixed(7, 9)},
    {nth(3, monday, 8), {}, until(2016)},
    {fixed(8, 17), kArgentineMonday, since(2017)},
    {fixed(10, 12), {{0, -1, -2, 4, 3, 2, 1}}, until(2009)},
    {nth(2, monday, 10), {}, {2010, 2016}},
    {fixed(10, 12), kArgentineMonday, since(2017)},
    {nth(4, monday, 11), {}, {2010, 2016}},
    {fixed(11, 20), kArgentineMonday, since(2017)},
    {fixed(12, 8)},
    {fixed(12, 25)},
};

// Decreto Supremo 2750 of 2016, with DS 173 (21 June) and DS 405 (22 January): a Sunday's is kept on the Monday after too.
constexpr HolidayLaw kBolivia[] = {
    {fixed(1, 1), kSundayAlsoMonday},
    {fixed(1, 22), kSundayAlsoMonday, since(2010)},
    {easter_day(-48)},
    {easter_day(-47)},
    {easter_day(-2)},
    {fixed(5, 1), kSundayAlsoMonday},
    {easter_day(60)},
    {fixed(6, 21), kSundayAlsoMonday, since(2010)},
    {fixed(8, 6), kSundayAlsoMonday},
    {fixed(11, 2), kSundayAlsoMonday},
    {fixed(12, 25), kSundayAlsoMonday},
};

// Lei 662 of 1949, Lei 6.802 of 1980, Lei 9.093 of 1995, Lei 14.759 of 2023. Carnival and Corpus Christi are no national holidays.
constexpr HolidayLaw kBrazil[] = {
    {fixed(1, 1)},   {easter_day(-2)}, {fixed(4, 21)},  {fixed(5, 1)},                    {fixed(9, 7)},
    {fixed(10, 12)}, {fixed(11, 2)},   {fixed(11, 15)}, {fixed(11, 20), {}, since(2024)}, {fixed(12, 25)},
};

// Ley 2.977; Mondays by Ley 19.668, 16 July by Ley 20.148, mid-September by Ley 20.215 and Ley 20.983 (2 January too), 31 October by
// Ley 20.299, the solstice by Ley 21.357, 16 September 2022 by Ley 21.482.
constexpr Move kChileanMonday = {{0, -1, -2, -3, 3, 0, 0}};
constexpr HolidayLaw kChile[] = {
    {fixed(1, 1)},
    {fixed(1, 2), {}, since(2017), on(monday)},
    {easter_day(-2)},
    {easter_day(-1)},
    {fixed(5, 1)},
    {fixed(5, 21)},
    {easter_day(60), {{0, 0, 0, -3, 0, 0, 0}}, until(2006)},
    {{HolidayDay::Kind::chilean_solstice}, {}, since(2021)},
    {fixed(6, 29), kChileanMonday},
    {fixed(7, 16), {}, since(2007)},
    {fixed(8, 15)},
    {fixed(9, 16), {}, only_in(2022)},
    {fixed(9, 17), {}, since(2007), on(monday)},
    {fixed(9, 17), {}, since(2017), on(friday)},
    {fixed(9, 18)},
    {fixed(9, 19)},
    {fixed(9, 20), {}, since(2007), on(friday)},
    {fixed(10, 12), kChileanMonday},
    {fixed(10, 31), {{0, -4, 2, 0, 0, 0, 0}}, since(2008)},
    {fixed(11, 1)},
    {fixed(12, 8)},
    {fixed(12, 25)},
};

// Ley 51 de 1983.
constexpr HolidayLaw kColombia[] = {
    {fixed(1, 1)},
    {fixed(1, 6), kNextMonday},
    {fixed(3, 19), kNextMonday},
    {easter_day(-3)},
    {easter_day(-2)},
    {fixed(5, 1)},
    {easter_day(43)},
    {easter_day(64)},
    {easter_day(71)},
    {fixed(6, 29), kNextMonday},
    {fixed(7, 20)},
    {fixed(8, 7)},
    {fixed(8, 15), kNextMonday},
    {fixed(10, 12), kNextMonday},
    {fixed(11, 1), kNextMonday},
    {fixed(11, 11), kNextMonday},
    {fixed(12, 8)},
    {fixed(12, 25)},
};

// Código del Trabajo art. 65; moved since 2017 by the Ley Orgánica Reformatoria of 20 December 2016 (Registro Oficial 906), art. 2.
constexpr Move kEcuadorMove = {{0, -1, 2, 1, 0, -1, 1}};
constexpr Move kEcuadorWeekend = {{0, 0, 0, 0, 0, -1, 1}, true};
constexpr HolidayLaw kEcuador[] = {
    {fixed(1, 1), {}, until(2016)},
    {fixed(1, 1), kEcuadorWeekend, since(2017)},
    {easter_day(-48)},
    {easter_day(-47)},
    {easter_day(-2)},
    {fixed(5, 1), {}, until(2016)},
    {fixed(5, 1), kEcuadorMove, since(2017)},
    {fixed(5, 24), {}, until(2016)},
    {fixed(5, 24), kEcuadorMove, since(2017)},
    {fixed(8, 10), {}, until(2016)},
    {fixed(8, 10), kEcuadorMove, since(2017)},
    {fixed(10, 9), {}, until(2016)},
    {fixed(10, 9), kEcuadorMove, since(2017)},
    {fixed(11, 2), {}, until(2016)},
    {fixed(11, 2), {{0, 0, 2, 0, 0, -1, 2}}, since(2017)},
    {fixed(11, 3), {}, until(2016)},
    {fixed(11, 3), {{0, 0, -2, 0, 0, -2, 1}}, since(2017)},
    {fixed(12, 25), {}, until(2016)},
    {fixed(12, 25), kEcuadorWeekend, since(2017)},
};

// Decreto Legislativo 713 art. 6, with Ley 31381 (9 December), 31530 (6 August), 31788 (7 June) and 31822 (23 July).
constexpr HolidayLaw kPeru[] = {
    {fixed(1, 1)},  {easter_day(-3)}, {easter_day(-2)}, {fixed(5, 1)},
    {fixed(6, 7), {}, since(2024)},
    {fixed(6, 29)},
    {fixed(7, 23), {}, since(2023)},
    {fixed(7, 28)}, {fixed(7, 29)},
    {fixed(8, 6), {}, since(2022)},
    {fixed(8, 30)}, {fixed(10, 8)},   {fixed(11, 1)},   {fixed(12, 8)},
    {fixed(12, 9), {}, since(2022)},
    {fixed(12, 25)},
};

// Ley 8 of 1990 and its amendments. Days that are moved by a decree for a single year are left out.
constexpr HolidayLaw kParaguay[] = {
    {fixed(1, 1)},  {fixed(3, 1)},  {easter_day(-3)}, {easter_day(-2)}, {fixed(5, 1)},
    {fixed(5, 14), {}, since(2012)},
    {fixed(5, 15)}, {fixed(6, 12)}, {fixed(8, 15)},   {fixed(9, 29)},   {fixed(12, 8)}, {fixed(12, 25)},
};

// Ley 12.590 art. 18: the days of paid rest, with 1 March when a president takes office. The other feriados are working days.
constexpr HolidayLaw kUruguay[] = {
    {fixed(1, 1)}, {fixed(3, 1), {}, {2000, 2099, 5}}, {fixed(5, 1)}, {fixed(7, 18)}, {fixed(8, 25)}, {fixed(12, 25)},
};

// Ley Orgánica del Trabajo art. 184 (2012; before it art. 212) and the Ley de Fiestas Nacionales.
constexpr HolidayLaw kVenezuela[] = {
    {fixed(1, 1)},
    {easter_day(-48), {}, since(2012)},
    {easter_day(-47), {}, since(2012)},
    {easter_day(-3)},
    {easter_day(-2)},
    {fixed(4, 19)},
    {fixed(5, 1)},
    {fixed(6, 24)},
    {fixed(7, 5)},
    {fixed(7, 24)},
    {fixed(10, 12)},
    {fixed(12, 24), {}, since(2012)},
    {fixed(12, 25)},
    {fixed(12, 31), {}, since(2012)},
};

constexpr CountryLaws kCountries[] = {{"AR", kArgentina}, {"BO", kBolivia},    {"BR", kBrazil}, {"CL", kChile},    {"CO", kColombia},
                                      {"EC", kEcuador}, {"PE", kPeru}, {"PY", kParaguay}, {"UY", kUruguay}, {"VE", kVenezuela}};

constexpr std::array kSolsticeOn21June = {2021, 2022, 2023, 2026, 2027, 2030, 2031, 2034, 2035, 2038, 2039,
                                          2042, 2043, 2046, 2047, 2051, 2055, 2059, 2063, 2067, 2071, 2075};

}  // namespace

std::span<const CountryLaws> laws_of_south_america() { return kCountries; }

bool solstice_on_21_june(int year) { return std::ranges::binary_search(kSolsticeOn21June, year); }

}  // namespace sml::time
