// English: the words and patterns of offers and what denies them.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Word kWords[] = {
    {"percent_word", "percent"}, {"percent_word", "per cent"}, {"percent_word", "pct"},
    {"article", "the"}, {"article", "a"}, {"article", "an"}, {"article", "your"}, {"article", "our"}, {"article", "one"}, {"article", "some"},
    {"joiner", "of"}, {"joiner", "&"},
    {"copula", "is"}, {"copula", "are"}, {"copula", "was"}, {"copula", "be"}, {"copula", "comes"}, {"copula", "stays"}, {"copula", "goes"},
    {"adverb", "always"}, {"adverb", "totally"}, {"adverb", "completely"}, {"adverb", "absolutely"}, {"adverb", "also"}, {"adverb", "all"},
    {"adverb", "100"}, {"adverb", "%"}, {"adverb", "100%"}, {"adverb", "now"}, {"adverb", "entirely"}, {"adverb", "still"},
    {"stop", "i"}, {"stop", "you"}, {"stop", "we"}, {"stop", "they"}, {"stop", "he"}, {"stop", "she"}, {"stop", "it"}, {"stop", "its"},
    {"stop", "us"}, {"stop", "them"}, {"stop", "this"}, {"stop", "that"}, {"stop", "these"}, {"stop", "those"}, {"stop", "my"}, {"stop", "their"},
    {"stop", "and"}, {"stop", "or"}, {"stop", "but"}, {"stop", "so"}, {"stop", "if"}, {"stop", "to"}, {"stop", "in"}, {"stop", "on"}, {"stop", "at"},
    {"stop", "by"}, {"stop", "for"}, {"stop", "from"}, {"stop", "with"}, {"stop", "when"}, {"stop", "while"}, {"stop", "until"}, {"stop", "till"},
    {"stop", "through"}, {"stop", "as"}, {"stop", "than"}, {"stop", "not"}, {"stop", "no"}, {"stop", "yes"}, {"stop", "every"}, {"stop", "each"},
    {"stop", "any"}, {"stop", "anyone"}, {"stop", "everyone"}, {"stop", "everything"}, {"stop", "under"}, {"stop", "over"}, {"stop", "get"},
    {"stop", "gets"}, {"stop", "go"}, {"stop", "grab"}, {"stop", "claim"}, {"stop", "enjoy"}, {"stop", "receive"}, {"stop", "eat"}, {"stop", "eats"},
    {"stop", "work"}, {"stop", "train"}, {"stop", "play"}, {"stop", "plays"}, {"stop", "enter"}, {"stop", "join"}, {"stop", "ride"}, {"stop", "stay"}, {"stop", "try"},
    {"stop", "download"}, {"stop", "attend"}, {"stop", "come"}, {"stop", "have"}, {"stop", "has"}, {"stop", "here"}, {"stop", "there"},
    {"stop", "today"}, {"stop", "tonight"}, {"stop", "tomorrow"}, {"stop", "only"}, {"stop", "just"}, {"stop", "both"}, {"stop", "monday"},
    {"stop", "tuesday"}, {"stop", "wednesday"}, {"stop", "thursday"}, {"stop", "friday"}, {"stop", "saturday"}, {"stop", "sunday"},
    {"stop", "online"}, {"stop", "after"}, {"stop", "before"}, {"stop", "per"}, {"stop", "without"}, {"stop", "included"}, {"stop", "available"},
    {"stop", "kids"}, {"stop", "children"}, {"stop", "will"}, {"stop", "can"}, {"stop", "do"},
    {"goods", "coffee"}, {"goods", "tea"}, {"goods", "drink"}, {"goods", "drinks"}, {"goods", "beer"}, {"goods", "pint"}, {"goods", "wine"},
    {"goods", "prosecco"}, {"goods", "cocktail"}, {"goods", "dessert"}, {"goods", "cookie"}, {"goods", "cake"}, {"goods", "donut"},
    {"goods", "doughnut"}, {"goods", "muffin"}, {"goods", "croissant"}, {"goods", "pizza"}, {"goods", "fries"}, {"goods", "chips"}, {"goods", "side"},
    {"goods", "starter"}, {"goods", "sandwich"}, {"goods", "burger"}, {"goods", "taco"}, {"goods", "slice"}, {"goods", "tote"}, {"goods", "bag"},
    {"goods", "mug"}, {"goods", "t-shirt"}, {"goods", "shirt"}, {"goods", "hat"}, {"goods", "cap"}, {"goods", "book"}, {"goods", "ebook"},
    {"goods", "guide"}, {"goods", "pdf"}, {"goods", "template"}, {"goods", "sample"}, {"goods", "gift"}, {"goods", "candle"}, {"goods", "plant"},
    {"goods", "sticker"}, {"goods", "poster"}, {"goods", "toy"}, {"goods", "treat"}, {"goods", "glass"}, {"goods", "bottle"}, {"goods", "snack"},
    {"goods", "wings"}, {"goods", "appetizer"}, {"goods", "scoop"}, {"goods", "biscuit"}, {"goods", "sundae"}, {"goods", "brownie"},
    {"goods", "bagel"}, {"goods", "popcorn"}, {"goods", "soda"}, {"goods", "smoothie"}, {"goods", "swag"}, {"goods", "goodie"}, {"goods", "goody"},
    {"turn", "but"}, {"turn", "however"}, {"turn", "although"}, {"turn", "instead"}, {"turn", "because"}, {"turn", "yet"},
};

constexpr Macro kMacros[] = {
    {"w", R"([a-z]{2,20})"},
    {"apos", R"(['’]?)"},
    {"off", R"((?:off|discount|cash~back|back|rebate))"},
    {"upto", R"((?:up to (?:an? )?)?)"},
    {"only", R"((?:only|just))"},
    {"service", R"((?:delivery|shipping|postage|p&p))"},
};

constexpr Phrase kPhrases[] = {
    // two for one
    {Meaning::n_for_m, R"((?P<take>\d{1,2}|{number})(?: {w} for the price of |(?: |-)for(?: |-)(?:the price of )?)(?P<pay>\d{1,2}|{number}))"},
    {Meaning::n_and_m, R"(buy (?:any )?(?P<pay>\d{1,2}|{number})(?: {w}){0,3},?(?: and)? get (?P<take>\d{1,2}|{number})(?: {w}){0,3} (?:for )?free)"},
    {Meaning::n_for_m, R"(buy (?:any )?(?:1|one)(?: {w}){0,3},?(?: and)? get (?:1|one|another|a second|the second)(?: {w}){0,3}(?: (?:for )?free| on us)|buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|a second|the second)(?: {w})?|bogof?)", 2, 1},
    {Meaning::n_for_m, R"((?:take|get|bring|buy|book|order|choose|pick|reserve) (?:any )?(?P<take>\d{1,2}|{number})(?: {w}){0,3},?(?: and)? (?:only )?pay (?:only )?(?:for )?(?:only )?(?P<pay>\d{1,2}|{number}))"},
    {Meaning::nothing, R"((?:\d{1,2}|{number}) for (?:\d{1,2}|{number})~(?:%|[$€£]|{currency}|hours?|days?|weeks?|months?|years?|people|persons?|hundred|thousand|minutes?))"},
    {Meaning::nothing, R"((?:went|going|is|was|shot|are|go) (?:\d{1,2}|{number}) for (?:\d{1,2}|{number})|one for (?:one|all)|(?:two|2)(?: |-)for(?: |-)(?:one|1) (?:kind|type|sort))"},
    {Meaning::n_for_m, R"((?:buy|order|get|take|pick|choose|bring|pay for|for every|with every|with any) (?:any |our )?(?:2|two)(?: {w}){0,4},?(?: and)?(?: we{apos}ll| we will)?(?: get| you get| give you| your| take)? (?:the |your |a )?(?:third|3rd)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 3, 2},
    {Meaning::n_for_m, R"((?:buy|order|get|take|pick|choose|bring|pay for|for every|with every|with any) (?:any |our )?(?:3|three)(?: {w}){0,4},?(?: and| we{apos}ll)?(?: get| you get| give you| your| take)? (?:the |your |a )?(?:fourth|4th)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 4, 3},
    {Meaning::n_for_m, R"((?:buy|order|get|take|pick|choose|bring|pay for|for every|with every|with any) (?:any |our )?(?:1|one|an?)(?: {w}){0,4},?(?: and| we{apos}ll)?(?: get| you get| give you| your| take)? (?:the |your |a )?(?:second|2nd)(?: {w}){0,3}?(?: is| comes| are)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:the|your|get the|get your|get a) )?(?:second|2nd) (?:pair|one|item|pizza|drink|burger|coffee|dish|main|ticket|scoop|bottle|pack|piece|product|sandwich|sub|cone|pint)(?: of {w}(?: {w})?)?(?: is| comes)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 2, 1},
    {Meaning::n_for_m, R"((?:(?:every|each|get every|the|get the|your|get a) )?(?:third|3rd) (?:pair|one|item|pizza|drink|burger|coffee|dish|main|ticket|scoop|bottle|pack|piece|product|sandwich|cone|pint|night|class)(?: of {w}(?: {w})?)?(?: is| comes)?(?: absolutely| completely)? (?:for )?(?:free|on us))", 3, 2},
    {Meaning::n_for_m, R"(stay (?P<take>\d{1,2}|{number})(?: nights)?,?(?: and)? (?:only )?pay (?:only )?(?:for )?(?P<pay>\d{1,2}|{number})|pay (?:for )?(?P<pay>\d{1,2}|{number})(?: nights)?,?(?: and)? stay (?P<take>\d{1,2}|{number}))"},
    {Meaning::percent, R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|the second|a second)(?: {w})? (?:at |for )?{percent} off)"},
    {Meaning::percent, R"(buy (?:1|one)(?: {w})?,?(?: and)? get (?:1|one|another|the second|a second)(?: {w})? (?:(?:at |for )?half price|half off))", 50},

    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}~(?:-|–|to)~)?{percent}~(?:extra |additional )?{off})"},
    {Meaning::percent, R"({upto}{percent} (?:{w} )?(?:discount|coupon|voucher))"},
    {Meaning::percent, R"((?:save|saving|saves|knock|take) {upto}(?:an? )?(?:extra |another )?{percent}(?: {off})?)"},
    {Meaning::percent, R"(discounts? (?:of )?(?:up to )?{percent})"},
    {Meaning::percent, R"(half(?: |-)price(?:d)?|half(?: |-)off|(?:pay|pays) half)", 50},
    {Meaning::nothing, R"(sav(?:e|es|ed|ing) (?:up to )?(?:an? )?\d{1,3}~(?:%|percent) (?:of|on) (?:your |their |the |our )?(?:time|energy|water|fuel|electricity|space|power|emissions|effort))"},
    {Meaning::nothing, R"((?:get|take) \d{1,3}~(?:%|percent) of)"},
    {Meaning::nothing, R"(half off (?:the|his|her|its))"},

    // money off, a special price
    {Meaning::amount_off, R"({upto}{money} {off})"},
    {Meaning::amount_off, R"((?:save|saving|saves|knock) {upto}(?:an extra )?{money})"},
    {Meaning::amount_off, R"(discount of {upto}{money})"},
    {Meaning::special_price, R"((?:(?:for|at) )?{only} {money})"},
    {Meaning::special_price, R"((?:was|were|reg(?:ular|ularly)?\.?|usually|normally|originally|before)(?: at| price)?:?~{old_money}[ ,;.)/–—-]*(?:and )?(?P<span>(?:now|today|sale|special|just|only):? (?:just |only |at |for )*{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|special|sale):? (?:just |only |for )*)?{money}(?: [a-z,&-]{1,20}){0,6})~[(,–—-]~(?:was|were|reg(?:ular|ularly)?\.?|usually|normally|originally|rrp)(?: price)?:?~{old_money})"},
    {Meaning::special_price, R"((?:down|reduced|slashed|cut) from {old_money} (?P<span>to (?:just |only )?{money}))"},
    {Meaning::nothing, R"({only} {money} (?:short|away|left|shy|more|extra|to go))"},

    // free, a gift, free delivery
    {Meaning::free, R"(free)", 1, 1},
    {Meaning::free, R"(complimentary)", 0, 1},
    {Meaning::free, R"(for free|free of charge|at no (?:extra |additional )?(?:cost|charge)|free of cost)", 1, 0},
    {Meaning::free, R"(no (?:(?P<thing>joining|sign-?up|entry|entrance|cover|booking|registration|membership|admin|setup|enrol?lment|admission|activation|delivery) (?:fees?|charges?|costs?)|(?P<thing>cover)))"},
    {Meaning::free, R"((?:waived?|waiving) (?:the |your |our |all )?(?P<thing_after>{w}) fees?)"},
    {Meaning::gift, R"((?:(?:drinks?|coffee|dessert|{w}) )?(?:is |are )?(?P<span>on (?:us|the house)))", 1, 0},
    {Meaning::gift, R"(giv(?:e|ing) away (?:\d{1,4}|{number}|an?|free) (?P<thing_after>{w}(?: {w})?))"},
    {Meaning::gift, R"(freebies?)"},
    {Meaning::gift, R"((?:free|surprise|complimentary|mystery|bonus) gifts?|gifts? with (?:every |any |your |each )?(?:purchase|order))"},
    {Meaning::free_shipping, R"(free (?:{w} ){0,2}{service}|{service} (?:is |are )?(?:always |now )?free|no {service} (?:fees?|charges?|costs?)|ships? (?:for )?free|{service} (?:is |comes )?(?:(?:always |now )?(?:on us|on the house|for free|at no (?:extra |additional )?(?:cost|charge)|free of charge))|we(?: {w})? (?:deliver|ship|post)(?: it| them| everything| anywhere| locally| to your door| to you| {w} orders)? (?:for )?(?:free|free of charge|at no (?:extra |additional )?(?:cost|charge))|we (?:cover|pay(?: for)?) (?:the |your |all )?{service}|pay (?:nothing|zero) for {service}|delivered (?:for )?free)"},
    {Meaning::nothing, R"((?:[a-hj-z][a-z]{1,19}|i[a-mo-z][a-z]{0,18})-free|free-[a-z]{2,20}|(?:sugar|gluten|dairy|fat|lactose|nut|alcohol|cruelty|hassle|stress|worry|risk|pain|guilt|duty|smoke|tax|toll|plastic|pet|caffeine|toxin|chemical|paraben|debt|ad|care|hands|grain|meat|egg|soy|fragrance|oil|trouble|error|virus|drug|scot|wrinkle|frizz|cage|carbon|waste|rent|barrier|step) free)"},
    {Meaning::nothing, R"((?:feel|feels|feeling|set|sets|break|breaks|breaking|broke|born|be|being|roam|run|running|live|living|walk|stay|you{apos}re|we{apos}re|i{apos}m|i am|are you|cut|pull|shake|free|if you are|when you are|were you) (?:so |totally |completely )?(?P<span>free)(?: to (?:ask|reach|contact|message|dm|call|stop|drop|bring|share|comment|visit|email|get|come|join|browse|text|write|use|tag|explore|roam|choose|be|dream|create|move|express|leave))?)"},
    {Meaning::nothing, R"(free (?:time|from|of [abd-z][a-z]{0,20}|will|speech|spirit(?:s|ed)?|style|range|roaming|fall|kick|throw|press|market|trade|world|hands?|agents?|radicals?|verse|thinkers?|form|flow|standing|weights?|evenings?|afternoons?|mornings?|weekends?|days?|hours?|slots?|spots?|seats?|tables?|appointments?|up|yourself|your))"},
    {Meaning::nothing, R"((?:\d{1,2}|{number}|an?|some|any|no|few|last|of|only|still|more|have|has|got|with|are) (?:{w} ){0,1}(?:appointments?|slots?|spots?|seats?|tables?|rooms?|beds?|places?|spaces?|chairs?|courts?|lanes?|pitches|pitch|desks?|bays?|berths?|cabins?|cottages?|suites?|booths?|stations?|mats?|bikes?|stalls?|hours?|mornings?|afternoons?|evenings?|weekends?|diary|calendar|openings?|gaps?) (?:still |now |just |come |coming |left )?(?P<span>free)(?: (?:on|in|at|for|from|before|after|between|around|this|next|today|tonight|tomorrow|later|now|all|right|if|until|till|over|{weekday}|{month})\b|{ends}))"},
    {Meaning::nothing, R"((?:your|my|our|the|his|her)(?: {w}){0,2} (?:mornings?|afternoons?|evenings?|weekends?|diary|calendar|hands?) (?P<span>free))"},
    {Meaning::nothing, R"(free (?:and|or|&|vs\.?|versus) (?:paid|premium|pro)|(?:paid|premium) (?:and|or|&) free|free and (?:easy|clear|open)|open and free)"},
    {Meaning::nothing, R"(complimentary (?:colou?rs?|skills?|flavou?rs?|feedback|reviews?|comments?|words?|about|angles?|therap[a-z]{1,4}))"},
    {Meaning::nothing, R"((?:pressure|focus|eyes|depends?|rely|count|counting|based|light|spotlight|joke|keep|keeps|mortgage|painter|walls|roof|tour) on (?:us|the house))"},
    {Meaning::nothing, R"(no (?:entry|cover)(?: without| sign| letter| story| version| band| up))"},

    // coupons, draws, instalments
    {Meaning::coupon, R"((?:(?:promo|discount|coupon|voucher|offer|special)~)?code(?: is)?:?~["'“‘«]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:use|enter|apply|quote|mention|type) ["'“‘«]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'”’»]? (?:at checkout|at the (?:till|counter|checkout)|to (?:get|save|claim|unlock|redeem)|for|when (?:booking|ordering|you)|online|in (?:store|the app|your)))"},
    {Meaning::bare_coupon, R"(coupons?)"},
    {Meaning::other, R"(giveaways?|raffles?|raffling|sweepstakes?|prize draw)"},
    {Meaning::other, R"((?:enter|chance|play|comment|follow|tag|share|like|participate)(?: [a-z]{1,20}){0,3} (?P<span>to win)|(?:be in with a )?chance (?:to win|of winning)|winner takes (?:a |an |the )(?:{money} )?{w}(?: {w})?|win (?:a|an|one of|tickets|two|free|this|our|your) [a-z0-9£$€-]{2,20}(?: {w})?)"},
    {Meaning::other, R"((?:(?:\d{1,2}|{number})(?: (?:monthly|equal))? )?interest(?: |-)free (?:payments?|instal?lments?|months?)|(?:\d{1,2}|{number}) (?:months?|payments?|instal?lments?),?~interest(?: |-)free)"},
    {Meaning::nothing, R"(win (?:a|an|the|this|our|your|one of) (?:game|match|war|battle|medal|argument|fight|race|title|league|championship|election|debate|case|hearts?|trust|client|customer|point|set))"},

    // words that promise nothing in particular
    {Meaning::bare_word, R"(promo(?:s|tions?)?)"},
    {Meaning::bare_word, R"(discounts?)"},
    {Meaning::bare_word, R"((?:the|this|our|special|limited|limited-time|exclusive|introductory|intro|launch|opening|holiday|new|great|amazing|best|latest|last|today's|summer|winter|spring|easter|christmas|festive|flash|birthday|weekend|welcome|on|an|these|all|more) (?P<span>offers?))"},
    {Meaning::bare_word, R"((?P<span>offers?) (?:ends?|expires?|valid|available|runs?|applies|apply|good (?:until|through|for)|starts?|only|not|subject|excludes?|closes?|on until|while|until|must|cannot|can't))"},
    {Meaning::bare_word, R"((?:this|our|special|exclusive|hot|great|amazing|best|latest|today's|daily|weekly|combo|meal|lunch|dinner|breakfast|holiday|flash|friday|monday|hour|weekend|early|crazy|sweet|incredible|these|birthday) (?P<span>deals?))"},
    {Meaning::bare_word, R"((?P<span>deals?) (?:ends?|expires?|valid|available|runs?|on (?:all|our|selected)|of the (?:day|week|month)|starts?|only|alert))"},
    {Meaning::bare_word, R"((?:on|{month}|summer|winter|spring|fall|autumn|flash|clearance|big|huge|our|the|this|annual|storewide|sitewide|mega|super|friday|monday|day|easter|christmas|holiday|weekend|moving|closing|closing-down|warehouse|half-yearly|mid-season|season|biggest|birthday|a) (?P<span>sale))"},
    {Meaning::bare_word, R"((?P<span>sale) (?:ends?|starts?|now|is|on|continues|extended|prices?|price|today|alert|items?|runs?|until|begins))"},
    {Meaning::bare_word, R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>sale)~(?:[!:]|$))"},
    {Meaning::nothing, R"((?:for|point of|bake|garage|yard|jumble|boot|car boot|rummage|plant|estate|book|tag|of) sales?|sales? (?:team|reps?|manager|people|person|pitch|tax|target|force|funnel|call|agent|agreement|of (?:tickets|alcohol|property|the (?:house|home|company|business|property|century))))"},
    {Meaning::nothing, R"((?:tickets?|passes|seats|memberships|bookings|places|dates|shows?|gigs?|tour|festival|programme|registration)(?: [a-z]{2,20}){0,4} on (?:general |public )?sale|(?:on (?:general|public) sale|on sale (?:at|from|via|through) (?:the |our )?(?:box office|venue|door)|on-?sale date))"},
    {Meaning::nothing, R"((?:big|real|great|good|raw|done|square|fair|done|a) deals? (?:of|with|breaker)|(?:no|not a|such a|so a|real|done|a big|the real) deal|deals? with)"},
    {Meaning::nothing, R"((?:job|the) offers? (?:letter|of employment|you|letters|a|an)|job offers?|(?:all|more|to|we|they|who|that|which|can|also|i) offers? (?:a|an|the|you|our|free|classes|services|courses|support)|(?:have|has|had|got) to offer|(?:an|the) offer (?:you can{apos}t refuse|letter)|new offer(?:ing)?s? (?:of)|on offer (?:at|here|in) (?:the|our) (?:museum|school|university))"},
    {Meaning::nothing, R"(promo (?:video|photos?|shoot|team|materials?|clips?|reel)|(?:self|sales|health|job|well-deserved|a|your|his|her|career|brand)(?: |-)promotions?(?: to)?|promotions? (?:to|of|team|manager|exam))"},
    {Meaning::nothing, R"(discount (?:cards?|rate|factor)|other discounts?|any other (?:discounts?|offers?|promotions?|promos?)|other (?:offers?|promotions?|promos?|deals?))"},
    {Meaning::nothing, R"((?:source|zip|post|postal|dress|morse|qr|bar|pin|area|open|building|penal|tax|highway|clean|error|legacy|country|door) code|code (?:of|review|base|name|word|red|academy|club|camp|school))"},

    {Meaning::nothing, R"(free as an? {w}|(?:nothing|best things)(?: (?:in|worth) {w})?(?: {w})? (?:is|are|comes?) free|set (?:the |a |your )?{w} free)"},
    {Meaning::nothing, R"(the words?~["'“‘]?~{w}|(?:when|if) (?:someone|somebody|anyone|they|people) (?:says?|said|yells?|whispers?) {w}(?: {w})?)"},

    {Meaning::nothing, R"(free (?:hugs?|smiles?|lunch|vibes|advice|love|compliments|gossip)|(?:advice|hugs|smiles|love|gossip|laughs|compliments)(?: (?:is|are|for)|['’]s) free)"},
    {Meaning::nothing, R"((?:turned down|turn down|rejected|accepted|accept|got|received) (?:the|an|their|your) offer|more than (?:a|just a) (?:sale|deal|discount|promo))"},
    // what denies them
    {Meaning::denies_next, R"((?:no(?: more| longer(?: a| an| any| offering| doing| running)?)?|without(?: a| an| any)?|never|neither|nor|(?:is|are|was|were|do|does|did|have|has|had|will|wo|can|ca)~n(?:ot|['’]?t) (?:a |an |any |have |offer |do |run |include |doing |offering |running |get |valid |apply |honou?r |accept |currently )*(?:our |the |a |an |any )?|not (?:a |an |any |our |your )?|not (?:our|your) usual))", 1},
    {Meaning::denies_next, R"((?:miss|missed|missing|remember|recall|goodbye(?: to)?|bye(?: to)?|farewell(?: to)?|used to (?:have|do|offer|run|be)|we (?:ran|had|did|offered|tried)|wish (?:we|they|you) (?:had|did)|if only there (?:was|were)|that was the end of)(?: (?:our|the|that|those|those|a|when we had))?)", 3},
    {Meaning::denies_next, R"((?:(?:the |our )?(?:competition|competitors?|rivals?)|others|other (?:shops?|stores?|places?|gyms?|brands?|restaurants?|agencies)|they|big chains|everyone else|some (?:shops?|places?|brands?))(?: all| may| might)? (?:offer|offers|have|has|do|does|run|runs|give|promise|advertise|charge|sell)s?)", 4},
    {Meaning::denies_previous, R"((?:(?:has|have|had|is|are) (?:now |already |officially |sadly )?(?:ended|over|gone|expired|finished|done|no more|no longer|closed|history|discontinued|cancel?led)|(?:now |already |sadly |officially )?(?:ended|expired|finished|c[ao]me to an end)|(?:was|were) (?:yesterday|last (?:week|month|night|year|{weekday})|a (?:hit|success|blast)|(?:so much |such )?fun|wild|insane|amazing|awesome|crazy)|(?:is|are|was|were|does|do|will)~(?:not|n['’]?t) (?:valid|available|apply|on|running|included|back|a thing|happening|accepted|be back|be)|no longer (?:valid|available|applies|on|running)))", 6},
    {Meaning::denies_previous, R"(from (?:yesterday|last (?:week|month|year)))", 1},
    {Meaning::denies_sentence, R"((?m:^|[.!?…]~)[^a-z0-9\n.!?]{0,12}(?P<span>(?:when|why|which|remember|do you (?:miss|remember|still)|does anyone|are there|is there|is the|are the|will there|should we|would you (?:rather|prefer|like us|want us)|what if|what would|how often|who remembers|anyone remember)\b[^.!?\n]*\?))"},
    {Meaning::denies_sentence, R"((?m:^|[.!?…:]~)[^a-z0-9\n.!?]{0,12}(?P<span>[^.!?\n:]+ or [^.!?\n]+\?))"},
    {Meaning::denies_next, R"((?:congratulations|congrats) to (?:our |the |all )*)", 1},
    {Meaning::denies_sentence, R"((?:we{apos}re|we are|now) hiring)"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?:{apos}s)? winners? (?:is|are|was|were|announced|revealed|drawn|picked|chosen|contacted)\b)"},
    {Meaning::denies_inside, R"((?:we have|meet|here{apos}s|here is|here are|announcing|introducing|congratulations to|congrats to|well done to|well done)(?: [a-z]{1,20}){0,4} (?:giveaways?|raffles?|sweepstakes?|prize draw)(?:{apos}s)? winners?)"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?:{apos}s)? winners?~(?:[.!:,]|(?m:$)))"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw) (?:is |are )?(?:now )?over\b)"},
    {Meaning::nothing, R"((?m:^|[.!?…]~)[^a-z0-9\n]{0,6}(?:appointments|slots|tables|rooms|places|spaces|spots|courts|seats|desks)(?: {w})? (?P<span>free)(?: (?:on|in|at|for|from|this|next|today|tonight|tomorrow|now|over|{weekday})\b|{ends}))"},
    {Meaning::denies_inside, R"((?:the |our )?winners? (?:of|in|from)(?: {w}){0,4} (?:giveaways?|raffles?|sweepstakes?|prize draw)(?: {w}){0,3} (?:is|are|was|were|has|have)\b)"},
    {Meaning::denies_inside, R"((?:is|are|was|were|congratulations to|congrats to|meet) (?:the |our )(?:lucky )?winners? (?:of|in|from)(?: {w}){0,4} (?:giveaways?|raffles?|sweepstakes?|prize draw))"},
    {Meaning::denies_inside, R"((?:who|she|he|they|{w}) (?:just |has |have )?won (?:the |our |last |this )?(?:{w} ){0,3}(?:giveaways?|raffles?|sweepstakes?|prize draw))"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?: {w}){0,3} (?:has|have) (?:a winner|winners|its winners?|been (?:drawn|won))\b)"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?: {w}){0,4} (?:raised|made|brought in|collected|was|were|went|took place|closed|has closed|is closed|are closed|now closed|ended)\b)"},
    {Meaning::denies_inside, R"((?:thanks|thank you)(?: so much)? (?:to (?:everyone|everybody|all|all of you)(?: of you)?(?: who)?|for)(?: {w}){0,4} (?:giveaways?|raffles?|sweepstakes?|prize draw))"},
    {Meaning::nothing, R"((?:employee|staff|team) discounts?)"},
    {Meaning::denies_next, R"((?:offer|give|giving|offering) (?:your|their) (?:clients|customers|guests|members|students)|(?:to|how|you) (?:create|design|run|plan|launch)(?: an?| better| your)?)", 1},
    {Meaning::nothing, R"(no (?:better|matter|doubt|problem|worries|need|excuse|catch|brainer|strings|wonder|minimum|code)|not (?:only|just|to be missed|to miss)|without (?:a )?(?:doubt|further|fail)|never (?:miss|been|too)|don['’]?t (?:miss|forget|wait|let|delay)(?: out on| out| up)?|why not)"},
    {Meaning::denies_sentence, R"([?]~(?:(?:no|nope|not yet|not quite|not really|sorry|almost|nice try|(?:we|i) wish|if only)[,.!]|(?:that|it) was (?:last|in|back|{month}|{weekday}|yesterday)))"},
    {Meaning::denies_sentence, R"((?:is|are|it{apos}s|that{apos}s) (?:a |an )?(?:scams?|fakes?|phishing|frauds?)|(?:is|are|was|were)~n(?:ot|['’]?t) (?:us|ours)|(?:that|it){apos}s not (?:us|ours)|(?:fake|scam) (?:page|account|profile|ad|site|website|message)s?)"},
    {Meaning::denies_next, R"(last (?:year|month|week|summer|winter|spring|fall|autumn|{weekday}|{month})['’]?s)", 4},
    {Meaning::retracts, R"((?:it|that|this){apos}s (?:a |an )?(?:scam|fake|phishing|fraud)|(?:it|that){apos}s not (?:us|ours)|not (?:us|ours))"},
    {Meaning::retracts, R"((?:just|only)?~(?:kidding|joking)|jk|psych|april fools?|it was a prank|not really)"},

    // what looks like a day and is none
    {Meaning::no_day, R"((?:you|we|they|it|i|who|that|which|prices|dates|this|there|and|or) may \d{1,2}|march \d{1,2} (?:miles|km|k)|(?:april|june|may|august) (?:and|&) (?:april|june|may|august))"},
    {Meaning::no_day, R"((?:happy|good|great|lovely|wonderful|nice|fab|fabulous|safe|relaxing|restful|day) weekend)"},
    {Meaning::no_day, R"((?:happy|good|black|cyber|giving|ash|palm|easter|taco|throwback|super|manic|small business|shrove|spy|holy|maundy) {weekday})"},
    {Meaning::no_day, R"((?P<span>(?:margarita|matinee|meatless|mimosa|motivation|tasty|thirsty|tipsy|wine|wing|wings|wellness|flashback) {weekday})(?:~[.!?\n]|~$|~:~(?:[^0-9 \n]|\d{1,2}~%)| is\b))"},
    {Meaning::no_day, R"((?P<span>weekend) hours)"},
    {Meaning::no_day, R"({weekday} (?:night lights|times?|blues|roast|feeling|vibes|motivation))"},
    {Meaning::no_day, R"((?:av|ave|avenue|street|st|calle|plaza) (?:of )?(?:\d{1,2}|{day_word}) (?:of |de )?{month})"},
    {Meaning::no_day, R"((?:\d{1,2}|{day_word})(?:st|nd|rd|th)? of {month} (?:street|st|avenue|ave|square))"},
    {Meaning::no_day, R"((?:usa|psychology|history) today|today['’]?s (?:world|society|market|age|fast)|in today['’]?s)"},
    {Meaning::past_previous, R"((?:we (?:had|were|went|did|celebrated|hosted|met|opened|launched|visited|attended|played|won|welcomed|ran|held|spent|closed|saw)|was|were|took place|happened|joined us|came))", 3},
    {Meaning::past_next, R"((?:we (?:had|were|went|did|celebrated|hosted|met|opened|launched|visited|attended|played|won|welcomed|ran|held|spent|closed|saw)|was|were|took place|happened|joined us on|thanks for coming))", 3},

    {Meaning::no_day, R"((?:all|in|for|this) may (?:be|have|not|also|well|seem|sound|help|come|look|take|contain|vary)|in march(?:ing)? (?:of|to|band))"},
};

}  // namespace

constinit const Lexicon kEnglish{kWords, kMacros, kPhrases};

}  // namespace sml::claims
