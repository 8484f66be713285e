// English: the words and patterns of offers, days and what denies them.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Word kWords[] = {
    {"weekday", "monday", 0}, {"weekday", "tuesday", 1}, {"weekday", "wednesday", 2}, {"weekday", "thursday", 3}, {"weekday", "friday", 4},
    {"weekday", "saturday", 5}, {"weekday", "sunday", 6},
    {"weekday_short", "mon", 0}, {"weekday_short", "tue", 1}, {"weekday_short", "tues", 1}, {"weekday_short", "wed", 2},
    {"weekday_short", "thu", 3}, {"weekday_short", "thur", 3}, {"weekday_short", "thurs", 3}, {"weekday_short", "fri", 4},
    {"weekday_short", "sat", 5}, {"weekday_short", "sun", 6},
    {"weekdays", "mondays"}, {"weekdays", "tuesdays"}, {"weekdays", "wednesdays"}, {"weekdays", "thursdays"}, {"weekdays", "fridays"},
    {"weekdays", "saturdays"}, {"weekdays", "sundays"},
    {"month", "january", 1}, {"month", "february", 2}, {"month", "march", 3}, {"month", "april", 4}, {"month", "may", 5}, {"month", "june", 6},
    {"month", "july", 7}, {"month", "august", 8}, {"month", "september", 9}, {"month", "october", 10}, {"month", "november", 11},
    {"month", "december", 12},
    {"month_short", "jan", 1}, {"month_short", "feb", 2}, {"month_short", "mar", 3}, {"month_short", "apr", 4}, {"month_short", "jun", 6},
    {"month_short", "jul", 7}, {"month_short", "aug", 8}, {"month_short", "sept", 9}, {"month_short", "sep", 9}, {"month_short", "oct", 10},
    {"month_short", "nov", 11}, {"month_short", "dec", 12},
    {"number", "one", 1}, {"number", "two", 2}, {"number", "three", 3}, {"number", "four", 4}, {"number", "five", 5}, {"number", "six", 6},
    {"number", "seven", 7}, {"number", "eight", 8}, {"number", "nine", 9}, {"number", "ten", 10},
    {"day_word", "first", 1}, {"day_word", "second", 2}, {"day_word", "third", 3}, {"day_word", "fourth", 4}, {"day_word", "fifth", 5},
    {"day_word", "sixth", 6}, {"day_word", "seventh", 7}, {"day_word", "eighth", 8}, {"day_word", "ninth", 9}, {"day_word", "tenth", 10},
    {"day_word", "fifteenth", 15}, {"day_word", "twentieth", 20}, {"day_word", "thirtieth", 30},
    {"offset", "today", 0}, {"offset", "tonight", 0}, {"offset", "this morning", 0}, {"offset", "this afternoon", 0},
    {"offset", "this evening", 0}, {"offset", "tomorrow", 1}, {"offset", "day after tomorrow", 2}, {"offset", "yesterday", -1},
    {"offset", "last night", -1}, {"offset", "day before yesterday", -2},
    {"percent_word", "percent"}, {"percent_word", "per cent"}, {"percent_word", "pct"},

    {"article", "the"}, {"article", "a"}, {"article", "an"}, {"article", "your"}, {"article", "our"}, {"article", "one"}, {"article", "some"},
    {"joiner", "of"}, {"joiner", "&"},
    {"copula", "is"}, {"copula", "are"}, {"copula", "was"}, {"copula", "be"}, {"copula", "comes"}, {"copula", "stays"}, {"copula", "goes"},
    {"adverb", "always"}, {"adverb", "totally"}, {"adverb", "completely"}, {"adverb", "absolutely"}, {"adverb", "also"}, {"adverb", "all"},
    {"adverb", "100"}, {"adverb", "now"}, {"adverb", "entirely"}, {"adverb", "still"},
    {"stop", "i"}, {"stop", "you"}, {"stop", "we"}, {"stop", "they"}, {"stop", "he"}, {"stop", "she"}, {"stop", "it"}, {"stop", "its"},
    {"stop", "us"}, {"stop", "them"}, {"stop", "this"}, {"stop", "that"}, {"stop", "these"}, {"stop", "those"}, {"stop", "my"}, {"stop", "their"},
    {"stop", "and"}, {"stop", "or"}, {"stop", "but"}, {"stop", "so"}, {"stop", "if"}, {"stop", "to"}, {"stop", "in"}, {"stop", "on"},
    {"stop", "at"}, {"stop", "by"}, {"stop", "for"}, {"stop", "from"}, {"stop", "with"}, {"stop", "when"}, {"stop", "while"}, {"stop", "until"},
    {"stop", "till"}, {"stop", "through"}, {"stop", "as"}, {"stop", "than"}, {"stop", "not"}, {"stop", "no"}, {"stop", "yes"}, {"stop", "every"},
    {"stop", "each"}, {"stop", "any"}, {"stop", "anyone"}, {"stop", "everyone"}, {"stop", "everything"}, {"stop", "under"}, {"stop", "over"},
    {"stop", "get"}, {"stop", "gets"}, {"stop", "go"}, {"stop", "grab"}, {"stop", "claim"}, {"stop", "enjoy"}, {"stop", "receive"},
    {"stop", "eat"}, {"stop", "eats"}, {"stop", "drink"}, {"stop", "play"}, {"stop", "plays"}, {"stop", "enter"}, {"stop", "join"},
    {"stop", "ride"}, {"stop", "stay"}, {"stop", "try"}, {"stop", "download"}, {"stop", "attend"}, {"stop", "come"}, {"stop", "have"},
    {"stop", "has"}, {"stop", "here"}, {"stop", "there"}, {"stop", "today"}, {"stop", "tonight"}, {"stop", "tomorrow"}, {"stop", "only"},
    {"stop", "just"}, {"stop", "both"}, {"stop", "monday"}, {"stop", "tuesday"}, {"stop", "wednesday"}, {"stop", "thursday"},
    {"stop", "friday"}, {"stop", "saturday"}, {"stop", "sunday"}, {"stop", "online"}, {"stop", "after"}, {"stop", "before"}, {"stop", "per"},
    {"stop", "included"}, {"stop", "available"}, {"stop", "kids"}, {"stop", "children"}, {"stop", "will"}, {"stop", "can"}, {"stop", "do"},
    {"goods", "coffee"}, {"goods", "tea"}, {"goods", "drink"}, {"goods", "drinks"}, {"goods", "beer"}, {"goods", "pint"}, {"goods", "wine"},
    {"goods", "prosecco"}, {"goods", "cocktail"}, {"goods", "dessert"}, {"goods", "cookie"}, {"goods", "cake"}, {"goods", "donut"},
    {"goods", "doughnut"}, {"goods", "muffin"}, {"goods", "croissant"}, {"goods", "pizza"}, {"goods", "fries"}, {"goods", "chips"},
    {"goods", "side"}, {"goods", "starter"}, {"goods", "sandwich"}, {"goods", "burger"}, {"goods", "taco"}, {"goods", "slice"},
    {"goods", "tote"}, {"goods", "bag"}, {"goods", "mug"}, {"goods", "t-shirt"}, {"goods", "shirt"}, {"goods", "hat"}, {"goods", "cap"},
    {"goods", "book"}, {"goods", "ebook"}, {"goods", "guide"}, {"goods", "pdf"}, {"goods", "template"}, {"goods", "sample"}, {"goods", "gift"},
    {"goods", "candle"}, {"goods", "plant"}, {"goods", "sticker"}, {"goods", "poster"}, {"goods", "toy"}, {"goods", "treat"},
    {"goods", "popcorn"}, {"goods", "soda"}, {"goods", "smoothie"}, {"goods", "swag"}, {"goods", "goodie"}, {"goods", "goody"},
    {"turn", "but"}, {"turn", "however"}, {"turn", "although"}, {"turn", "instead"}, {"turn", "because"}, {"turn", "yet"},
};

constexpr Macro kMacros[] = {
    {"w", R"([a-z]{2,20})"},
    {"apos", R"(['’]?)"},
    {"off", R"((?:off|discount|cash~back|back|rebate))"},
    {"upto", R"((?:up to (?:an? )?)?)"},
    {"only", R"((?:only|just))"},
    {"dnum", R"((?P<day>\d{1,2})(?:st|nd|rd|th)?)"},
    {"month_any", R"((?P<month>{month}|{month_short}\.?))"},
    {"weekday_any", R"((?P<weekday>{weekday}|{weekday_short}\.?))"},
    {"date",
     R"((?:{weekday_any},? (?:the )?)?(?:{dnum} (?:of )?{month_any}|{month_any} (?:the )?{dnum})(?:,? {year4})?)"},
    {"stated",
     R"((?:(?P<following>next|coming) |(?P<past>last) )?(?:{date}|(?P<weekday>{weekday})~\({numeric}\)|(?P<weekday>{weekday}),? {numeric}|)"
     R"((?P<weekday>{weekday})|{numeric_alone}|(?P<offset>{offset})))"},
    {"bound", R"((?:{stated}|{numeric}))"},
    {"from", R"((?:{weekday_any},? )?(?:the )?(?:{dnum}(?: (?:of )?{month_any}(?:,? {year4})?)?|{month_any} {dnum}(?:,? {year4})?)|{numeric}|(?P<offset>{offset}))"},
    {"to", R"({date}|(?:(?P<weekday>{weekday}),? )?{numeric}|(?P<offset>{offset}))"},
    {"to_same_month", R"((?:{weekday_any},? )?(?:the )?{dnum})"},
    {"hour", R"((?:\d{1,2}(?:[:.]\d\d)?~(?:am|pm|a\.m\.?|p\.m\.?|h)|\d{1,2}[:.]\d\d|noon|midnight|\d{1,2}~[-–]~\d{1,2}))"},
    {"days_each", R"((?:every|each) (?:{weekday}|weekday|day|weekend|night|week)(?:(?:,| and|, and| &) {weekday})*|{weekdays}(?:(?:,| and|, and| &| or) {weekdays})*|)"
                  R"((?:{weekday}|{weekday_short}\.?)(?:~[-–]~| to | through | thru )(?:{weekday}|{weekday_short}\.?))"},
    {"service", R"((?:delivery|shipping|postage|p&p))"},
};

constexpr Phrase kPhrases[] = {
    // two for one
    {Meaning::n_for_m, R"(for)", R"((?P<take>\d{1,2}|{number})(?: |-)for(?: |-)(?:the price of )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_and_m, R"(buy)", R"(buy (?P<pay>\d{1,2}|{number})(?: {w})?,?(?: and)? get (?P<take>\d{1,2}|{number})(?: {w})? (?:for )?free)"},
    {Meaning::n_for_m, R"(buy)", R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|a second|the second)(?: {w})?(?: (?:for )?free| on us)?|bogof?)", 2, 1},
    {Meaning::n_for_m, R"(pay)", R"((?:take|get|bring|buy) (?P<take>\d{1,2}|{number})(?: {w})?,?(?: and)? (?:only )?pay (?:only )?(?:for )?(?:only )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::nothing, R"(for)", R"((?:\d{1,2}|{number}) for (?:\d{1,2}|{number})~(?:%|[$€£]|{currency}|hours?|days?|weeks?|months?|years?|people|persons?|hundred|thousand|minutes?))"},
    {Meaning::nothing, R"(for)", R"((?:went|going|is|was|shot|are|go) (?:\d{1,2}|{number}) for (?:\d{1,2}|{number})|one for (?:one|all))"},
    {Meaning::percent, R"(buy)", R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|the second|a second)(?: {w})? (?:(?:at |for )?half price|half off))", 50},

    // part of the price
    {Meaning::percent, R"((?:%|percent|per cent|pct))", R"({upto}(?:\d{1,2}~(?:-|–|to)~)?{percent} (?:extra |additional )?{off})"},
    {Meaning::percent, R"((?:%|percent|per cent|pct))", R"((?:save|saving|saves|knock|take|get) {upto}(?:an? )?(?:extra |another )?{percent})"},
    {Meaning::percent, R"(discount)", R"(discounts? (?:of )?(?:up to )?{percent})"},
    {Meaning::percent, R"(half)", R"(half(?: |-)price(?:d)?|half off|(?:pay|pays) half)", 50},
    {Meaning::nothing, R"(sav)", R"(sav(?:e|es|ed|ing) (?:up to )?(?:an? )?\d{1,3}~(?:%|percent) (?:of|on) (?:your |their |the |our )?(?:time|energy|water|fuel|electricity|space|power|emissions|effort))"},
    {Meaning::nothing, R"((?:%|percent))", R"((?:get|take) \d{1,3}~(?:%|percent) of)"},
    {Meaning::nothing, R"(half)", R"(half off (?:the|his|her|its))"},

    // money off, a special price
    {Meaning::amount_off, R"(off|discount|back|rebate)", R"({upto}{money} {off})"},
    {Meaning::amount_off, R"(sav|knock)", R"((?:save|saving|saves|knock) {upto}(?:an extra )?{money})"},
    {Meaning::amount_off, R"(discount)", R"(discount of {upto}{money})"},
    {Meaning::special_price, R"(only|just)", R"((?:(?:for|at) )?{only} {money})"},
    {Meaning::special_price, R"(was|were|reg|usual|normal|original|before)", R"((?:was|were|reg(?:ular|ularly)?\.?|usually|normally|originally|before)(?: at| price)?:?~{old_money}[ ,;.)/–—-]*(?:and )?(?P<span>(?:now|today|sale|special|just|only):? (?:just |only |at |for )*{money}))"},
    {Meaning::special_price, R"(was|were|reg|usual|normal|original)", R"((?P<span>(?:(?:now|special|sale):? (?:just |only |for )*)?{money}(?: [a-z,&-]{1,20}){0,6})~[(,–—-]~(?:was|were|reg(?:ular|ularly)?\.?|usually|normally|originally|rrp)(?: price)?:?~{old_money})"},
    {Meaning::special_price, R"(from)", R"((?:down|reduced|slashed|cut) from {old_money} (?P<span>to (?:just |only )?{money}))"},
    {Meaning::nothing, R"(only|just)", R"({only} {money} (?:short|away|left|shy|more|extra|to go))"},

    // free, a gift, free delivery
    {Meaning::free, R"(free)", R"(free)", 1, 1},
    {Meaning::free, R"(complimentary)", R"(complimentary)", 0, 1},
    {Meaning::free, R"(free|cost|charge)", R"(for free|free of charge|at no (?:extra |additional )?(?:cost|charge)|free of cost)", 1, 0},
    {Meaning::free, R"(no)", R"(no (?:(?P<thing>joining|sign-?up|entry|entrance|cover|booking|registration|membership|admin|setup|enrol?lment|admission|activation|delivery) (?:fees?|charges?|costs?)|(?P<thing>cover)))"},
    {Meaning::free, R"(waiv)", R"((?:waived?|waiving) (?:the |your |our |all )?(?P<thing_after>{w}) fees?)"},
    {Meaning::gift, R"(on)", R"((?:(?:drinks?|coffee|dessert|{w}) )?(?:is |are )?(?P<span>on (?:us|the house)))", 1, 0},
    {Meaning::gift, R"(freebie)", R"(freebies?)"},
    {Meaning::gift, R"(gift)", R"((?:free|surprise|complimentary|mystery|bonus) gifts?|gifts? with (?:every |any |your |each )?(?:purchase|order))"},
    {Meaning::free_shipping, R"(free|no)", R"(free (?:{w} ){0,2}{service}|{service} (?:is |are )?(?:always |now )?free|no {service} (?:fees?|charges?|costs?)|ships? (?:for )?free)"},
    {Meaning::nothing, R"(free)", R"([a-z]{2,20}-free|free-[a-z]{2,20}|(?:sugar|gluten|dairy|fat|lactose|nut|alcohol|cruelty|hassle|stress|worry|risk|pain|guilt|duty|smoke|tax|toll|plastic|pet|caffeine|toxin|chemical|paraben|debt|ad|care|hands|grain|meat|egg|soy|fragrance|oil|trouble|error|virus|drug|scot|wrinkle|frizz|cage|carbon|waste|interest|rent|barrier|step) free)"},
    {Meaning::nothing, R"(free)", R"((?:feel|feels|feeling|set|sets|break|breaks|breaking|broke|born|be|being|roam|run|running|live|living|walk|stay|you{apos}re|we{apos}re|i{apos}m|i am|are you|cut|pull|shake|free|if you are|when you are|were you) (?:so |totally |completely )?(?P<span>free)(?: to (?:ask|reach|contact|message|dm|call|stop|drop|bring|share|comment|visit|email|get|come|join|browse|text|write|use|tag|explore|roam|choose|be|dream|create|move|express|leave))?)"},
    {Meaning::nothing, R"(free)", R"(free (?:time|from|of [abd-z][a-z]{0,20}|will|speech|spirit(?:s|ed)?|style|range|roaming|fall|kick|throw|press|market|trade|world|hands?|agents?|radicals?|verse|thinkers?|form|flow|standing|weights?|evenings?|afternoons?|mornings?|weekends?|days?|hours?|slots?|spots?|seats?|tables?|appointments?|up|yourself|your))"},
    {Meaning::nothing, R"(complimentary)", R"(complimentary (?:colou?rs?|skills?|flavou?rs?|feedback|reviews?|comments?|words?|about|angles?|therap[a-z]{1,4}))"},
    {Meaning::nothing, R"(on)", R"((?:pressure|focus|eyes|depends?|rely|count|counting|based|light|spotlight|joke|keep|keeps|mortgage|painter|walls|roof|tour) on (?:us|the house))"},
    {Meaning::nothing, R"(no)", R"(no (?:entry|cover)(?: without| sign| letter| story| version| band| up))"},

    // coupons, draws, instalments
    {Meaning::coupon, R"(code)", R"((?:(?:promo|discount|coupon|voucher|offer|special)~)?code(?: is)?:?~["'“‘«]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"(use|enter|apply|quote|mention|type)", R"((?:use|enter|apply|quote|mention|type) ["'“‘«]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'”’»]? (?:at checkout|at the (?:till|counter|checkout)|to (?:get|save|claim|unlock|redeem)|for|when (?:booking|ordering|you)|online|in (?:store|the app|your)))"},
    {Meaning::bare_coupon, R"(coupon)", R"(coupons?)"},
    {Meaning::other, R"(giveaway|raffle|sweepstake|draw)", R"(giveaways?|raffles?|raffling|sweepstakes?|prize draw)"},
    {Meaning::other, R"(win)", R"((?:enter|chance|play|comment|follow|tag|participate)(?: now| here| below| today)? (?P<span>to win)|(?:be in with a )?chance (?:to win|of winning)|winner takes (?:a |an |the )?(?:{money} )?{w}(?: {w})?|win (?:a|an|one of|tickets|two|free|this|our|your) [a-z0-9£$€-]{2,20}(?: {w})?)"},
    {Meaning::other, R"(interest)", R"((?:(?:\d{1,2}|{number})(?: (?:monthly|equal))? )?interest(?: |-)free (?:payments?|instal?lments?|months?)|(?:\d{1,2}|{number}) (?:months?|payments?|instal?lments?),?~interest(?: |-)free)"},
    {Meaning::nothing, R"(win)", R"(win (?:a|an|the|this|our|your|one of) (?:game|match|war|battle|medal|argument|fight|race|title|league|championship|election|debate|case|hearts?|trust|client|customer|point|set))"},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo)", R"(promo(?:s|tions?)?)"},
    {Meaning::bare_word, R"(discount)", R"(discounts?)"},
    {Meaning::bare_word, R"(offer)", R"((?:the|this|our|special|limited|limited-time|exclusive|introductory|intro|launch|opening|holiday|new|great|amazing|best|latest|last|today's|summer|winter|spring|easter|christmas|festive|flash|birthday|weekend|welcome|on|an|these|all|more) (?P<span>offers?))"},
    {Meaning::bare_word, R"(offer)", R"((?P<span>offers?) (?:ends?|expires?|valid|available|runs?|applies|apply|good|starts?|only|not|subject|excludes?|closes?|on until|while|until|must|cannot|can't))"},
    {Meaning::bare_word, R"(deal)", R"((?:this|our|special|exclusive|hot|great|amazing|best|latest|today's|daily|weekly|combo|meal|lunch|dinner|breakfast|holiday|flash|friday|monday|hour|weekend|early|crazy|sweet|incredible|these|birthday) (?P<span>deals?))"},
    {Meaning::bare_word, R"(deal)", R"((?P<span>deals?) (?:ends?|expires?|valid|available|runs?|on (?:all|our|selected)|of the (?:day|week|month)|starts?|only|alert))"},
    {Meaning::bare_word, R"(sale)", R"((?:on|summer|winter|spring|fall|autumn|flash|clearance|big|huge|our|the|this|annual|storewide|sitewide|mega|super|friday|monday|day|easter|christmas|holiday|weekend|moving|closing|closing-down|warehouse|half-yearly|mid-season|season|biggest|birthday|a) (?P<span>sale))"},
    {Meaning::bare_word, R"(sale)", R"((?P<span>sale) (?:ends?|starts?|now|is|on|continues|extended|prices?|price|today|alert|items?|runs?|until|begins))"},
    {Meaning::bare_word, R"(sale)", R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>sale)~(?:[!:]|$))"},
    {Meaning::nothing, R"(sale)", R"((?:for|point of|bake|garage|yard|jumble|boot|car boot|rummage|plant|estate|book|tag|of) sales?|sales? (?:team|reps?|manager|people|person|pitch|tax|target|force|funnel|call|agent|agreement|of))"},
    {Meaning::nothing, R"(deal)", R"((?:big|real|great|good|raw|done|square|fair|done|a) deals? (?:of|with|breaker)|(?:no|not a|such a|so a|real|done|a big|the real) deal|deals? with)"},
    {Meaning::nothing, R"(offer)", R"((?:job|the) offers? (?:letter|of employment|you|letters|a|an)|job offers?|(?:all|more|to|we|they|who|that|which|can|also|i) offers? (?:a|an|the|you|our|free|classes|services|courses|support)|(?:have|has|had|got) to offer|(?:an|the) offer (?:you can{apos}t refuse|letter)|new offer(?:ing)?s? (?:of)|on offer (?:at|here|in) (?:the|our) (?:museum|school|university))"},
    {Meaning::nothing, R"(promo)", R"(promo (?:code|video|photos?|shoot|team|materials?|clips?|reel)|(?:self|sales|health|job|well-deserved|a|your|his|her|career|brand)(?: |-)promotions?(?: to)?|promotions? (?:to|of|team|manager|exam))"},
    {Meaning::nothing, R"(discount)", R"(discount (?:codes?|cards?|rate|factor)|other discounts?|any other (?:discounts?|offers?|promotions?|promos?)|other (?:offers?|promotions?|promos?|deals?))"},
    {Meaning::nothing, R"(code)", R"((?:source|zip|post|postal|dress|morse|qr|bar|pin|area|open|building|penal|tax|highway|clean|error|legacy|country|door) code|code (?:of|review|base|name|word|red|academy|club|camp|school))"},

    // what denies them
    {Meaning::denies_next, R"(no|not|n['’]?t|without|never|neither|nor)", R"((?:no(?: more| longer(?: a| an| any| offering| doing| running)?)?|without(?: a| an| any)?|never|neither|nor|(?:is|are|was|were|do|does|did|have|has|had|will|wo|can|ca)~n(?:ot|['’]?t) (?:a |an |any |have |offer |do |run |include |doing |offering |running |get |valid |apply |honou?r |accept |currently )*(?:our |the |a |an |any )?|not (?:a |an |any |our |your )?|not (?:our|your) usual))", 1},
    {Meaning::denies_next, R"(miss|rememb|end|over|goodbye|used)", R"((?:miss|missed|missing|remember|recall|goodbye(?: to)?|bye(?: to)?|farewell(?: to)?|used to (?:have|do|offer|run|be)|wish (?:we|they|you) (?:had|did)|if only there (?:was|were)|that was the end of)(?: (?:our|the|that|those|those|a|when we had))?)", 3},
    {Meaning::denies_next, R"(competit|other|rival|they|chains)", R"((?:(?:the |our )?(?:competition|competitors?|rivals?)|others|other (?:shops?|stores?|places?|gyms?|brands?|restaurants?|agencies)|they|big chains|everyone else|some (?:shops?|places?|brands?))(?: all| may| might)? (?:offer|offers|have|has|do|does|run|runs|give|promise|advertise|charge|sell)s?)", 4},
    {Meaning::denies_previous, R"(end|over|gone|expire|finish|valid|long|last|yesterday|done|back)", R"((?:(?:has|have|had|is|are) (?:now |already |officially |sadly )?(?:ended|over|gone|expired|finished|done|no more|no longer|closed|history|discontinued|cancel?led)|(?:now |already |sadly |officially )?(?:ended|expired|finished)|(?:was|were) (?:yesterday|last (?:week|month|night|year|{weekday})|a (?:hit|success|blast))|(?:is|are|was|were|does|do|will)~(?:not|n['’]?t) (?:valid|available|apply|on|running|included|back|a thing|happening|accepted|be back|be)|no longer (?:valid|available|applies|on|running)))", 6},
    {Meaning::denies_previous, R"(yesterday|last)", R"(from (?:yesterday|last (?:week|month|year)))", 1},
    {Meaning::denies_sentence, R"([?])", R"((?m:^|[.!?…]~)[^a-z0-9\n.!?]{0,12}(?P<span>(?:when|why|which|remember|do you (?:miss|remember|still)|does anyone|are there|is there|is the|are the|will there|should we|would you (?:rather|prefer|like us|want us)|what if|what would|how often|who remembers|anyone remember)\b[^.!?\n]{0,200}\?))"},
    {Meaning::nothing, R"(no|not|without|never)", R"(no (?:better|matter|doubt|problem|worries|need|excuse|catch|brainer|strings|wonder|minimum|code)|not (?:only|just|to be missed|to miss)|without (?:a )?(?:doubt|further|fail)|never (?:miss|been|too)|don['’]?t (?:miss|forget|wait|let|delay)(?: out on| out| up)?|why not)"},
    {Meaning::retracts, R"(kidding|joking|april|jk|psych|prank)", R"((?:just|only)?~(?:kidding|joking)|jk|psych|april fools?|it was a prank|not really)"},

    // days
    {Meaning::day, R"({weekday}|{month}|{month_short}|{offset}|\d/\d)", R"((?:(?:only|just) )?(?:(?:this) )?{stated}(?: only)?)"},
    {Meaning::day, R"({weekday}|{weekday_short})", R"((?:this )?{weekday_any},? (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?)"},
    {Meaning::day, R"(\d(?:st|nd|rd|th))", R"((?:on|for) the (?P<span>(?P<day>\d{1,2})(?:st|nd|rd|th)){ends})"},
    {Meaning::day, R"({month})", R"((?P<day>{day_word}) of (?P<month>{month})(?:,? {year4})?)"},
    {Meaning::nothing, R"({weekday}|{weekday_short})", R"((?:{weekday}|{weekday_short}\.?),? (?P<span>\d{1,2}~(?:[:.]\d\d|h|am|pm|a\.m|p\.m|%|[€£$]|[x×]~\d|[-–]~\d|to \d|for|o['’]?clock|people|guests|of us|noon)))"},
    {Meaning::nothing, R"({month}|{month_short})", R"((?:you|we|they|it|i|who|that|which|prices|dates|this|there|and|or) may \d{1,2}|march \d{1,2} (?:miles|km|k)|(?:april|june|may|august) (?:and|&) (?:april|june|may|august))"},
    {Meaning::nothing, R"({weekday})", R"((?:good|black|cyber|giving|ash|palm|easter|taco|throwback|super|manic|small business|shrove|spy|holy|maundy) {weekday}|{weekday} (?:night lights|times?|blues|roast|feeling|vibes|motivation))"},
    {Meaning::nothing, R"({month})", R"((?:av|ave|avenue|street|st|calle|plaza) (?:of )?(?:\d{1,2}|{day_word}) (?:of |de )?{month}|(?:\d{1,2}|{day_word})(?:st|nd|rd|th)? of {month} (?:street|st|avenue|ave|square))"},
    {Meaning::nothing, R"(today)", R"((?:usa|psychology|history) today|today['’]?s (?:world|society|market|age|fast)|in today['’]?s)"},
    {Meaning::past_previous, R"({weekday}|{month}|{month_short})", R"((?:we (?:had|were|went|did|celebrated|hosted|met|opened|launched|visited|attended|played|won|welcomed|ran|held|spent|closed|saw)|was|were|took place|happened|joined us|came))", 3},
    {Meaning::past_next, R"({weekday}|{month}|{month_short})", R"((?:we (?:had|were|went|did|celebrated|hosted|met|opened|launched|visited|attended|played|won|welcomed|ran|held|spent|closed|saw)|was|were|took place|happened|joined us on|thanks for coming))", 3},

    // periods
    {Meaning::period, R"({month}|{month_short}|\d/\d|{offset})", R"((?:(?:from|between|only) )?{from:first}(?:,? (?:to|until|till|through|thru|and|up to)(?: the)? |~[-–]~){to:last})"},
    {Meaning::period, R"({month}|{month_short})", R"((?:(?:from|between) )?(?:(?P<first_weekday>{weekday}|{weekday_short}\.?),? )?(?P<first_month>{month}|{month_short}\.?) (?P<first_day>\d{1,2})(?:st|nd|rd|th)?(?: (?:to|until|till|through|thru|and)(?: the)? |~[-–]~)(?:(?P<last_weekday>{weekday}|{weekday_short}\.?),? )?(?P<last_day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<last_year>20\d\d))?)"},
    {Meaning::period, R"({weekday})", R"((?:from|between) (?P<first_weekday>{weekday}) (?:to|until|till|through|and) (?P<last_weekday>{weekday}))"},
    {Meaning::period, R"(until|till|til|through|thru|up to|by)", R"((?:(?:only|just|now) )?(?:until|till|['’]?til|through|thru|up to|by)(?: the)?(?: end of)? (?:this )?{bound:last})"},
    {Meaning::period, R"(until|till|til|through|by)", R"((?P<span>(?:until|till|['’]?til|through|by) the (?P<last_day>\d{1,2})(?:st|nd|rd|th)){ends})"},
    {Meaning::until_before, R"(before|prior)", R"((?:before|prior to)(?: the)? {bound:last})"},
    {Meaning::period, R"(from|starting|start|as of|beginning|since|onward)", R"((?:from|starting(?: on| from)?|as of|beginning(?: on)?|since)(?: the)? {bound:first}(?: onwards?| on)?)"},
    {Meaning::weekend, R"(weekend)", R"((?:(?:only|just) )?(?:all )?(?:this |all )(?:coming )?weekend(?: only)?)"},
    {Meaning::week, R"(week)", R"((?:(?:only|just) )?(?:all )?this week(?: only)?)"},
    {Meaning::next_week, R"(week)", R"(next week)"},
    {Meaning::month, R"({month})", R"((?:all(?: of| through)?|throughout|during|in|for|month of|all month|this) (?P<first_month>{month})(?:,? (?P<first_year>20\d\d))?)"},
    {Meaning::month, R"(month)", R"((?:all |only )?this month(?: only)?|until (?:the )?end of (?:the |this )?month|month[- ]end|all month(?: long)?)"},
    {Meaning::next_month, R"(month)", R"(next month)"},
    {Meaning::nothing, R"(may|march)", R"((?:all|in|for|this) may (?:be|have|not|also|well|seem|sound|help|come|look|take|contain|vary)|in march(?:ing)? (?:of|to|band))"},
    {Meaning::recurrent, R"(every|each|{weekdays}|{weekday}|{weekday_short})", R"({days_each})"},
    {Meaning::nothing, R"({weekday}|{weekday_short}|{weekdays}|every)", R"((?:{days_each}):?,?~(?:from |at )?(?:{hour}|closed)|{hour}(?:~(?:[-–]|to|until)~{hour})?,? (?:on )?(?:{days_each}))"},
};

}  // namespace

constinit const Lexicon kEnglish{kWords, kMacros, kPhrases};

}  // namespace sml::claims
