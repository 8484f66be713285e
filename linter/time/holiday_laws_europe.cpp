#include "linter/time/holiday_laws.h"

namespace sml::time {
namespace {

using enum Weekday;

// The Feiertagsgesetze of all sixteen Länder, where they agree, and Einigungsvertrag art. 2 (3 October).
constexpr HolidayLaw kGermany[] = {
    {fixed(1, 1)},   {easter_day(-2)}, {easter_day(1)}, {fixed(5, 1)}, {easter_day(39)}, {easter_day(50)}, {fixed(10, 3)},
    {fixed(10, 31), {}, only_in(2017)},
    {fixed(12, 25)}, {fixed(12, 26)},
};

// Estatuto de los Trabajadores art. 37.2 and Real Decreto 2001/1983 art. 45: what is kept in all communities.
constexpr HolidayLaw kSpain[] = {
    {fixed(1, 1)},   {fixed(1, 6)},  {easter_day(-2)}, {fixed(5, 1)},  {fixed(8, 15)},
    {fixed(10, 12)}, {fixed(11, 1)}, {fixed(12, 6)},   {fixed(12, 8)}, {fixed(12, 25)},
};

// Code du travail art. L3133-1.
constexpr HolidayLaw kFrance[] = {
    {fixed(1, 1)},  {easter_day(1)}, {fixed(5, 1)},  {fixed(5, 8)},   {easter_day(39)}, {easter_day(50)},
    {fixed(7, 14)}, {fixed(8, 15)},  {fixed(11, 1)}, {fixed(11, 11)}, {fixed(12, 25)},
};

// Banking and Financial Dealings Act 1971, England and Wales, with the substitute days and the days proclaimed for single years.
constexpr Move kSubstituteMonday = {{0, 0, 0, 0, 0, 2, 1}, true};
constexpr Move kTwoDaysLater = {{0, 0, 0, 0, 0, 2, 2}, true};
constexpr HolidayLaw kUnitedKingdom[] = {
    {fixed(1, 1), kSubstituteMonday},
    {easter_day(-2)},
    {easter_day(1)},
    {fixed(4, 29), {}, only_in(2011)},
    {nth(1, monday, 5), {}, until(2019)},
    {fixed(5, 8), {}, only_in(2020)},
    {nth(1, monday, 5), {}, since(2021)},
    {fixed(5, 8), {}, only_in(2023)},
    {nth(-1, monday, 5), {}, until(2001)},
    {fixed(6, 3), {}, only_in(2002)},
    {fixed(6, 4), {}, only_in(2002)},
    {nth(-1, monday, 5), {}, {2003, 2011}},
    {fixed(6, 4), {}, only_in(2012)},
    {fixed(6, 5), {}, only_in(2012)},
    {nth(-1, monday, 5), {}, {2013, 2021}},
    {fixed(6, 2), {}, only_in(2022)},
    {fixed(6, 3), {}, only_in(2022)},
    {nth(-1, monday, 5), {}, since(2023)},
    {nth(-1, monday, 8)},
    {fixed(9, 19), {}, only_in(2022)},
    {fixed(12, 25), kTwoDaysLater},
    {fixed(12, 26), kTwoDaysLater},
};

// Organisation of Working Time Act 1997, second schedule, and S.I. 50 of 2022: the first Monday of February, or the first where that is a Friday.
constexpr Move kFirstMondayOrFriday = {{0, 6, 5, 4, 0, 2, 1}};
constexpr HolidayLaw kIreland[] = {
    {fixed(1, 1)},
    {fixed(2, 1), kFirstMondayOrFriday, since(2023)},
    {fixed(3, 17)},
    {fixed(3, 18), {}, only_in(2022)},
    {easter_day(1)},
    {nth(1, monday, 5)},
    {nth(1, monday, 6)},
    {nth(1, monday, 8)},
    {nth(-1, monday, 10)},
    {fixed(12, 25)},
    {fixed(12, 26)},
};

// Legge 260 of 1949, 54 of 1977, 336 of 2000 (2 June), 151 of 2025 (4 October).
constexpr HolidayLaw kItaly[] = {
    {fixed(1, 1)}, {fixed(1, 6)}, {easter_day(0)}, {easter_day(1)}, {fixed(4, 25)}, {fixed(5, 1)},
    {fixed(6, 2), {}, since(2001)},
    {fixed(8, 15)},
    {fixed(10, 4), {}, since(2026)},
    {fixed(11, 1)}, {fixed(12, 8)}, {fixed(12, 25)}, {fixed(12, 26)},
};

// Código do Trabalho art. 234; four days were suspended from 2013 to 2015 by Lei 23/2012 and given back by Lei 8/2016.
constexpr HolidayLaw kPortugal[] = {
    {fixed(1, 1)},   {easter_day(-2)}, {easter_day(0)}, {fixed(4, 25)}, {fixed(5, 1)},
    {easter_day(60), {}, until(2012)},
    {easter_day(60), {}, since(2016)},
    {fixed(6, 10)},  {fixed(8, 15)},
    {fixed(10, 5), {}, until(2012)},
    {fixed(10, 5), {}, since(2016)},
    {fixed(11, 1), {}, until(2012)},
    {fixed(11, 1), {}, since(2016)},
    {fixed(12, 1), {}, until(2012)},
    {fixed(12, 1), {}, since(2016)},
    {fixed(12, 8)},  {fixed(12, 25)},
};

constexpr CountryLaws kCountries[] = {{"DE", kGermany},       {"ES", kSpain}, {"FR", kFrance},
                                      {"GB", kUnitedKingdom}, {"IE", kIreland}, {"IT", kItaly}, {"PT", kPortugal}};

}  // namespace

std::span<const CountryLaws> laws_of_europe() { return kCountries; }

}  // namespace sml::time
