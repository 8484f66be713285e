// English: the words of days and times, folded.
#include "linter/claims/temporal/words.h"

namespace sml::claims {
namespace {

using enum Symbol;

constexpr TimeWord kWords[] = {
    {"monday", weekday, 0}, {"tuesday", weekday, 1}, {"wednesday", weekday, 2}, {"thursday", weekday, 3}, {"friday", weekday, 4},
    {"saturday", weekday, 5}, {"sunday", weekday, 6}, {"mondays", weekday_plural, 0}, {"tuesdays", weekday_plural, 1},
    {"wednesdays", weekday_plural, 2}, {"thursdays", weekday_plural, 3}, {"fridays", weekday_plural, 4}, {"saturdays", weekday_plural, 5},
    {"sundays", weekday_plural, 6}, {"mon", weekday_short, 0}, {"tue", weekday_short, 1}, {"tues", weekday_short, 1}, {"wed", weekday_short, 2}, {"wedn", weekday_short, 2},
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
    {"last night", tonight, -1, value_of(DayPart::night)}, {"morning", part, value_of(DayPart::morning), 1},
    {"afternoon", part, value_of(DayPart::afternoon), 1}, {"midmorning", part, value_of(DayPart::morning)},
    {"midafternoon", part, value_of(DayPart::afternoon)}, {"afternoonish", part, value_of(DayPart::afternoon)}, {"lunchtime", part, value_of(DayPart::midday)}, {"evening", part, value_of(DayPart::evening), 1}, {"night", part, value_of(DayPart::night), 1},
    {"mornings", parts, value_of(DayPart::morning)}, {"afternoons", parts, value_of(DayPart::afternoon)},
    {"evenings", parts, value_of(DayPart::evening)}, {"nights", parts, value_of(DayPart::night)}, {"noon", noon, 12}, {"midday", noon, 12},
    {"mid day", noon, 12}, {"noontime", noon, 12}, {"noonish", noon, 12}, {"midnight", noon, 24}, {"mid night", noon, 24}, {"am", meridiem, 0}, {"a.m", meridiem, 0},
    {"pm", meridiem, 12}, {"p.m", meridiem, 12}, {"h", hour_mark, value_of(TimeUnit::hour)}, {"hrs", hour_mark, value_of(TimeUnit::hour)},
    {"hr", hour_mark, value_of(TimeUnit::hour)}, {"o'clock", hour_mark}, {"o’clock", hour_mark}, {"oclock", hour_mark}, {"ish", hour_mark},
    {"sharp", hour_mark}, {"o clock", hour_mark}, {"hour", hour_unit, value_of(TimeUnit::hour), 1},
    {"minute", time_unit, value_of(TimeUnit::minute), 1}, {"minutes", time_unit, value_of(TimeUnit::minute)},
    {"min", time_unit, value_of(TimeUnit::minute)}, {"mins", time_unit, value_of(TimeUnit::minute)},
    {"seconds", time_unit, value_of(TimeUnit::second)}, {"half", half, 1}, {"half an", half, 2}, {"quarter", quarter}, {"a quarter", quarter},

    {"day", day_noun, value_of(TimeUnit::day), 1}, {"days", unit, value_of(TimeUnit::day)}, {"week", unit, value_of(TimeUnit::week), 1},
    {"workweek", unit, value_of(TimeUnit::week)}, {"working week", unit, value_of(TimeUnit::week)}, {"weeks", unit, value_of(TimeUnit::week), 2},
    {"fortnight", unit, value_of(TimeUnit::fortnight)}, {"month", unit, value_of(TimeUnit::month), 1}, {"months", unit, value_of(TimeUnit::month), 2},
    {"yr", unit, value_of(TimeUnit::year)}, {"yrs", unit, value_of(TimeUnit::year)}, {"mo", unit, value_of(TimeUnit::month)},
    {"d", unit, value_of(TimeUnit::day)}, {"year", unit, value_of(TimeUnit::year), 1}, {"years", unit, value_of(TimeUnit::year), 2},
    {"decade", unit, value_of(TimeUnit::decade)}, {"decades", unit, value_of(TimeUnit::decade), 2}, {"weekend", weekend, value_of(TimeUnit::weekend)},
    {"week end", weekend, value_of(TimeUnit::weekend)}, {"wkend", weekend, value_of(TimeUnit::weekend)}, {"weekends", weekend, 1},
    {"couple of", few, 2}, {"a couple of", few, 2}, {"couple", few, 2}, {"few", few, 3}, {"a few", few, 3}, {"a couple", few, 2}, {"several", few, 3},

    {"beginning", early, 1, 1}, {"start", early, 0, 1}, {"early", early}, {"early in the day", early}, {"late in the day", late}, {"first thing", early}, {"middle", middle, 0, 1}, {"mid", middle}, {"end", late, 0, 1}, {"end of day", late}, {"end of the day", late}, {"close of business", late}, {"cob", late}, {"eod", late}, {"late", late, 0, 2}, {"rest", rest}, {"rest of my", rest},
    {"rest of your", rest}, {"rest of our", rest},
    {"all", whole}, {"all of", whole}, {"all through", whole}, {"whole", whole}, {"entire", whole}, {"this", this_one}, {"this coming", next_one}, {"this past", last_one},
    {"this upcoming", next_one}, {"this next", next_one}, {"current", this_one}, {"next", next_one, 0, 1}, {"upcoming", next_one}, {"coming", next_one},
    {"following", next_one}, {"last", final_one, 0, 1}, {"past", last_one}, {"previous", last_one}, {"prior", last_one}, {"ago", ago_behind}, {"in", in},
    {"within the", ahead_before, 1}, {"in less than", ahead_before, 1}, {"in under", ahead_before, 1}, {"within", ahead_before, 1}, {"from now", ahead_behind},
    {"in the future", ahead_behind}, {"later", ahead_behind}, {"earlier", ahead_behind}, {"hence", ahead_behind},

    {"from", from, 0, 1}, {"since", from, 1}, {"starting", from, 1}, {"commencing", from, 1}, {"starting from", from, 1}, {"starting on", from, 1},
    {"beginning on", from, 1}, {"as of", from, 1}, {"of", of}, {"to", to, 0, 1}, {"through", to, 2}, {"thru", to, 2}, {"until", until, 0, 1}, {"untill", until, 0, 1},
    {"till", until, 0, 1}, {"til", until, 0, 1}, {"up to", until}, {"up to and including", until}, {"by", until, 1},
    {"stop by", other}, {"stops by", other}, {"stopping by", other}, {"stopped by", other}, {"swing by", other}, {"swinging by", other},
    {"drop by", other}, {"dropping by", other}, {"pop by", other}, {"popping by", other}, {"come by", other}, {"coming by", other},
    {"call by", other}, {"nip by", other}, {"pass by", other}, {"passing by", other}, {"roll by", other}, {"between", between}, {"and", conjunction, 2}, {"&", conjunction, 2},
    {"or", conjunction, 1}, {"before", before, 0, 1}, {"but before", before, 0, 1}, {"on or before", until}, {"before or on", until}, {"before or in", until}, {"on or after", from, 1}, {"after or on", from, 1}, {"at or after", from, 1}, {"prior to", before}, {"earlier than", before}, {"in advance of", before}, {"no later than", until},
    {"not later than", until}, {"as late as", until}, {"as early as", from, 1}, {"no earlier than", from, 1}, {"later than", after}, {"after", after},
    {"onwards", onwards}, {"onward", onwards}, {"or later", onwards}, {"till late", onwards, 1}, {"til late", onwards, 1}, {"until late", onwards, 1}, {"till close", onwards, 1}, {"til close", onwards, 1}, {"until close", onwards, 1}, {"to close", onwards, 1}, {"to dusk", onwards, 1}, {"till dusk", onwards, 1}, {"til dusk", onwards, 1}, {"until dusk", onwards, 1}, {"to sunset", onwards, 1}, {"until sunset", onwards, 1}, {"to sundown", onwards, 1}, {"and later", onwards}, {"at", at}, {"@", at},
    {"the", article, 0, 1}, {"a", article, 1}, {"an", article, 1}, {"on", in, 2}, {"during", in, 1}, {"for", by, 1}, {"except", except}, {"except for", except}, {"except on", except}, {"excluding", except}, {"excl", except}, {"every", every}, {"every second", every}, {"every other", every}, {"each", every},
    {"any", every}, {"only", only}, {"around", about}, {"about", about, 1}, {"approximately", about}, {"circa", about}, {"daily", daily},
    {"every day", daily}, {"every day of the week", daily}, {"every day of the year", daily}, {"each day", daily}, {"7 days a week", daily}, {"seven days a week", daily}, {"weekday", workdays}, {"weekdays", workdays}, {"mo fr", workdays}, {"mo su", daily}, {"weeknight", workdays}, {"weeknights", workdays},
    {"public holidays", holidays}, {"bank holidays", holidays}, {"including holidays", holidays}, {"easter sunday", other}, {"easter monday", other}, {"easter weekend", other}, {"bank holiday weekend", other}, {"palm sunday", other},
    {"good friday", other}, {"black friday", other}, {"cyber monday", other}, {"good morning", other}, {"good afternoon", other},
    {"good evening", other}, {"good night", other}, {"date night", other}, {"midnight mass", other}, {"midnight snack", other}, {"coffee morning", other}, {"coffee mornings", other}, {"closed", closed}, {"not open", closed}, {"don't open", closed}, {"don’t open", closed}, {"we are closed", closed}, {"inclusive", inclusive, 1}, {"both inclusive", inclusive, 1}, {"including", inclusive}, {"open", opening}, {"we open", opening}, {"we are open", opening}, {"we're open", opening}, {"we’re open", opening}, {"opening hours", opening}, {"happy hour", opening}, {"hours", hour_unit, value_of(TimeUnit::hour), 2},

    {"people", counted}, {"spots", counted}, {"seats", counted}, {"guests", counted}, {"places", counted}, {"things", counted}, {"reasons", counted},
    {"steps", counted}, {"pieces", counted}, {"points", counted}, {"goals", counted}, {"dollars", counted}, {"bucks", counted}, {"pounds", counted},
    {"quid", counted}, {"euros", counted}, {"usd", counted}, {"gbp", counted}, {"eur", counted}, {"km", counted}, {"kg", counted}, {"miles", counted},
    {"times", counted}, {"winners", counted}, {"tickets", counted}, {"friends", counted}, {"classes", counted}, {"sessions", counted},
    {"items", counted}, {"pages", counted}, {"version", counted, 1}, {"grams", counted}, {"acre", counted}, {"acres", counted}, {"mile", counted}, {"cup", counted}, {"cups", counted}, {"inch", counted}, {"inches", counted}, {"lb", counted}, {"pound", counted}, {"oz", counted}, {"lbs", counted}, {"percent", counted}, {"per", counted},

    {"module", numbered}, {"level", numbered}, {"room", numbered}, {"vol", numbered}, {"volume", numbered}, {"group", numbered}, {"part", numbered},
    {"chapter", numbered}, {"episode", numbered}, {"season", numbered}, {"phase", numbered}, {"round", numbered}, {"stage", numbered},
    {"session", numbered, 1}, {"class", numbered, 1}, {"lesson", numbered}, {"sizes", numbered, 2}, {"ages", numbered, 2}, {"aged", numbered, 2}, {"size", numbered, 2}, {"tabata", numbered, 3},
    {"philippians", numbered, 3}, {"corinthians", numbered, 3}, {"romans", numbered, 3}, {"ephesians", numbered, 3}, {"hebrews", numbered, 3},
    {"psalm", numbered, 3}, {"psalms", numbered, 3}, {"proverbs", numbered, 3}, {"duration", lasting}};

}  // namespace

constinit const std::span<const TimeWord> kEnglishTimeWords{kWords};

}  // namespace sml::claims
