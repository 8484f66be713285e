// What single pieces of a phrase say: a number, a name, a day, a time.
#pragma once

#include <optional>
#include <string>

#include "linter/claims/temporal/phrase.h"

namespace sml::claims {

const Token& token(const Piece* piece);
bool is(const Piece* piece, Symbol symbol);

// "2-0", "3-1": the outcome of a match rather than hours.
bool may_be_score(const Piece* home, const Piece* away);

// Nothing where there is no piece.
std::optional<time::Weekday> weekday_in(const Piece* piece);
std::optional<int> month_in(const Piece* piece);
std::optional<int> day_in(const Piece* piece);  // of a month, as written
std::optional<DayPart> part_in(const Piece* piece);

// A number, a clock, noon or what a phrase made a time of.
std::optional<StatedClock> clock_of(const Piece* piece);

// What a phrase made days of, a number that is a day of some month, a year, a unit.
std::optional<StatedDays> days_of(const Piece* piece);

bool is_day_of_month(const std::optional<int>& day);

// "13/3/2026"; nothing where no date looks so.
std::optional<StatedDays> written_date(const WrittenDate& written, bool month_first);

int full_year(int written);            // 26 is 2026, 98 is 1998
bool may_be_year(const Piece* piece);  // "Aug 96": figures that are no day

// "este" 0, "próximo" 1, "pasado" -1; the one behind the noun counts before "este".
std::optional<int> relation_of(const Matched& match);

// "última semana de clases": the last of something.
bool counts_within(const Matched& match);

// Whether a bare number before it may be an hour or a day: nothing is counted, and no money follows.
bool may_follow_number(Symbol behind);

bool names_day(Symbol symbol);  // a number behind it is a day's

// "el primer viernes", "la 3a semana": an ordinal before it is no day.
bool names_what_is_counted(Symbol symbol);

// "a las 10 primeras personas": a number before it counts.
bool counts_first(Symbol behind);

// "Pay for 2. May 22–25": a sentence ends between the number and the month, which has its own day.
bool ends_before_month(const Matched& match);

// "0 lunes sin café"; but "won 2-0 Saturday".
bool counts_none(const Matched& match);

bool is_length(Symbol symbol);  // "days", "h"

// en "beginning May 3" is since then, "the beginning of May" a part of it. Another piece stands behind it.
bool begins_then(const Piece* section);

StatedDays this_unit(TimeUnit unit);
std::optional<Said> saying(StatedDays days);

// Hours of days, both as the notation of opening hours writes them.
Said saying_hours(std::string days, std::string hours);

}  // namespace sml::claims
