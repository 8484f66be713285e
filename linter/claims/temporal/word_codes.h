// What a word of time says beyond its symbol: the names of what `value` and `second` hold in the tables (words_*.cpp) and in tokens of words.
//
// Where a symbol is a quantity, they hold it: the weekday, the month, the hour of noon and midnight, the days from today, the count of `few`, and by
// value_of and shift_of the unit or the part of the day. 0 is the plain word. Each name says whose it is.
#pragma once

namespace sml::claims {

// `value`

constexpr int kWithArticle = 1;   // of, to: es "del", "al"
constexpr int kIndefinite = 1;    // article: en "a"
constexpr int kOfDays = 2;        // article: es "los días"
constexpr int kOfHours = 2;       // before, after, from, ahead_before: with the article of hours, pt "antes das", or of hours alone, pt "em até"
constexpr int kSince = 1;         // from: en "starting", which no hours follow without more
constexpr int kInTime = 1;        // ahead_before: en "within", any moment until then
constexpr int kThanThat = 1;      // ahead_behind: "later", than what the text tells of or than now
constexpr int kByThen = 1;        // until: en "by"
constexpr int kThrough = 2;       // to: en "through", up to a day and with it
constexpr int kDuring = 1;        // in
constexpr int kOnDay = 2;         // in: en "on", pt "na"
constexpr int kFor = 2;           // at: es "para las"
constexpr int kOfOne = 3;         // at: es "a la"
constexpr int kBecauseOf = 1;     // by: en "for"
constexpr int kConcerning = 1;    // about: en "about", which is said of subjects, too
constexpr int kOr = 1;            // conjunction
constexpr int kEnglishAnd = 2;    // conjunction
constexpr int kIncludingBoth = 1; // inclusive
constexpr int kClosing = 1;       // onwards: es "hasta el cierre"
constexpr int kBeginning = 1;     // early: en "beginning", which is a verb as well
constexpr int kBehindNoun = 2;    // whole, every: es "entera", "toda"
constexpr int kWithIn = 1;        // this_one: pt "neste", "deste"
constexpr int kBeforeLast = 1;    // last_one: es "antepasada"
constexpr int kOfSeveral = 1;     // final_one: es "últimos"
constexpr int kWeekends = 1;      // weekend, in the plural
constexpr int kHalfPast = 1;      // half: en "half"
constexpr int kWord = 1;          // pause: es "de corrido"
constexpr int kVersion = 1;       // counted
constexpr int kFast = 1;          // lasting
constexpr int kEvent = 1;         // numbered: a class, a session; an hour may follow it, too
constexpr int kSizes = 2;         // numbered: shoes, tables; a stretch of figures may follow it
constexpr int kBore = 4;          // numbered: plugs, drills; a share of an inch or one figure may follow it: "broca 1/4", "taco del 6"
constexpr int kPaid = 5;          // numbered: how many are paid or taken, behind which the last day may follow: "pagas dos hasta el 21"
constexpr int kRatio = 3;         // numbered: a fast of 16/8, a verse

// `second`

constexpr int kBareHour = 1;      // from, until, before, to: en "until", which an hour follows without an article
constexpr int kMoved = 3;         // from, of: es "se pasa del"
constexpr int kHoldsArticle = 2;  // from, until, before, after, about: es "a partir del", pt "por volta das"
constexpr int kDefinite = 1;      // article: en "the"
constexpr int kFeminine = 2;      // article, or an ordinal in figures: es "la", "1a"
constexpr int kMasculine = 1;     // plural_article: es "los"
constexpr int kForLength = 2;     // in: es "para", of lengths alone
constexpr int kLessThan = 1;      // ahead_before: es "en menos de"
constexpr int kSingular = 1;      // part, unit, hour_unit, time_unit, day_noun: en "week"
constexpr int kSeveral = 2;       // unit, hour_unit: es "semanas"
constexpr int kEnglish = 1;       // next_one, final_one: "next", "last"
constexpr int kAlone = 1;         // last_one: es "pasado", for the day after tomorrow
constexpr int kNoun = 1;          // early, middle, late: es "principios", which "de" follows
constexpr int kAtNight = 2;       // late: en "late"
constexpr int kOneLetter = 1;     // meridiem: "9a"
constexpr int kInWords = 1;       // number, ordinal, large, year: "twenty"

}  // namespace sml::claims
