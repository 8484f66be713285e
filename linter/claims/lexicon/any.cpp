// What every language writes alike: figures, shares, money, numeric dates. The words and signs of money are those of numbers/currencies.cpp.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr WordList kWords[] = {
    {"rounded_share", "1/3", 33}, {"rounded_share", "2/3", 67},
    {"share", "1/4", 25}, {"share", "3/4", 75}, {"share", "1/5", 20}, {"share", "2/5", 40}, {"share", "1/10", 10},
};

constexpr Macro kMacros[] = {
    {"num", R"(\d+(?:[.,]\d{3}){0,4}(?:[.,'’`]\d{1,2})?)"},
    {"money", R"((?P<sign>{sign_written})~(?P<amount>{num})(?:~(?P<unit>{currency}|€))?|(?P<unit>{currency_code})~(?P<amount>{num})|)"
              R"((?P<amount>{num})~(?P<unit>{currency}|[€£$]))"},
    {"old_money", R"((?:{sign_written})~(?P<old>{num})(?:~(?:{currency}|€))?|{currency_code}~(?P<old>{num})|(?P<old>{num})~(?:{currency}|[€£$]))"},
    {"percent", R"((?:(?P<percent>\d{1,3}(?:[.,]\d{1,2})?)~(?:%|{percent_word})|(?P<percent>{round_number}) {percent_word}))"},
    {"numeric", R"((?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>(?:19|20)?\d\d))?|{numeric_alone})"},
    {"numeric_alone", R"((?P<day>\d{1,2})(?:/(?P<month>\d{1,2})/(?P<year>(?:19|20)?\d\d)|[.](?P<month>\d{1,2})[.](?P<year>(?:19|20)\d\d)|)"
                      R"(-(?P<month>\d{1,2})-(?P<year>(?:19|20)\d\d))|(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)|(?P<day>\d\d)/(?P<month>\d\d))"},
    {"size", R"((?:\d{1,4}(?:[.,]\d{1,2})?~(?:l|lts?|litros?|ml|cc|g|gr|kg|oz|cm)))"},
    {"year4", R"((?P<year>(?:19|20)\d\d))"},
    {"ends", R"((?:~[^a-z0-9 %$€£/+&–—-]|~$))"},
};

constexpr Phrase kPhrases[] = {
    {Meaning::n_for_m, R"((?P<take>{number})~x~(?P<pay>{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2})~[x×✕✖]~(?P<pay>\d{1,2}))"},
    {Meaning::nothing, R"(\d+~[x×✕✖]~\d+~(?:=|"|″|cm|mm|mts|mt|m2|m|km|metros|metro|centimetros|milimetros|pulgadas|polegadas|pies|ft|feet|inches|px|pixeles|)"
                       R"(pixels|minutos?|min|minutes?|mins?|segundos?|seg|seconds?|secs?|reps?|repeticiones|repeticoes|repetitions|(?:loaf |baking |)"
                       R"(cake )?pans?|(?:loaf |cake )?tins?|trays?|rugs?|trailers?|boards?|timbers?|capping|decking|joists?|gazebos?|marquees?))"},
    {Meaning::nothing, R"(\d~x~\d (?:en|de|em|of) (?:alegrias?|sonrisas?|amor|felicidad|diversion|risas|energia|carino|abrazos|besos|mimos|alegria|sorrisos?|)"
                       R"(amor|felicidade|diversao|risadas|carinho|abracos|beijos|joy|smiles|love|fun|laughs|hugs))"},
    {Meaning::nothing, R"(4~x~[24] (?:y|o|e|ou|or|and|/) 4~x~[24])"},
    {Meaning::nothing, R"((?:llamad[oa]s?|apodad[oa]s?|se llaman?|chamad[oa]s?|apelidad[oa]s?|se chamam?|named|called|nicknamed)~["'“‘«]?~\d{1,2}~x~\d{1,2})"},
    {Meaning::nothing, R"((?:la palabra|a palavra|the words?|words? like|palabras como|palavras como)~["“«'‘]?(?:gratis|gratuit[oa]s?|free|regalo|brinde|)"
                       R"(gift)["”»'’]?)"},
    {Meaning::nothing, R"(["“«'‘](?:gratis|gratuit[oa]s?|free)["”»'’] (?:in (?:the|its|their) names?|en el nombre|no nome))"},
    {Meaning::nothing, R"((?:sub|under|u)~-?~\d{2}:? \d{1,2}~x~\d{1,2})"},
    {Meaning::nothing, R"(\d{1,2}~x~\d{1,2}[,;:]?(?: [a-z0-9-]{2,12}){1,2},? (?:\d~x~0|0~x~\d))"},
    // "Cadetes 2-1 Unión, Juveniles 4x3"
    {Meaning::nothing, R"(\d~-~\d,? (?:[a-z0-9-]{2,12},? ){1,3}\d{1,2}~x~\d{1,2}|\d{1,2}~x~\d{1,2},? (?:[a-z0-9-]{2,12},? ){1,3}\d~-~\d)"},
    {Meaning::percent, R"((?m:^|[ (¡!:·\n])(?P<span>[-−–](?P<percent>[5-9]|[1-9]\d)~%))"},
    {Meaning::special_price, R"({old_money}~(?:→|➡|->|=>|👉|⏩)️?~(?P<span>{money}))"},
    {Meaning::special_price, R"(\x7e{1,2}{old_money}\x7e{1,2}~(?P<span>{money}))"},   // what is between these is crossed out
    {Meaning::denies_sentence, R"((?m:^)[^a-z0-9\n]{0,4}(?:❌|🚫|⛔))"},
    {Meaning::no_day, R"((?P<span>\d/\d)~(?:mm|milimetros?|millimet(?:er|re)s?)\b|(?:hilo|linha|thread|rosca) (?P<span>\d{1,2}/\d)\b|)"
                      R"((?:neopreno|neoprene|wetsuits?|trajes?)(?: [a-z]{1,12}){0,2} (?P<span>\d/\d)\b)"},
    {Meaning::no_day, R"((?:(?:un|una|uma|nota|rated?|calificacion)|(?:is|was|are|were|be|get|gets|got|gives|gave|deserves?|solid|just|that[’']?s|it[’']?s) a))"
                      R"( 10/10)"},
};

}  // namespace

constinit const Lexicon kAnyLanguage{kWords, kMacros, kPhrases};

}  // namespace sml::claims
