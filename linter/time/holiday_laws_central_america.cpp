#include "linter/time/holiday_laws.h"

namespace sml::time {
namespace {

using enum Weekday;

// Código de Trabajo art. 148; 31 August and 1 December for 12 October by Ley 9803 and Ley 10050. The Mondays that Ley 9875 gave to
// single days of 2020 to 2024 are left out.
constexpr HolidayLaw kCostaRica[] = {
    {fixed(1, 1)},   {easter_day(-3)}, {easter_day(-2)}, {fixed(4, 11)},
    {fixed(5, 1)},   {fixed(7, 25)},   {fixed(8, 2)},    {fixed(8, 15)},
    {fixed(8, 31), {}, since(2021)},
    {fixed(9, 15)},
    {fixed(10, 12), {}, until(2019)},
    {fixed(12, 1), {}, since(2020)},
    {fixed(12, 25)},
};

// Código de Trabajo (Ley 116 of 2013) arts. 94 to 96: 1 May and 10 October on a Sunday give the Monday too.
constexpr HolidayLaw kCuba[] = {
    {fixed(1, 1)},
    {fixed(1, 2), {}, since(2007)},
    {easter_day(-2), {}, since(2012)},
    {fixed(5, 1), kSundayAlsoMonday},
    {fixed(7, 25)},  {fixed(7, 26)},   {fixed(7, 27)},
    {fixed(10, 10), kSundayAlsoMonday},
    {fixed(12, 25)},
    {fixed(12, 31), {}, since(2007)},
};

// Ley 139-97: some go to the nearest Monday; 16 August stays since the Supreme Court's judgment 14 of 20 February 2008.
constexpr Move kDominicanMonday = {{0, -1, -2, 4, 3, 0, 0}};
constexpr HolidayLaw kDominicanRepublic[] = {
    {fixed(1, 1)},
    {fixed(1, 6), kDominicanMonday},
    {fixed(1, 21)},
    {fixed(1, 26), kDominicanMonday},
    {fixed(2, 27)},
    {easter_day(-2)},
    {fixed(5, 1), {{0, -1, -2, 4, 3, 0, 1}}},
    {easter_day(60)},
    {fixed(8, 16)},
    {fixed(9, 24)},
    {fixed(11, 6), kDominicanMonday},
    {fixed(12, 25)},
};

// Código de Trabajo art. 127; Mondays by Decreto 19-2018, which the Constitutional Court confined to 30 June on 16 April 2020.
constexpr Move kGuatemalanMonday = {{0, -1, -2, 4, 3, 2, 1}};
constexpr HolidayLaw kGuatemala[] = {
    {fixed(1, 1)},   {easter_day(-3)}, {easter_day(-2)}, {easter_day(-1)},
    {fixed(5, 1), {}, until(2018)},
    {fixed(5, 1), kGuatemalanMonday, only_in(2019)},
    {fixed(5, 1), {}, since(2020)},
    {fixed(6, 30), {}, until(2018)},
    {fixed(6, 30), kGuatemalanMonday, since(2019)},
    {fixed(9, 15)},
    {fixed(10, 20), {}, until(2017)},
    {fixed(10, 20), kGuatemalanMonday, {2018, 2019}},
    {fixed(10, 20), {}, since(2020)},
    {fixed(11, 1)},  {fixed(12, 25)},
};

// Código de Trabajo art. 339; the three of October in its first Wednesday to Friday by Decreto 78-2015.
constexpr HolidayLaw kHonduras[] = {
    {fixed(1, 1)},   {easter_day(-3)}, {easter_day(-2)}, {easter_day(-1)},
    {fixed(4, 14)},  {fixed(5, 1)},    {fixed(9, 15)},
    {fixed(10, 3), {}, until(2014)},
    {fixed(10, 12), {}, until(2014)},
    {fixed(10, 21), {}, until(2014)},
    {nth(1, wednesday, 10), {}, since(2015)},
    {nth(1, wednesday, 10, 1), {}, since(2015)},
    {nth(1, wednesday, 10, 2), {}, since(2015)},
    {fixed(12, 25)},
};

// Código del Trabajo (Ley 185) art. 66.
constexpr HolidayLaw kNicaragua[] = {
    {fixed(1, 1)},  {easter_day(-3)}, {easter_day(-2)}, {fixed(5, 1)},   {fixed(7, 19)},
    {fixed(9, 14)}, {fixed(9, 15)},   {fixed(12, 8)},   {fixed(12, 25)},
};

// Código de Trabajo arts. 46 and 47; 20 December by Ley 291 of 2022; the day a president takes office.
constexpr HolidayLaw kPanama[] = {
    {fixed(1, 1), kSundayAlsoMonday},
    {fixed(1, 9), kSundayAlsoMonday},
    {easter_day(-47)},
    {easter_day(-2)},
    {fixed(5, 1), kSundayAlsoMonday},
    {fixed(7, 1), kSundayAlsoMonday, {2004, 2099, 5}},
    {fixed(11, 3), kSundayAlsoMonday},
    {fixed(11, 5), kSundayAlsoMonday},
    {fixed(11, 10), kSundayAlsoMonday},
    {fixed(11, 28), kSundayAlsoMonday},
    {fixed(12, 8), kSundayAlsoMonday},
    {fixed(12, 20), kSundayAlsoMonday, since(2022)},
    {fixed(12, 25), kSundayAlsoMonday},
};

// Código de Trabajo art. 190; 17 June by Decreto 208 of 2012, 10 May by Decreto 399 of 2016.
constexpr HolidayLaw kElSalvador[] = {
    {fixed(1, 1)}, {easter_day(-3)}, {easter_day(-2)}, {easter_day(-1)}, {fixed(5, 1)},
    {fixed(5, 10), {}, since(2016)},
    {fixed(6, 17), {}, since(2013)},
    {fixed(8, 6)}, {fixed(9, 15)},   {fixed(11, 2)},   {fixed(12, 25)},
};

constexpr CountryLaws kCountries[] = {{"CR", kCostaRica}, {"CU", kCuba},      {"DO", kDominicanRepublic}, {"GT", kGuatemala},
                                      {"HN", kHonduras},  {"NI", kNicaragua}, {"PA", kPanama},            {"SV", kElSalvador}};

}  // namespace

std::span<const CountryLaws> laws_of_central_america() { return kCountries; }

}  // namespace sml::time
