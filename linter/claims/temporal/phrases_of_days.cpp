#include "linter/claims/temporal/compose.h"
#include "linter/claims/temporal/phrase.h"

namespace sml::claims {
namespace {

using enum Symbol;

// "viernes 13 de marzo", "mañana", "hace tres semanas", "esta semana"
constexpr TimePhrase kDays[] = {
    {a_date, date_in_words, "(article|in|of|to)* (relation=RELATION)? weekday=WEEKDAY (GAP|open)? (article|in)? (day_noun)? day=(NUMBER|weekday_or_ordinal)"
                            " ((of|dash|slash|period|comma)*|of unit of) month=MONTH (of|comma|dash|slash|period|article|pause)* year=(year|number)"},
    {a_date, date_in_words, "(article|in|of|to)* (relation=RELATION)? weekday=WEEKDAY (GAP|open)? (article|in)? (day_noun)? day=(NUMBER|weekday_or_ordinal)"
                            " ((of|dash|slash|period|comma)*|of unit of) month=MONTH close?"},
    {a_date, date_in_words, "(article|in|of|to)* (relation=RELATION)? (noun=day_noun)? day=(NUMBER|weekday_or_ordinal) ((of|dash|slash|period|comma)*|"
                            "of unit of) month=MONTH (of|comma|dash|slash|period|article|pause)* year=(year|number) (open weekday=WEEKDAY close)?"},
    {a_date, date_in_words, "(article|in|of|to)* (relation=RELATION)? (noun=day_noun)? day=(NUMBER|weekday_or_ordinal)"
                            " ((of|dash|slash|period|comma)*|of unit of) month=MONTH (GAP? open weekday=WEEKDAY close)?"},
    {a_date, date_in_words, "(article|in|of|to)* day=number (dash|slash|period) month=MONTH (dash|slash|period) end=number"},
    {a_date, date_of_short_year, "(article|in|of|to)* (weekday=WEEKDAY comma? article?)? day=NUMBER of month=MONTH of end=number"},
    {a_date, date_in_words, "(article|in|of|to)* (weekday=WEEKDAY comma? article?)? day=number of number=number of year=year"},
    {a_date, date_in_words, "(article|in|of|to)* (weekday=WEEKDAY GAP?)? month=MONTH (article|dash|slash|period|of)* day=NUMBER"
                            " (comma|of|dash|slash|period|pause)* year=(year|number)"},
    {a_date, date_in_words, "(article|in|of|to)* (weekday=WEEKDAY GAP?)? month=MONTH (article|dash|slash|period|of)* day=NUMBER"},
    {a_date, date_in_words, "(article|in|of|to)* weekday=WEEKDAY open month=MONTH (article|period)* day=NUMBER close"},
    {a_date, date_in_words, "(article|in|of|to)* year=year (dash|slash|period)* month=MONTH (dash|slash|period)* day=NUMBER"},
    {a_date, date_in_numbers, "(article|in|of|to)* (relation=RELATION)? weekday=WEEKDAY GAP? day=number dash month=number (comma|at|THE|pause)* next=a_time"},
    {a_date, day_of_numbered_month, "(article) day=number lead=of number=number"},
    {a_date, date_in_words, "(article|in|of|to)* (weekday=WEEKDAY GAP?)? month=MONTH comma day=ordinal ((comma|of)* year=year)?"},
    {a_date, date_in_words, "(article|in|of|to)* month=MONTH (article|slash)? day=NUMBER (comma|open)+ weekday=(weekday|weekday_short|weekday_or_word) close?"},
    {a_date, date_in_words, "(article|in|of|to)* relation=(this_one|next_one) weekday=WEEKDAY (comma|open)? month=MONTH (article|dash)? day=NUMBER close?"},
    {a_date, date_in_words, "(article|in|of|to)* weekday=WEEKDAY next_one (comma|open)? (article)? day=NUMBER of month=MONTH close?"},
    {a_day_range, days_in_month, "(lead=(of|from|between))? month=MONTH article? day=NUMBER TO article? end=NUMBER ((comma|of)* year=year)?"},
    {a_day_range, days_in_month, "lead=between month=MONTH article? day=NUMBER conjunction article? end=NUMBER ((comma|of)* year=year)?"},
    {a_day_range, days_in_month, "in? month=MONTH lead=between article? day=NUMBER conjunction article? end=NUMBER"},
    {a_date, date_in_figures, "(article|in|of|to)* (relation=RELATION)? (weekday=WEEKDAY (GAP|open)* (article|in)? )? (noun=day_noun)? date=full_date close?"},
    {other, version_in_figures, "lead=counted colon? date=full_date"},
    {a_date, date_in_figures, "(article|in|of|to)* (relation=RELATION)? weekday=WEEKDAY next_one? (GAP|open)* (article|in)? (day_noun)? date=day_month close?"},
    {a_date, date_in_figures, "(article|in|of|to)* noun=day_noun date=day_month"},
    {a_date, date_in_figures, "(article|in|until|from|after|before|between) (relation=RELATION)? date=day_month"},
    {a_date, figures_led, "(TO|of|conjunction) (relation=RELATION)? date=day_month"},
    {a_date, date_in_figures, "relation=RELATION date=day_month"},
    {a_date, date_before_weekday, "(article|in|of|to)* (noun=day_noun)? date=(day_month|full_date) comma weekday=WEEKDAY"},
    {a_date, date_in_figures, "(article|in|of|to)* (noun=day_noun)? date=(day_month|full_date) open weekday=WEEKDAY close"},
    {a_date, date_before_weekday, "(article|in|of|to)* (noun=day_noun)? day=NUMBER of? month=MONTH comma weekday=WEEKDAY"},
    {a_date, day_before_weekday, "(article|in|of|to)* noun=day_noun day=NUMBER comma weekday=WEEKDAY"},
    {a_date, letter_before_figures, "weekday=weekday_letter date=day_month"},
    {a_date, bare_figures, "date=day_month"},
    {a_month, month_named, "date=month_year"},
    {a_month, month_in_figures, "(in)? number=number (slash|dash) year=year"},
    {a_month, month_in_figures, "(in)? year=year slash number=number"},
    {a_recurrence, recurrence, "weekday=(WEEKDAY|weekday_plural) ((TO|GAP|conjunction|slash)+ (WEEKDAY|weekday_plural)){0,6} parts"},
    {a_recurrence, recurrence, "(article|in)* lead=NTH ((conjunction|comma)+ article? NTH)+ weekday=(WEEKDAY|weekday_plural) (of|in) every unit"},
    {a_recurrence, recurrence, "(article|in)* lead=NTH ((conjunction|comma)+ article? NTH)+ weekday=(WEEKDAY|weekday_plural) (of|in) article? unit=unit"},
    {a_recurrence, recurrence, "(THE|in)* lead=NTH ((conjunction|comma)+ article? NTH)+ weekday=weekday_plural"},
    {a_recurrence, day_of_each_month, "(lead=(of|from|article|plural_article))? (NUMBER (TO|conjunction|comma)+ article?){0,6}"
                                      " day=NUMBER (of|in) every unit=unit"},
    {a_recurrence, recurrence, "lead=every THE? (NTH|early) weekday=(WEEKDAY|weekday_plural) ((of|in) (article|every)? unit=unit)?"},
    {a_recurrence, recurrence, "THE? weekday=(WEEKDAY|weekday_plural) (of|in) every unit"},
    {a_recurrence, weekdays_before_dates, "(lead=(of|from))? weekday=(WEEKDAY|weekday_plural) TO THE? end=(WEEKDAY|weekday_plural)"},
    {a_recurrence, recurrence, "weekday=weekday_plural TO weekday_plural"},
    {a_recurrence, weekdays_between, "(lead=(of|from))? weekday=(WEEKDAY|weekday_plural) TO end=(WEEKDAY|weekday_plural) (GAP|at|THE)* next=a_time"},
    {a_recurrence, weekdays_listed, "weekday=(WEEKDAY|weekday_plural) ((GAP|conjunction|slash)+ (WEEKDAY|weekday_plural))+"},
    {a_recurrence, recurrence, "(THE|in)* lead=(NTH|early) weekday=(WEEKDAY|weekday_plural) (of|in) every unit"},
    {a_date, weekday_alone, "(article|in|of|to)* (relation=RELATION)? weekday=WEEKDAY relation_behind=(next_one|last_one)?"},
    {a_date, weekdays_counted, "number=(number|few) weekday=(WEEKDAY|weekday_plural) relation_behind=(ahead_behind|ago_behind)"},
    {a_date, weekdays_counted, "lead=(ahead_before|ago_before) number=(number|few) weekday=(WEEKDAY|weekday_plural)"},
    {a_date, weekday_after_next, "(article|in|of|to)* weekday=WEEKDAY after article? next_one"},
    {a_date, day_number, "(article|in|of|to)* (relation=RELATION)? weekday=WEEKDAY GAP? (article|in)? day_noun? day=NUMBER"},
    {a_date, day_number, "(article|in|of|to)* (relation=RELATION)? weekday=WEEKDAY open day=NUMBER close"},
    {a_date, numbered_behind_next, "(article|in|of|to)* weekday=WEEKDAY next_one comma day=number"},
    {a_date, day_number, "(article|in|of|to)* (relation=RELATION)? noun=day_noun day=NUMBER open weekday=WEEKDAY close"},
    {a_date, day_number, "article day=NUMBER open weekday=WEEKDAY close"},
    {a_day_number, day_number, "(article|in|of|to)* (relation=RELATION)? noun=day_noun day=NUMBER"},
    {a_date, day_number, "day=listed_day"},
    {a_day_number, day_behind_article, "lead=article (relation=RELATION)? day=NUMBER"},
    {a_day_number, day_number, "(in) article? day=ordinal"},
    {a_day_number, day_number_of_month, "lead=(of|in) (relation=RELATION)? day=NUMBER"},
    {a_day_range, weekdays_dated, "(lead=(of|from))? weekday=WEEKDAY ((TO|comma|conjunction|slash)+ THE? WEEKDAY)+ (GAP|open|colon)*"
                                  " (of|from|THE|in|day_noun|unit)* day=NUMBER ((comma|conjunction) NUMBER)* (TO|conjunction) (TO|article)* end=NUMBER"
                                  " (of* month=MONTH ((of|comma)* year=year)?)? close?"},
    {a_day_range, weekdays_dated, "weekday=WEEKDAY ((TO|comma|conjunction|slash)+ WEEKDAY)+ (GAP|open)* month=MONTH article? day=NUMBER"
                                  " ((comma|conjunction) NUMBER)* (TO|conjunction) article? end=NUMBER ((of|comma)* year=year)? close?"},
    {a_day_range, weekdays_dated_in_figures,
     "(lead=(of|from))? weekday=WEEKDAY ((TO|comma|conjunction|slash)+ THE? WEEKDAY)+ (GAP|open|colon)* (of|from|THE|in|day_noun|unit)*"
     " (day=NUMBER (comma NUMBER)*|first=day_month) (TO|conjunction) (TO|article)* date=day_month close?"},
    {a_day_range, days_of_month_in_figures,
     "(weekday=WEEKDAY ((TO|comma|conjunction|slash)+ WEEKDAY)+ GAP?)? date=day_month of? month=MONTH ((of|comma)* year=year)?"},
    {a_date, day_by_distance, "day=(today|today_or_morning)"},
    {a_day_part, part_of_near_day, "relation=(this_one) part=(part)"},
    {a_day_part, part_of_near_day, "relation=(this_one) part=(today_or_morning)"},
    {a_day_part, part_of_near_day, "day=tonight"},
    {a_day_part, part_of_near_day, "relation=(next_one|last_one) part=part"},
    {a_part, part_of_day, "lead=(by|in|at|of|to) THE? (early|middle|late|of|article|dash)* part=(part|parts)"},
    {a_part, part_of_day, "lead=(by|in|at|of|to) THE (early|middle|late|of|article|dash)* part=today_or_morning"},
    {a_part, part_of_day, "lead=(early|middle|late) (of|article|dash)* part=(part|parts|today_or_morning)"},
    {a_part, part_of_day, "lead=only (by|in)? THE part=(part|today_or_morning)"},
    {a_part, part_of_day, "lead=only of part=(part|today_or_morning)"},
    {a_plural_part, part_of_day, "part=parts"},

    {a_month, month_named, "(lead=(whole|in))? article? (relation=(this_one|next_one|last_one))? (noun=(unit) of)? month=MONTH"
                           " (of|comma|dash|slash|period|article)* year=(year|number)"},
    {a_month, month_named, "(article|in|of|to)* nth=NTH noun=unit of? year=year"},
    {a_month, month_named, "year=year (dash|slash)* month=MONTH"},
    {a_month, month_behind_year, "year=year comma month=(month|month_short)"},
    {a_month, month_named, "(in)? article? relation=(this_one|next_one|last_one|final_one) (noun=unit of)? month=MONTH"},
    {a_month, month_named, "(in)? article? month=MONTH relation_behind=(next_one|last_one)"},
    {a_month, month_named, "(in)? article? noun=unit of month=MONTH"},
    {a_month, month_named, "lead=(whole|every) article? (noun=unit of)? month=MONTH"},
    {a_month, month_named, "in article? month=(month|month_short|month_or_word)"},
    {a_month, month_named, "month=month"},
    {a_month_alone, month_named, "month=(month_short|month_or_word|weekday_or_month)"},
    {a_period, unit_after_next, "(in|article)* unit=(UNIT|weekend) after article? next_one UNIT?"},
    {a_period, unit_by_relation, "(in|article)* relation=(this_one|next_one|last_one|final_one) (number=(number|few))? unit=(LENGTH|weekend)"},
    {a_period, unit_by_relation, "(in|article)* number=number relation=(next_one|last_one|final_one) unit=LENGTH"},
    {a_period, unit_by_relation, "(in|article|of|to)* unit=(UNIT|weekend) relation_behind=(next_one|last_one|this_one)"},
    {a_period, unit_by_relation, "(number=number)? unit=LENGTH relation_behind=(next_one|last_one|final_one)"},
    {a_period, unit_by_relation, "relation=this_one unit=(UNIT|weekend) relation_behind=(next_one|last_one)"},
    {a_period, unit_by_relation, "lead=whole article? (relation=this_one)? unit=(unit|weekend)"},
    {a_period, whole_unit, "unit=(unit|weekend) lead=(whole|every)"},
    {a_period, unit_by_relation, "section=rest (of|article)* (relation=RELATION)? unit=UNIT relation_behind=(this_one|next_one|last_one)?"},
    {a_period, unit_by_relation, "section=ahead_behind in article? unit=unit"},
    {a_date, rest_of_today, "section=rest (of|article|this_one)* unit=day_noun"},
    {a_period, unit_by_relation, "article unit=weekend"},
    {a_period, unit_by_relation, "unit=weekend"},
    {a_day_range, lengths_ahead, "lead=ahead_before about? number=MANY LENGTH ((comma|conjunction)* number LENGTH)*"},
    {a_day_range, lengths_around, "lead=ahead_before? article? relation=(next_one|last_one|final_one) number=number LENGTH"
                                  " ((comma|conjunction)* number LENGTH)+"},
    {a_date, shifted, "lead=ago_before number=MANY LENGTH ((comma|conjunction)* number LENGTH)*"},
    {a_date, shifted, "number=MANY LENGTH ((comma|conjunction)* number LENGTH)* relation_behind=(ago_behind|ahead_behind)"},
    {a_date, shifted, "lead=(ahead_before|in) about? number=MANY LENGTH ((comma|conjunction)* number LENGTH)*"},
    {a_date, shifted, "number=MANY LENGTH ((comma|conjunction)* number LENGTH)* (from|relation_behind=ago_behind) day=today"},
    {a_date, shifted_by_part, "lead=(ahead_before|in|ago_before) mark=(half|quarter) (of|article)* hour_unit"},
    {a_date, shifted_by_part, "mark=(half|quarter) (of|article)* hour_unit relation_behind=(ago_behind|ahead_behind)"},

    {a_recurrence, recurrence, "lead=every (THE|at)? weekday=(WEEKDAY|weekday_plural) ((GAP|conjunction)+ (THE|in)? (WEEKDAY|weekday_plural)){0,6} part?"},
    {a_recurrence, recurrence, "lead=every THE? (day_noun|part|parts|weekend)"},
    {a_recurrence, recurrence, "lead=every THE? (day_noun|unit) NUMBER"},
    {a_recurrence, recurrence, "lead=only? plural_article unit? weekday=(WEEKDAY|weekday_plural)"
                               " ((GAP|conjunction)+ (THE|in)? (WEEKDAY|weekday_plural)){0,6} (conjunction THE? holidays)?"},
    {a_recurrence, recurrence, "lead=only? (in|at)? weekday=weekday_plural ((GAP|conjunction)+ (THE|in|at)? weekday_plural){0,6} (conjunction THE? holidays)?"},
    {a_recurrence, letters_listed, "weekday=weekday_letter ((slash|conjunction|comma) weekday_letter)+"},
    {a_recurrence, recurrence, "lead=only (in|at)? weekday=WEEKDAY ((GAP|conjunction)+ (THE|in|at)? WEEKDAY){0,5}"
                               " ((GAP|conjunction)+ (THE|in|at)? weekday_plural){1,6}"},
    {a_recurrence, recurrence, "lead=(daily|workdays) parts?"},
    {a_recurrence, recurrence, "lead=(daily|workdays) (GAP|open)* (except|minus) (THE|in)* (WEEKDAY|weekday_plural|holidays)"
                               " ((comma|conjunction)+ THE? (WEEKDAY|weekday_plural|holidays))* close?"},
    {a_recurrence, recurrence, "lead=weekend"},
};

// "principios de marzo", "primer lunes del mes que viene", "15 del mes que viene"
constexpr TimePhrase kHeldDays[] = {
    {a_period, section_of, "section=(early|middle|late) (of|article|dash)* unit=(unit)"},
    {a_period, same, "lead=ahead_behind of? first=(a_period|a_day_part)"},
    {a_period, same, "lead=ahead_before article? first=a_period"},
    {a_period, week_of, "(in|article)* noun=(unit|weekend) (of|in|article|from|pause|early)* first=(a_date|a_day_number)"},
    {a_day_range, day_numbers_between, "(in|article)* (unit|weekend) (of|in)* first=a_day_number TO (TO|article)* last=(number|ordinal|a_day_number)"},
    {a_period, section_of, "section=(early|middle|late|rest) (of|article|dash)* holder=(a_month|a_period|a_month_alone|year)"},
    {a_date, nth_of, "(in|article|of|to)* nth=NTH first=a_date (of|in|comma)? article? holder=(a_month|a_period|a_month_alone|unit|year)"},
    {a_date, nth_of, "(in|article|of|to)* nth=NTH weekday=WEEKDAY (of|in|comma)? article? holder=(a_month|a_period|a_month_alone|unit|year)"},
    {a_date, nth_of, "(in|article)* nth=ordinal weekday=WEEKDAY"},
    {a_date, nth_of, "(in|article|of|to)* nth=NTH unit=day_noun (of|in) article? holder=(a_month|a_period|a_month_alone|unit|year)"},
    {a_period, nth_of, "(in|article|of|to)* nth=NTH unit=(unit|weekend|quarter) (of|in) article? holder=(a_month|a_period|a_month_alone|unit|year)"},
    {a_period, half_of, "(in|article|of|to)* nth=NTH section=(half|middle) (of|in) article? holder=(a_month|a_month_alone|a_period|unit|year)"},
    {a_day_range, counted_units_of, "(in|THE|of|to)* nth=(ordinal|final_one|early) number=number unit=UNIT (of|in) article?"
                                    " holder=(a_month|a_month_alone|a_period|unit|year)"},
    {a_day_range, counted_units_of, "(in|THE|of|to)* number=number nth=(ordinal|final_one|early) unit=UNIT (of|in) article?"
                                    " holder=(a_month|a_month_alone|a_period|unit|year)"},
    {a_month, month_in_year, "(in)? article? first=(a_month|a_month_alone) (of|comma)* article? holder=a_period"},
    {a_date, day_in_holder, "(article|of|to)* first=(number|ordinal|a_day_number) (of|in)? article? holder=a_period"},
    {a_date, day_in_holder, "first=a_date (of|in|comma)* article? holder=a_period"},
    {a_date, day_in_holder, "holder=a_period (in|comma)* first=a_date"},
    {a_date, day_in_holder_behind, "first=a_date next=conjunction article? a_date (of|in|comma)* article? a_period"},
    {a_date, units_from_day, "number=MANY unit=unit (lead=(from|in))? article? first=a_date"},
    {a_date, weekday_week, "first=a_date unit=unit"},
    {a_recurrence, recurrence_in_month, "first=a_recurrence (of|in) holder=a_month"},
};

// "esta noche", "mañana por la noche"
constexpr TimePhrase kDaysWithParts[] = {
    {a_day_part, day_with_part, "first=a_date comma? (by|in|at|to|of)+ article? part=part"},
    {a_day_part, day_with_part, "first=a_date part=part"},
    {a_day_part, day_with_part, "first=a_date (comma|to|in|by|at)* part=a_part"},
    {a_date, section_of_day, "(in|article)* lead=(early|late|middle) (of|in|article)* first=a_date"},
    {a_day_part, same, "(in|article)* lead=(early|late|ahead_behind) (in|article)* first=a_day_part"},
    {a_part, same, "lead=ahead_behind first=a_part"},
    {a_date, same, "lead=ahead_behind first=a_date"},
    {a_day_part, day_with_half, "first=a_date mark=meridiem"},
    {a_date, apposition, "first=a_date comma article? last=a_date"},
    {a_date, day_of_nth, "first=a_date comma article? last=a_day_number"},
    {a_date, near_apposition, "first=a_date last=a_date"},
    {a_date, moment_today, "first=a_date in? last=a_date"},
    {a_day_range, days_of_week_between, "noun=unit (of|in) article? first=(number|ordinal|a_day_number) TO (TO|article)* last=a_date"},
    {a_day_range, days_of_month_between, "(lead=(from|of|between))? article? first=(number|ordinal|a_day_number) (dash|to) (to|article)* last=a_date"},
    {a_day_part, day_with_part, "part=(PART) (of|in|comma)* article? first=(a_date|a_day_number)"},
    {a_day_part, day_with_part, "part=a_part (of|in|comma)* article? first=(a_date)"},
};

constexpr std::span<const TimePhrase> kLevels[] = {kDays, kHeldDays, kDaysWithParts};

}  // namespace

std::span<const std::span<const TimePhrase>> phrases_of_days() { return kLevels; }

}  // namespace sml::claims
