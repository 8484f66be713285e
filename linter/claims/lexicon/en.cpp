// English: the words and patterns of offers, and what stands near them and is none.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr WordList kWords[] = {
    {"percent_word", "percent|per cent|pct"},
    {"article", "the|a|an|your|our|one|some"},
    {"joiner", "of|&"},
    {"copula", "is|are|was|be|comes|stays|remains|travels|travel|gets|goes"},
    {"adverb", "always|totally|completely|absolutely|also|all|100|%|100%|now|entirely|still"},
    {"stop",
     "i|you|we|they|he|she|it|its|isn|aren|wasn|weren|doesn|won|can|us|them|this|that|these|those|my|their|and|or|but|so|if|to|in|on|at|by|for|"
     "from|with|when|while|until|till|through|as|than|not|no|yes|every|each|any|anyone|everyone|everything|under|over|get|behind|within|beside|"
     "near|opposite|remain|remains|gets|go|grab|claim|enjoy|receive|eat|eats|work|train|play|plays|enter|join|ride|stay|try|download|attend|"
     "come|have|has|here|there|weekdays|weekends|daily|nightly|today|tonight|tomorrow|only|just|both|monday|tuesday|wednesday|thursday|friday|"
     "saturday|sunday|online|after|before|per|without|included|available|kids|ladies|years|children|will|do|too|again|either"},
    {"goods",
     "coffee|tea|drink|drinks|beer|pint|wine|prosecco|cocktail|dessert|cookie|cake|donut|doughnut|muffin|croissant|pizza|fries|chips|side|"
     "starter|sandwich|burger|taco|slice|tote|bag|mug|t-shirt|shirt|hat|cap|book|ebook|guide|pdf|template|sample|gift|candle|plant|sticker|"
     "poster|toy|treat|glass|bottle|snack|wings|appetizer|scoop|biscuit|sundae|brownie|bagel|popcorn|soda|smoothie|swag|goodie|goody|beanie|"
     "churro|empanada|arepa|tamale|dumpling|knot|bread|breadstick|dip|salad|soup|nacho|pretzel|waffle|pancake|pastry|pastries|scone|cupcake|"
     "ice-cream|gelato|cone|pie|chocolate|candy|sweet|latte|espresso|cappuccino|lemonade|juice|cider|mimosa|shot|bubbly|champagne|roll|egg|"
     "topping|tee|jersey|sweatshirt|hoodie|sock|scarf|towel|tumbler|koozie|keychain|keyring|magnet|pin|badge|notebook|planner|calendar|postcard|"
     "bookmark|balloon|flower|bouquet|pumpkin|toothbrush|umbrella|medal|lanyard|kit|lollipop|backpack|rucksack|supplies|stationery|pencil|crayon|rose|bracelet|"
     "seedling|sapling|lunchbox|ornament|blanket|sunglasses"},
    {"who",
     "members|non-members|partners|responders|mate|plus-one|buddy|students|seniors|guests|friend|friends|adults|teens|toddlers|babies|infants|"
     "child|residents|locals|veterans|teachers|girls|boys|women|mums|moms|dads|mothers|fathers|concessions|carers|companions|others|spectators|"
     "visitors|dogs"},
    {"lesson", "wrap|wrapping|class|classes|workshop|tasting|lesson|course|demo|masterclass|decorating"},
    {"joint", "and"},
    {"when_lead", "during|after|before|when"},
    {"apart", "book|buy|order|call|visit|bring|raffle|raffles|giveaway|sale|sales|deals|discount|discounts|delivery|shipping|coupon|coupons"},
    {"turn", "but|however|although|instead|because|yet"},
    {"round_number", "ten", 10}, {"round_number", "twelve", 12}, {"round_number", "fifteen", 15}, {"round_number", "twenty", 20},
    {"round_number", "twenty-five", 25}, {"round_number", "thirty", 30}, {"round_number", "thirty-three", 33}, {"round_number", "thirty-five", 35},
    {"round_number", "forty", 40}, {"round_number", "forty-five", 45}, {"round_number", "fifty", 50}, {"round_number", "fifty-five", 55},
    {"round_number", "sixty", 60}, {"round_number", "sixty-five", 65}, {"round_number", "seventy", 70}, {"round_number", "seventy-five", 75},
    {"round_number", "eighty", 80}, {"round_number", "eighty-five", 85}, {"round_number", "ninety", 90},
};

constexpr Macro kMacros[] = {
    {"w", R"([a-z]{2,20})"},
    {"apos", R"(['’]?)"},
    {"off", R"((?:off|discount|cash~back|back|rebate))"},
    {"upto", R"((?:up to (?:an? )?)?)"},
    {"only", R"((?:only|just))"},
    {"party", R"((?:(?:bring|book|come with|come as|with|for|party of|groups? of|teams? of)(?: any)?))"},
    {"one_more", R"((?:player|person|guest|friend|member))"},
    {"goes_free", R"((?:(?:is|plays?|goes|comes|eats|gets in|enters) )?(?:for )?(?:free|on us))"},   // behind who does
    {"service", R"((?:delivery|shipping|postage|p&p))"},
};

constexpr Phrase kPhrases[] = {
    // two for one
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number})(?:(?: {w}){1,4} for the price of |(?: |-)for(?: |-)(?:the price of )?)(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_and_m, R"(buy (?:any )?(?P<pay>\d{1,2}|{number})(?: {w}){0,6},?(?: and)? get (?P<take>\d{1,2}|{number})(?: {w}){0,3} (?:for )?free)"},
    {Meaning::n_for_m, R"(buy (?:any )?(?:1|one)(?: {w}){0,5},?(?: and)? (?:get|have|take) (?:1|one|another|a second|)"
                       R"(the second)(?: {w}){0,3}?(?: (?:for )?free| on us)|buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|a second|)"
                       R"(the second)(?: {w})?|bogof?|b1g1|2-4-1)", 2, 1},
    {Meaning::n_for_m, R"((?P<span>241) (?:on|cocktails?|drinks?|pizzas?|mains?|meals?|deals?|offers?))", 2, 1},
    {Meaning::n_for_m, R"((?:take|get|grab|bring|buy|book|order|choose|pick|reserve) (?:any )?(?P<take>\d{1,2}|)"
                       R"({number})(?: {w}){0,3},?(?: and)? (?:only )?pay (?:only )?(?:for )?(?:only )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_for_m, R"((?:take|get|grab|bring|buy|book|order|choose|pick|reserve) (?:any )?(?P<take>\d{1,2}|)"
                       R"({number})(?: {w}){0,3},?(?: and)? (?P<span>we(?:{apos}ll| will)? (?:only )?charge (?:you )?(?:only )?for (?:only )?(?P<pay>\d{1,2}|)"
                       R"({number})))"},
    {Meaning::n_for_m, R"((?m:^|[.!?:;]~)(?P<take>[2-9]|{number}) [a-z]{3,20}s(?: today| tonight)?,? (?:and )?(?P<span>(?:only |just )?pay (?:only |)"
                       R"(just )?for (?:only |just )?(?P<pay>[1-9]|{number})){ends})"},
    {Meaning::n_for_m, R"({party} (?:6|six)(?: {w})?,? (?:and |then )?(?:(?:the|your) )?(?:sixth|6th)(?: {one_more})? {goes_free}|)"
                       R"((?:(?:the|your|every) )?(?:sixth|6th) {one_more} {goes_free})", 6, 5},
    {Meaning::n_for_m, R"({party} (?:5|five)(?: {w})?,? (?:and |then )?(?:(?:the|your) )?(?:fifth|5th)(?: {one_more})? {goes_free}|)"
                       R"((?:(?:the|your|every) )?(?:fifth|5th) {one_more} {goes_free})", 5, 4},
    {Meaning::n_for_m, R"((?P<span>(?:buy|pay for) (?:any )?(?P<pay>\d{1,2}|{number})(?: {w})?,?(?: and)? (?:get|take(?: home)?) (?P<take>\d{1,2}|)"
                       R"({number})){ends})"},
    {Meaning::n_for_m, R"(groups? of (?P<take>\d{1,2}|{number}),? (?P<span>(?:only )?pays? for (?:only )?(?P<pay>\d{1,2}|{number})){ends})"},
    {Meaning::n_for_m, R"((?P<take>2|two)(?: people| friends| players)? (?:can )?(?:eat|dine|play|train|swim|skate|ride|go|get in|enter|stay|drink|)"
                       R"(pay) for (?:the price of )?(?P<pay>1|one))"},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) for (?:\d{1,2}|{number})~(?:%|[$€£]|{currency}|hours?|days?|weeks?|months?|years?|people|persons?|hundred|)"
                       R"(thousand|minutes?))"},
    {Meaning::nothing, R"((?:went|going|was|shot|(?:rates?|ratios?|odds|scores?) (?:is|are)) (?:\d{1,2}|{number}) for (?:\d{1,2}|{number})|)"
                       R"(one for (?:one|all)|(?:two|2)(?: |-)for(?: |-)(?:one|1) (?:kind|type|sort))"},
    {Meaning::n_for_m, R"((?:buy|book|reserve|order|get|take|pick|choose|bring|pay for|for every|with every|with any) (?:any |our )?(?:2|)"
                       R"(two)(?: {w}){0,4},?(?: and)?(?: we{apos}ll| we will)?(?: get| you get| give you| your| take)? (?:the |your |a )?(?:third|)"
                       R"(3rd)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 3, 2},
    {Meaning::n_for_m, R"((?:buy|book|reserve|order|get|take|pick|choose|bring|pay for|for every|with every|with any) (?:any |our )?(?:3|)"
                       R"(three)(?: {w}){0,4},?(?: and| we{apos}ll)?(?: get| you get| give you| your| take)? (?:the |your |a )?(?:fourth|)"
                       R"(4th)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 4, 3},
    {Meaning::n_for_m, R"((?:buy|book|reserve|order|get|take|pick|choose|bring|pay for|for every|with every|with any) (?:any |our )?(?:1|one|)"
                       R"(an?)(?: {w}){0,4},?(?: and| we{apos}ll)?(?: get| you get| give you| your| take)? (?:the |your |a )?(?:second|)"
                       R"(2nd)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:every|the|your|a) )?(?:third|3rd) {w}(?: of {w}(?: {w}){0,3})? (?:is |comes )?(?:free|on us) when you (?:buy|get|)"
                       R"(take) (?:any )?(?:2|two))", 3, 2},
    {Meaning::n_for_m, R"((?:(?:the|your|get the|get your|get a) )?(?:second|2nd) (?:pair|one|item|pizza|drink|burger|coffee|dish|main|ticket|scoop|)"
                       R"(bottle|pack|piece|product|sandwich|sub|cone|pint)(?: of {w}(?: {w})?)?(?: is| comes)?(?: absolutely|)"
                       R"( completely)? (?:for )?(?:free|on us))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:every|each|get every|the|get the|your|get a) )?(?:third|3rd) (?:pair|one|item|pizza|drink|burger|coffee|dish|main|ticket|)"
                       R"(scoop|bottle|pack|piece|product|sandwich|cone|pint|night|class)(?: of {w}(?: {w})?)?(?: is| comes)?(?: absolutely|)"
                       R"( completely)? (?:for )?(?:free|on us))", 3, 2},
    {Meaning::n_for_m, R"(stay (?P<take>\d{1,2}|{number})(?: nights)?,?(?: and)? (?:only )?pay (?:only )?(?:for )?(?P<pay>\d{1,2}|{number})|)"
                       R"(pay (?:for )?(?P<pay>\d{1,2}|{number})(?: nights)?,?(?: and)? stay (?P<take>\d{1,2}|{number}))"},
    {Meaning::percent, R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|the second|a second)(?: {w})? (?:at |for )?{percent} off)"},
    {Meaning::nothing, R"((?:blinks?|consumes?|emits?|weighs?|lasts?|sleeps?|breathes?) (?:up to |about |around )?{percent} (?:less|more|longer|fewer))"},
    {Meaning::nothing, R"((?:is|are|was|were|be) (?:up to |about |around )?(?P<span>{percent} cheaper))"},
    {Meaning::percent, R"((?P<span>{upto}{percent} cheaper)(?:{ends}| (?:if|when|until|till|this|today|all|with|online|on|in|for)\b))"},
    {Meaning::percent, R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|the second|a second)(?: {w})? (?:(?:at |for )?half price|half off))", 50},

    {Meaning::percent, R"(bogo:? (?:at )?{percent}(?: off)?)"},
    {Meaning::percent, R"(bogo:? (?:half off|half price))", 50},

    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}(?:~[-–]~| (?:to) ))?{percent}~(?:extra |additional )?{off})"},
    {Meaning::percent, R"({upto}{percent} (?:{w} )?(?:discount|coupon|voucher))"},
    {Meaning::percent, R"((?P<span>(?:extra|additional) {percent})(?:{ends}| (?:at|on|with|when|if|for|in|today|using)\b))"},
    {Meaning::percent, R"((?:everything(?: is| at)?|for|at|pay) (?P<span>{upto}{percent} less)(?:{ends}| (?:on|with|when|if|this|today|until|till|all)\b))"},
    {Meaning::percent, R"((?:save|saving|saves|knock|take) {upto}(?:an? )?(?:extra |another )?{percent}(?: {off})?)"},
    {Meaning::percent, R"(code~["'“‘]?~[a-z0-9][a-z0-9_-]{2,23}["'”’]? (?:gets you|gives you|takes|knocks|)"
                       R"(saves you) (?P<span>{upto}(?:an? )?(?:extra )?{percent}))"},
    {Meaning::percent, R"({upto}{percent} (?:{w} )?scholarships?)"},
    {Meaning::percent, R"(discounts? (?:of )?(?:up to )?{percent})"},
    {Meaning::percent, R"(discounts?~[?]~(?:yes|yep|yeah|sure|of course)[,:!.–—-]*~(?P<span>{percent}))"},
    {Meaning::percent, R"((?:up to )?(?:half|1[/⁄]2)(?: |-)price(?:d)?|(?:half|1[/⁄]2)(?: |-)off|(?:pay|pays) half)", 50},
    {Meaning::percent, R"((?P<span>half the price){ends})", 50},
    {Meaning::nothing, R"(sav(?:e|es|ed|ing) (?:up to )?(?:an? )?{percent} (?:of|on) (?:your |their |the |our )?(?:time|energy|water|fuel|electricity|space|)"
                       R"(power|emissions|effort))"},
    {Meaning::nothing, R"((?:get|take) {percent} of)"},
    {Meaning::nothing, R"((?:deduct|claim back|write off) (?:up to )?{percent}|(?:use|apply) spf~\d{2})"},
    {Meaning::nothing, R"(half off (?:his|her|its|the (?:wall|rails|hook|cuff|record))|(?:bit|bites?|chop[a-z]*|lop[a-z]*|sawed|sawn|trim[a-z]*|ate|)"
                       R"(eats?)(?: [a-z]+)? half off)"},
    {Meaning::nothing, R"((?:6~x~4|7~x~5|9~x~6|10~x~8)(?: {w})? (?:prints?|photos?|photographs?|frames?|canvas))"},

    // money off, a special price
    {Meaning::amount_off, R"({upto}{money} {off})"},
    {Meaning::amount_off, R"({upto}(?P<amount>an? (?:fiver|tenner|euro|dollar|buck)|{w} (?:quid|euros|dollars|bucks)) off)"},
    {Meaning::amount_off, R"((?P<span>{money} cheaper)(?:{ends}| (?:if|when|until|till|this|today|all|online|in|for)\b))"},
    {Meaning::amount_off, R"((?P<span>{upto}{money} less)(?:{ends}| (?:than (?:usual|normal|before|the (?:usual|regular|normal|full)|retail|list|you|last)|if|)"
                          R"(when|until|till|this|today|all|online|with)\b))"},
    {Meaning::amount_off, R"((?P<amount>\d{1,2})~(?P<unit>¢|p|cents|pence) off)"},
    {Meaning::amount_off, R"((?:save|saving|saves|saves you|knock) {upto}(?:an extra )?{money})"},
    {Meaning::amount_off, R"(discount of {upto}{money})"},
    {Meaning::special_price, R"((?:(?:for|at) )?{only} {money})"},
    {Meaning::special_price, R"({old_money}[,;]? (?:and )?(?P<span>now (?:just |only |at |for ){0,2}{money}))"},
    {Meaning::special_price, R"((?P<span>{money})~\((?:list|list price|regular price|normal price|full price):?~{old_money}~\))"},
    {Meaning::special_price, R"((?:was|were|reg(?:ular|ularly)?\.?|usually|normally|originally|before|rrp)(?: at|)"
                             R"( price)?:?~{old_money}[ ,;.)/–—-]*(?:and )?(?P<span>(?:now|today|sale|special|just|only|our)(?: price)?:? (?:just |only |at |)"
                             R"(for )*{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|special|sale):? (?:just |only |for )*)?{money}(?: [a-z,&-]{1,20}){0,6})~[(,–—-]~(?:was|were|)"
                             R"(reg(?:ular|ularly)?\.?|usually|normally|originally|rrp)(?: price)?:?~{old_money})"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|sale|special|just|only|for):? )*{money}) (?:reg\.?|was|normally|usually) {old_money})"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|just|only|for):? )*{money})(?: {w}){0,4}\.~(?:was|usually|normally) {old_money})"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|just|only|for):? )*{money})(?:,? |~\()instead of {old_money})"},
    {Meaning::special_price, R"((?P<span>{money})(?: |~[(,–—-]~)(?:down|reduced|slashed|cut|marked down|lowered) from {old_money})"},
    {Meaning::special_price, R"((?:down|reduced|slashed|cut|marked down) (?P<span>to (?:just |only )?{money}) from {old_money})"},
    {Meaning::special_price, R"((?:down|reduced|slashed|cut) from {old_money} (?P<span>to (?:just |only )?{money}))"},
    {Meaning::nothing, R"({only} {money} (?:short|away|left|shy|more|extra|to go))"},

    // "Buy two on Friday, the third's free": no third of the month
    {Meaning::no_day, R"((?:buy|get|take|grab|order|pick) (?:any )?(?:[1-3]|one|two|three)(?: {w}){0,6},? (?:and )?(?:the )?(?P<span>(?:second|third|)"
                      R"(fourth))(?:{apos}s| is| comes)? (?:free|on us|half))", kOwnWords},
    {Meaning::no_day, R"((?:the|every|your|a) (?P<span>(?:second|third|fourth)) {w}(?: {w})? (?:is|are|comes?) (?:free|on us|half))", kOwnWords},

    // free, a gift, free delivery
    {Meaning::free, R"(free)", 1, 1},
    {Meaning::free, R"(complimentary)", 0, 1},
    {Meaning::free, R"((?:free (?:and|&) open|open (?:and|&) free) to (?:all|everyone|everybody|anyone|the public|the community))"},
    {Meaning::free, R"((?:\d{1,2}|{number}) (?P<thing>(?:months?|weeks?|days?|nights?|classes|sessions?|lessons?|hours?)) free)"},
    {Meaning::free, R"(for free|free of charge|at no (?:extra |additional |added )?(?:cost|charge)|free of cost)", 1, 0},
    {Meaning::free, R"((?:no|zero) (?:(?P<thing>joining|sign-?up|call-?out|corkage|parking|entry|entrance|cover|booking|registration|membership|admin|setup|)"
                    R"(enrol?lment|admission|activation|delivery) (?:fees?|charges?|costs?)|(?P<thing>cover)))"},
    {Meaning::free, R"((?P<span>no (?:fees?|entry fees?|fees? at all)){ends})"},
    {Meaning::free, R"((?:kids?|children|babies|toddlers|infants|under-?\d{1,2}s?|u-?\d{1,2}s|teens|students|seniors|members|teachers|veterans|carers|)"
                    R"(pensioners)(?: (?:under|over|aged|up to|below)(?: the age of)? (?:\d{1,2}|{number})(?: and under)?)? (?P<span>do~n(?:ot|)"
                    R"(['’]?t) pay(?: (?:anything|a thing|a penny|a cent))?)(?:{ends}| (?:to|at|on|for (?:entry|admission|a ticket))\b))"},
    {Meaning::free, R"((?:kids?|children|babies|toddlers|infants|under-?\d{1,2}s?|teens|students|seniors|members) (?:eats?|dines?|plays?|swims?|skates?|)"
                    R"(rides?|travels?|climbs?|goes?|go) (?P<span>for (?:nothing|nowt))(?:{ends}| (?:on|at|when|all|every|today|until|with)\b))"},
    {Meaning::percent, R"([a-z]{3,16}\d{1,4}:? (?:gives|gets|saves|takes|knocks|shaves|cuts) (?:you )?(?P<span>{upto}{percent})(?:{ends}|)"
                       R"( (?:off|today|(?:on|from) (?:your|every|everything|all|any|anything|the))\b))"},
    {Meaning::free, R"((?P<thing_after>{w}) fees? (?:(?:is|are) )?waived)"},
    {Meaning::free, R"((?:waived?|waiving) (?:the |your |our |all )?(?P<thing_after>{w}) fees?)"},
    {Meaning::free, R"((?P<span>no (?:charge|cost))(?:{ends}| (?:to|for) (?:you|anyone|everyone|members|students|families|under|kids|children|parking)\b))"},
    {Meaning::nothing, R"(costs? nothing (?:but|except|more than|other than) |costs? nothing to (?:ask|dream|look|try|smile|be|say)|)"
                       R"((?:kindness|smiles?|smiling|love|asking|manners|dreaming|hugs?) costs? nothing|(?:battery|phone|car) (?:has|had|with) no charge)"},
    {Meaning::free, R"((?:costs?|pays?) (?:you )?(?:absolutely )?nothing|(?:gets?|got|let) (?:you )?in for nothing)"},
    {Meaning::gift, R"((?:(?:drinks?|coffee|dessert|{w}) )?(?:is |are )?(?P<span>on (?:us|the house)))", 1, 0},
    {Meaning::gift, R"((?:is|are|{apos}s) (?P<span>our (?:treat|gift to you))(?:{ends}| (?:on|today|this|for|with|when|if|until|all)\b))", 1, 0},
    {Meaning::gift, R"((?:with our |with the )?compliments of the (?:house|chef)|courtesy of the house)", 1, 0},
    {Meaning::gift, R"((?P<span>giv(?:e|ing) away (?:\d{1,4}|{number}|an?|free) (?P<thing_after>{w}))(?: (?:to|for|at|in|on|with|from|by|and|this|every|each|)"
                    R"(so|when)\b|{ends})|giv(?:e|ing) away (?:\d{1,4}|{number}|an?|free) (?P<thing_after>{w} {w}))"},
    {Meaning::gift, R"((?:throw(?:ing)?|chuck(?:ing)?) in (?:an?|some|your|one|two|our|the) (?:free )?(?P<thing_after>{w} of {w}|{w}(?: {w})?))"},
    {Meaning::nothing, R"((?:throw(?:ing)?|chuck(?:ing)?) in (?:an?|some|your|our|the) (?:towel|few|bit|word|joke|pinch|handful|bunch|splash|load|couple))"},
    {Meaning::gift, R"(freebies?)"},
    {Meaning::gift, R"((?:spend|buy|order|book)[^.!?\n]{1,40},? (?:and |& )?(?P<span>take home (?:an?|one|your) (?P<thing_after>{goods})){ends})"},
    {Meaning::gift, R"((?P<thing>{goods}) (?:is |are )?(?:yours|theirs) to keep)"},
    {Meaning::gift, R"((?P<span>(?:free|surprise|complimentary|mystery|bonus) gifts?)(?:{ends}| (?:[a-vx-z]|wi|wh|wo)[a-z]{0,20})|)"
                    R"(gifts? with (?:every |any |your |each )?(?:purchase|order))"},
    {Meaning::free_shipping, R"(free (?:(?:{w}|next-day|same-day|two-day|\d{1,2}-hour) ){0,2}{service}|{service}(?:{apos}s| is| are| stays?| remains?|)"
                             R"( continues to be)? (?:always |now |still )?free|no {service} (?:fees?|charges?|costs?)|ships? (?:for )?free|)"
                             R"({service}(?:{apos}s| is| comes| stays| remains)? (?:(?:always |now |still )?(?:on us|on the house|for free|)"
                             R"(at no (?:extra |additional )?(?:cost|charge)|free of charge))|we(?:{apos}ll| will| {w})? (?:deliver|ship|post)(?: it| them|)"
                             R"( everything| anywhere| locally| to your door| to you| {w} orders)? (?:for )?(?:free|free of charge|)"
                             R"(at no (?:extra |additional )?(?:cost|charge))|we (?:cover|pay(?: for)?) (?:the |your |all )?{service}|)"
                             R"(pay (?:nothing|zero) for {service}|{service} costs? (?:you )?(?:absolutely )?(?:nothing|zero)|[£€$]~0 {service}|)"
                             R"({service}(?:{apos}s| is) our treat|deliver(?:ed|ing) (?:for )?free)"},
    {Meaning::free_shipping, R"(we(?:{apos}ll| will)? (?:haul|drop|bring|carry|run|lug|take) (?:it|them|your (?:order|stuff)|)"
                             R"(everything)(?: {w}){0,3} to your (?:place|door|doorstep|house|home|farm|yard|flat) (?:for )?free)"},
    {Meaning::free_shipping, R"({service}(?: [a-z0-9-]{1,12}){0,5}?(?:~:)?(?:~{money})?~[,;(|–—-]~(?:and |but |or )?(?P<span>free) (?:(?:on|for|with) (?:all |)"
                             R"(any )?(?:{w} ){0,2}?(?:orders?|purchases?|baskets?|spends?) )?(?:over|above|from|of|when you spend|)"
                             R"(if you spend)~[£$€]?~\d[\d.,]{0,7})"},
    {Meaning::nothing, R"((?:[a-hj-z][a-z]{1,19}|i[a-mo-z][a-z]{0,18})-free|free-[a-z]{2,20}|(?:sugar|gluten|dairy|fat|lactose|nut|alcohol|cruelty|hassle|)"
                       R"(stress|worry|risk|pain|guilt|duty|smoke|tax|toll|plastic|pet|caffeine|toxin|chemical|paraben|debt|ad|care|hands|grain|meat|egg|soy|)"
                       R"(fragrance|oil|trouble|error|virus|drug|scot|wrinkle|frizz|cage|carbon|waste|rent|barrier|step|chain|vermin|lead|cadmium|mercury|)"
                       R"(fuss|dust|lint|mess|bpa|latex|ammonia|chlorine|solvent|sulphate|sulfate|phosphate|hormone|pesticide|additive|peanut|wheat|jargon|)"
                       R"(drama|clutter) free)"},
    {Meaning::nothing, R"((?:feel|feels|feeling|set|sets|break|breaks|breaking|broke|born|be|being|roam|run|running|live|living|walk|)"
                       R"((?:to|us|you|we|they|always|hungry,?) stay|you{apos}re|we{apos}re|i{apos}m|i am|are you|cut|pull|shake|free|if you are|when you are|)"
                       R"(were you) (?:so |totally |completely )?(?P<span>free)(?: to (?:ask|reach|contact|message|dm|call|stop|drop|bring|share|comment|)"
                       R"(visit|email|get|come|join|browse|text|write|use|tag|explore|roam|choose|be|dream|create|move|express|leave))?)"},
    {Meaning::nothing, R"((?:call|phone|ring|dial)(?: us| me| our team)?(?: now| today)? (?P<span>(?:for )?free(?: of charge)?)(?: (?:on|at|now|today|from|)"
                       R"(and|any|24)|~[.,!)])|(?P<span>free(?: of charge)?) on 0?(?:800|808|500|1~800|1~300)|free ?phone|(?:call|line|number|helpline|calls|)"
                       R"(phone ?lines?) (?:is |are )?(?P<span>free)(?: (?:to (?:call|ring)|from (?:any|all|mobiles?|landlines?))))"},
    {Meaning::nothing, R"(free(?: {w}){1,2} \((?:u|pg(?:-1[23])?|12a?|15|18|r|g)\))"},
    {Meaning::nothing, R"(free (?:time|play in (?:the|your)|from (?:gluten|dairy|nuts?|lactose|sugar|wheat|eggs?|soya?|meat|milk|allergens?|additives|)"
                       R"(preservatives|plastics?|parabens?|chemicals?|pesticides?|sulphates|animal|cruelty|artificial|anything|any|all|worry|harm|pain|)"
                       R"(stress|distractions?|interruptions?|jargon|range|aisle|cakes?|bakes?|bread|menu|options?)\b|of [abd-z][a-z]{0,20}|will|speech|)"
                       R"(spirit(?:s|ed)?|style|hits?|wheels?|country|range|roaming|fall|kick|throw|press|market|trade|world|hands?|agents?|radicals?|verse|)"
                       R"(thinkers?|form|flow|standing|weights?|evenings?|afternoons?|mornings?|weekends?|days?|hours?|slots?|spots?|seats?|tables?|)"
                       R"(appointments?|up (?:[a-su-z][a-z]{0,20}|t(?:[a-np-z][a-z]{0,20}|o [a-z]{2,20} (?:space|time|memory|money|hands|room)))|up~[.,!?;]|)"
                       R"(yourself|your))"},
    {Meaning::nothing, R"(free (?:willy|solo(?:ing|ists?)?|guy|fire|travel (?:pass(?:es)?|cards?|scheme)))"},
    {Meaning::nothing, R"((?:came|broke|worked|wriggled|slipped|popped|shook|swung) (?P<span>free))"},
    {Meaning::nothing, R"((?m:^|[.!?]~)(?P<span>free) (?:(?:on )?{weekday}|today|tonight|tomorrow|(?:this|next) (?:{weekday}|week|weekend|morning|afternoon|)"
                       R"(evening)|later)(?: (?:morning|lunchtime|afternoon|evening|night))?~[?]~(?:come|join|pop|drop|swing|stop|bring|grab|book|we))"},
    {Meaning::nothing, R"((?m:^|[.!?]~)(?:(?:the|our) (?:pods?|pitch(?:es)?|cabins?|cottages?)|(?:pitch|table|room|court|lane|bay|desk|seat|pod|berth|site|)"
                       R"(cabin|plot) \d{1,3}) (?:is|are|was|were) (?:still |now |back )?(?P<span>free)(?: (?:(?:from|until|till) (?:{weekday}|)"
                       R"(tomorrow){ends}|on {weekday},|again|right now|now)))"},
    // one's own money
    {Meaning::nothing, R"((?:if|when|should) (?:we|it|the (?:event|show|session|tour|class|power)) [^.!?\n]{0,30}(?:cancel|call(?:ed)? (?:it )?off|postpone|)"
                       R"(goes? (?:out|down))[a-z]{0,4}[^.!?\n]{0,20},? you(?:{apos}ll| will)? (?:get|)"
                       R"(have) (?:(?:your|the whole|all your) )?(?P<span>{money} back))"},
    {Meaning::nothing, R"((?:\d{1,2}|{number}|an?|some|any|no|few|last|of|only|still|more|have|has|got|with|are) (?:{w} ){0,1}(?:appointments?|slots?|spots?|)"
                       R"(seats?|tables?|rooms?|beds?|places?|spaces?|chairs?|courts?|lanes?|pitches|pitch|desks?|bays?|berths?|cabins?|cottages?|suites?|)"
                       R"(booths?|stations?|mats?|bikes?|stalls?|hours?|mornings?|afternoons?|evenings?|weekends?|diary|calendar|openings?|gaps?) (?:still |)"
                       R"(now |just |come |coming |left )?(?P<span>free)(?: (?:on|in|at|for|from|before|after|between|around|this|next|today|tonight|tomorrow|)"
                       R"(later|now|all|right|if|until|till|over|{weekday}|{month})\b|{ends}))"},
    {Meaning::nothing, R"((?:your|my|our|the|his|her)(?: {w}){0,2} (?:mornings?|afternoons?|evenings?|weekends?|diary|calendar|hands?) (?P<span>free))"},
    {Meaning::nothing, R"((?:the|our|my|this|that)(?: {w}){0,2} (?:seats?|tables?|spots?|chairs?|rooms?|beds?|desks?|slots?|bays?|)"
                       R"(booths?)(?: (?:by|in|at|near) the {w}(?: {w})?)?(?: is| are| was|{apos}s) (?:still |now |back )?(?P<span>free)(?:{ends}|)"
                       R"( (?:on|at|from|again|now|today|tonight|this|if|until)\b)|(?:the|our|my|this|that) (?:sofa|armchair|stool|bench|corner)s?(?: is| are|)"
                       R"( was|{apos}s) (?:still |now |back )?(?P<span>free)(?:{ends}| (?:again|now|tonight|if you (?:fancy|want|need|feel|like))\b)|)"
                       R"((?:is|are) (?:(?:this|that|the|these|those|your|any)(?: {w}){0,2} (?:seats?|tables?|spots?|chairs?|stools?|bench(?:es)?|sofas?|)"
                       R"(desks?|slots?|one)|anyone|anybody|everyone|everybody) (?:still )?(?P<span>free)(?:{ends}| (?:on|at|for|this|next|today|tonight|)"
                       R"(tomorrow)\b))"},
    {Meaning::nothing, R"(free (?:and|or|&|vs\.?|versus) (?:paid|premium|pro)|(?:paid|premium) (?:and|or|&) free|free and (?:easy|clear|open[ -]source|)"
                       R"(open (?:web|internet|society|market|press|exchange|discussion|communication))|(?:an|the) open and free)"},
    {Meaning::nothing, R"(complimentary (?:colou?rs?|skills?|flavou?rs?|feedback|reviews?|comments?|words?|about|angles?|therap[a-z]{1,4}))"},
    {Meaning::nothing, R"((?:pressure|focus|eyes|depends?|depending|rel(?:y|ies|ied|ying)|counts?|counted|counting|lean|leans|based|light|spotlight|joke|keep|)"
                       R"(keeps|mortgage|painter|walls|roof|tour|call|dawn(?:s|ed)|pity|bets?|(?:dropped|drop|pop|popped|walked|check) in|)"
                       R"((?:sprung|crept|sneak(?:s|ed)?) up) on (?:us|the house)|(?P<span>on us all){ends}|(?:spring|summer|autumn|winter|christmas|easter|)"
                       R"(halloween|season|holidays) (?:is|are) (?:already |almost |nearly )?(?P<span>on us)|(?P<span>on us)~[:,(–—-]~free {service}|)"
                       R"((?m:^|[.!?,;:(—–-])~(?:and |but |so )?(?:that|this|it)(?:{apos}s| is| was|{apos}ll be| will be) (?P<span>on us){ends})"},
    {Meaning::nothing, R"(no cover~[?])"},
    {Meaning::nothing, R"(no (?:entry|cover)(?: without| sign| letter| story| version| band| up))"},

    // coupons, draws, instalments
    {Meaning::coupon, R"((?:(?:promo|discount|coupon|voucher|offer|special)~)?code(?: is(?::~| )|:?~)["'“‘«]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:use|enter|apply|quote|mention|type) ["'“‘«]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'”’»]? (?:at checkout|)"
                            R"(at the (?:till|counter|checkout)|to (?:get|save|claim|unlock|redeem)|for|when (?:booking|ordering|you)|online|)"
                            R"(in (?:store|the app|your)))"},
    {Meaning::coupon_typed, R"((?:use|enter|apply|quote) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))["'”’»]?(?:~[.,;!)\n]|~$|)"
                            R"(~[^a-z0-9 ]))"},
    {Meaning::coupon_typed, R"((?P<span>(?P<code>[a-z]{4,16}\d{1,3})) (?:gets|saves|gives|earns|knocks|takes|scores)(?: you| off)?\b)"},
    {Meaning::coupon_typed, R"((?:pop|put|key|plug|punch) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}))["'”’»]? in(?:to)?\b)"},
    {Meaning::bare_coupon, R"(coupons?)"},
    {Meaning::coupon_typed, R"((?:use|enter|apply|quote) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}[a-z]{2,12}))["'”’»]? (?:and|for|to|at|online)\b)"},
    {Meaning::other, R"((?:enter|entered|in|into|win) (?:the|our|a) (?P<span>drawing) for (?:a|an|the|one|two|your)\b)"},
    {Meaning::other, R"(giveaways?|raffles?|raffling|sweepstakes?|prize draw)"},
    {Meaning::other, R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>competition) (?:time|alert)\b)"},
    {Meaning::other, R"((?:enter|chance|play|comment|follow|tag|share|like|participate)(?: [a-z]{1,20}){0,3} (?P<span>to win)|)"
                     R"((?:be in with a )?chance (?:to win|of winning)|winner takes (?:a |an |the free )(?:{money} )?{w}(?: {w})?|)"
                     R"((?P<span>win (?:a|an|one of|tickets|two|free|this|our|your) [a-z0-9£$€-]{2,20}) (?:for (?:a|an|the|your|one|life)|to|in|with|from|by|)"
                     R"(when|this|every|and)\b|win (?:a|an|one of|tickets|two|free|this|our|your) [a-z0-9£$€-]{2,20}(?: (?:gift cards?|for (?:two|four|\d)|)"
                     R"({w}))?)"},
    {Meaning::other, R"((?:(?:\d{1,2}|{number})(?: (?:monthly|equal))? )?interest(?: |-)free (?:payments?|instal?lments?|months?)|)"
                     R"((?:\d{1,2}|{number}) (?:months?|payments?|instal?lments?),?~interest(?: |-)free)"},
    {Meaning::other, R"(0~% (?:interest |apr )?financ(?:e|ing))"},
    {Meaning::other, R"(no(?: |-)interest (?:financ(?:e|ing)|credit|payments?|instal?lments?|payment plans?)|interest(?: |-)free (?:credit|financ(?:e|ing)|)"
                     R"(loans?|payment plans?|(?:for|over) (?:up to )?(?:\d{1,2}|{number}) (?:months?|years?|weeks?)))"},
    {Meaning::nothing, R"(than win (?:an?|the|one|your))"},   // "we'd rather lose a sale than win an argument"
    {Meaning::nothing, R"(win (?:a|an|the|this|our|your|one of) (?:game|match|war|battle|medal|argument|fight|race|title|league|championship|election|debate|)"
                       R"(case|hearts?|trust|client|customer|point|set))"},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo(?:s|tions?)?)"},
    {Meaning::bare_word, R"(discounts?)"},
    {Meaning::bare_word, R"((?:the|this|our|special|limited|limited-time|exclusive|introductory|intro|launch|opening|holiday|new|great|amazing|best|latest|)"
                         R"(last|today's|summer|winter|spring|easter|christmas|festive|flash|birthday|weekend|welcome|on|an|these|all|)"
                         R"(more) (?P<span>offers?))"},
    {Meaning::bare_word, R"((?P<span>offers?) (?:ends?|expires?|valid|available|runs?|applies|apply|good (?:until|through|for)|starts?|only|not|subject|)"
                         R"(excludes?|closes?|on until|while|until|must|cannot|can't))"},
    {Meaning::bare_word, R"((?:this|our|special|exclusive|hot|great|amazing|best|latest|today's|daily|weekly|combo|meal|lunch|dinner|breakfast|holiday|flash|)"
                         R"(friday|monday|hour|weekend|early|crazy|sweet|incredible|these|birthday) (?P<span>deals?))"},
    {Meaning::bare_word, R"((?m:^)[^a-z0-9\n]{0,12}(?:{w} ){0,3}(?P<span>deals)~(?:[^a-z0-9 .,?'’&-]|$))"},
    {Meaning::bare_word, R"((?:big|huge|great|massive|mega|amazing|super) (?P<span>savings)(?:{ends}| (?:on|this|all|across|in|at|when|with|today|now|)"
                         R"(until)\b)|(?P<span>clearance) (?:now on|event)\b|(?m:^)[^a-z0-9\n]{0,12}(?P<span>clearance) (?:is on|starts|ends|continues))"},
    {Meaning::bare_word, R"((?P<span>deals?) (?:ends?|expires?|valid|available|runs?|on (?:all|our|selected)|of the (?:day|week|month)|starts?|only|alert))"},
    {Meaning::bare_word, R"((?:on|{month}|summer|winter|spring|fall|autumn|flash|clearance|big|huge|our|the|this|annual|storewide|sitewide|mega|super|friday|)"
                         R"(monday|day|easter|christmas|holiday|weekend|moving|closing|closing-down|warehouse|half-yearly|mid-season|season|biggest|birthday|)"
                         R"(a) (?P<span>sale))"},
    {Meaning::bare_word, R"((?P<span>sale) (?:ends?|starts?|now|is|on|continues|extended|prices?|price|today|alert|items?|runs?|until|begins))"},
    {Meaning::bare_word, R"((?P<span>sale){apos}s (?:on|now|back|here|started)\b)"},
    {Meaning::bare_word, R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>sale)~(?:[!:]|$))"},
    {Meaning::nothing, R"((?:los(?:e|es|ing|t)|mak(?:e|es|ing)|made|clos(?:e|es|ing|ed)) (?:a|the|one|another|every|that) sales?|)"
                       R"((?:for|point of|bake|garage|yard|jumble|boot|car boot|rummage|plant|estate|book|tag|of) sales?|sales? (?:team|reps?|manager|people|)"
                       R"(person|pitch|tax|target|force|funnel|call|agent|agreement|of (?:tickets|alcohol|property|the (?:house|home|company|business|)"
                       R"(property|century))))"},
    {Meaning::nothing, R"((?:tickets?|passes|seats|memberships|bookings|places|dates|shows?|gigs?|tour|festival|programme|)"
                       R"(registration)(?: [a-z]{2,20}){0,4} on (?:general |public )?sale|(?:on (?:general|public) sale|)"
                       R"(on sale (?:at|from|via|through) (?:the |our )?(?:box office|venue|door)|on-?sale date))"},
    {Meaning::nothing, R"((?:clos(?:e|es|ed)|sign(?:s|ed|ing)?|land(?:s|ed|ing)?|mak(?:e|es|ing)|made|strik(?:e|es|ing)|struck|seal(?:s|ed|ing)?|)"
                       R"(negotiat(?:e|es|ed|ing)|broker(?:s|ed|ing)?|cut(?:s|ting)?|los(?:e|es|t|ing)) (?:(?:a|the|new|big|these|our|more|those|two|three|)"
                       R"(four|five|several|many|\d{1,3}) ){0,2}deals|deals (?:with|in))"},
    {Meaning::nothing, R"((?:big|real|great|good|raw|done|square|fair|done|a) deals? (?:of|with|breaker)|(?:no|not a|such a|so a|real|done|a big|)"
                       R"(the real) deal|deals? with)"},
    {Meaning::nothing, R"((?:job|the) offers? (?:letter|of employment|you|letters|a|an)|job offers?|(?:all|more|to|we|they|who|that|which|can|also|)"
                       R"(i) offers? (?:a|an|the|you|our|free|classes|services|courses|support)|(?:have|has|had|got) to offer|)"
                       R"((?:an|the) offer (?:you can{apos}t refuse|letter)|new offer(?:ing)?s? (?:of)|)"
                       R"((?:our|my|the|an|that|this|your) offer(?: (?:still )?stands)? to (?:help|assist|listen|lend|teach|talk|chat|drive|babysit|)"
                       R"(volunteer)|on offer (?:at|here|in) (?:the|our) (?:museum|school|university))"},
    {Meaning::nothing, R"((?:employers?|company|management|government|council|board|university|hospital|school)['’]?s?['’]? (?:latest |new |final |first |)"
                       R"(last )?(?:pay |wage )?offers?|(?:pay|wage|salary) offers?)"},
    {Meaning::nothing, R"(promo (?:video|photos?|shoot|team|materials?|clips?|reel)|(?:self|sales|health|job|well-deserved|a|your|his|her|career|brand)(?: |)"
                       R"(-)promotions?(?: to)?|promotions? (?:to|of|team|manager|exam))"},
    {Meaning::nothing, R"(discount (?:cards?|rate|factor)|other discounts?|any other (?:discounts?|offers?|promotions?|promos?)|other (?:offers?|promotions?|)"
                       R"(promos?|deals?))"},
    {Meaning::nothing, R"((?:source|zip|post|postal|dress|morse|qr|bar|pin|area|open|building|penal|tax|highway|clean|error|legacy|country|door) code|)"
                       R"(code (?:of|review|base|name|word|red|academy|club|camp|school))"},

    {Meaning::nothing, R"(free as an? {w}|feel(?:s|ing)? (?:more|less|so|very|totally) free|(?:nothing|best things)(?: (?:in|worth) {w})?(?: {w})? (?:is|are|)"
                       R"(comes?) free|set (?:the |a |your )?{w} free)"},
    {Meaning::nothing, R"(the words?~["'“‘]?~{w}|(?:when|if) (?:someone|somebody|anyone|they|people) (?:says?|said|yells?|whispers?) {w}(?: {w})?)"},

    {Meaning::nothing, R"(free (?:hugs?|smiles?|lunch|vibes|advice|love|compliments|gossip)|(?:advice|hugs|smiles|love|gossip|laughs|compliments|)"
                       R"(opinions?)(?: (?:is|are|for|comes?)|['’]s) free|(?:cat|dog|parrot|tortoise|rabbit)s?(?: {w}){0,3} lives?(?: {w}){0,2} )"
                       R"((?:rent[- ])?(?:for )?free)"},
    {Meaning::nothing, R"((?:turned down|turn down|rejected|accepted|accept|got|received) (?:the|an|their|your) offer|more than (?:a|just a) (?:sale|deal|)"
                       R"(discount|promo))"},
};

}  // namespace

constinit const Lexicon kEnglish{kWords, kMacros, kPhrases};

}  // namespace sml::claims
