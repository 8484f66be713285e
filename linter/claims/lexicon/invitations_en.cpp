// English: what invites to come and to write, and what promises an answer.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kMacros[] = {
    {"any_word", R"([a-z]+)"},
    {"clause", R"((?:(?m:^)|[^a-z0-9 #\n]~|(?:and|or|so|then|please|just|now|you can|you could|why not|feel free to|be sure to|make sure to|want to|)"
               R"(if you can,?|to|[0-9]{1,2}~(?:am|pm)) ))"},
    {"clause_lead", "{clause}"},   // of phrases whose own words begin with none of those
    {"channel", R"((?:whats?app|dms?|direct message|message|messenger|inbox|text(?: message)?|sms|e-?mail|chat|telegram))"},
    {"their_messages", R"((?:(?:all |every |your )?(?:messages?|dms?|e-?mails?|texts?|comments?|enquir(?:y|ies)|questions?)))"},
    {"amount_of_time", R"((?:(?:\d{1,3}|an?|{number}|twelve|fifteen|twenty|thirty|the|few|a few|a couple of)(?:[ -](?:business|working))?[ -]?(?:minutes?|)"
                       R"(mins?|hours?|hrs?|h|days?|seconds?)|(?:a |the )?quarter of an hour|half an hour|minutes|seconds|the hour|the day|the same day|)"
                       R"(no time))"},
    {"place", R"((?:have|sit|eat|drink|dance|play|sing|browse|hang out|in|at|to|for|and|with|on|by|up|down|over|along|inside|into|out|this|today|tonight|)"
              R"(tomorrow|early|hungry|thirsty|dressed|prepared|see|join|say|visit|try|taste|celebrate|meet|check|find|grab|get|enjoy|chat|us|as you are|)"
              R"(one,? come all|rain or shine))"},
    {"near_day", R"((?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|)"
                 R"(bank holiday)|(?:on |all day |all )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|)"
                 R"((?:on |all day )?(?:bank holiday(?: {any_word})?|christmas(?: eve| day)?|new year['’]?s(?: eve| day)?|easter(?: sunday| monday)?|)"
                 R"(thanksgiving|{month} \d{1,2}|\d{1,2}(?:st|nd|rd|th)? {month})))"},
    {"ask_en", R"((?:what(?:['’]s|s)?|which|how|when|where|who|why|whose))"},
};

constexpr Phrase kPhrases[] = {
    // come
    {Meaning::visit, R"({clause}(?P<span>(?:y['’]?all come|c['’]mon (?:by|over|down|in))\b))"},
    {Meaning::visit, R"({clause_lead}(?P<span>come (?:{place}(?: (?:us|and|to|by|in|up|down|over|{any_word}))?|on (?:in|down|over|by|along))))"},
    {Meaning::visit, R"({clause_lead}(?P<span>come (?:choose|collect|pick(?: up| out)?|solve|spend|explore|crack|face|beat|buy|hunt|feed|build|paint|bake|)"
                     R"(climb|race) (?:an?|the|your|our|us|yourself|some|one|{weekday})|come (?:warm up|break (?:out|in|into|free))))"},
    {Meaning::visit, R"({clause_lead}(?P<span>come (?:{any_word} ){0,2}with us))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:just )?drive in\b|(?:roll|come|head|walk|step|drive) on in|)"
                     R"((?:do )?(?:stop|swing|drop|pop|pass|roll|step|walk|wander|call|nip|stroll|hop))"
                     R"( (?:by|in|over|down|into|round|along|through)(?: (?:the|our|to|and|for|this|today|tonight|on|at|any) {any_word}| {near_day})?))"},
    {Meaning::visit, R"({clause_lead}(?P<span>drop (?:your |the |it |them )?(?:{any_word} )?(?:off|in)(?: (?:at|any|on|by|before) {any_word})?))"},
    {Meaning::visit, R"({clause}(?P<span>(?:visit (?:our(?: {any_word}){1,4} {near_day}|us|our (?:shop|store|new|stand|stall|booth|showroom|cafe|restaurant|)"
                     R"(bakery|studio|clinic|garden|gallery|taproom|{any_word} (?:shop|store))|the (?:shop|store|showroom|stand|stall|taproom|cafe|bakery))|)"
                     R"((?:just )?turn up|(?:just )?show up|head (?:over|down|to our|in|on over|on down)|(?:get|hurry|make your way|bring yourselves))"
                     R"( (?:down|over|along)(?: (?:to|here|and) {any_word})?)(?: (?:at|in|on|this|today|tonight|to|and) {any_word})?))"},
    {Meaning::visit, R"(drop-?(?: )?ins? (?:are )?(?:always )?welcome|walk-?(?: )?ins?(?: (?:are )?(?:always )?(?:welcome|ok|fine)| only| accepted| taken|)"
                     R"(:? (?:\d{1,2}(?::\d\d)?~(?:am|pm)?~(?:[-–]|to|till|until)|daily|every day|all day|from|{weekday}s?|{weekday_short}))|)"
                     R"((?:just )?walk (?:right )?in\b|no (?:booking|reservations?|appointment)s?)"
                     R"( (?:needed|required|necessary)[,:;–—-]*~(?:just|simply)?~(?:walk|turn|come|show|drop) (?:in|up)|doors are (?:always )?open)"},
    {Meaning::visit, R"((?:join us|come join us)(?: (?:for|at|on|in|this|today|tonight|tomorrow|every|as we|from|here|outside|upstairs) {any_word}|)"
                     R"( {near_day}|~[!.])|(?:you['’]?re|you are|all are|everyone is|everybody is)(?: {any_word})? invited(?: to {any_word})?|)"
                     R"((?:we )?(?:would|['’]d) love (?:for you to (?:come|join|stop|visit)|to (?:see|have|welcome|host) you)|)"
                     R"(look(?:ing)? forward to (?:welcoming|seeing|meeting|hosting) you|can['’]?t wait to (?:welcome|meet|host|serve) you)", 1},
    {Meaning::visit, R"((?:hope to |can['’]?t wait to |cannot wait to |look(?:ing)? forward to |we['’]ll |i['’]ll |ready to )?see(?:ing)?)"
                     R"( (?:you|y['’]?all|ya|yis|youse|you all|you guys|everyone)(?: all)? (?:there|here|soon|at|in|on|for|this|next|then|later|tomorrow|)"
                     R"(tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|from|all|bright)(?: (?:the|our|{any_word}))?)", 1},
    {Meaning::visit, R"((?:everyone|everybody|all|kids|dogs|families|beginners|newcomers|new faces|new members|new players|new people|all ages|all levels|)"
                     R"(visitors|friends|the public)(?: {any_word})?(?: is| are|['’]s)? (?:always |very |most |more than )?welcome(?: to {any_word})?)", 1},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:bring (?:your|a|the|along|some|all|everyone|yourself|cash)(?: {any_word})?|)"
                     R"(bring (?:them|him|her|someone|the whole family) (?:by|in|over|along|down|round)|)"
                     R"(grab (?:a|your) (?:seat|table|spot|stool|blanket|friend|mate|coat|pint|slice)|pull up a (?:chair|stool|seat))))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:find|meet|catch) us (?:at|on the|in the|next|opposite|behind|near|outside|inside|by|under|between|just|down))"
                     R"( {any_word}))"},
    {Meaning::visit, R"({clause_lead}(?P<span>(?:follow (?:the )?signs|follow (?:the|your) (?:smell|music|noise|nose|balloons|arrows|smoke|queue)|)"
                     R"(bring (?:{any_word} ){1,4}to (?:the|our) (?:hall|shop|store|office|cent(?:er|re)|library|church|school|cafe|studio|clinic|desk|)"
                     R"(counter|stand|stall|table|door|market)|bring (?:it|them|yours|your {any_word}|him|her) (?:in )?to (?:the|our))"
                     R"( (?:{any_word} ){0,2}(?:workshop|garage|hut|barn|mill|branch|showroom|gallery|yard)|)"
                     R"(look (?:out )?for the (?:signs?|flags?|tent|red|blue|green|yellow)|take (?:the )?(?:exit|bus|metro|subway|train|first|second)|)"
                     R"(enter (?:via|through|from|by)|(?:free )?parking (?:is )?(?:available |at |in |round |behind )(?:the )?{any_word})))"},
    {Meaning::visit, R"((?:we['’]?re|we are|we['’]?ll be|we will be|shop['’]?s) (?:also |still |now |back |actually )?open)"
                     R"( (?:again )?(?:as usual )?{near_day}|(?:we )?open)"
                     R"( (?:as usual |specially )?(?:today|tonight|tomorrow|this (?:weekend|saturday|sunday|bank holiday|friday)) (?:from|until|till|at|to)|)"
                     R"({near_day},? we(?:['’]?re| are| will be|['’]ll be) open|we open (?:our doors )?(?:today|tonight|tomorrow|this {any_word}))"},
    {Meaning::visit, R"((?:pay|give) us a visit|just rock up|get here early|make (?:a )?(?:day|night|evening|morning) of it|)"
                     R"(don['’]?t (?:miss (?:us|it in person)|be a stranger)|(?:we['’]?re|we are|we['’]?ll be) (?:waiting for|expecting|here for) you|)"
                     R"((?:our )?doors (?:are )?open to (?:all|everyone))"},

    // write
    {Meaning::reply, R"({clause_lead}(?P<span>text or call|(?:message|dm) the page))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:message|msg|dm|text|e-?mail|whatsapp|pm|write(?: to)?|inbox|ask|tell|ping))"
                     R"( (?:us|me)(?: (?:at|on|in|to|for|your|what|which|how|if|with|below|here|about|a|the|anything|directly) {any_word})?))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:send|drop|shoot|leave|write|give|pop|flick|fire) (?:us |me )?(?:a |an |your )?(?:quick )?(?:messages?|dms?|)"
                     R"(texts?|e-?mails?|line|comments?|note|whatsapp|pm|question|answers?)(?: {any_word})?))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:hit|slide into|jump in(?:to)?) (?:my|our|the) (?:dms?|inbox)|hit (?:us|me) up|)"
                     R"((?:comment|message|dm|ask|text) away))"},
    {Meaning::reply, R"((?:(?m:^)|[^a-z0-9 #\n]~|(?:just|and|please|then) )(?P<span>hit reply(?: (?:with|and|to) {any_word})?))"},
    {Meaning::reply, R"({clause_lead}(?P<span>dm your(?: {any_word})?))"},
    {Meaning::reply, R"({clause_lead}(?P<span>send us (?:your|a|some) (?:photos?|pics?|pictures?|stor(?:y|ies)|ideas?|thoughts|favou?rites?|recipes?)|)"
                     R"(share your (?:stor(?:y|ies)|photos?|memories|recipes?|thoughts|ideas?|favou?rites?) with us|get in touch with us{ends}|)"
                     R"(over to you{ends}|give us a shout{ends}|rsvp by reply|(?:your |any )?thoughts~[?]|your favou?rites?~[?]))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:dm|pm|message|whatsapp) (?:a|your))"
                     R"( (?:pic|pics|picture|pictures|photo|photos|screenshot|size|sizes|order|number|idea|ideas)))"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:dm|pm|text|e-?mail|message|whatsapp|inbox))"
                     R"( (?:["'“«]?[a-z]{2,14}["'”»]? )?(?:to|for|at|on|with|if)(?: {any_word})?))"},
    {Meaning::reply, R"({clause}(?P<span>(?:whatsapp|text|dm|message|e-?mail) {any_word}(?: (?:before|by|to|for) {any_word}){0,2} (?:on|at)) [^a-z0-9 \n])"},
    {Meaning::reply, R"({clause}(?P<span>e-?mail|text|dm|message|whatsapp)~:?~[^a-z0-9 :,.;!?\n])"},
    {Meaning::reply, R"((?:via|by|through|over|on|per) (?:our |a |the )?(?:whats?app|direct message|text message|e-?mail|instagram dm|messenger)|)"
                     R"((?:via|by|in|into) (?:our |the )?(?:dms?|sms|inbox)|(?:dms?|inbox|messages) (?:are |is )?(?:always )?open|)"
                     R"(whats?app(?: (?:us|only|on|number|or call))*~[:]?~[(+]?~?\d[\d ().+-]{5,20}|(?:e-?mail|text)~:)"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:reply|comment|respond|answer)(?: (?:below|here|with|to this|to us|in|now|yes|and|your|if|on this|down|stop|)"
                     R"([a-z]{2,14} (?:below|to get|and|for the)|["'“«][a-z]{1,14}["'”»])(?: {any_word})?|~[!.👇⬇])))"},
    {Meaning::reply, R"({clause_lead}(?P<span>vote (?:(?:for )?(?:your )?{any_word} )?(?:below|down below|in (?:the )?comments?)))"},
    {Meaning::reply, R"({clause_lead}(?P<span>vote~[👇⬇]|cast your vote (?:below|in (?:the )?comments?)|)"
                     R"(comment ["'“«]?[a-z]{1,10}["'”»]? or ["'“«]?[a-z]{1,10}["'”»]?))"},
    {Meaning::reply, R"((?:in|into) (?:the |our )comments?(?: section| below)?|comments? (?:below|section|are open)|)"
                     R"((?:share|post|tell|pop|put|leave|drop)(?: {any_word}){1,8} (?:below|in (?:the )?comments?|in (?:a )?reply|underneath)|sound off)"},
    {Meaning::reply, R"({clause}(?P<span>let us know(?: (?:what|which|if|how|in|below|who|your|when|where))?|we(?:['’]d| would) love to hear(?: from you|)"
                     R"( your| what| which)?|(?:just|please|feel free to) ask|ask away|any questions[?]~(?:just )?(?:ask|shout|reply|message|dm|e-?mail|text)|)"
                     R"(get in touch (?:by|via|on|over|through) (?:e-?mail|whats?app|dm|text|message|messenger)))"},
    {Meaning::reply, R"((?:feel free to (?:just )?ask|(?:just|please) ask|we(?:['’]d| would) love to hear (?:from you|your|what|which)|)"
                     R"(want to hear from you)(?: {any_word})?)"},
    {Meaning::reply, R"({clause_lead}(?P<span>(?:tag|mention))"
                     R"( (?:us|a|an|your|someone|the|two|three|\d{1,2}|somebody|who|friends|them|that|whoever)(?: {any_word})?))"},
    {Meaning::reply, R"((?:questions|enquiries|inquiries|bookings?|orders?|book|order|reserve|rsvp|pre-?order|apply|enrol|enroll|register|sign up|info|)"
                     R"(details|to (?:book|order|reserve|enter))(?: {any_word}){0,3} (?:by|via|through|over|on|in) (?:our |the |a )?{channel})"},
    {Meaning::reply, R"((?:anything else|more questions|questions|enquiries|more info)[,?:]~(?:just )?(?:e-?mail|dm|message|text|whatsapp) {any_word})"},
    {Meaning::reply, R"((?:questions|enquiries)[?:]~(?:e-?mail|dm|message|text|whatsapp|reply|comment))"},
    {Meaning::reply, R"((?:which|what|who|where)(?: {any_word}){0,4})"
                     R"( (?:would you|do you|will you|are you|['’]s your|is your|are your|was your|should we)(?: {any_word}){0,6})"
                     R"( (?:choose|pick|prefer|favou?rite|like (?:best|most)|first|go for|order|have|see next|try next|recommend|fav)(?: [^?.!\n]{0,60})?[?])"},
    {Meaning::reply, R"((?:(?:what|which|who|where)(?:['’]s| is| are|['’]re|s)? (?:your|you) (?:all-?time )?(?:favou?rites?|fave?s?|go-?to|pick|top|best|take|)"
                     R"(order|dream|thoughts|plans)[^?.!\n]{0,80}[?]|(?:team|are you)(?: {any_word}){1,3} or(?: {any_word}){1,3}[?]))"},
    {Meaning::reply, R"((?:(?m:^)|[^a-z0-9 #\n]~)(?P<span>(?:(?:so|and|now|ok|okay|tell us|be honest|quick question|question of the day|question),?:?)"
                     R"( )?(?:{ask_en} [^?.!\n]*\byou(?:r|['’]re)?\b[^?.!\n]*|(?:have|did|are|will) you (?:ever )?[^?.!\n]*|)"
                     R"((?:and |what about |how about )?you))[?][^a-z0-9]*$)"},

    // answers
    {Meaning::attention, R"((?:we|i) (?:always )?get back to (?:every|each|all)(?: (?:your|the|of))?)"
                         R"( (?:messages?|dms?|e-?mails?|texts?|comments?|enquir(?:y|ies)|one) (?:before|by) (?:midnight|noon|lunch|bedtime))"},
    {Meaning::attention, R"((?:(?:our|the) (?:{any_word} )?(?:desk|team|staff)|)"
                         R"((?:somebody|someone|one of us)(?: (?:from|on|in|at) (?:our|the) (?:{any_word} )?(?:desk|team|staff|crew|office|shop))?)(?:['’]ll|)"
                         R"( will)? (?:always )?(?:(?:answers?|repl(?:y|ies)(?: to)?|responds?(?: to)?)(?: (?:you|{their_messages}))?|)"
                         R"((?:get|gets) back to (?:you|{their_messages}|everyone)) (?:within|in|inside|in under) {amount_of_time})"},
    {Meaning::attention, R"((?:our|the) (?:team|desk|reception|receptionist|office|inbox) (?:(?:answers|replies to|responds to) (?:all|every|each|your))"
                         R"( (?:messages?|dms?|e-?mails?|texts?|comments?|enquir(?:y|ies))|gets back to you) (?:within|in|inside|in under) {amount_of_time})"},
    {Meaning::attention, R"((?:message|msg|dm|text|e-?mail|whatsapp|write to|talk to|chat (?:to|with)|reach) us(?: (?:on|by|via|in) {channel})?)"
                         R"( (?:24~[-/x]~7|24[- ]hours a day|a?round[- ]the[- ]clock|day and night){ends})"},
    {Meaning::attention, R"(we(?:['’]ll| will| always| usually| aim to| try to| promise to)*~(?:answer|reply|respond|get back|write back|come back|)"
                         R"(return)(?: {any_word}){0,5} (?:within|in|inside|by|under|before|on))"
                         R"( (?:of |under |less than |about |around |the )?(?:{amount_of_time}|same|next|end of))"},
    {Meaning::attention, R"((?:we|our team)(?: {any_word})? (?:answers?|repl(?:y|ies)|responds?)(?: to)?(?: {any_word}){0,3})"
                         R"( (?:24/7|a?round the clock|right away|straight away|instantly|immediately|same[ -]day|quickly|fast|every (?:single )?day|)"
                         R"(seven days|7 days|daily|day (?:and|or) night|(?:on |even on |also on )?(?:{weekday}s?|weekends|bank holidays|public holidays)|)"
                         R"({weekday_short}|weekdays|from|between|until|till|\d)\b)"},
    {Meaning::attention, R"((?:we|i)(?: {any_word})? (?:call|ring|phone|text|write|message|get) (?:you )?back(?: {any_word}){0,4})"
                         R"( (?:within|in under|in less than|inside|by the end of|the same|before) (?:{amount_of_time}|day|the day))"},
    {Meaning::attention, R"((?:we|i|{any_word})(?:['’]ll| will) (?:answer|reply|respond|get back to you|write back)(?: {any_word}){0,2} (?:by|before|after))"
                         R"( \d{1,2}(?:[:.]\d\d)?~(?:am|pm|a\.m|p\.m))"},
    {Meaning::attention, R"((?:text|message|dm|write to|email) us (?:(?:even )?at (?:midnight|\d{1,2}~(?:am|pm))|)"
                         R"(in the (?:middle of the night|small hours)),?~(?:and )?we(?:['’]ll| will) (?:answer|reply|respond|text back))"},
    {Meaning::attention, R"((?:any ?time,? (?:day|night) (?:or|and) (?:night|day)|day or night),?~(?:and )?we(?:['’]ll| will| always)?)"
                         R"( (?:get (?:straight |right )?back|answer|reply|respond))"},
    {Meaning::attention, R"(we (?:always )?(?:answer|reply|respond)(?:,~| )(?:(?:at )?any ?time,? )?(?:day or night|night or day))"},
    {Meaning::attention, R"(i (?:always |usually |try to |will )?(?:answer|reply|respond)[^.!?\n]{0,40} (?:within|in under|in less than) {amount_of_time})"},
    {Meaning::attention, R"({clause}(?P<span>round[- ]the[- ]clock (?:replies|answers)))"},
    {Meaning::attention, R"((?:{channel}|messages?|comments?|questions?|queries)(?: are)? answered)"
                         R"( (?:24~[-/x]~7|(?:7|seven) days a week|a?round[- ]the[- ]clock|day and night|within {amount_of_time}|in {amount_of_time}))"},
    {Meaning::attention, R"(you(?:['’]ll| will) (?:hear back|hear from us|have an answer|get an answer|get a reply)(?: from us)?)"
                         R"( (?:straight away|right away|immediately|instantly|at once|the same day|in no time)|(?:somebody|someone)(?:['’]s| is) always)"
                         R"( (?:awake|around|here|there|online|on hand)(?: {any_word}){0,3} to (?:answer|reply)|there['’]?s always (?:somebody|someone))"
                         R"( (?:awake|around|here|online|on hand)(?: {any_word}){0,5} (?:to (?:answer|reply)|and you(?:['’]ll| will)))"},
    {Meaning::attention, R"(you(?:['’]ll| will) (?:hear back|hear from us|have an answer|get an answer|get a reply)(?: from us)? (?:within|in|inside|in under))"
                         R"( {amount_of_time})"},
    {Meaning::attention, R"((?:we['’]?re|we are) (?:always )?(?:here|around|available|there|online)(?: for you)?)"
                         R"( (?:24~[-/x]~7|(?:a?round)[- ]the[- ]clock|day (?:and|or) night)(?: (?:on|by|in|via) {channel})?)"},
    {Meaning::attention, R"((?:we['’]?re|we are) (?:always )?(?:on hand|at hand|here|around|available) to (?:answer|reply to|respond to)(?: {any_word}){0,3})"
                         R"( (?:24~[-/x]~7|until|till|from|between|every day|day (?:and|or) night)\b)"},
    {Meaning::attention, R"((?:we|our team) (?:always )?(?:answer|reply to|respond to) (?:every|each|all(?: of)?(?: the| your)?))"
                         R"( (?:messages?|dms?|comments?|emails?))"},
    {Meaning::attention, R"((?:replies|reply|answers?|responses?|response times?|reply times?))"
                         R"( (?:guaranteed )?(?:within|in|under|inside)(?: (?:under|less than|about|around))? {amount_of_time}|)"
                         R"((?:same[ -]day|instant|immediate|guaranteed|quick|fast|24-hour) (?:replies|reply|answers?|responses?)|response times?|)"
                         R"((?:expect|get|have|you['’]ll (?:get|have|hear)) (?:an? |your |back |from us )?(?:reply|answer|response|)"
                         R"(back)?~(?:from us )?(?:within|in under|in less than) {amount_of_time}|(?:hear (?:back )?(?:from us )?)within {amount_of_time})"},
    {Meaning::attention, R"((?:24~[-/x]~7|24[- ]hour|(?:a?round)[- ]the[- ]clock))"
                         R"( (?:customer (?:service|support|care)|(?:live |chat |online |phone )?support|live chat|help~(?:desk|line)))"},
    {Meaning::attention, R"((?P<span>(?:(?:phone|telephone|help|order|booking|customer)~lines?|phones|help~?desk|hotline|switchboard)(?: (?:is|are))?) open)"
                         R"( (?:from )?(?:{weekday}|{weekday_short}))"},
    {Meaning::attention, R"((?:phones?|lines?|inbox|desk|chat) (?:is|are) (?:staffed|answered|manned) (?:until|till))"},
    {Meaning::attention, R"((?:customer (?:service|support|care)|support|help~(?:desk|line)|live chat|chat|whats?app|hotline|phones?|lines?|inbox|)"
                         R"(dms)(?: team| lines?| hours)?(?: is| are)?:? (?:open |available |staffed |here )?(?:24/7|24 hours(?: a day)?|a?round the clock|)"
                         R"((?:from |between )?\d{1,2}(?:[:.]\d\d)?~(?:am|pm)?~(?:to|[-–]|and)|)"
                         R"((?:mon|tue|wed|thu|fri|sat|sun|daily|every day|seven days|7 days|{weekday}))|)"
                         R"((?:customer (?:service|support|care)|support|live chat|chat) hours|(?:messages|dms|emails|e-mails|questions|comments))"
                         R"( (?:are )?(?:answered|replied to)(?: {any_word}){0,3} (?:within|in|daily|24/7|until|from|between|same|by))"},

    // what only looks like it
    {Meaning::no_invitation, R"((?:thank(?:s| you)|grateful|thx|cheers)(?: {any_word}){0,5})"
                             R"( (?:who|for|that)[^.!?\n]*(?:coming|came|visit[a-z]{2,5}|stopp[a-z]{2,4}|dropp[a-z]{2,4}|swung|swinging|joining|joined|)"
                             R"(popping|popped|messag[a-z]{2,5}|comment[a-z]{2,5}|comments|repl[a-z]{2,5}|writing|emails?|texts|words|notes))"},
    {Meaning::no_invitation, R"(come on~[,!]|come rain or shine~,|come (?:to think of|to life|to terms|to mind|to (?:a|an) (?:end|close|stop)|to pass|up with|)"
                             R"(with|from|true|out of|in (?:handy|\w+ (?:sizes|colou?rs|flavou?rs)|all|two|three|four|five|\d|many|different|various)|and go)|)"
                             R"((?:things|dreams|seasons|they|we|ideas|orders|who|that|have|has|had|people|customers|guests) (?:to )?come|to come\b|)"
                             R"((?:years|weeks|months|days|more|generations|still) to come)"},
    {Meaning::visit, R"(see you (?:all )?(?:trackside|pitchside|poolside|up there|down there|out there|inside|upstairs)|)"
                     R"({clause}(?P<span>come (?:muddy|hungry|thirsty|early|rummage|browse|along|play|dance|swim|climb|skate))~!)"},
    {Meaning::no_invitation, R"((?:join us|visit us|find us|follow us|see you|join|come|head over|head)(?: {any_word}){0,2} (?:online|)"
                             R"(on (?:zoom|instagram|insta|ig|facebook|fb|tiktok|youtube|linkedin|twitter|x|discord|threads|pinterest|telegram|slack|twitch)|)"
                             R"(our (?:website|site|page|channel|newsletter|mailing|community|discord|slack|telegram)|the (?:website|site|channel|newsletter|)"
                             R"(waitlist|mailing|discussion|conversation))|visit (?:us )?(?:at |our |the )?(?:www|http|website|site|link))"},
    {Meaning::no_invitation, R"((?:link|links|url|details|info|code|more)(?: {any_word}){0,3} in (?:the |our )?(?:first )?(?:comments?|bio|reply|replies))"},
    {Meaning::no_invitation, R"((?:answer|reply|respond)s? (?:with )?the same\b|)"
                             R"((?:text|message|dm|write|tell|ask|e-?mail) (?:me|us)~,~["'”’]?~(?:he|she|they|we|i) (?:said|says|asked|wrote|told)\b)"},
    {Meaning::no_invitation, R"((?:no|not|don['’]?t|do not|never|can['’]?t|cannot|unable to|won['’]?t|stop|without) (?:{any_word} )?(?:repl(?:y|ies)|answer|)"
                             R"(respond|dms?|messages?|comments?|e-?mails?|text|walk-?ins?|come|drop (?:by|in)|visit)(?: {any_word}){0,2})"},
    {Meaning::no_invitation, R"((?:customers|people|they|clients|guests|folks|everyone|you all|some of you|who|someone|nobody|he|she)(?: {any_word}){0,2})"
                             R"( (?:ask|asked|asks|asking|message|messaged|emailed|comment|commented|tell|told|text|texted|reply|replied|write|)"
                             R"(wrote)(?: us)?(?: {any_word}){0,3})"},
    {Meaning::no_invitation, R"((?:your|all the|kind|lovely|these) (?:notes|messages|comments|replies|questions|emails))"
                             R"( (?:about|on|from|were|have|this week|last week))"},

    {Meaning::no_invitation, R"(we(?:['’]ll| will)? open (?:the |our |up )*(?:bookings?|registrations?|sign-?ups?|pre-?orders?|orders|reservations|)"
                             R"(applications|enrol(?:l)?ments?|ticket sales|the waitlist|waitlist|entries))"},
    {Meaning::no_invitation, R"(open (?:from )?(?:{weekday}|{weekday_short}\.?)(?:s|~[-–&/]| (?:to|and|through|thru|till|until))|did you know[^?.!\n]*[?])"},

    {Meaning::no_invitation, R"((?:join us|see you|meet us|catch us)(?: {any_word}){0,3} (?:on|in|for))"
                             R"( (?:our |the )(?:next )?(?:live ?streams?|live video|(?:instagram|facebook|tiktok) live|video|episode|podcast)\b)"},

    {Meaning::online, R"((?:on|via|over|through|by) (?:zoom|google meet|teams|microsoft teams|discord|twitch|youtube live|facebook live|instagram live|webex|)"
                      R"(slack)|webinars?|live~streams?(?:ed|ing)?|zoom (?:link|call|meeting|session)|community call|connection details|)"
                      R"((?:see|meet|join)(?: {any_word}){0,2} virtually|(?:online|virtual|remote)(?: {any_word})? (?:event|course|workshop|class|classes|)"
                      R"(session|sessions|meeting|talk|talks|meetup|conference|unconference|seminar|training|panel|summit|gathering)|)"
                      R"((?:event|workshop|class|session|meeting|talk|meetup|conference|course|seminar))"
                      R"( (?:is |will be |held |takes place |will be held )*(?:fully |entirely |completely )?(?:online|virtual|remote)|[?]~online|: online)"},
};

}  // namespace

constinit const Lexicon kEnglishInvitations{{}, kMacros, kPhrases};

}  // namespace sml::claims
