// English: coupons, draws, instalments without interest, and words that promise nothing in particular.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    // coupons, draws, instalments
    {Meaning::coupon, R"((?:(?:promo|discount|coupon|voucher|offer|special)~)?code(?: is(?::~| )|:?~)["'“‘«]?(?P<code>[a-z0-9][a-z0-9_-]{2,23}))"},
    {Meaning::coupon_typed, R"((?:use|enter|apply|quote|mention|type) ["'“‘«]?(?P<span>(?P<code>[a-z0-9][a-z0-9_-]{3,23}))["'”’»]?)"
                            R"( (?:at checkout|at the (?:till|counter|checkout)|to (?:get|save|claim|unlock|redeem)|for|when (?:booking|ordering|you)|online|)"
                            R"(in (?:store|the app|your)))"},
    {Meaning::coupon_typed, R"((?:use|enter|apply|quote))"
                            R"( ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{2}|[a-z]{4,16}\d{1,4}))["'”’»]?(?:~[.,;!)\n]|~$|~[^a-z0-9 ]))"},
    {Meaning::coupon_typed, R"((?P<span>(?P<code>[a-z]{4,16}\d{1,3})) (?:gets|saves|gives|earns|knocks|takes|scores)(?: you| off)?\b)"},
    {Meaning::coupon_typed, R"((?:pop|put|key|plug|punch) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}))["'”’»]? in(?:to)?\b)"},
    {Meaning::bare_coupon, R"(coupons?)"},
    {Meaning::coupon_typed, R"((?:use|enter|apply|quote) ["'“‘«]?(?P<span>(?P<code>[a-z]{3,16}\d{1,4}[a-z]{2,12}))["'”’»]? (?:and|for|to|at|online)\b)"},
    {Meaning::other, R"((?:enter|entered|in|into|win) (?:the|our|a) (?P<span>drawing) for (?:a|an|the|one|two|your)\b)"},
    {Meaning::other, R"(giveaways?|raffles?|raffling|sweepstakes?|prize draw)"},
    {Meaning::other, R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>competition) (?:time|alert)\b)"},
    {Meaning::other, R"((?:enter|chance|play|comment|follow|tag|share|like|participate)(?: [a-z]{1,20}){0,3} (?P<span>to win)|)"
                     R"((?:be in with a )?chance (?:to win|of winning)|winner takes (?:a |an |the free )(?:{money} )?{w}(?: {w})?|)"
                     R"((?P<span>win (?:a|an|one of|tickets|two|free|this|our|your) [a-z0-9£$€-]{2,20}))"
                     R"( (?:for (?:a|an|the|your|one|life)|to|in|with|from|by|when|this|every|and)\b|)"
                     R"(win (?:a|an|one of|tickets|two|free|this|our|your) [a-z0-9£$€-]{2,20}(?: (?:gift cards?|for (?:two|four|\d)|{w}))?)"},
    {Meaning::other, R"((?:(?:\d{1,2}|{number})(?: (?:monthly|equal))? )?interest(?: |-)free (?:payments?|instal?lments?|months?)|)"
                     R"((?:\d{1,2}|{number}) (?:months?|payments?|instal?lments?),?~interest(?: |-)free)", 1},
    {Meaning::other, R"(0~% (?:interest |apr )?financ(?:e|ing))", 1},
    {Meaning::other, R"(no(?: |-)interest (?:financ(?:e|ing)|credit|payments?|instal?lments?|payment plans?)|interest(?: |-)free)"
                     R"( (?:credit|financ(?:e|ing)|loans?|payment plans?|(?:for|over) (?:up to )?(?:\d{1,2}|{number}) (?:months?|years?|weeks?)))", 1},
    {Meaning::nothing, R"(than win (?:an?|the|one|your))"},   // "we'd rather lose a sale than win an argument"
    {Meaning::nothing, R"(win (?:a|an|the|this|our|your|one of) (?:game|match|war|battle|medal|argument|fight|race|title|league|championship|election|debate|)"
                       R"(case|hearts?|trust|client|customer|point|set))"},

    // words that promise nothing in particular
    {Meaning::nothing, R"(the (?P<span>sale) (?:there|next door|over there|across the {w}) (?:is|was)\b)"},
    {Meaning::bare_word, R"(promo(?:s|tions?)?)"},
    {Meaning::bare_word, R"(discounts?)"},
    {Meaning::bare_word, R"((?:the|this|our|special|limited|limited-time|exclusive|introductory|intro|launch|opening|holiday|new|great|amazing|best|latest|)"
                         R"(last|today's|summer|winter|spring|easter|christmas|festive|flash|birthday|weekend|welcome|on|an|these|all|more))"
                         R"( (?P<span>offers?))"},
    {Meaning::bare_word, R"((?P<span>offers?) (?:ends?|expires?|valid|available|runs?|applies|apply|good (?:until|through|for)|starts?|only|not|subject|)"
                         R"(excludes?|closes?|on until|while|until|must|cannot|can't))"},
    {Meaning::bare_word, R"((?:this|our|special|exclusive|hot|great|amazing|best|latest|today's|daily|weekly|combo|meal|lunch|dinner|breakfast|holiday|flash|)"
                         R"(friday|monday|hour|weekend|early|crazy|sweet|incredible|these|birthday) (?P<span>deals?))"},
    {Meaning::bare_word, R"((?m:^)[^a-z0-9\n]{0,12}(?:{w} ){0,3}(?P<span>deals)~(?:[^a-z0-9 .,?'’&-]|$))"},
    {Meaning::bare_word, R"((?:big|huge|great|massive|mega|amazing|super))"
                         R"( (?P<span>savings)(?:{ends}| (?:on|this|all|across|in|at|when|with|today|now|until)\b)|(?P<span>clearance) (?:now on|event)\b|)"
                         R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>clearance) (?:is on|starts|ends|continues))"},
    {Meaning::bare_word, R"((?P<span>deals?) (?:ends?|expires?|valid|available|runs?|on (?:all|our|selected)|of the (?:day|week|month)|starts?|only|alert))"},
    {Meaning::bare_word, R"((?:on|{month}|summer|winter|spring|fall|autumn|flash|clearance|big|huge|our|the|this|annual|storewide|sitewide|mega|super|friday|)"
                         R"(monday|day|easter|christmas|holiday|weekend|moving|closing|closing-down|warehouse|half-yearly|mid-season|season|biggest|birthday|)"
                         R"(a) (?P<span>sale))"},
    {Meaning::bare_word, R"((?P<span>sale) (?:ends?|starts?|now|is|on|continues|extended|prices?|price|today|alert|items?|runs?|until|begins))"},
    {Meaning::bare_word, R"((?P<span>sale){apos}s (?:on|now|back|here|started)\b)"},
    {Meaning::bare_word, R"((?m:^)[^a-z0-9\n]{0,12}(?P<span>sale)~(?:[!:]|$))"},
    {Meaning::nothing, R"((?:los(?:e|es|ing|t)|mak(?:e|es|ing)|made|clos(?:e|es|ing|ed)) (?:a|the|one|another|every|that) sales?|(?:for|point of|bake|garage|)"
                       R"(yard|jumble|boot|car boot|rummage|plant|estate|book|tag|of) sales?|sales? (?:team|reps?|manager|people|person|pitch|tax|target|)"
                       R"(force|funnel|call|agent|agreement|of (?:tickets|alcohol|property|the (?:house|home|company|business|property|century))))"},
    {Meaning::nothing, R"((?:tickets?|passes|seats|memberships|bookings|places|dates|shows?|gigs?|tour|festival|programme|registration)(?: [a-z]{2,20}){0,4})"
                       R"( on (?:general |public )?sale|)"
                       R"((?:on (?:general|public) sale|on sale (?:at|from|via|through) (?:the |our )?(?:box office|venue|door)|on-?sale date))"},
    {Meaning::nothing, R"((?:clos(?:e|es|ed)|sign(?:s|ed|ing)?|land(?:s|ed|ing)?|mak(?:e|es|ing)|made|strik(?:e|es|ing)|struck|seal(?:s|ed|ing)?|)"
                       R"(negotiat(?:e|es|ed|ing)|broker(?:s|ed|ing)?|cut(?:s|ting)?|los(?:e|es|t|ing)))"
                       R"( (?:(?:a|the|new|big|these|our|more|those|two|three|four|five|several|many|\d{1,3}) ){0,2}deals|deals (?:with|in))"},
    {Meaning::nothing, R"((?:big|real|great|good|raw|done|square|fair|done|a) deals? (?:of|with|breaker)|)"
                       R"((?:no|not a|such a|so a|real|done|a big|the real) deal|deals? with)"},
    {Meaning::nothing, R"((?:job|the) offers? (?:letter|of employment|you|letters|a|an)|job offers?|(?:all|more|to|we|they|who|that|which|can|also|i) offers?)"
                       R"( (?:a|an|the|you|our|free|classes|services|courses|support)|(?:have|has|had|got) to offer|)"
                       R"((?:an|the) offer (?:you can{apos}t refuse|letter)|new offer(?:ing)?s? (?:of)|(?:our|my|the|an|that|this|your))"
                       R"( offer(?: (?:still )?stands)? to (?:help|assist|listen|lend|teach|talk|chat|drive|babysit|volunteer)|)"
                       R"(on offer (?:at|here|in) (?:the|our) (?:museum|school|university))"},
    {Meaning::nothing, R"((?:employers?|company|management|government|council|board|university|hospital|school)['’]?s?['’]?)"
                       R"( (?:latest |new |final |first |last )?(?:pay |wage )?offers?|(?:pay|wage|salary) offers?)"},
    {Meaning::nothing, R"(promo (?:video|photos?|shoot|team|materials?|clips?|reel)|(?:self|sales|health|job|well-deserved|a|your|his|her|career|brand)(?: |)"
                       R"(-)promotions?(?: to)?|promotions? (?:to|of|team|manager|exam))"},
    {Meaning::nothing, R"(discount (?:cards?|rate|factor)|other discounts?|any other (?:discounts?|offers?|promotions?|promos?)|)"
                       R"(other (?:offers?|promotions?|promos?|deals?))"},
    {Meaning::nothing, R"((?:source|zip|post|postal|dress|morse|qr|bar|pin|area|open|building|penal|tax|highway|clean|error|legacy|country|door) code|)"
                       R"(code (?:of|review|base|name|word|red|academy|club|camp|school))"},

    {Meaning::nothing, R"(free as an? {w}|feel(?:s|ing)? (?:more|less|so|very|totally) free|)"
                       R"((?:nothing|best things)(?: (?:in|worth) {w})?(?: {w})? (?:is|are|comes?) free|set (?:the |a |your )?{w} free)"},
    {Meaning::nothing, R"(the words?~["'“‘]?~{w}|(?:when|if) (?:someone|somebody|anyone|they|people) (?:says?|said|yells?|whispers?) {w}(?: {w})?)"},

    {Meaning::nothing, R"(free (?:hugs?|smiles?|lunch|vibes|advice|love|compliments|gossip)|)"
                       R"((?:advice|hugs|smiles|love|gossip|laughs|compliments|opinions?)(?: (?:is|are|for|comes?)|['’]s) free|)"
                       R"((?:cat|dog|parrot|tortoise|rabbit)s?(?: {w}){0,3} lives?(?: {w}){0,2} (?:rent[- ])?(?:for )?free)"},
    {Meaning::nothing, R"((?:turned down|turn down|rejected|accepted|accept|got|received) (?:the|an|their|your) offer|)"
                       R"(more than (?:a|just a) (?:sale|deal|discount|promo))"},
};

}  // namespace

constinit const Lexicon kEnglishCoupons{{}, {}, kPhrases};

}  // namespace sml::claims
