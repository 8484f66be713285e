// English: a part of the price, money off, a price beside the one that it was.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    // part of the price
    {Meaning::percent, R"({upto}(?:\d{1,2}(?:~[-–]~| (?:to) ))?{percent}~(?:extra |additional )?{off})"},
    {Meaning::percent, R"({upto}{percent} (?:{w} )?(?:discount|coupon|voucher))"},
    {Meaning::percent, R"((?P<span>(?:extra|additional) {percent})(?:{ends}| (?:at|on|with|when|if|for|in|today|using)\b))"},
    {Meaning::percent, R"((?:everything(?: is| at)?|for|at|pay) (?P<span>{upto}{percent} less)(?:{ends}| (?:on|with|when|if|this|today|until|till|all)\b))"},
    {Meaning::percent, R"((?:save|saving|saves|knock|take) {upto}(?:an? )?(?:extra |another )?{percent}(?: {off})?)"},
    {Meaning::percent, R"(code~["'“‘]?~[a-z0-9][a-z0-9_-]{2,23}["'”’]? (?:gets you|gives you|takes|knocks|saves you))"
                       R"( (?P<span>{upto}(?:an? )?(?:extra )?{percent}))"},
    {Meaning::percent, R"({upto}{percent} (?:{w} )?scholarships?)"},
    {Meaning::percent, R"(discounts? (?:of )?(?:up to )?{percent})"},
    {Meaning::percent, R"((?:student|nhs|senior|staff|teacher|military|local) discounts?~[?]~(?P<span>{percent})(?:{ends}| (?:with|on|off|for|if)\b))"},
    {Meaning::percent, R"(discounts?~[?]~(?:yes|yep|yeah|sure|of course)[,:!.–—-]*~(?P<span>{percent}))"},
    {Meaning::percent, R"((?:up to )?(?:half|1[/⁄]2)(?: |-)price(?:d)?|(?:half|1[/⁄]2)(?: |-)off|(?:pay|pays) half)", 50},
    {Meaning::percent, R"((?P<span>half the price){ends})", 50},
    {Meaning::nothing, R"(sav(?:e|es|ed|ing) (?:up to )?(?:an? )?{percent} (?:of|on))"
                       R"( (?:your |their |the |our )?(?:time|energy|water|fuel|electricity|space|power|emissions|effort))"},
    {Meaning::nothing, R"((?:get|take) {percent} of)"},
    {Meaning::nothing, R"((?:deduct|claim back|write off) (?:up to )?{percent}|(?:use|apply) spf~\d{2})"},
    {Meaning::nothing, R"(half off (?:his|her|its|the (?:wall|rails|hook|cuff|record))|)"
                       R"((?:bit|bites?|chop[a-z]*|lop[a-z]*|sawed|sawn|trim[a-z]*|ate|eats?)(?: [a-z]+)? half off)"},
    {Meaning::nothing, R"((?:6~x~4|7~x~5|9~x~6|10~x~8)(?: {w})? (?:prints?|photos?|photographs?|frames?|canvas))"},

    // of what is named, which resolve asks for
    {Meaning::percent, R"((?:drops?|falls?|(?:comes?|goes) down) (?:by )?(?P<span>{percent})(?:{ends}|)"
                       R"( (?:this|today|until|till|on|with|when|if|for|all|at)\b))"},
    {Meaning::percent, R"(cuts (?P<span>{percent}) (?:from|off)\b)"},
    {Meaning::amount_off, R"((?:{money}|(?P<amount>an? (?:fiver|tenner))) comes? off)"},

    // money off, a special price
    {Meaning::amount_off, R"(saves? you (?P<amount>an? (?:fiver|tenner|euro|dollar|buck)|{w} (?:quid|euros|dollars|bucks)))"},
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
    {Meaning::special_price, R"((?:was|were|reg(?:ular|ularly)?\.?|usually|normally|originally|before|rrp)(?: at| price)?:?~{old_money}[ ,;.)/–—-]*(?:and)"
                             R"( )?(?P<span>(?:now|today|sale|special|just|only|our)(?: price)?:? (?:just |only |at |for )*{money}))"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|special|sale):? (?:just |only |for )*)?{money}(?: [a-z,&-]{1,20}){0,6})~[(,–—-]~(?:was|were|)"
                             R"(reg(?:ular|ularly)?\.?|usually|normally|originally|rrp)(?: price)?:?~{old_money})"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|sale|special|just|only|for):? )*{money}) (?:reg\.?|was|normally|usually) {old_money})"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|just|only|for):? )*{money})(?: {w}){0,4}\.~(?:was|usually|normally) {old_money})"},
    {Meaning::special_price, R"((?P<span>(?:(?:now|just|only|for):? )*{money})(?:,? |~\()instead of {old_money})"},
    {Meaning::special_price, R"((?P<span>{money})(?: |~[(,–—-]~)(?:down|reduced|slashed|cut|marked down|lowered) from {old_money})"},
    {Meaning::special_price, R"((?:down|reduced|slashed|cut|marked down) (?P<span>to (?:just |only )?{money}) from {old_money})"},
    {Meaning::special_price, R"((?:down|reduced|slashed|cut) from {old_money} (?P<span>to (?:just |only )?{money}))"},
    {Meaning::special_price, R"((?:dropped|cut|lowered|reduced|slashed|brought down) (?:the|our|all) prices?(?: {w}){0,6}~:?~from {old_money})"
                             R"( (?P<span>to (?:just |only )?{money}))"},
    {Meaning::nothing, R"({only} {money} (?:short|away|left|shy|more|extra|to go))"},
};

}  // namespace

constinit const Lexicon kEnglishPrices{{}, {}, kPhrases};

}  // namespace sml::claims
