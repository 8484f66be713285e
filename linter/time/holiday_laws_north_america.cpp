#include "linter/time/holiday_laws.h"

namespace sml::time {
namespace {

using enum Weekday;

// Ley Federal del Trabajo art. 74, Mondays since the decree of the DOF of 17 January 2006; 1 October since that of 2022.
constexpr HolidayLaw kMexico[] = {
    {fixed(1, 1)},
    {fixed(2, 5), {}, until(2005)},
    {nth(1, monday, 2), {}, since(2006)},
    {fixed(3, 21), {}, until(2005)},
    {nth(3, monday, 3), {}, since(2006)},
    {fixed(5, 1)},
    {fixed(9, 16)},
    {fixed(10, 1), {}, {2024, 2099, 6}},
    {fixed(11, 20), {}, until(2005)},
    {nth(3, monday, 11), {}, since(2006)},
    {fixed(12, 1), {}, {2000, 2018, 6}},
    {fixed(12, 25)},
};

// 5 U.S.C. 6103: a Saturday's is also kept on the Friday before, a Sunday's on the Monday after.
constexpr Move kInLieu = {{0, 0, 0, 0, 0, -1, 1}, true};
constexpr HolidayLaw kUnitedStates[] = {
    {fixed(1, 1), kInLieu},
    {nth(3, monday, 1)},
    {nth(3, monday, 2)},
    {nth(-1, monday, 5)},
    {fixed(6, 19), kInLieu, since(2021)},   // Public Law 117-17
    {fixed(7, 4), kInLieu},
    {nth(1, monday, 9)},
    {nth(2, monday, 10)},
    {fixed(11, 11), kInLieu},
    {nth(4, thursday, 11)},
    {fixed(12, 25), kInLieu},
};

constexpr CountryLaws kCountries[] = {{"MX", kMexico}, {"US", kUnitedStates}};

}  // namespace

std::span<const CountryLaws> laws_of_north_america() { return kCountries; }

}  // namespace sml::time
