// English: what is free, what comes as a gift, and orders that are brought for nothing.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Phrase kPhrases[] = {
    // "Buy two on Friday, the third's free": no third of the month
    {Meaning::no_day, R"((?:buy|get|take|grab|order|pick) (?:any )?(?:[1-3]|one|two|three)(?: {w}){0,6},?)"
                      R"( (?:and )?(?:the )?(?P<span>(?:second|third|fourth))(?:{apos}s| is| comes)? (?:free|on us|half))", kOwnWords},
    {Meaning::no_day, R"((?:the|every|your|a) (?P<span>(?:second|third|fourth)) {w}(?: {w})? (?:is|are|comes?) (?:free|on us|half))", kOwnWords},

    {Meaning::free, R"(free)", 1, 1},
    {Meaning::nothing, R"(free (?:to call )?from (?:(?:all|any|most|uk) )?(?:mobiles?|landlines?|phones?|networks)|free,? it (?:is not|isn['’]?t|ain['’]?t)|)"
                       R"((?:should|ought to) be free)"},
    {Meaning::free, R"(complimentary)", 0, 1},
    {Meaning::free, R"((?:free (?:and|&) open|open (?:and|&) free) to (?:all|everyone|everybody|anyone|the public|the community))"},
    {Meaning::free, R"((?:\d{1,2}|{number}) (?P<thing>(?:months?|weeks?|days?|nights?|classes|sessions?|lessons?|hours?)) free)"},
    {Meaning::free, R"(for free|free of charge|at no (?:extra |additional |added )?(?:cost|charge)|free of cost)", 1, 0},
    {Meaning::free, R"((?:no|zero) (?:(?P<thing>joining|sign-?up|call-?out|corkage|parking|entry|entrance|cover|booking|registration|membership|admin|setup|)"
                    R"(enrol?lment|admission|activation|delivery) (?:fees?|charges?|costs?)|(?P<thing>cover)))"},
    {Meaning::free, R"((?P<span>no (?:fees?|entry fees?|fees? at all)){ends})"},
    {Meaning::free, R"((?:kids?|children|babies|toddlers|infants|under-?\d{1,2}s?|u-?\d{1,2}s|teens|students|seniors|members|teachers|veterans|carers|)"
                    R"(pensioners)(?: (?:under|over|aged|up to|below)(?: the age of)? (?:\d{1,2}|{number})(?: and under)?)?)"
                    R"( (?P<span>do~n(?:ot|['’]?t) pay(?: (?:anything|a thing|a penny|a cent))?)(?:{ends}| (?:to|at|on|for (?:entry|admission|a ticket))\b))"},
    {Meaning::free, R"((?:kids?|children|babies|toddlers|infants|under-?\d{1,2}s?|teens|students|seniors|members) (?:eats?|dines?|plays?|swims?|skates?|)"
                    R"(rides?|travels?|climbs?|goes?|go) (?P<span>for (?:nothing|nowt))(?:{ends}| (?:on|at|when|all|every|today|until|with)\b))"},
    {Meaning::percent, R"([a-z]{3,16}\d{1,4}:? (?:gives|gets|saves|takes|knocks|shaves|cuts))"
                       R"( (?:you )?(?P<span>{upto}{percent})(?:{ends}| (?:off|today|(?:on|from) (?:your|every|everything|all|any|anything|the))\b))"},
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
    {Meaning::free_shipping, R"(free (?:(?:{w}|next-day|same-day|two-day|\d{1,2}-hour) ){0,2}{service}|)"
                             R"({service}(?:{apos}s| is| are| stays?| remains?| continues to be)? (?:always |now |still )?free|)"
                             R"(no {service} (?:fees?|charges?|costs?)|ships? (?:for )?free|{service}(?:{apos}s| is| comes| stays| remains)?)"
                             R"( (?:(?:always |now |still )?(?:on us|on the house|for free|at no (?:extra |additional )?(?:cost|charge)|free of charge))|)"
                             R"(we(?:{apos}ll| will| {w})? (?:deliver|ship|post)(?: it| them| everything| anywhere| locally| to your door| to you|)"
                             R"( {w} orders)? (?:for )?(?:free|free of charge|at no (?:extra |additional )?(?:cost|charge))|we (?:cover|pay(?: for)?))"
                             R"( (?:the |your |all )?{service}|pay (?:nothing|zero) for {service}|{service} costs? (?:you )?(?:absolutely )?(?:nothing|zero)|)"
                             R"([£€$]~0 {service}|{service}(?:{apos}s| is) our treat|deliver(?:ed|ing) (?:for )?free)"},
    {Meaning::free_shipping, R"(we(?:{apos}ll| will)? (?:haul|drop|bring|carry|run|lug|take) (?:it|them|your (?:order|stuff)|everything)(?: {w}){0,3} to your)"
                             R"( (?:place|door|doorstep|house|home|farm|yard|flat) (?:for )?free)"},
    {Meaning::free_shipping, R"({service}(?: [a-z0-9-]{1,12}){0,5}?(?:~:)?(?:~{money})?~[,;(|–—-]~(?:and |but |or )?(?P<span>free))"
                             R"( (?:(?:on|for|with) (?:all |any )?(?:{w} ){0,2}?(?:orders?|purchases?|baskets?|spends?) )?(?:over|above|from|of|)"
                             R"(when you spend|if you spend)~[£$€]?~\d[\d.,]{0,7})"},
    {Meaning::nothing, R"((?:[a-hj-z][a-z]{1,19}|i[a-mo-z][a-z]{0,18})-free|free-[a-z]{2,20}|)"
                       R"((?:sugar|gluten|dairy|fat|lactose|nut|alcohol|cruelty|hassle|stress|worry|risk|pain|guilt|duty|smoke|tax|toll|plastic|pet|caffeine|)"
                       R"(toxin|chemical|paraben|debt|ad|care|hands|grain|meat|egg|soy|fragrance|oil|trouble|error|virus|drug|scot|wrinkle|frizz|cage|carbon|)"
                       R"(waste|rent|barrier|step|chain|vermin|lead|cadmium|mercury|fuss|dust|lint|mess|bpa|latex|ammonia|chlorine|solvent|sulphate|sulfate|)"
                       R"(phosphate|hormone|pesticide|additive|peanut|wheat|jargon|drama|clutter) free)"},
    {Meaning::nothing, R"((?:feel|feels|feeling|set|sets|break|breaks|breaking|broke|born|be|being|roam|run|running|live|living|walk|)"
                       R"((?:to|us|you|we|they|always|hungry,?) stay|you{apos}re|we{apos}re|i{apos}m|i am|are you|cut|pull|shake|free|if you are|when you are|)"
                       R"(were you) (?:so |totally |completely )?(?P<span>free)(?: to (?:ask|reach|contact|message|dm|call|stop|drop|bring|share|comment|)"
                       R"(visit|email|get|come|join|browse|text|write|use|tag|explore|roam|choose|be|dream|create|move|express|leave))?)"},
    {Meaning::nothing, R"((?:call|phone|ring|dial)(?: us| me| our team)?(?: now| today)?)"
                       R"( (?P<span>(?:for )?free(?: of charge)?)(?: (?:on|at|now|today|from|and|any|24)|~[.,!)])|)"
                       R"((?P<span>free(?: of charge)?) on 0?(?:800|808|500|1~800|1~300)|free ?phone|(?:call|line|number|helpline|calls|phone ?lines?))"
                       R"( (?:is |are )?(?P<span>free)(?: (?:to (?:call|ring)|from (?:any|all|mobiles?|landlines?))))"},
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
    {Meaning::nothing, R"((?m:^|[.!?]~)(?:(?:the|our) (?:pods?|pitch(?:es)?|cabins?|cottages?)|)"
                       R"((?:pitch|table|room|court|lane|bay|desk|seat|pod|berth|site|cabin|plot) \d{1,3}) (?:is|are|was|were))"
                       R"( (?:still |now |back )?(?P<span>free)(?: (?:(?:from|until|till) (?:{weekday}|tomorrow){ends}|on {weekday},|again|right now|now)))"},
    // one's own money
    {Meaning::nothing, R"((?:if|when|should) (?:we|it|the (?:event|show|session|tour|class|power)))"
                       R"( [^.!?\n]{0,30}(?:cancel|call(?:ed)? (?:it )?off|postpone|goes? (?:out|down))[a-z]{0,4}[^.!?\n]{0,20},? you(?:{apos}ll| will)?)"
                       R"( (?:get|have) (?:(?:your|the whole|all your) )?(?P<span>{money} back))"},
    {Meaning::nothing, R"((?:\d{1,2}|{number}|an?|some|any|no|few|last|of|only|still|more|have|has|got|with|are) (?:{w} ){0,1}(?:appointments?|slots?|spots?|)"
                       R"(seats?|tables?|rooms?|beds?|places?|spaces?|chairs?|courts?|lanes?|pitches|pitch|desks?|bays?|berths?|cabins?|cottages?|suites?|)"
                       R"(booths?|stations?|mats?|bikes?|stalls?|hours?|mornings?|afternoons?|evenings?|weekends?|diary|calendar|openings?|gaps?))"
                       R"( (?:still |now |just |come |coming |left )?(?P<span>free)(?: (?:on|in|at|for|from|before|after|between|around|this|next|today|)"
                       R"(tonight|tomorrow|later|now|all|right|if|until|till|over|{weekday}|{month})\b|{ends}))"},
    {Meaning::nothing, R"((?:your|my|our|the|his|her)(?: {w}){0,2} (?:mornings?|afternoons?|evenings?|weekends?|diary|calendar|hands?) (?P<span>free))"},
    {Meaning::nothing, R"((?:the|our|my|this|that)(?: {w}){0,2} (?:seats?|tables?|spots?|chairs?|rooms?|beds?|desks?|slots?|bays?|)"
                       R"(booths?)(?: (?:by|in|at|near) the {w}(?: {w})?)?(?: is| are| was|{apos}s))"
                       R"( (?:still |now |back )?(?P<span>free)(?:{ends}| (?:on|at|from|again|now|today|tonight|this|if|until)\b)|)"
                       R"((?:the|our|my|this|that) (?:sofa|armchair|stool|bench|corner)s?(?: is| are| was|{apos}s))"
                       R"( (?:still |now |back )?(?P<span>free)(?:{ends}| (?:again|now|tonight|if you (?:fancy|want|need|feel|like))\b)|(?:is|are))"
                       R"( (?:(?:this|that|the|these|those|your|any)(?: {w}){0,2} (?:seats?|tables?|spots?|chairs?|stools?|bench(?:es)?|sofas?|desks?|slots?|)"
                       R"(one)|anyone|anybody|everyone|everybody) (?:still )?(?P<span>free)(?:{ends}| (?:on|at|for|this|next|today|tonight|tomorrow)\b))"},
    {Meaning::nothing, R"(free (?:and|or|&|vs\.?|versus) (?:paid|premium|pro)|(?:paid|premium) (?:and|or|&) free|free and (?:easy|clear|open[ -]source|)"
                       R"(open (?:web|internet|society|market|press|exchange|discussion|communication))|(?:an|the) open and free)"},
    {Meaning::nothing, R"(complimentary (?:colou?rs?|skills?|flavou?rs?|feedback|reviews?|comments?|words?|about|angles?|therap[a-z]{1,4}))"},
    {Meaning::nothing, R"((?:pressure|focus|eyes|depends?|depending|rel(?:y|ies|ied|ying)|counts?|counted|counting|lean|leans|based|light|spotlight|joke|keep|)"
                       R"(keeps|mortgage|painter|walls|roof|tour|call|dawn(?:s|ed)|pity|bets?|(?:dropped|drop|pop|popped|walked|check) in|)"
                       R"((?:sprung|crept|sneak(?:s|ed)?) up) on (?:us|the house)|(?P<span>on us all){ends}|(?:spring|summer|autumn|winter|christmas|easter|)"
                       R"(halloween|season|holidays) (?:is|are) (?:already |almost |nearly )?(?P<span>on us)|(?P<span>on us)~[:,(–—-]~free {service}|)"
                       R"((?m:^|[.!?,;:(—–-])~(?:and |but |so )?(?:that|this|it)(?:{apos}s| is| was|{apos}ll be| will be) (?P<span>on us){ends})"},
    {Meaning::nothing, R"(no cover~[?]|no cover (?:to (?:judge|look at)|price|art)\b|free (?:things|stuff|activities|places) to (?:do|see|visit)|)"
                       R"(free ways to {w}|courtesy of (?:the )?(?:council|city|county|weather|rain|storm|landlord|neighbou?rs?))"},
    {Meaning::nothing, R"((?:roll(?:s|ed|ing)? (?:his|her|their|your|my|its) eyes(?: {w}){0,3}|(?:laugh|snore|moan|complain|judge|mock|heckle|tease|)"
                       R"(stare|argue|bark|sulk)(?:s|d|ed|ing)?(?: {w}){0,5}|correct(?:s|ed)? (?:my|your|his|her|their|our) {w}) for free)"},
    {Meaning::nothing, R"(no (?:entry|cover)(?: without| sign| letter| story| version| band| up))"},
};

}  // namespace

constinit const Lexicon kEnglishGifts{{}, {}, kPhrases};

}  // namespace sml::claims
