// English: the words of days and times, folded.
#include "linter/claims/temporal/word_codes.h"
#include "linter/claims/temporal/words.h"

namespace sml::claims {
namespace {

using enum Symbol;

constexpr TimeWord kWords[] = {
    {"monday", weekday, 0}, {"tuesday", weekday, 1}, {"wednesday", weekday, 2}, {"thursday", weekday, 3}, {"friday", weekday, 4},
    {"saturday", weekday, 5}, {"sunday", weekday, 6}, {"mondays", weekday_plural, 0}, {"tuesdays", weekday_plural, 1},
    {"wednesdays", weekday_plural, 2}, {"thursdays", weekday_plural, 3}, {"fridays", weekday_plural, 4}, {"saturdays", weekday_plural, 5},
    {"sundays", weekday_plural, 6}, {"monday hours", weekday_plural, 0}, {"tuesday hours", weekday_plural, 1}, {"wednesday hours", weekday_plural, 2},
    {"thursday hours", weekday_plural, 3}, {"friday hours", weekday_plural, 4}, {"saturday hours", weekday_plural, 5}, {"sunday hours", weekday_plural, 6},
    {"monday hours are", weekday_plural, 0}, {"tuesday hours are", weekday_plural, 1}, {"wednesday hours are", weekday_plural, 2}, {"thursday hours are", weekday_plural, 3},
    {"friday hours are", weekday_plural, 4}, {"saturday hours are", weekday_plural, 5}, {"sunday hours are", weekday_plural, 6}, {"mon", weekday_short, 0}, {"tue", weekday_short, 1}, {"tues", weekday_short, 1}, {"wed", weekday_short, 2}, {"wedn", weekday_short, 2},
    {"weds", weekday_short, 2}, {"thu", weekday_short, 3}, {"thur", weekday_short, 3}, {"thurs", weekday_short, 3}, {"fri", weekday_short, 4},
    {"sat", weekday_or_word, 5}, {"sun", weekday_or_word, 6}, {"m", weekday_letter, 0}, {"t", weekday_letter, 1}, {"tu", weekday_letter, 1},
    {"w", weekday_letter, 2}, {"th", weekday_letter, 3}, {"f", weekday_letter, 4}, {"sa", weekday_letter, 5}, {"su", weekday_letter, 6}, {"we", weekday_in_pair, 2}, {"fr", weekday_in_pair, 4},

    {"january", month, 1}, {"february", month, 2}, {"march", month, 3}, {"april", month, 4}, {"may", month_or_word, 5}, {"june", month, 6},
    {"july", month, 7}, {"august", month, 8}, {"september", month, 9}, {"october", month, 10}, {"november", month, 11}, {"december", month, 12},
    {"jan", month_short, 1}, {"feb", month_short, 2}, {"mar", month_short, 3}, {"apr", month_short, 4}, {"jun", month_short, 6},
    {"jul", month_short, 7}, {"aug", month_short, 8}, {"sep", month_short, 9}, {"sept", month_short, 9}, {"oct", month_short, 10},
    {"nov", month_short, 11}, {"dec", month_short, 12},

    {"today", today, 0}, {"tomorrow", today, 1}, {"tmr", today, 1}, {"tmrw", today, 1}, {"yesterday", today, -1}, {"day after tomorrow", today, 2},
    {"day after tmrw", today, 2}, {"the day after tomorrow", today, 2}, {"day before yesterday", today, -2}, {"the day before yesterday", today, -2},
    {"tonight", tonight, 0, value_of(DayPart::night)}, {"tonite", tonight, 0, value_of(DayPart::night)},
    {"last night", tonight, -1, value_of(DayPart::night)}, {"morning", part, value_of(DayPart::morning), kSingular},
    {"afternoon", part, value_of(DayPart::afternoon), kSingular}, {"midmorning", part, value_of(DayPart::morning)},
    {"midafternoon", part, value_of(DayPart::afternoon)}, {"afternoonish", part, value_of(DayPart::afternoon)}, {"lunchtime", part, value_of(DayPart::midday)},
    {"evening", part, value_of(DayPart::evening), kSingular}, {"night", part, value_of(DayPart::night), kSingular},
    {"mornings", parts, value_of(DayPart::morning)}, {"afternoons", parts, value_of(DayPart::afternoon)},
    {"evenings", parts, value_of(DayPart::evening)}, {"nights", parts, value_of(DayPart::night)}, {"noon", noon, 12}, {"midday", noon, 12},
    {"mid day", noon, 12}, {"noontime", noon, 12}, {"noonish", noon, 12}, {"midnight", noon, 24}, {"mid night", noon, 24}, {"am", meridiem, 0}, {"a.m", meridiem, 0},
    {"pm", meridiem, 12}, {"p.m", meridiem, 12}, {"h", hour_mark, value_of(TimeUnit::hour)}, {"hrs", hour_mark, value_of(TimeUnit::hour)},
    {"hr", hour_mark, value_of(TimeUnit::hour)}, {"o'clock", hour_mark}, {"o’clock", hour_mark}, {"oclock", hour_mark}, {"ish", hour_mark},
    {"sharp", hour_mark}, {"o clock", hour_mark}, {"hour", hour_unit, value_of(TimeUnit::hour), kSingular},
    {"minute", time_unit, value_of(TimeUnit::minute), kSingular}, {"minutes", time_unit, value_of(TimeUnit::minute)},
    {"min", time_unit, value_of(TimeUnit::minute)}, {"mins", time_unit, value_of(TimeUnit::minute)},
    {"seconds", time_unit, value_of(TimeUnit::second)}, {"half", half, kHalfPast}, {"half an", half}, {"quarter", quarter}, {"a quarter", quarter},

    {"day", day_noun, value_of(TimeUnit::day), kSingular}, {"days", unit, value_of(TimeUnit::day)}, {"week", unit, value_of(TimeUnit::week), kSingular},
    {"workweek", unit, value_of(TimeUnit::week)}, {"working week", unit, value_of(TimeUnit::week)}, {"weeks", unit, value_of(TimeUnit::week), kSeveral},
    {"fortnight", unit, value_of(TimeUnit::fortnight)}, {"month", unit, value_of(TimeUnit::month), kSingular}, {"months", unit, value_of(TimeUnit::month), kSeveral},
    {"yr", unit, value_of(TimeUnit::year)}, {"yrs", unit, value_of(TimeUnit::year)}, {"mo", unit, value_of(TimeUnit::month)},
    {"d", unit, value_of(TimeUnit::day)}, {"year", unit, value_of(TimeUnit::year), kSingular}, {"years", unit, value_of(TimeUnit::year), kSeveral},
    {"decade", unit, value_of(TimeUnit::decade)}, {"decades", unit, value_of(TimeUnit::decade), kSeveral}, {"weekend", weekend, value_of(TimeUnit::weekend)},
    {"week end", weekend, value_of(TimeUnit::weekend)}, {"wkend", weekend, value_of(TimeUnit::weekend)}, {"weekends", weekend, kWeekends},
    {"couple of", few, 2}, {"a couple of", few, 2}, {"couple", few, 2}, {"few", few, 3}, {"a few", few, 3}, {"a couple", few, 2}, {"several", few, 3},

    {"beginning", early, kBeginning, kNoun}, {"start", early, 0, kNoun}, {"early", early}, {"early in the day", early}, {"late in the day", late}, {"first thing", early},
    {"middle", middle, 0, kNoun}, {"mid", middle}, {"end", late, 0, kNoun}, {"end of day", late}, {"end of the day", late}, {"close of business", late}, {"cob", late},
    {"eod", late}, {"late", late, 0, kAtNight}, {"rest", rest}, {"rest of my", rest},
    {"rest of your", rest}, {"rest of our", rest},
    {"all", whole}, {"all of", whole}, {"all through", whole}, {"whole", whole}, {"entire", whole}, {"this", this_one}, {"this coming", next_one}, {"this past", last_one},
    {"this upcoming", next_one}, {"this next", next_one}, {"current", this_one}, {"next", next_one, 0, kEnglish}, {"upcoming", next_one}, {"coming", next_one},
    {"you up to", other}, {"everyone up to", other}, {"everybody up to", other}, {"they up to", other}, {"we up to", other}, {"following", next_one}, {"last", final_one, 0, kEnglish}, {"past", last_one}, {"previous", last_one}, {"prior", last_one}, {"ago", ago_behind}, {"in", in},
    {"within the", ahead_before, kInTime}, {"in less than", ahead_before, kInTime}, {"in under", ahead_before, kInTime}, {"within", ahead_before, kInTime}, {"from now", ahead_behind},
    {"in the future", ahead_behind}, {"later", ahead_behind, kThanThat}, {"earlier", ahead_behind, kThanThat}, {"hence", ahead_behind},

    {"moved from", from, 0, kMoved}, {"moving from", from, 0, kMoved}, {"postponed from", from, 0, kMoved}, {"pushed back from", from, 0, kMoved}, {"pushed from", from, 0, kMoved},
    {"moved it from", from, 0, kMoved}, {"moved the date from", from, 0, kMoved}, {"rescheduled from", from, 0, kMoved}, {"changed from", from, 0, kMoved}, {"switched from", from, 0, kMoved}, {"brought forward from", from, 0, kMoved},
    {"from", from, 0, kBareHour}, {"since", from, kSince}, {"starting", from, kSince}, {"commencing", from, kSince}, {"starting from", from, kSince}, {"starting on", from, kSince},
    {"beginning on", from, kSince}, {"as of", from, kSince}, {"of", of}, {"to", to, 0, kBareHour}, {"through", to, kThrough}, {"thru", to, kThrough},
    {"until", until, 0, kBareHour}, {"untill", until, 0, kBareHour},
    {"till", until, 0, kBareHour}, {"til", until, 0, kBareHour}, {"up to", until}, {"up to and including", until}, {"through to", until}, {"all the way to", until}, {"right through to", until}, {"by", until, kByThen},
    {"stop by", other}, {"stops by", other}, {"stopping by", other}, {"stopped by", other}, {"swing by", other}, {"swinging by", other},
    {"drop by", other}, {"dropping by", other}, {"pop by", other}, {"popping by", other}, {"come by", other}, {"coming by", other},
    {"call by", other}, {"nip by", other}, {"pass by", other}, {"passing by", other}, {"roll by", other}, {"between", between}, {"and", conjunction, kEnglishAnd}, {"&", conjunction, kEnglishAnd},
    {"or", conjunction, kOr}, {"before", before, 0, kBareHour}, {"but before", before, 0, kBareHour}, {"on or before", until}, {"before or on", until}, {"before or in", until},
    {"on or after", from, kSince}, {"after or on", from, kSince}, {"at or after", from, kSince}, {"prior to", before}, {"earlier than", before}, {"in advance of", before},
    {"no later than", until},
    {"not later than", until}, {"as late as", until}, {"as early as", from, kSince}, {"no earlier than", from, kSince}, {"later than", after}, {"after", after},
    {"onwards", onwards}, {"onward", onwards}, {"or later", onwards}, {"till late", onwards, kClosing}, {"til late", onwards, kClosing}, {"until late", onwards, kClosing},
    {"till sold out", onwards, kClosing}, {"til sold out", onwards, kClosing}, {"until sold out", onwards, kClosing}, {"till gone", onwards, kClosing},
    {"until gone", onwards, kClosing}, {"till close", onwards, kClosing}, {"til close", onwards, kClosing}, {"until close", onwards, kClosing}, {"to close", onwards, kClosing},
    {"to dusk", onwards, kClosing}, {"till dusk", onwards, kClosing}, {"til dusk", onwards, kClosing}, {"until dusk", onwards, kClosing}, {"to sunset", onwards, kClosing},
    {"until sunset", onwards, kClosing}, {"to sundown", onwards, kClosing}, {"and later", onwards}, {"at", at}, {"@", at},
    {"the", article, 0, kDefinite}, {"a", article, kIndefinite}, {"an", article, kIndefinite}, {"on", in, kOnDay}, {"during", in, kDuring}, {"for", by, kBecauseOf},
    {"except", except}, {"except for", except}, {"except on", except}, {"excluding", except}, {"excl", except}, {"every", every}, {"every second", every}, {"every other", every},
    {"each", every},
    {"any", every}, {"only", only}, {"also", comma}, {"too", comma}, {"around", about}, {"about", about, kConcerning}, {"approximately", about}, {"circa", about}, {"daily", daily},
    {"every day", daily}, {"every day of the week", daily}, {"every day of the year", daily}, {"each day", daily}, {"7 days a week", daily}, {"seven days", daily}, {"seven days a week", daily},
    {"weekday", workdays}, {"weekdays", workdays}, {"mo fr", workdays}, {"mo su", daily}, {"weeknight", workdays}, {"weeknights", workdays},
    {"public holidays", holidays}, {"bank holidays", holidays}, {"including holidays", holidays}, {"easter sunday", other}, {"easter monday", other}, {"easter weekend", other},
    {"bank holiday weekend", other}, {"palm sunday", other},
    {"from day one", other}, {"since day one", other}, {"by appointment", pause, kWord}, {"by appointment only", pause, kWord}, {"non-stop", pause, kWord}, {"good friday", other},
    {"black friday", other}, {"cyber monday", other}, {"good morning", other}, {"good afternoon", other},
    {"good evening", other}, {"good night", other}, {"date night", other}, {"night one", other}, {"half term", other}, {"half-term", other}, {"half price", other},
    {"half-price", other}, {"night two", other}, {"midnight mass", other}, {"midnight snack", other}, {"coffee morning", other}, {"coffee mornings", other}, {"closed", closed}, {"shut", closed},
    {"not open", closed}, {"don't open", closed}, {"don’t open", closed}, {"we are closed", closed}, {"inclusive", inclusive, kIncludingBoth},
    {"both inclusive", inclusive, kIncludingBoth}, {"including", inclusive}, {"open", opening}, {"we open", opening}, {"we are open", opening}, {"we're open", opening},
    {"we’re open", opening}, {"opening hours", opening}, {"hours are", opening}, {"happy hour", opening}, {"hours", hour_unit, value_of(TimeUnit::hour), kSeveral},

    {"people", counted}, {"spots", counted}, {"seats", counted}, {"guests", counted}, {"places", counted}, {"things", counted}, {"reasons", counted},
    {"steps", counted}, {"pieces", counted}, {"points", counted}, {"goals", counted}, {"dollars", counted}, {"bucks", counted}, {"pounds", counted},
    {"quid", counted}, {"euros", counted}, {"usd", counted}, {"gbp", counted}, {"eur", counted}, {"km", counted}, {"kg", counted}, {"miles", counted},
    {"times", counted}, {"winners", counted}, {"tickets", counted}, {"friends", counted}, {"classes", counted}, {"sessions", counted},
    {"items", counted}, {"pages", counted}, {"version", counted, kVersion}, {"grams", counted}, {"acre", counted}, {"acres", counted}, {"mile", counted}, {"cup", counted},
    {"cups", counted}, {"inch", counted}, {"inches", counted}, {"lb", counted}, {"pound", counted}, {"oz", counted}, {"lbs", counted}, {"percent", counted}, {"per", counted},

    {"module", numbered}, {"level", numbered}, {"room", numbered}, {"vol", numbered}, {"volume", numbered}, {"group", numbered}, {"part", numbered},
    {"chapter", numbered}, {"episode", numbered}, {"season", numbered}, {"phase", numbered}, {"round", numbered}, {"stage", numbered},
    {"session", numbered, kEvent}, {"class", numbered, kEvent}, {"lesson", numbered}, {"sizes", numbered, kSizes}, {"ages", numbered, kSizes}, {"aged", numbered, kSizes},
    {"size", numbered, kSizes}, {"tabata", numbered, kRatio},
    {"philippians", numbered, kRatio}, {"corinthians", numbered, kRatio}, {"romans", numbered, kRatio}, {"ephesians", numbered, kRatio}, {"hebrews", numbered, kRatio},
    {"psalm", numbered, kRatio}, {"psalms", numbered, kRatio}, {"proverbs", numbered, kRatio}, {"duration", lasting}};

}  // namespace

constinit const std::span<const TimeWord> kEnglishTimeWords{kWords};

}  // namespace sml::claims
