// English: what looks like a day, a time or hours and is none.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::no_day, R"((?:you|we|they|it|i|who|that|which|prices|dates|this|there) may \d{1,2}|march \d{1,2} (?:miles|km|k)|)"
                      R"((?:we|they|and|you) (?P<span>march) (?:on|to|for|with|against|in|through|out)\b|(?P<span>(?:the )?next (?:working|business) day)|)"
                      R"((?:april|june) (?:and|&) (?:april|june))"},
    {Meaning::no_day, R"((?:around|about|by|on|after|until|till|from) (?P<span>day \d{1,2})\b)"},
    {Meaning::no_day, R"(at (?P<span>\d{1,2}) (?:degrees?|knots?|feet|foot|ft|mph|km|kph|seconds?|secs?|met(?:re|er)s?|percent|points?|pounds?)\b)"},
    {Meaning::no_day, R"(on (?P<span>an? {weekday})(?:{ends}| (?:night|morning|afternoon|evening|and|but|or)\b))"},
    {Meaning::no_day, R"((?:happy|good|great|lovely|wonderful|nice|fab|fabulous|safe|relaxing|restful|day) weekend)"},
    {Meaning::no_day, R"((?P<span>(?:happy|good|black|cyber|giving|ash|palm|easter|taco|throwback|super|manic|blue|freaky|small business|shrove|spy|holy|)"
                      R"(maundy) {weekday})(?:~[^( a-z0-9]| {any_word}|~$)|any given {weekday})"},
    {Meaning::no_day, R"((?P<span>(?:margarita|matinee|meatless|mimosa|motivation|tasty|thirsty|tipsy|wine|wing|wings|wellness|flashback))"
                      R"( {weekday})(?:~[.!?\n]|~$|~:~(?:[^0-9 \n]|\d{1,2}~%)| is\b))"},
    {Meaning::no_day, R"((?:to|for|with|our|an?|the|of|and|enjoy|book|serving|serve|sparkling|cream|traditional|festive|free|vegan|luxury) (?P<span>afternoon))"
                      R"( teas?\b)"},
    {Meaning::no_day, R"(c['’](?P<span>mon)\b)"},
    {Meaning::no_day, R"((?P<span>weekend)(?: (?:tickets?|pass(?:es)?|camping):?|:) [a-z-]{3,12} (?:euros?|pounds?|quid|dollars?|bucks|rand|rupees))"},
    {Meaning::no_day, R"((?P<span>weekend) hours)"},
    {Meaning::no_day, R"((?:ladies|gents|lads|girls|kids|tradies|builders|nurses|drivers|locals|mums|dads|parents|babies|toddlers|singles|couples|veterans|)"
                      R"(members|teachers|students|farmers|mothers|fathers|seniors|pensioners|fishin|fryin)['’] (?P<span>{weekday})|)"
                      R"((?:pics|photos|pictures|videos|snaps|footage|highlights|memories|results) (?P<span>from {month})\b)"},
    {Meaning::no_day, R"((?P<span>bank holiday monday)(?:~[.!?:;\n]|~,~[a-z]+|~$| [a-z]+))"},
    {Meaning::no_day, R"({weekday} (?:night lights|night fever|night live|times?|blues|roast|feeling|vibes|motivation|drivers?|best))"},
    {Meaning::no_day, R"((?:av|ave|avenue|street|st|calle|plaza) (?:of )?(?:\d{1,2}|{day_word}) (?:of |de )?{month})"},
    {Meaning::no_day, R"((?:\d{1,2}|{day_word})(?:st|nd|rd|th)? of {month} (?:street|st|avenue|ave|square))"},
    {Meaning::no_day, R"((?:usa|psychology|history) today|today['’]?s (?:world|society|market|age|fast)|in today['’]?s)"},
    {Meaning::no_day, R"((?:deliver(?:y|ed|s)?|ready|made|prepared|dispatched)(?: {w}){0,3})"
                      R"( (?P<span>(?:in|within|in under|in less than|under) (?:\d{1,3}|{number}|half an)~(?:hours?|hrs?|minutes?|mins?)))"},
    {Meaning::no_day, R"((?:gone|sell(?:s|ing)?(?: out)?|sold(?: out)?|booked(?: out| up)?|went|vanished|disappeared|snapped up|filled(?: up)?|emptied|)"
                      R"(cleared|eaten|demolished|over)(?: {w}){0,2} (?P<span>(?:in|within|in under|in less than|inside|under))"
                      R"( (?:\d{1,3}|{number}|half an)~(?:hours?|hrs?|minutes?|mins?|days?|weeks?)))"},
    {Meaning::no_day, R"((?:all|in|for|this) may (?:be|have|not|also|well|seem|sound|help|come|look|take|contain|vary)|in march(?:ing)? (?:of|to|band))"},
};

}  // namespace

constinit const Lexicon kEnglishNoDays{{}, {}, kPhrases};

}  // namespace sml::claims
