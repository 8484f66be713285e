// What the parts of a phrase of time make together.
//
// Each function reads the roles of a match and returns what they say, or nothing where that makes no sense. None knows the language or
// the publication.
#pragma once

#include <optional>

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

// Times of day (compose_times.cpp)
std::optional<Said> time_of_day(const Matched& match);          // hour, minute, mark, part
std::optional<Said> time_in_words(const Matched& match);        // hour, minute
std::optional<Said> bare_hour(const Matched& match);            // hour, behind "a las"
std::optional<Said> dotted_about(const Matched& match);         // "about 12.30"
std::optional<Said> hour_about(const Matched& match);           // hour behind pt "por volta das"
std::optional<Said> hour_one(const Matched& match);             // hour behind es "la"
std::optional<Said> dotted_hour(const Matched& match);          // hour behind es "hasta las"
std::optional<Said> dated_hour(const Matched& match);           // hour with "horas", behind a day
std::optional<Said> marked_hour(const Matched& match);          // hour with an h that may be a length instead
std::optional<Said> minutes_before(const Matched& match);       // minutes, hour, mark
std::optional<Said> minutes_before_hour(const Matched& match);  // minutes, hour, behind "para las"
std::optional<Said> minutes_after(const Matched& match);
std::optional<Said> time_in_part(const Matched& match);    // part, hour
std::optional<Said> about_hour(const Matched& match);      // hour, mark: "11-ish"
std::optional<Said> noon_of_day(const Matched& match);     // hour: es "12 del día"
std::optional<Said> half_past(const Matched& match);       // minutes, hour, mark: en "half three"

// Parts of the day (compose_parts.cpp)
std::optional<Said> part_of_day(const Matched& match);     // lead, part

// Stretches of times (compose_time_ranges.cpp)
std::optional<Said> time_between(const Matched& match);    // first, last
std::optional<Said> hours_before_others(const Matched& match);       // lead, first, last, next
std::optional<Said> former_range(const Matched& match);    // first, last, before another range
std::optional<Said> later_range(const Matched& match);     // first, last, behind another range
std::optional<Said> later_stretch(const Matched& match);   // the same of figures with points
std::optional<Said> bare_stretch(const Matched& match);    // first, last: figures with points alone
std::optional<Said> hour_till_hour(const Matched& match);  // first, last: en "1 till 4"
std::optional<Said> open_time(const Matched& match);       // lead, first
std::optional<Said> open_till_late(const Matched& match);  // first, mark
std::optional<Said> hours_past_noon(const Matched& match);  // lead, first, last: es "de 7 a 1"
std::optional<Said> open_dotted(const Matched& match);     // lead, first: en "from 7.30"
std::optional<Said> open_from_hour(const Matched& match);  // the same behind "antes das"
std::optional<Said> open_to_hour(const Matched& match);    // the same behind en "all day till", "weekdays before"

// Days (compose_days.cpp)
std::optional<Said> date_in_words(const Matched& match);          // weekday, day, month, year
std::optional<Said> date_of_short_year(const Matched& match);     // day, month, end
std::optional<Said> day_of_numbered_month(const Matched& match);  // day, number, behind "del"
std::optional<Said> date_before_weekday(const Matched& match);  // date or day and month, weekday
std::optional<Said> day_before_weekday(const Matched& match);     // day, weekday
std::optional<Said> weekdays_listed(const Matched& match);
std::optional<Said> letters_listed(const Matched& match);         // all letters of the match: "Tu/Th/Sa"
std::optional<Said> weekdays_before_dates(const Matched& match);  // weekday, end
std::optional<Said> weekdays_between(const Matched& match);       // weekday, end, before a time
std::optional<Said> weekday_alone(const Matched& match);          // weekday, relation, relation_behind
std::optional<Said> day_by_distance(const Matched& match);        // day
std::optional<Said> day_after_tomorrow(const Matched& match);     // day: es "mañana y pasado"
std::optional<Said> part_of_near_day(const Matched& match);       // day or relation, part
std::optional<Said> weekdays_counted(const Matched& match);       // lead or relation_behind, number, weekday
std::optional<Said> weekday_after_next(const Matched& match);     // weekday
std::optional<Said> recurrence(const Matched& match);
std::optional<Said> day_of_each_month(const Matched& match);  // day, unit
std::optional<Said> days_in_month(const Matched& match);  // start and end within a month: day, end, month, year

// Months, weeks and other units by their relation to the publication (compose_units.cpp)
std::optional<Said> month_named(const Matched& match);            // month, year, relation, relation_behind, date
std::optional<Said> month_behind_year(const Matched& match);       // year, month
std::optional<Said> unit_by_relation(const Matched& match);       // relation or relation_behind, number, unit, section
std::optional<Said> whole_unit(const Matched& match);             // unit, lead: "la semana entera"
std::optional<Said> month_in_figures(const Matched& match);       // number, year
std::optional<Said> unit_after_next(const Matched& match);  // unit

// Lengths from the publication on or back (compose_lengths.cpp)
std::optional<Said> shifted(const Matched& match);                // lead or relation_behind; all lengths of the match
std::optional<Said> shifted_by_part(const Matched& match);        // lead or relation_behind, mark: "in half an hour"
std::optional<Said> lengths_ahead(const Matched& match);          // lead; all lengths of the match, from the publication on
std::optional<Said> lengths_around(const Matched& match);         // relation; the same before or behind it
std::optional<Said> rest_of_today(const Matched& match);

// Days by their number (compose_day_numbers.cpp)
std::optional<Said> day_number(const Matched& match);             // day, weekday
std::optional<Said> numbered_behind_next(const Matched& match);   // the same: "martes que viene, 17"
std::optional<Said> day_behind_article(const Matched& match);     // day, lead
std::optional<Said> day_number_of_month(const Matched& match);    // day, behind "del"

// Days in figures (compose_figures.cpp)
std::optional<Said> date_in_numbers(const Matched& match);        // weekday, day, month: "sáb 14-3", before a time
std::optional<Said> date_in_figures(const Matched& match);        // weekday, date
std::optional<Said> letter_before_figures(const Matched& match);  // weekday, date: es "V 30/10" at the beginning of a line
std::optional<Said> bare_figures(const Matched& match);           // date: only where no fraction looks so
std::optional<Said> figures_led(const Matched& match);            // date: the same, unless what leads to it holds an article
std::optional<Said> version_in_figures(const Matched& match);     // lead: says nothing of time
std::optional<Said> days_of_month_in_figures(const Matched& match);   // date, month

// Weekdays with as many days (compose_weekdays.cpp)
std::optional<Said> weekdays_dated(const Matched& match);             // all weekdays and numbers of the match; month, year
std::optional<Said> weekdays_dated_in_figures(const Matched& match);  // the same; first, date

// Days made of days (compose_stretches.cpp)
std::optional<Said> section_of(const Matched& match);       // section, holder
std::optional<Said> nth_of(const Matched& match);           // nth, first or unit, holder or month
std::optional<Said> half_of(const Matched& match);          // nth, holder
std::optional<Said> counted_units_of(const Matched& match); // nth, number, unit, holder
std::optional<Said> week_of(const Matched& match);          // noun, first
std::optional<Said> units_from_day(const Matched& match);   // number, unit, lead, first: en "a week from Friday"
std::optional<Said> weekday_week(const Matched& match);     // first, unit: en "Friday week"
std::optional<Said> section_of_day(const Matched& match);   // lead, first
std::optional<Said> part_in_holder(const Matched& match);   // first, holder
std::optional<Said> month_in_year(const Matched& match);    // first, holder
std::optional<Said> day_in_holder(const Matched& match);    // first or day, holder
std::optional<Said> day_in_holder_behind(const Matched& match);  // first: "Thursday and Friday of next week"
std::optional<Said> apposition(const Matched& match);       // first, last
std::optional<Said> day_of_nth(const Matched& match);
std::optional<Said> near_apposition(const Matched& match);  // the same: "hoy jueves"
std::optional<Said> moment_today(const Matched& match);     // the same: "today in one hour"
std::optional<Said> recurrence_in_month(const Matched& match);
std::optional<Said> days_between(const Matched& match);  // lead, first, last
std::optional<Said> days_of_week_between(const Matched& match);  // noun, first, last: "semana de 4 a 8 de maio"
std::optional<Said> days_with_both_ends(const Matched& match);  // lead, first: "del 3 al 23 de agosto, ambos inclusive"
std::optional<Said> days_to_number(const Matched& match);  // first, lead, last: "viernes 13 al 20"
std::optional<Said> days_to_day_number(const Matched& match);  // first, last
std::optional<Said> days_of_month_between(const Matched& match);  // the same: "19 to 29 March", before a time takes the last
std::optional<Said> weekdays_in_holder(const Matched& match);  // holder, lead, first, last
std::optional<Said> day_numbers_between(const Matched& match);
std::optional<Said> ordinals_between(const Matched& match);  // the same where no article says that they are days
std::optional<Said> days_in_year(const Matched& match);        // first, year
std::optional<Said> day_with_time(const Matched& match);        // first, time
std::optional<Said> day_at_time(const Matched& match);          // the same, unless it ends a range of days
std::optional<Said> day_with_hours(const Matched& match);       // first, time
std::optional<Said> time_on_day(const Matched& match);          // time, first
std::optional<Said> hours_on_day(const Matched& match);         // the same of a stretch
std::optional<Said> day_with_named_time(const Matched& match);  // first, time: noon or midnight
std::optional<Said> day_with_hour(const Matched& match);        // hour, first
std::optional<Said> day_with_dotted(const Matched& match);      // the same
std::optional<Said> day_with_half(const Matched& match);        // first, mark
std::optional<Said> day_with_part(const Matched& match);        // first, part
std::optional<Said> day_with_bare_range(const Matched& match);  // first, hour, minute
std::optional<Said> both_bounds(const Matched& match);          // first, last
std::optional<Said> moment_in_year(const Matched& match);       // first, year
std::optional<Said> moments_between(const Matched& match);
std::optional<Said> same(const Matched& match);     // first, with words that belong to it
std::optional<Said> restricted_behind(const Matched& match);  // the same before "only"
std::optional<Said> roughly(const Matched& match);  // lead, first

// Stretches with one side, or two that are said apart (compose_bounds.cpp)
std::optional<Said> open_days(const Matched& match);            // lead, first
std::optional<Said> open_through(const Matched& match);       // the same behind "through"
std::optional<Said> open_beginning(const Matched& match);       // the same behind en "beginning"
std::optional<Said> open_from_day(const Matched& match);        // the same: a number behind "antes del"
std::optional<Said> day_from_hour(const Matched& match);        // first, lead, hour: en "tonight from 8"
std::optional<Said> open_and_after(const Matched& match);       // first, mark: en "6 pm and after"
std::optional<Said> both_time_bounds(const Matched& match);     // first, last: of times

// Hours of weekdays (compose_hours.cpp)
std::optional<Said> hours_on_days(const Matched& match);
std::optional<Said> bare_hours_on_days(const Matched& match);
std::optional<Said> opening_hour_on_days(const Matched& match);
std::optional<Said> closed_on_days(const Matched& match);

// All hours, on all days (compose_all_hours.cpp)
std::optional<Said> all_day_on_days(const Matched& match);  // days, number or hour
std::optional<Said> always_open(const Matched& match);
std::optional<Said> open_all_hours(const Matched& match);  // days, number
std::optional<Said> all_days(const Matched& match);        // days, unit, noun: "7 days a week"
std::optional<Said> all_days_behind_hours(const Matched& match);  // days, unit: "de 9 a 21 los 7 días"
std::optional<Said> all_days_with_hours(const Matched& match);  // days, unit, next: "7 days, 9–5 pm"

// A claim's kind, by what its sides say.
TimeClaim::Kind kind_of(const TimeClaim& claim);

}  // namespace sml::claims
