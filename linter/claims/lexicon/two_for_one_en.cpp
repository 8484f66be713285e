// English: two for one, three for the price of two, and what is counted so and is no offer.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number})(?:(?: {w}){1,4} for the price of |(?: |-)for(?: |-)(?:the price of )?)(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_and_m, R"(buy (?:any )?(?P<pay>\d{1,2}|{number})(?: {w}){0,6},?(?: and)? get (?P<take>\d{1,2}|{number})(?: {w}){0,3} (?:for )?free)"},
    {Meaning::n_for_m, R"(buy (?:any )?(?:1|one)(?: {w}){0,5},?(?: and)? (?:get|have|take))"
                       R"( (?:1|one|another|a second|the second)(?: {w}){0,3}?(?: (?:for )?free| on us)|)"
                       R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|a second|the second)(?: {w})?|bogof?|b1g1|2-4-1)", 2, 1},
    {Meaning::n_for_m, R"((?P<span>241) (?:on|cocktails?|drinks?|pizzas?|mains?|meals?|deals?|offers?))", 2, 1},
    {Meaning::n_for_m, R"((?:take|get|grab|bring|buy|book|order|choose|pick|reserve) (?:any )?(?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: and)? (?:only )?pay)"
                       R"( (?:only )?(?:for )?(?:only )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:take|get|grab|bring|buy|book|order|choose|pick|reserve) (?:any )?(?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: and)?)"
                       R"( (?P<span>we(?:{apos}ll| will)? (?:only )?charge (?:you )?(?:only )?for (?:only )?(?P<pay>\d{1,2}|{number})))"},
    {Meaning::n_for_m, R"((?m:^|[.!?:;]~)(?P<take>[2-9]|{number}) [a-z]{3,20}s(?: today| tonight)?,?)"
                       R"( (?:and )?(?P<span>(?:only |just )?pay (?:only |just )?for (?:only |just )?(?P<pay>[1-9]|{number})){ends})"},
    {Meaning::n_for_m, R"({party} (?:6|six)(?: {w})?,? (?:and |then )?(?:(?:the|your) )?(?:sixth|6th)(?: {one_more})? {goes_free}|)"
                       R"((?:(?:the|your|every) )?(?:sixth|6th) {one_more} {goes_free})", 6, 5},
    {Meaning::n_for_m, R"({party} (?:5|five)(?: {w})?,? (?:and |then )?(?:(?:the|your) )?(?:fifth|5th)(?: {one_more})? {goes_free}|)"
                       R"((?:(?:the|your|every) )?(?:fifth|5th) {one_more} {goes_free})", 5, 4},
    {Meaning::n_for_m, R"((?P<span>(?:buy|pay for) (?:any )?(?P<pay>\d{1,2}|{number})(?: {w})?,?(?: and)? (?:get|take(?: home)?))"
                       R"( (?P<take>\d{1,2}|{number})){ends})"},
    {Meaning::n_for_m, R"(groups? of (?P<take>\d{1,2}|{number}),? (?P<span>(?:only )?pays? for (?:only )?(?P<pay>\d{1,2}|{number})){ends})"},
    {Meaning::n_for_m, R"((?P<take>2|two)(?: people| friends| players)? (?:can )?(?:eat|dine|play|train|swim|skate|ride|go|get in|enter|stay|drink|pay) for)"
                       R"( (?:the price of )?(?P<pay>1|one))"},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) for)"
                       R"( (?:\d{1,2}|{number})~(?:%|[$€£]|{currency}|hours?|days?|weeks?|months?|years?|people|persons?|hundred|thousand|minutes?))"},
    {Meaning::nothing, R"((?:went|going|was|shot|(?:rates?|ratios?|odds|scores?) (?:is|are)) (?:\d{1,2}|{number}) for (?:\d{1,2}|{number})|)"
                       R"(one for (?:one|all)|(?:two|2)(?: |-)for(?: |-)(?:one|1) (?:kind|type|sort))"},
    {Meaning::n_for_m, R"((?:buy|book|reserve|order|get|take|pick|choose|bring|pay for|for every|with every|with any))"
                       R"( (?:any |our )?(?:2|two)(?: {w}){0,4},?(?: and)?(?: we{apos}ll| we will)?(?: get| you get| give you| your| take)?)"
                       R"( (?:the |your |a )?(?:third|3rd)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 3, 2},
    {Meaning::n_for_m, R"((?:buy|book|reserve|order|get|take|pick|choose|bring|pay for|for every|with every|with any))"
                       R"( (?:any |our )?(?:3|three)(?: {w}){0,4},?(?: and| we{apos}ll)?(?: get| you get| give you| your| take)?)"
                       R"( (?:the |your |a )?(?:fourth|4th)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 4, 3},
    {Meaning::n_for_m, R"((?:buy|book|reserve|order|get|take|pick|choose|bring|pay for|for every|with every|with any))"
                       R"( (?:any |our )?(?:1|one|an?)(?: {w}){0,4},?(?: and| we{apos}ll)?(?: get| you get| give you| your| take)?)"
                       R"( (?:the |your |a )?(?:second|2nd)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:every|the|your|a) )?(?:third|3rd) {w}(?: of {w}(?: {w}){0,3})? (?:is |comes )?(?:free|on us) when you (?:buy|get|take))"
                       R"( (?:any )?(?:2|two))", 3, 2},
    {Meaning::n_for_m, R"((?:(?:the|your|get the|get your|get a) )?(?:second|2nd) (?:pair|one|item|pizza|drink|burger|coffee|dish|main|ticket|scoop|bottle|)"
                       R"(pack|piece|product|sandwich|sub|cone|pint)(?: of {w}(?: {w})?)?(?: is| comes)?(?: absolutely| completely)?)"
                       R"( (?:for )?(?:free|on us))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:every|each|get every|the|get the|your|get a) )?(?:third|3rd) (?:pair|one|item|pizza|drink|burger|coffee|dish|main|ticket|)"
                       R"(scoop|bottle|pack|piece|product|sandwich|cone|pint|night|class)(?: of {w}(?: {w})?)?(?: is| comes)?(?: absolutely| completely)?)"
                       R"( (?:for )?(?:free|on us))", 3, 2},
    {Meaning::n_for_m, R"(stay (?P<take>\d{1,2}|{number})(?: nights)?,?(?: and)? (?:only )?pay (?:only )?(?:for )?(?P<pay>\d{1,2}|{number})|)"
                       R"(pay (?:for )?(?P<pay>\d{1,2}|{number})(?: nights)?,?(?: and)? stay (?P<take>\d{1,2}|{number}))"},
    {Meaning::percent, R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|the second|a second)(?: {w})? (?:at |for )?{percent} off)"},
    {Meaning::nothing, R"((?:blinks?|consumes?|emits?|weighs?|lasts?|sleeps?|breathes?) (?:up to |about |around )?{percent} (?:less|more|longer|fewer))"},
    {Meaning::nothing, R"((?:is|are|was|were|be) (?:up to |about |around )?(?P<span>{percent} cheaper))"},
    {Meaning::percent, R"((?P<span>{upto}{percent} cheaper)(?:{ends}| (?:if|when|until|till|this|today|all|with|online|on|in|for)\b))"},
    {Meaning::percent, R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|the second|a second)(?: {w})? (?:(?:at |for )?half price|half off))", 50},

    {Meaning::percent, R"(bogo:? (?:at )?{percent}(?: off)?)"},
    {Meaning::percent, R"(bogo:? (?:half off|half price))", 50},
};

}  // namespace

constinit const Lexicon kEnglishTwoForOne{{}, {}, kPhrases};

}  // namespace sml::claims
