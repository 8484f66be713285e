// Number words of English, folded.
#include "linter/claims/number_words.h"

namespace sml::claims {
namespace {

using Kind = NumberWord::Kind;

constexpr NumberWord kWords[] = {
    // cardinals
    {"zero", 0, Kind::zero}, {"nought", 0, Kind::zero}, {"one", 1, Kind::unit}, {"two", 2, Kind::unit}, {"three", 3, Kind::unit}, {"four", 4, Kind::unit},
    {"five", 5, Kind::unit}, {"six", 6, Kind::unit}, {"seven", 7, Kind::unit}, {"eight", 8, Kind::unit}, {"nine", 9, Kind::unit}, {"ten", 10, Kind::teen},
    {"eleven", 11, Kind::teen}, {"twelve", 12, Kind::teen}, {"thirteen", 13, Kind::teen}, {"fourteen", 14, Kind::teen}, {"fifteen", 15, Kind::teen},
    {"sixteen", 16, Kind::teen}, {"seventeen", 17, Kind::teen}, {"eighteen", 18, Kind::teen}, {"nineteen", 19, Kind::teen}, {"twenty", 20, Kind::tens},
    {"thirty", 30, Kind::tens}, {"forty", 40, Kind::tens}, {"fourty", 40, Kind::tens}, {"fifty", 50, Kind::tens}, {"sixty", 60, Kind::tens},
    {"seventy", 70, Kind::tens}, {"eighty", 80, Kind::tens}, {"ninety", 90, Kind::tens}, {"hundred", 100, Kind::hundred}, {"thousand", 1'000, Kind::scale},
    {"lakh", 100'000, Kind::scale}, {.word = "lakhs", .value = 100'000, .kind = Kind::scale, .counted = true}, {"million", 1'000'000, Kind::scale},
    {.word = "millions", .value = 1'000'000, .kind = Kind::scale, .counted = true}, {"crore", 10'000'000, Kind::scale},
    {.word = "crores", .value = 10'000'000, .kind = Kind::scale, .counted = true}, {"billion", 1'000'000'000, Kind::scale},
    {.word = "billions", .value = 1'000'000'000, .kind = Kind::scale, .counted = true}, {"trillion", 1'000'000'000'000, Kind::scale},
    {.word = "trillions", .value = 1'000'000'000'000, .kind = Kind::scale, .counted = true}, {"dozen", 12, Kind::dozen}, {"and", 0, Kind::joiner},

    // ordinals
    {"first", 1, Kind::unit, true}, {"second", 2, Kind::unit, true}, {"third", 3, Kind::unit, true}, {"fourth", 4, Kind::unit, true},
    {"fifth", 5, Kind::unit, true}, {"sixth", 6, Kind::unit, true}, {"seventh", 7, Kind::unit, true}, {"eighth", 8, Kind::unit, true},
    {"ninth", 9, Kind::unit, true}, {"tenth", 10, Kind::teen, true}, {"eleventh", 11, Kind::teen, true}, {"twelfth", 12, Kind::teen, true},
    {"thirteenth", 13, Kind::teen, true}, {"fourteenth", 14, Kind::teen, true}, {"fifteenth", 15, Kind::teen, true}, {"sixteenth", 16, Kind::teen, true},
    {"seventeenth", 17, Kind::teen, true}, {"eighteenth", 18, Kind::teen, true}, {"nineteenth", 19, Kind::teen, true}, {"twentieth", 20, Kind::tens, true},
    {"thirtieth", 30, Kind::tens, true}, {"fortieth", 40, Kind::tens, true}, {"fiftieth", 50, Kind::tens, true}, {"sixtieth", 60, Kind::tens, true},
    {"seventieth", 70, Kind::tens, true}, {"eightieth", 80, Kind::tens, true}, {"ninetieth", 90, Kind::tens, true}, {"hundredth", 100, Kind::hundred, true},
    {"thousandth", 1'000, Kind::scale, true}, {"millionth", 1'000'000, Kind::scale, true}, {"billionth", 1'000'000'000, Kind::scale, true},
};

constexpr auto kSorted = sorted_words(kWords);

}  // namespace

constinit const NumberTables kEnglishNumbers{.words = kSorted,
                                             .filter = WordFilter(kSorted),
                                             .firsts = first_words(kSorted),
                                             .index = WordIndex(std::span<const NumberWord>(kSorted)),
                                             .fused = fused_words(kSorted),
                                             .joins_tens = false,
                                             .joins_hundreds = true,
                                             .ordinal_ends_cardinal = true,
                                             .fuses = ""};

}  // namespace sml::claims
