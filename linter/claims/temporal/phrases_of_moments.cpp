#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/phrase.h"

namespace sml::claims {
namespace {

using enum Symbol;

// "viernes 13 a las 20 h", "8 tonight"
constexpr TimePhrase kMoments[] = {
    {a_moment, day_at_time, "first=(a_date|a_day_part) ABOUT_TIME{0,4} time=a_time"},
    {a_moment, day_with_time, "first=(a_date|a_day_part) of time=a_time"},
    {a_moment, day_at_time, "first=(a_date|a_day_part) colon (at|THE)* time=a_time"},
    {a_day_part, part_in_holder, "first=a_day_part (of|in|comma)* article? holder=a_period"},
    {a_moment, day_with_time, "first=(a_day_number) (at|THE|comma)+ time=a_time"},
    {a_moment, day_with_named_time, "first=a_day_number to THE? time=a_time"},
    {a_moment, day_with_hour, "first=(a_date|a_day_part) about (at|THE)* hour=number"},
    {a_moment, day_with_dotted, "first=(a_date|a_day_part) comma? hour=dotted"},
    {a_moment, day_with_hour, "hour=number comma? first=a_day_part"},
    {a_moment, time_on_day, "time=a_time (of|in|comma|pause|article|at|by)* first=(a_date|a_day_part|a_day_number)"},
};

// "del 3 al 15 de marzo", "hasta el domingo", "antes del 15"
constexpr TimePhrase kDayRanges[] = {
    {a_day_range, days_between, "(lead=(from|of|between))? article? (relation=RELATION)? first=(number|ordinal|a_day_number) TO (TO|article)* last=a_date"},
    {a_day_range, days_between, "(lead=(from|of|between))? article? first=(a_date|a_month|a_period|a_day_part) TO (TO|article)*"
                                " last=(a_date|a_month|a_month_alone|a_period|a_day_part)"},
    {a_day_range, days_between, "first=a_month_alone TO last=a_month"},
    {a_day_range, days_between, "first=a_month_alone dash last=a_month_alone"},
    {a_day_range, days_between, "lead=(from|of|between) article? first=a_month_alone TO (TO|article)* last=(a_month|a_month_alone)"},
    {a_day_range, days_between, "lead=from first=year TO (TO|article)* last=(a_date|a_month|a_period)"},
    {a_day_range, days_between, "lead=from article? first=(a_date|a_month) TO last=year"},
    {a_day_range, days_between, "lead=between first=year conjunction article? last=(a_date|a_month)"},
    {a_day_range, days_between, "lead=between article? first=(a_date|a_month) conjunction last=year"},
    {a_day_range, days_between, "lead=(from|of) article? first=a_date TO (TO|article)* last=(number|ordinal|a_day_number)"},
    {a_day_range, days_to_day_number, "first=a_date TO article? last=a_day_number"},
    {a_day_range, days_to_number, "first=a_date lead=to last=number"},
    {a_day_range, days_between, "lead=between article? first=(number|ordinal|a_day_number|a_date|a_month|a_month_alone|a_period) conjunction article?"
                                " last=(a_date|a_month|a_month_alone|a_period)"},
    {a_day_range, weekdays_in_holder, "holder=a_period (comma|in)* (lead=(from|of|between))? article? first=a_date (TO|conjunction) (TO|article)* last=a_date"},
    {a_day_range, day_numbers_between, "first=a_day_number TO article? last=(number|ordinal|a_day_number)"},
    {a_day_range, ordinals_between, "first=ordinal dash last=ordinal"},
    {a_day_range, day_numbers_between, "lead=of first=(number|a_day_number) TO (TO|article)* last=(number|a_day_number)"},
    {a_day_range, day_numbers_between, "lead=from first=a_day_number TO (TO|article)* last=(number|a_day_number)"},
    {a_day_range, day_numbers_between, "lead=between article? first=(number|a_day_number) conjunction article last=number"},
    {a_day_range, day_numbers_between, "lead=between article? first=(number|a_day_number) conjunction article? last=a_day_number"},
    {a_day_range, day_numbers_between, "lead=between first=a_day_number conjunction last=number"},
    {a_time_range, open_time, "lead=(until|before|from|after) (at|THE|about)* first=(a_time) onwards?"},
    {a_time_range, open_time, "lead=(until|before|from|after) (at|plural_article)+ first=number"},
    {a_time_range, open_from_hour, "lead=(before|from|after) first=number hour_unit?"},
    {a_time_range, open_dotted, "lead=(from|until) first=dotted"},
    {a_time_range, open_to_hour, "a_recurrence lead=(before|until) first=number"},
    {a_time_range, open_to_hour, "opening lead=(from|until) first=number"},
    {a_time_range, open_time, "(at|THE)* first=a_time onwards"},
    {a_time_range, open_till_late, "(at|THE)* first=a_time dash mark=late"},
    {a_time_range, open_and_after, "(at|THE)* first=a_time conjunction mark=after"},
    {a_bound, open_days, "lead=(until|before|from|after) (THE|of|in|about|at|to)*"
                         " first=(a_date|a_day_number|a_month|a_period|a_month_alone|a_day_part) (onwards|inclusive)?"},
    {a_bound, open_beginning, "lead=early (THE|in)* first=(a_date|a_month|a_period|a_day_part)"},
    {a_bound, open_from_day, "lead=(until|before|from|after) first=number"},
    {a_bound, open_through, "lead=to (THE)? first=(a_date|a_day_number|a_month|a_month_alone|a_period)"},
    {a_bound, open_days, "(of)? first=(a_date|a_day_number) onwards"},
    {a_bound, open_and_after, "(of)? first=a_date conjunction mark=after"},
};

// "mañana de 3 a 5", "viernes 13, de 9 a 14 h"
constexpr TimePhrase kDaysWithTimes[] = {
    {a_range, day_with_hours, "first=(a_date|a_day_part|a_day_number) (GAP|colon|dash|of|from|in|at|THE|between|by|only)* time=a_time_range"},
    {a_range, hours_on_day, "time=a_time_range (of|in|comma|article|pause)* first=(a_date|a_day_part|a_day_number)"},
    {a_range, day_with_bare_range, "first=(a_date|a_day_part) (GAP|colon|dash|of|from|between|at|THE)*"
                                   " hour=(number|dotted) (TO|conjunction) (at|THE)? minute=(number|dotted)"},
    {a_range, day_from_hour, "first=(a_date|a_day_part) GAP? lead=(from|until) hour=number"},
    {a_range, day_from_hour, "lead=(from|until) hour=number in? first=(a_date|a_day_part)"},
    {a_range, day_with_bare_range, "hour=(number|dotted) TO minute=(number|dotted) of? first=a_date"},
    {a_range, day_with_bare_range, "lead=(of|from|between) (at|THE)* hour=(number|dotted) (TO|conjunction) (at|THE)? minute=(number|dotted)"
                                   " (of|in|comma|article)* first=(a_date|a_day_part)"},
};

// "del 3 de octubre a las 11 hasta el 10 a las 12", "hasta el viernes a las 20 h"
constexpr TimePhrase kLongRanges[] = {
    {a_range, moments_between, "(lead=(from|of|between))? (THE|at)* first=(a_moment|a_time|a_date) TO (TO|THE|at)* last=a_moment"},
    {a_range, moments_between, "(lead=(from|of|between))? (THE|at)* first=a_moment TO (TO|THE|at)* last=(a_time)"},
    {a_range, moments_between, "lead=between (THE|at)* first=(a_moment|a_time|a_date) conjunction (THE|at)* last=a_moment"},
    {a_day_range, both_bounds, "first=a_bound conjunction? last=a_bound"},
    {a_time_range, both_time_bounds, "first=a_time_range conjunction? last=a_time_range"},
    {a_range, moments_between, "first=a_time_range TO (TO|THE|at)* last=a_moment"},
    {a_moment, moment_in_year, "first=a_moment year=year"},
    {a_day_range, days_in_year, "first=a_day_range (of|in|comma)+ year=year"},
    {a_day_range, days_with_both_ends, "first=a_day_range comma? lead=inclusive"},
    {a_range, open_days, "lead=(until|before|from|after) (THE|of|in|about|at|to)* first=a_moment inclusive?"},
    {a_range, open_days, "first=a_moment onwards"},
};

// "solo hoy"
constexpr TimePhrase kRestricted[] = {
    {a_date, same, "lead=only (in|by|article)* first=(a_date)"},
    {a_range, same, "lead=only (in|by|article)* first=(a_day_range|a_bound|a_range|a_period|a_month|a_moment|a_day_part)"},
    {a_date, roughly, "lead=about (in|article)* first=a_date"},
    {a_range, roughly, "lead=about (in|article)* first=(a_day_range|a_period|a_month|a_moment)"},
    {a_date, restricted_behind, "first=a_date lead=only"},
    {a_range, same, "first=(a_day_range|a_bound|a_range|a_period|a_month|a_moment|a_day_part|a_recurrence) lead=only"},
    {a_bound, same, "lead=only by? first=a_time_range"},
};

constexpr std::span<const TimePhrase> kLevels[] = {kMoments, kDayRanges, kDaysWithTimes, kLongRanges, kRestricted};

}  // namespace

std::span<const std::span<const TimePhrase>> phrases_of_moments() { return kLevels; }

}  // namespace sml::claims
