// What every language writes alike: figures, money, numeric dates.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Word kWords[] = {
    {"currency", "euros"}, {"currency", "euro"}, {"currency", "eur"}, {"currency", "usd"}, {"currency", "mxn"},
    {"currency", "ars"}, {"currency", "clp"}, {"currency", "cop"}, {"currency", "pen"}, {"currency", "uyu"}, {"currency", "brl"},
    {"currency", "gbp"}, {"currency", "aud"}, {"currency", "cad"}, {"currency", "nzd"}, {"currency", "crc"}, {"currency", "gtq"},
    {"currency", "dop"}, {"currency", "bob"}, {"currency", "pyg"}, {"currency", "hnl"}, {"currency", "nio"},
    {"currency", "pesos"}, {"currency", "peso"}, {"currency", "dolares"}, {"currency", "dolar"}, {"currency", "soles"}, {"currency", "sol"},
    {"currency", "quetzales"}, {"currency", "colones"}, {"currency", "bolivianos"}, {"currency", "guaranies"}, {"currency", "lempiras"},
    {"currency", "cordobas"}, {"currency", "bolivares"}, {"currency", "reais"}, {"currency", "real"}, {"currency", "dollars"},
    {"currency", "bucks"}, {"currency", "pounds"}, {"currency", "quid"},
};

constexpr Macro kMacros[] = {
    {"num", R"(\d+(?:[.,]\d{3})*(?:[.,]\d{1,2})?)"},
    {"sign_written", R"(us\$|u\$[sd]|rd\$|r\$|mx\$|a\$|c\$|nz\$|\$u|s/\.?|bs\.?|\bgs\.?|\bq|[$€£₡₲])"},
    {"money", R"((?P<sign>{sign_written})~(?P<amount>{num})(?:~(?P<unit>{currency}|€))?|(?P<unit>usd|mxn|ars|clp|cop|pen|uyu|brl|pyg|bob|crc|gtq|dop|eur|gbp)~(?P<amount>{num})|(?P<amount>{num})~(?P<unit>{currency}|[€£$]))"},
    {"old_money", R"((?:{sign_written})~(?P<old>{num})(?:~(?:{currency}|€))?|(?P<old>{num})~(?:{currency}|[€£$]))"},
    {"percent", R"((?P<percent>\d{1,3}(?:[.,]\d{1,2})?)~(?:%|{percent_word}))"},
    {"numeric", R"((?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>(?:19|20)?\d\d))?|{numeric_alone})"},
    {"numeric_alone",
     R"((?P<day>\d{1,2})(?:/(?P<month>\d{1,2})/(?P<year>(?:19|20)?\d\d)|[.](?P<month>\d{1,2})[.](?P<year>(?:19|20)\d\d)|)"
     R"(-(?P<month>\d{1,2})-(?P<year>(?:19|20)\d\d))|(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)|)"
     R"((?P<day>\d\d)/(?P<month>\d\d))"},
    {"year4", R"((?P<year>(?:19|20)\d\d))"},
    {"ends", R"((?:~[.,;:!?)\n]|~$))"},
};

constexpr Phrase kPhrases[] = {
    {Meaning::n_for_m, R"((?P<take>{number})~x~(?P<pay>{number}))"},
    {Meaning::n_for_m, R"((?P<take>\d{1,2})~[x×✕✖]~(?P<pay>\d{1,2}))"},
    {Meaning::nothing, R"(\d+~[x×✕✖]~\d+~(?:=|"|″|cm|mm|mts|mt|m2|m|km|metros|metro|centimetros|milimetros|pulgadas|polegadas|pies|ft|feet|inches|px|pixeles|pixels))"},
    {Meaning::percent, R"((?m:^|[ (¡!:·\n])(?P<span>[-−–](?P<percent>[5-9]|[1-9]\d)~%))"},
    {Meaning::denies_sentence, R"((?m:^)[^a-z0-9\n]{0,4}(?:❌|🚫|⛔))"},
    {Meaning::no_day, R"((?:un|una|uma|a|nota|rated?|calificacion) 10/10)"},
    {Meaning::no_day, R"(24/7)"},
};

}  // namespace

constinit const Lexicon kAnyLanguage{kWords, kMacros, kPhrases};

}  // namespace sml::claims
