// English: what denies an offer, and what tells that a day is over.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kMacros[] = {
    {"nearby", R"((?:next door|(?:across|over|down|up) the (?:road|street|way)|(?:a)?round the corner|opposite))"},
};

constexpr Phrase kPhrases[] = {
    {Meaning::denies_next, R"((?:no(?: more| longer(?: offer(?:ing)?| do(?:ing)?| run(?:ning)?| have| having| giv(?:e|ing)| sell(?:ing)?)?(?: a| an| any| the|)"
                           R"( our| that)?)?|without(?: a| an| any)?|never|neither|nor|(?:is|are|was|were|do|does|did|have|has|had|will|wo|can|ca)~n(?:ot|)"
                           R"(['’]?t) (?:a |an |any |have |offer |do |run |sold (?:at|for) |going (?:at|for) |include |doing |offering |running |get |valid |)"
                           R"(apply |honou?r |accept |currently )*(?:our |the |a |an |any )?|not (?:a |an |any |our |your )?|not (?:our|your) usual))", 1},
    {Meaning::denies_next, R"((?:there{apos}s|there is|there are|there{apos}re|there will be|we have|we{apos}ve got) no)", 3},
    {Meaning::denies_next, R"((?:do|does|wo|will)~n(?:ot|['’]?t) (?:do|make|offer|sell|give|cut|serve|run)(?: {w}){1,3} (?:at|with|for))", 2},
    {Meaning::denies_next, R"(we do~n(?:ot|['’]?t) (?:do|run|believe in))", 3},
    {Meaning::denies_next, R"((?:the |our )?(?:competition|competitors?|rivals?|neighbou?rs?)['’]?s?['’]?)", 0},
    {Meaning::denies_next, R"((?:miss|missed|missing|remember|recall|goodbye(?: to)?|bye(?: to)?|farewell(?: to)?|used to (?:have|do|offer|run|be)|)"
                           R"(we (?:ran|had|did|offered|tried|gave)|we(?:['’]d| had) (?:just |only )?(?:run|had|done|offered|given)|(?:i|we) came for|)"
                           R"(wish (?:we|they|you) (?:had|did)|if only there (?:was|were)|)"
                           R"(that was the end of)(?: (?:our|the|that|those|those|a|when we had))?)", 3},
    {Meaning::denies_next, R"((?:(?:the |our )?(?:competition|competitors?|rivals?)|others|other (?:shops?|stores?|places?|gyms?|brands?|restaurants?|)"
                           R"(agencies|guys|lot|companies|firms)|they|big chains|everyone else|some (?:shops?|places?|brands?))(?: all| may| might)?)"
                           R"( (?:offer|offers|have|has|do|does|run|runs|give|promise|advertise|charge|sell)s?)", 4},
    {Meaning::denies_next, R"((?:the|a|that) {w}(?: {w})? {nearby} (?:(?:is |are |already |now )?(?:offer|offers|offering|have|has|having|do|does|doing|run|)"
                           R"(runs|running|advertise|advertises|advertising|sells?|selling)(?: (?:a|an|all|its|their))?|is|are))", 4},
    {Meaning::denies_previous, R"((?:(?:has|have|had|is|are) (?:now |already |officially |sadly )?(?:ended|over|gone|expired|finished|done|dead|no more|)"
                               R"(no longer|closed|history|discontinued|cancel?led)|(?:now |already |sadly |officially )?(?:ended|expired|finished|c[ao]me to)"
                               R"( an end)|(?:was|were) (?:yesterday|last (?:week|month|night|year|{weekday})|a (?:hit|success|blast)|(?:so much |such )?fun|)"
                               R"(wild|insane|amazing|awesome|crazy)|(?:is|are|was|were|does|do|will)~(?:not|n['’]?t) (?:valid|available|apply|on|running|)"
                               R"(included|back|a thing|happening|accepted|be back|be)|no longer (?:valid|available|applies|on|running)))", 6},
    {Meaning::denies_previous, R"((?P<span>(?:(?:is|are|has|have) )?(?:now |already |all |totally |completely )*sold out)(?:{ends}|)"
                               R"( (?:in|already|now|today|tonight|yesterday|fast|online)\b))", 6},
    {Meaning::nothing, R"((?:almost|nearly|close to(?: being)?|until|when|once|if|not(?: yet)?|usually|always|)"
                       R"(before (?:it|they|we)(?:{apos}s|{apos}re| is| are)?)(?: all)? sold out)"},
    {Meaning::denies_previous, R"((?:at|in|from) the {w}(?: {w})? {nearby})", 1},
    {Meaning::denies_next, R"(at the {w}(?: {w})? {nearby}(?: there(?:{apos}s| is))?)", 2},
    {Meaning::denies_previous, R"(from (?:yesterday|last (?:week|month|year)))", 1},
    {Meaning::denies_sentence, R"((?m:^|[.!?…]~)[^a-z0-9\n.!?]{0,12}(?P<span>(?:when|why|which|remember|do you (?:miss|remember|still)|does anyone|are there|)"
                               R"(is there|is the|are the|will there|should we|would you (?:rather|prefer|like us|want us)|what if|what would|how often|)"
                               R"(who remembers|anyone remember)\b[^.!?\n]*\?))"},
    {Meaning::denies_sentence, R"((?m:^|[.!?…:]~)[^a-z0-9\n.!?]{0,12}(?P<span>[^.!?\n:]+ or [^.!?\n]+\?))"},
    {Meaning::denies_next, R"((?:back then|last (?:year|month|week|season|summer|winter)|in (?:1[89]|20[01])\d\d?),?)", 4},
    {Meaning::denies_next, R"(yesterday)", 3},
    {Meaning::denies_next, R"(used to (?:come(?: with)?|include|get)(?: an?)?|do~n(?:ot|['’]?t) expect(?: an?| any| our| the)?)", 1},
    {Meaning::denies_inside, R"((?:asks|asked|asking|wonder(?:s|ed|ing)?)(?: us| me)? (?:whether|if)\b[^.!?\n:;,]*)"},
    {Meaning::denies_next, R"((?:every(?:body|one) else|other (?:shops|stores|places|salons|brands|cafes|restaurants)|the big[ -]box stores?)(?:['’]?s| is|)"
                           R"( are| do| give| offer))", 3},
    {Meaning::denies_sentence, R"([?]~(?:not (?:a?round here|any ?more|here)|in your dreams|dream on|as if))"},
    {Meaning::denies_next, R"((?:congratulations|congrats) to (?:our |the |all )*)", 1},
    {Meaning::denies_sentence, R"((?:we{apos}re|we are|now) hiring)"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?:{apos}s)? winners?)"
                             R"( (?:is|are|was|were|announced|revealed|drawn|picked|chosen|contacted)\b)"},
    {Meaning::denies_inside, R"((?:we have|meet|here{apos}s|here is|here are|announcing|introducing|congratulations to|congrats to|well done to|)"
                             R"(well done)(?: [a-z]{1,20}){0,4} (?:giveaways?|raffles?|sweepstakes?|prize draw)(?:{apos}s)? winners?)"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?:{apos}s)? winners?~(?:[.!:,]|(?m:$)))"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw) (?:is |are )?(?:now )?over\b)"},
    {Meaning::denies_inside, R"((?:(?:congrat[a-z]*|congratulations|well done|bravo|hats off|hello|thanks)[^.!?\n]{0,60} |[,(–—-]~)winners? of)"
                             R"( (?:our|the|this|last)(?: {w}){0,3} (?:giveaways?|raffles?|sweepstakes?|prize draw))"},
    {Meaning::denies_inside, R"((?:is|it{apos}s|that{apos}s|are) not an? (?:offer|deal|promo|promotion|discount))"},
    {Meaning::denies_next, R"(nothing (?:{w} ){0,2}(?:is sold|sells)(?: at| for)?|nothing(?: here| in (?:the|this|our) {w})? (?:is|was))", 1},
    {Meaning::nothing, R"((?:still|got|have|left|few|couple of|some|several|plenty of|loads of|one or two|two|three|four|five|\d{1,2}) (?:a )?(?:few |)"
                       R"(couple of )?(?:boats?|bikes?|easels?|lanes?|pitch(?:es)?|rooms?|tables?|slots?|places?|spaces?|seats?|spots?|desks?|courts?))"
                       R"( (?P<span>free) (?:on|for|at|from|this|next|tonight|tomorrow|{weekday})\b)"},
    {Meaning::denies_previous, R"((?P<span>is a wrap)(?:{ends}))", 6},
    {Meaning::denies_previous, R"((?P<span>no more)(?:{ends}))", 1},
    {Meaning::nothing, R"(both (?:our |the )?{w} (?:are|is) (?:still )?(?P<span>free) (?:on|this|next|from|tonight|tomorrow|{weekday})\b)"},
    {Meaning::nothing, R"((?m:^|[.!?…]~)[^a-z0-9\n]{0,6}(?:appointments|slots|tables|rooms|places|spaces|spots|courts|seats|desks)(?: {w})?)"
                       R"( (?P<span>free)(?: (?:on|in|at|for|from|this|next|today|tonight|tomorrow|now|over|{weekday})\b|{ends}))"},
    {Meaning::denies_inside, R"((?:the |our )?winners? (?:of|in|from)(?: {w}){0,4} (?:giveaways?|raffles?|sweepstakes?|prize draw)(?: {w}){0,3})"
                             R"( (?:is|are|was|were|has|have)\b)"},
    {Meaning::denies_inside, R"((?:is|are|was|were|congratulations to|congrats to|meet) (?:the |our )(?:lucky )?winners? (?:of|in|from)(?: {w}){0,4})"
                             R"( (?:giveaways?|raffles?|sweepstakes?|prize draw))"},
    {Meaning::nothing, R"((?:school|church|club|pta|parish|village|fire station)(?:{apos}s)? raffles?|)"
                       R"(raffles? (?:at|for|of) the (?:school|church|club|parish|pta))"},
    {Meaning::denies_inside, R"((?:who|she|he|they|{w}) (?:just |has |have )?won)"
                             R"( (?:the |our |last |this )?(?:{w} ){0,3}(?:giveaways?|raffles?|sweepstakes?|prize draw))"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?: {w}){0,3} (?:has|have))"
                             R"( (?:a winner|winners|its winners?|been (?:drawn|won))\b)"},
    {Meaning::denies_inside, R"((?:giveaways?|raffles?|sweepstakes?|prize draw)(?: {w}){0,4})"
                             R"( (?:raised|made|brought in|collected|was|were|went|took place|closed|has closed|is closed|are closed|now closed|ended)\b)"},
    {Meaning::denies_inside, R"((?:thanks|thank you)(?: so much)? (?:to (?:everyone|everybody|all|all of you)(?: of you)?(?: who)?|for|)"
                             R"(to all \d[\d,.]* (?:of you )?who)(?: {w}){0,4} (?:giveaways?|raffles?|sweepstakes?|prize draw))"},
    {Meaning::nothing, R"((?:employee|staff|team) discounts?)"},
    {Meaning::denies_next, R"((?:offer|give|giving|offering) (?:your|their) (?:clients|customers|guests|members|students)|)"
                           R"((?:to|how|you) (?:create|design|run|plan|launch)(?: an?| better| your)?)", 1},
    {Meaning::nothing, R"(no (?:better|matter|doubt|problem|worries|need|excuse|catch|brainer|strings|wonder|minimum|code)|)"
                       R"(not (?:only|just|to be missed|to miss)|without (?:a )?(?:doubt|further|fail)|never (?:miss|been|too)|)"
                       R"(don['’]?t (?:miss|forget|wait|let|delay)(?: out on| out| up)?|why not)"},
    {Meaning::denies_sentence, R"([?]~(?:(?:no(?: ma{apos}am| sir| way| chance)?|nope|never|not yet|not quite|not really|sorry|almost|)"
                               R"(nice try|(?:we|i) wish|if only)[,.!]|)"
                               R"((?:(?:it|they|that)(?:{apos}s| is|{apos}re| are) )?(?:gone|over|ended|history|no more)|)"
                               R"((?:that|it) was (?:last|in|back|{month}|{weekday}|yesterday)))"},
    {Meaning::denies_sentence, R"((?:is|are|it{apos}s|that{apos}s) (?:a |an )?(?:scams?|fakes?|phishing|frauds?)|(?:is|are|was|were)~n(?:ot|['’]?t))"
                               R"( (?:us|ours)|(?:that|it){apos}s not (?:us|ours)|(?:fake|scam) (?:page|account|profile|ad|site|website|message)s?)"},
    {Meaning::denies_next, R"(last (?:year|month|week|summer|winter|spring|fall|autumn|{weekday}|{month})['’]?s)", 4},
    {Meaning::nothing, R"((?:if|when|when(?:ever)?) (?:anyone|someone|anybody|somebody|they|you(?:{apos}re)?) (?:calls?|rings?|texts?|asks?|messages?|emails?|)"
                       R"(writes?|contacts?|offers?)[^.!?\n]{0,60}(?P<span>(?:it|that|this){apos}s (?:a |an )?(?:scam|fake|phishing|fraud))\b)"},
    {Meaning::retracts, R"((?:it|that|this){apos}s (?:a |an )?(?:scam|fake|phishing|fraud)|(?:it|that){apos}s not (?:us|ours)|not (?:us|ours)|)"
                        R"(we(?:{apos}re| are) not (?:them|that (?:shop|store|place))|we (?:did~n(?:ot|['’]?t)|never))"
                        R"( (?:make|made|send|sent|write|wrote|post|posted|publish|published|issue|issued) (?:it|that|this|them|those))"},
    {Meaning::denies_previous, R"((?:(?:is|was|has|have|{apos}s) )?(?:been|come) and gone)", 4},
    {Meaning::denies_next, R"((?:(?:the|that|those) (?:chains?|supermarkets?|superstores?|big shops?)|other {w}shops)(?: (?:on|in|at|near) {w})?)"
                           R"( (?:has|have|does|do|offers?|gives?|runs?|sells?))", 3},
    {Meaning::denies_previous, R"((?:was|were) (?:only )?(?:in|for) {month})", 3},
    {Meaning::retracts, R"(that(?:{apos}s| is) (?:up |over )?at theirs|book (?:it |that )?with them|that(?:{apos}s| is) theirs)"},
    {Meaning::retracts, R"((?:(?:it|that)(?:{apos}s| is| has) )?nothing to do with us|good for (?:them|him|her)\b)"},
    {Meaning::denies_sentence, R"((?:somebody|someone|people|they|a (?:friend|neighbou?r|customer)) (?:told|tells|tell) (?:us|me))"},
    {Meaning::denies_next, R"((?:at|in) the (?:mall|supermarkets?|high street|big stores?|chain stores?)(?:~:)?)", 3},
    {Meaning::denies_next, R"((?:came|got|went|were let|was let|walked) in)", 1},
    {Meaning::retracts, R"((?:just|only)?~(?:kidding|joking)|jk|psych|april fools?|it was a prank|not really)"},
    {Meaning::denies_next, R"((?:thank you|thanks|thankyou)(?: so much)? to (?:{w} ){1,6}for (?:the|their|all|those|these))", 4},
    {Meaning::nothing, R"((?:was|were) (?:moved|postponed|pushed|rescheduled|brought forward|extended)(?: back)? (?:to|until|till)\b)"},
    {Meaning::denies_previous, R"((?:(?:that|which|they|he|she) )(?:gave|donated|sent|lent) us)", 1},
    {Meaning::denies_previous, R"((?P<span>{apos}s (?:now |already )?over){ends})", 2},
    {Meaning::denies_previous, R"((?:is|are)(?:n{apos}t| not) (?:ever )?(?:coming back|returning))", 1},

    {Meaning::denies_next, R"((?:we|they|i) (?:(?:almost|nearly) (?:offered|did|ran|gave|launched)|looked into|toyed with)(?: an?| the| you)*)", 1},
    {Meaning::denies_inside, R"(we could (?:give|offer|do)(?: you)? [^.!?\n]{1,40}[.,;]~(?:but |and )?we (?:won|don|didn|aren){apos}t{ends})"},
    {Meaning::nothing, R"((?P<span>(?:was|were) (?:only |just )?for (?:easter|christmas|the weekend)(?: only)?),? (?:but|and|so) we(?:{apos}ve| have)?)"
                       R"( (?:kept|extended|stretched|carried)\b)"},
    {Meaning::denies_previous, R"((?:was|were) (?:only|just) for (?:easter|christmas|the weekend)|(?:was|were) for (?:easter|christmas|the weekend) only)", 4},

    // told of the past, of others and in jest
    {Meaning::denies_inside, R"((?:never(?: ever)?|do~n(?:ot|['’]?t)(?: ever)?) (?:work|coach|teach|offer|give|do|design|bake|cook|volunteer|)"
                             R"(agree)(?: (?:your {w}|to|it|that|this|them|you|him|her|anything|things|your|my|our|any|more|work|time|skills?|talent|)"
                             R"(services?|lessons?|designs?|away|people|anyone|anybody)){0,5} (?:for free|free{ends}))"},
    {Meaning::denies_inside, R"((?:nobody|no one|no {w}) (?:ever )?(?:works?|coaches|teaches|cooks|trains|lives|eats|travels|)"
                             R"(gets in)(?: (?:here|ever|completely|entirely|totally)){0,2} (?:for )?free{ends})"},
    {Meaning::denies_inside, R"((?:won['’]?t|will not|not going to|never going to) (?:be )?(?:giv(?:e|ing)|do(?:ing)?|hand(?:ing)?|let(?:ting)?|work(?:ing)?|)"
                             R"(sell(?:ing)?)(?: [a-z]{1,20}){0,5} (?:for free|free{ends}))"},
    {Meaning::denies_inside, R"((?:{apos}s|is|are|{apos}re) no longer (?:for )?free)"},
    {Meaning::retracts, R"((?:oh,? )?wait,? (?:no[.,;:]|no$|we already (?:did|had|gave|ran|ended|finished|closed)))"},
    {Meaning::retracts, R"((?:scratch that|correction|i stand corrected)\b[^.!?\n]{0,30}\b(?:(?:is|are|was|were|s) (?:already |now )?(?:over|gone){ends}|)"
                        R"(ended))"},
    {Meaning::denies_next, R"((?:nobody|no one) (?:here|round here|around here) (?:does|gives|offers|sells)|here you(?:['’]?ll| will) never (?:see|find))", 2},
    {Meaning::denies_inside, R"((?:what|things) you(?: won['’]?t|['’]ll never| will (?:not|never)))"
                             R"( (?:see|find|get)(?: (?:here|(?:in|at|on|from) {w}(?: {w}){0,2}))?~:[^.!?\n]*)"},
    {Meaning::denies_sentence, R"([?]~(?:[»”"']~,?|,)~(?:asked|wondered|(?:he|she|they|somebody|someone|{w}) asked)\b)"},
    {Meaning::denies_next, R"((?:used to be|(?:was|were)(?: always| once)?))", 0},
    {Meaning::denies_next, R"((?:(?:big|large)[- ]?(?:box|chain) {w}(?: (?:in|on|at|by|near|across|down|up|over|off|round|around|behind|)"
                           R"(opposite)(?: [a-z0-9]{1,20}){1,3})?|(?:the )?(?:big|large|national) chains?|supermarket chains?|)"
                           R"(there are (?:hotels|shops|stores|chains|gyms|restaurants|bars|cafes|places|brands)(?: {w}){0,3} (?:that|who|which))(?: is| are)?)"
                           R"( (?:now )?(?:running|offering|doing|giving|advertising|runs?|offers?|does|do|gives?|advertises?|promises?|has|have|sells?))", 4},
    {Meaning::denies_sentence, R"((?m:^|[.!?…]~)(?:an?|some|one|another) (?:other )?(?:shop|store|place|pub|bar|cafe|bakery|gym|salon|hotel|restaurant|chain|)"
                               R"(supermarket)s? (?:in|on|at|by|near|across|down|up|over|off|round|around|behind|opposite)(?: [a-z0-9]{1,20}){1,4})"
                               R"( (?:does|do|runs?|is running|is doing|offers?|is offering|sells?|gives?|advertises?)\b)"},
    {Meaning::denies_inside, R"((?:used to say|would always say|always said|liked to say|would say)(?: that)?\b[^.!?:;\n]*)"},
    {Meaning::denies_sentence, R"([»”"']~,?~(?:jokes|joked|quips|quipped|laughs|laughed|deadpans)\b)"},
    {Meaning::denies_inside, R"((?:that|which|who) (?:came|arrived) (?:with (?:it|them) )?(?:free|for free|as an? (?:free )?gift|on the house)\b)"},
    {Meaning::denies_inside, R"((?:[a-z-]{2,24} ){1,3}(?:no longer|stopped being|ceased to be))"
                             R"( (?:free|complimentary|gratis|on the house|an? (?:gift|freebie))\b)"},
    {Meaning::denies_previous, R"((?:is|are)(?:~n(?:ot|['’]?t)) (?:a )?(?:swap|trade))", 0},
    {Meaning::denies_next, R"((?:stopped being|ceased to be|(?:is|are) no longer)(?: an?)?)", 1},
    {Meaning::retracts, R"((?:(?:but|and) )?we (?:(?:do|did)~n(?:ot|['’]?t) (?:do|run|offer|give|believe in) (?:that|it|this|those|them)|)"
                        R"((?:do~n(?:ot|['’]?t)|never (?:do|will|have)){ends}|(?:said|told (?:him|her|them) )~no\b))"},
    {Meaning::denies_sentence, R"((?:is|are|was|were)~n(?:ot|['’]?t) (?:a |an )?(?:promo|offer|deal|discount|sale)s?~[:;,.!\n]|)"
                               R"(does~n(?:ot|['’]?t) mean (?:it{apos}s )?free\b)"},
    {Meaning::denies_inside, R"(free {w} (?:is|are)~n(?:ot|['’]?t) free\b)"},
    {Meaning::denies_inside, R"((?:no|don['’]?t (?:have|do|offer)) (?:vouchers?|deals?|discounts?|coupons?|offers?|giveaways?)(?:, (?:vouchers?|deals?|)"
                             R"(discounts?|coupons?|offers?|giveaways?)){1,3},? (?:nor|or|and) (?:vouchers?|deals?|discounts?|coupons?|offers?|giveaways?))"},
    {Meaning::denies_inside, R"((?:in|on \d{1,2}(?:st|nd|rd|th)? (?:of )?{month}) 1[89]\d\d\b(?:[^.!?;\n]|[.]\d){0,120}\b(?:you got|you(?:['’]d| would) get|)"
                             R"(there (?:was|were)|came with|cost|was|were|played|opened|charged|sold)\b(?:[^.!?;\n]|[.]\d){0,120})"},
    {Meaning::denies_inside, R"((?:the|a|our|this|that|an old|an?) (?:1[89]|20[01])\d\d)"
                             R"( (?:price|menu|board|flyer|poster|advert|ad|ticket|leaflet|catalogue)[^.!?\n]*)"},
    {Meaning::denies_previous, R"((?:(?:was|were|has been|have been|got) (?:retired|withdrawn|discontinued|scrapped|pulled|axed)))", 3},
    {Meaning::retracts, R"((?:but |and )?we (?P<span>do~n(?:ot|['’]?t) (?:vaccinate|sell|organi[sz]e|charge|host|run) ?(?:it|them|that)?){ends})"},

    // what looks back
    {Meaning::past_previous, R"((?:we (?:had|were|went|did|celebrated|hosted|met|opened|launched|visited|attended|played|won|welcomed|ran|held|spent|closed|)"
                             R"(saw|lost|beat|drew|tied|raised)|was|were|took place|happened|joined us|came))", 3},
    {Meaning::past_next, R"((?:we (?:had|were|went|did|celebrated|hosted|met|opened|launched|visited|attended|played|won|welcomed|ran|held|spent|closed|saw|)"
                         R"(lost|beat|drew|tied|raised)|was|were|took place|happened|)"
                         R"((?:started|kicked off|began|finished|ended|wrapped up|expired)(?: back)?(?: on)?|joined us on|thanks for coming))", 4},
    {Meaning::past_next, R"((?:results?|winners?|photos|pics|highlights) (?:of|from) (?:the )?(?:{w} (?:on |from )?)?)", 0},
    {Meaning::past_previous, R"(you (?:all |really )?(?:walked|ran|came|raised|danced|sang|helped|turned up|showed up|joined|made|gave|filled|packed|)"
                             R"(queued)(?: us)?)", 1},
    {Meaning::past_previous, R"(,? (?:over |more than |nearly |almost )?(?:\d{1,3}(?:,\d{3})?|{number}|hundreds|dozens|many|so many|some|lots) of you)"
                             R"( (?:walked|ran|came|turned up|showed up|joined|danced|sang|raised|helped|waited|stood|packed|braved|queued))", 1},
    {Meaning::past_next, R"((?:you|everyone|everybody|those|all) who (?:came|joined|turned (?:up|out)|showed up|waited|attended|stood|ran|walked|braved|)"
                         R"(danced|helped|volunteered|visited|popped (?:in|by)|stopped by|dropped (?:in|by))(?: along| out| down| by)?)", 7},
};

}  // namespace

constinit const Lexicon kEnglishDenials{{}, kMacros, kPhrases};

}  // namespace sml::claims
