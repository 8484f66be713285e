
#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/phrase.h"

namespace sml::claims {
namespace {

using enum Symbol;

// "20:30", "8 pm", "a las ocho y media", "quarter to nine"
constexpr TimePhrase kTimes[] = {
    {a_time, time_of_day, "(at|THE)* (lead=about)? (at|THE)* hour=(number|clock|dotted|large) (hour_mark|hour_unit)? mark=meridiem"},
    {a_time, time_of_day, "(at|THE)* (lead=about)? (at|THE)* hour=clock (hour_mark|hour_unit)?"},
    {a_time, time_of_day, "(at|THE)* (lead=about)? (at|THE)* hour=clock (hour_mark|hour_unit)? (of|in|at) article? part=noon"},
    {a_time, marked_hour, "(at|THE)* (lead=about)? (at|THE)* hour=(number|dotted) mark=hour_mark"},
    {a_time, time_of_day, "(at|to|THE)+ hour=(number|dotted|large) mark=(hour_mark|hour_unit)"},
    {a_time, bare_hour, "at THE? hour=(number|dotted|large|year)"},
    {a_time, bare_hour, "lead=about (at|plural_article)+ hour=(number|large)"},
    {a_time, time_of_day, "lead=about (at|plural_article)* hour=number conjunction minute=(half|quarter)"},
    {a_time, hour_about, "lead=about hour=number"},
    {a_time, dotted_about, "lead=about (at|plural_article)* hour=dotted"},
    {a_time, hour_one, "lead=article hour=number"},
    {a_time, dotted_hour, "plural_article hour=dotted"},
    {a_time, dated_hour, "hour=number mark=hour_unit"},
    {a_time, time_of_day, "at THE? hour=number conjunction? minute=(number|half|quarter) mark=meridiem?"},
    {a_time, time_of_day, "(at|THE)* hour=number minute=number mark=meridiem"},
    {a_time, time_in_words, "(at|THE)* hour=number minute=number"},
    {a_time, time_of_day, "(at|THE)* hour=number conjunction minute=(half|quarter) mark=(meridiem|hour_mark)?"},
    {a_time, time_of_day, "lead=between? plural_article hour=number conjunction minute=(number|half|quarter) mark=meridiem?"},
    {a_time, time_of_day, "(lead=(between|about))? (at|THE)* hour=number conjunction?"
                          " minute=(number|half|quarter)? (of|in|at|by) (article|in)? part=(part|noon)"},
    {a_time, time_of_day, "lead=between? (at|THE)* hour=number conjunction? minute=(number|half|quarter)? (of|in|at|by) article part=today_or_morning"},
    {a_time, time_of_day, "(at|THE)* hour=number hour_unit? (of|in|at|by|to) article? part=(part)"},
    {a_time, time_of_day, "(at|THE)* hour=number in article mark=meridiem"},
    {a_time, noon_of_day, "(at|THE)* hour=number of day_noun"},
    {a_time, about_hour, "(at|THE)* (lead=about)? (at|THE)* hour=(number|clock|dotted|noon) dash mark=hour_mark"},
    {a_time, half_past, "(at|THE)* minutes=half hour=number mark=(meridiem|hour_mark)?"},
    {a_time, minutes_before, "(at|THE)* hour=number minus minutes=(number|quarter) (of article? part=part)?"},
    {a_time, minutes_before, "(at|THE)* hour=number minus minutes=(number|quarter) mark=meridiem"},
    {a_time, minutes_before, "(at|THE)* minutes=number to hour=noon"},
    {a_time, minutes_before, "(at|THE)* minutes=quarter (to|before|of) hour=(number|noon|clock) minute=number? mark=meridiem?"},
    {a_time, minutes_before, "(at|THE)* minutes=number time_unit (to|before|of|at) THE? hour=(number|noon|clock)"
                             " minute=number? mark=meridiem? (of article? part=part)?"},
    {a_time, minutes_before_hour, "(at|THE)* minutes=(number|quarter) lead=at THE? hour=(number|noon) mark=(meridiem)? (of article? part=part)?"},
    {a_time, minutes_after, "(at|THE)* minutes=(half|quarter) (last_one|after) (of|at)? THE? hour=(number|noon) (hour_mark)? mark=meridiem?"},
    {a_time, minutes_after, "(at|THE)* minutes=number time_unit? (last_one|after) (of|at)? THE? hour=(number|noon) (hour_mark)? mark=meridiem?"},
    {a_time, time_of_day, "(at|THE)* hour=noon conjunction minute=(half|quarter)"},
    {a_time, time_of_day, "(at|THE)* (lead=number)? hour=noon"},
    {a_time, time_of_day, "lead=about THE? hour=noon"},
    {daily, all_days, "days=(number|large) unit=unit (of|by|in|to|at|article)* noun=unit"},
    {daily, all_days_behind_hours, "plural_article days=number unit=unit"},
    {daily, all_days_with_hours, "days=number unit=unit (comma|colon|of|from)* next=(number|clock|dotted)"},
    {daily, all_days, "opening plural_article? days=number unit=unit ((of|by|in|to|at|article)* noun=unit)?"},
};

// "9:00 de la mañana", "in the afternoon at 7"
constexpr TimePhrase kTimesInParts[] = {
    {a_time, time_of_day, "hour=a_time GAP? (of|in|by|at|to) (article|in)? part=(part|noon)"},
    {a_time, time_of_day, "hour=a_time GAP? (of|in|by|at) article part=today_or_morning"},
    {a_time, time_of_day, "hour=a_time part=part"},
    {a_time, time_of_day, "hour=a_time in? (early|middle|late) (in|article|dash)* part=part"},
    {a_time, time_in_part, "part=part comma? at? hour=a_time"},
    {a_time, time_in_part, "lead=(early|middle|late) (of|in|article|dash)* part=part comma? at? hour=a_time"},
    {a_time, time_of_day, "(by|in|of|to|at) article? part=part comma? at? hour=a_time"},
    {a_time, time_of_day, "(by|in|of|to|at) article part=today_or_morning comma? at? hour=a_time"},
};

// "de 9 a 18 h", "entre las 10 y las 11:30", "a partir de las 9 h"
constexpr TimePhrase kTimeRanges[] = {
    {a_time_range, time_between, "in* (lead=(of|from|about))? (at|THE)* first=(a_time|number|dotted|noon|large) period? TO (at|THE)* last=a_time"},
    {a_time_range, time_between, "(in|by)* (lead=(of|from))? (at|THE)* first=a_time period? TO (at|THE)* last=(number|dotted|noon|large)"},
    {a_time_range, time_between, "lead=(of|from) THE? first=(a_time|number|dotted) at last=a_time"},
    {a_time_range, time_between, "lead=(of|from|between) (at|THE)* first=dotted (TO|conjunction) (at|THE)* last=dotted"},
    {a_time_range, time_between, "(at|THE)* first=a_time at THE? last=(a_time|number)"},
    {a_time_range, time_between, "lead=between (at|THE)* first=(a_time|number|dotted) (conjunction|TO) (at|THE)* last=a_time"},
    {a_time_range, time_between, "lead=between (at|THE)* first=a_time (conjunction|TO) (at|THE)* last=(number|dotted)"},
    {a_time_range, time_between, "opening (colon|GAP|of|from|at|in|parts)* first=(number|dotted) (TO|at) (at|THE)* last=(number|dotted)"},
    {a_time_range, time_between, "lead=between (at|plural_article) first=number conjunction (at|plural_article) last=number"},
    {a_time_range, time_between, "lead=(of|from) (at|plural_article)+ first=number TO (at|plural_article)* last=number"},
    {a_time_range, time_between, "lead=(of|from) (at|plural_article) first=number at last=number"},
    {a_time_range, bare_stretch, "first=dotted dash last=dotted"},
    {a_time_range, hours_past_noon, "lead=of first=number to last=number"},
    {a_time_range, hour_till_hour, "first=(number|dotted) until last=(number|dotted)"},
    {a_time_range, open_to_hour, "whole day_noun lead=until first=number"},
};

// "de 9 a 13 y de 16 a 20 h": times only beside others
constexpr TimePhrase kFormerTimeRanges[] = {
    {a_time_range, hours_before_others, "lead=(of|from) (at|THE)* first=(number|dotted) TO (at|THE)*"
                                        " last=(number|dotted) (conjunction|comma)+ (of|from)* next=a_time_range"},
    {a_time_range, former_range, "first=(number|dotted) TO last=(number|dotted) (conjunction|slash) next=a_time_range"},
    {a_time_range, later_range, "a_time_range conjunction lead=of first=(number|dotted) to last=(number|dotted)"},
    {a_time_range, later_stretch, "a_time_range (conjunction|slash|comma) first=dotted dash last=dotted"},
    {a_date, day_after_tomorrow, "today_or_morning conjunction day=last_one"},
};

// "lunes a viernes de 9 a 18 h", "sáb y dom: cerrado", 24/7
constexpr TimePhrase kHours[] = {
    {an_hours, hours_on_days, "(lead=(of|from))? days=(DAY|daily|workdays|every|weekend|holidays) (at DAY)?"
                              " (THE|DAY|TO|GAP|conjunction|slash|of|every|holidays|only|day_noun|daily|workdays|in|open? (except|minus|inclusive)){0,14}"
                              " (part=(part|parts)|(by|in|to|at|of)+ article? part=today_or_morning|by article? part=(part|parts))?"
                              " (GAP|colon|line_end|open|of|from|at|plural_article|in|by|close|article|opening){0,6}"
                              " (a_time_range|(until|from|after) (at|THE)* a_time|closed to? (at|THE)* a_time|(from|of)* (at|THE)* a_time (onwards|TO late)|"
                              "(until|from|after) (at|plural_article)* number|between first=(number|dotted) conjunction last=(number|dotted)|"
                              "first=(number|dotted) (TO|at) (at|THE)? last=(number|dotted)|first=(number|dotted) at last=a_time)"
                              " ((conjunction|GAP|slash|line_end|dash)? (of|from|at|plural_article|conjunction|opening|colon)* a_time_range)* ((conjunction|"
                              "GAP|slash|dash) (of|from|at|plural_article|opening|colon)* next=(number|dotted) (TO|at) (at|THE)? end=(number|dotted))?"
                              " ((GAP|open)* (except|minus) (THE|in)* (DAY|holidays) ((comma|conjunction)+ THE? (DAY|holidays))*)? close?"},
    {an_hours, hours_on_days, "first=a_time_range ((conjunction|GAP|slash) (of|from|at|plural_article)* a_time_range)*"
                              " (GAP|open|of|in|from|plural_article|every|only|line_end){0,5} days=(DAY|daily|workdays|holidays)"
                              " ((TO|GAP|conjunction|slash|of|in|plural_article|article|open? (except|minus)){0,3} (DAY|holidays)){0,8} (close|part=parts)?"},
    {an_hours, bare_hours_on_days, "(lead=(of|from))? first=(number|dotted) (TO|at) last=(number|dotted)"
                                   " (GAP|open|of|in|from|plural_article|every|only|line_end){0,5} days=(DAY|daily|workdays)"
                                   " ((TO|GAP|conjunction|slash|of|in|plural_article|article){0,3} (DAY|holidays)){0,8} part=parts?"},
    {an_hours, bare_hours_on_days, "lead=between first=(number|dotted) conjunction last=(number|dotted)"
                                   " (GAP|open|of|in|from|plural_article|every|only|line_end){0,5} days=(DAY|daily|workdays)"
                                   " ((TO|GAP|conjunction|slash|of|in|plural_article|article){0,3} (DAY|holidays)){0,8} part=parts?"},
    {an_hours, closed_on_days, "days=(DAY|holidays) ((THE|TO|GAP|conjunction|slash|of|in){0,3} (DAY|holidays)){0,8} (colon|GAP|dash|open)* closed"},
    {an_hours, closed_on_days, "lead=closed (in|colon|plural_article|article|of|at|to)* (days=(DAY|holidays))"
                               " ((THE|TO|comma|conjunction|slash|of|in){1,3} (DAY|holidays)){0,8}"},
    {an_hours, hours_on_days, "lead=until (at|THE)* (number|a_time) (in|at) days=weekday_plural"},
    {an_hours, hours_on_days, "lead=until (at|THE)* a_time plural_article days=(DAY)"},
    {an_hours, hours_on_days, "lead=(until|closed) (at|THE)* (a_time|number) (in|of|from|GAP|plural_article)* days=DAY"
                              " ((TO|GAP|conjunction|slash|plural_article){1,3} DAY)+"},
    {an_hours, opening_hour_on_days, "lead=from (at|THE)* (a_time|number) (in|of|from|GAP|plural_article)* days=DAY"
                                     " ((TO|GAP|conjunction|slash|plural_article){1,3} DAY)+"},
    {an_hours, hours_on_days, "lead=closed to? (at|THE)* a_time (in|to|GAP|plural_article)* days=weekday_plural"},
    {an_hours, hours_on_days, "lead=closed to? (at|THE)* a_time plural_article days=DAY"},
    {an_hours, hours_on_days, "lead=closed (in|to|plural_article)* days=weekday_plural (GAP|at|THE)* a_time"},
    {an_hours, hours_on_days, "lead=closed plural_article days=DAY (at|THE)* a_time"},
    {an_hours, all_day_on_days, "days=(DAY|daily|workdays|weekend|holidays) ((THE|TO|GAP|conjunction|slash|of|in){0,3} (DAY|holidays)){0,8} (GAP|colon|open)*"
                                " (plural_article hour=a_time|plural_article? number=number (hour_unit|hour_mark))"},
    {an_hours, all_day_on_days, "plural_article? number=number (hour_unit|hour_mark) (in|of|GAP|plural_article)* days=(DAY|daily|workdays|weekend|holidays)"
                                " ((TO|conjunction|slash|of|in|plural_article|THE){0,3} (DAY|holidays)){0,8}"},
    {an_hours, always_open, "days=always"},
    {an_hours, open_all_hours, "(plural_article) days=number (hour_unit|hour_mark) (of article? day_noun)?"},
    {an_hours, open_all_hours, "(THE)? days=number (hour_unit|hour_mark) (GAP|conjunction)* (THE)? (daily|number=number unit (of|by|in|to|article)* unit)"},
    {an_hours, open_all_hours, "days=number (hour_unit|hour_mark) (article|to|by|in) day_noun ((GAP|conjunction)* THE? daily)?"},
    {an_hours, always_open, "plural_article always"},
};

constexpr std::span<const TimePhrase> kLevels[] = {kTimes, kTimesInParts, kTimeRanges, kFormerTimeRanges, kHours};

}  // namespace

std::span<const std::span<const TimePhrase>> phrases_of_times() { return kLevels; }

}  // namespace sml::claims
