// Number words of Portuguese, of Brazil and Portugal, folded.
#include "linter/claims/number_words.h"

namespace sml::claims {
namespace {

using Kind = NumberWord::Kind;

constexpr NumberWord kWords[] = {
    // cardinals
    {"zero", 0, Kind::zero}, {"um", 1, Kind::unit}, {"uma", 1, Kind::unit}, {"hum", 1, Kind::unit}, {"dois", 2, Kind::unit}, {"duas", 2, Kind::unit},
    {"tres", 3, Kind::unit}, {"quatro", 4, Kind::unit}, {"cinco", 5, Kind::unit}, {"seis", 6, Kind::unit}, {"sete", 7, Kind::unit}, {"oito", 8, Kind::unit},
    {"nove", 9, Kind::unit}, {"dez", 10, Kind::teen}, {"onze", 11, Kind::teen}, {"doze", 12, Kind::teen}, {"treze", 13, Kind::teen},
    {"quatorze", 14, Kind::teen}, {"catorze", 14, Kind::teen}, {"quinze", 15, Kind::teen}, {"dezesseis", 16, Kind::teen}, {"dezasseis", 16, Kind::teen},
    {"dezessete", 17, Kind::teen}, {"dezassete", 17, Kind::teen}, {"dezoito", 18, Kind::teen}, {"dezenove", 19, Kind::teen}, {"dezanove", 19, Kind::teen},
    {"vinte", 20, Kind::tens}, {"trinta", 30, Kind::tens}, {"quarenta", 40, Kind::tens}, {"cinquenta", 50, Kind::tens}, {"cincoenta", 50, Kind::tens},
    {"sessenta", 60, Kind::tens}, {"setenta", 70, Kind::tens}, {"oitenta", 80, Kind::tens}, {"noventa", 90, Kind::tens},

    {"cem", 100, Kind::hundreds}, {"cento", 100, Kind::hundreds}, {"duzentos", 200, Kind::hundreds}, {"duzentas", 200, Kind::hundreds},
    {"trezentos", 300, Kind::hundreds}, {"trezentas", 300, Kind::hundreds}, {"quatrocentos", 400, Kind::hundreds}, {"quatrocentas", 400, Kind::hundreds},
    {"quinhentos", 500, Kind::hundreds}, {"quinhentas", 500, Kind::hundreds}, {"seiscentos", 600, Kind::hundreds}, {"seiscentas", 600, Kind::hundreds},
    {"setecentos", 700, Kind::hundreds}, {"setecentas", 700, Kind::hundreds}, {"oitocentos", 800, Kind::hundreds}, {"oitocentas", 800, Kind::hundreds},
    {"novecentos", 900, Kind::hundreds}, {"novecentas", 900, Kind::hundreds}, {"mil", 1'000, Kind::scale}, {"milhao", 1'000'000, Kind::scale},
    {.word = "milhoes", .value = 1'000'000, .kind = Kind::scale, .counted = true}, {.word = "mi", .value = 1'000'000, .kind = Kind::scale, .counted = true},
    {"bilhao", 1'000'000'000, Kind::scale}, {.word = "bilhoes", .value = 1'000'000'000, .kind = Kind::scale, .counted = true},
    {.word = "bi", .value = 1'000'000'000, .kind = Kind::scale, .counted = true}, {"trilhao", 1'000'000'000'000, Kind::scale},
    {.word = "trilhoes", .value = 1'000'000'000'000, .kind = Kind::scale, .counted = true}, {"duzia", 12, Kind::dozen},
    {.word = "duzias", .value = 12, .kind = Kind::dozen, .counted = true}, {"e", 0, Kind::joiner},

    // ordinals
    {"primeiro", 1, Kind::unit, true}, {"primeira", 1, Kind::unit, true}, {"primeiros", 1, Kind::unit, true}, {"primeiras", 1, Kind::unit, true},
    {"segundo", 2, Kind::unit, true}, {"segunda", 2, Kind::unit, true}, {"segundos", 2, Kind::unit, true}, {"segundas", 2, Kind::unit, true},
    {"terceiro", 3, Kind::unit, true}, {"terceira", 3, Kind::unit, true}, {"terceiros", 3, Kind::unit, true}, {"terceiras", 3, Kind::unit, true},
    {"quarto", 4, Kind::unit, true}, {"quarta", 4, Kind::unit, true}, {"quartos", 4, Kind::unit, true}, {"quartas", 4, Kind::unit, true},
    {"quinto", 5, Kind::unit, true}, {"quinta", 5, Kind::unit, true}, {"quintos", 5, Kind::unit, true}, {"quintas", 5, Kind::unit, true},
    {"sexto", 6, Kind::unit, true}, {"sexta", 6, Kind::unit, true}, {"sextos", 6, Kind::unit, true}, {"sextas", 6, Kind::unit, true},
    {"setimo", 7, Kind::unit, true}, {"setima", 7, Kind::unit, true}, {"setimos", 7, Kind::unit, true}, {"setimas", 7, Kind::unit, true},
    {"septimo", 7, Kind::unit, true}, {"septima", 7, Kind::unit, true}, {"septimos", 7, Kind::unit, true}, {"septimas", 7, Kind::unit, true},
    {"oitavo", 8, Kind::unit, true}, {"oitava", 8, Kind::unit, true}, {"oitavos", 8, Kind::unit, true}, {"oitavas", 8, Kind::unit, true},
    {"nono", 9, Kind::unit, true}, {"nona", 9, Kind::unit, true}, {"nonos", 9, Kind::unit, true}, {"nonas", 9, Kind::unit, true},
    {"decimo", 10, Kind::tens, true}, {"decima", 10, Kind::tens, true}, {"decimos", 10, Kind::tens, true}, {"decimas", 10, Kind::tens, true},
    {"vigesimo", 20, Kind::tens, true}, {"vigesima", 20, Kind::tens, true}, {"vigesimos", 20, Kind::tens, true}, {"vigesimas", 20, Kind::tens, true},
    {"trigesimo", 30, Kind::tens, true}, {"trigesima", 30, Kind::tens, true}, {"trigesimos", 30, Kind::tens, true}, {"trigesimas", 30, Kind::tens, true},
    {"quadragesimo", 40, Kind::tens, true}, {"quadragesima", 40, Kind::tens, true}, {"quadragesimos", 40, Kind::tens, true},
    {"quadragesimas", 40, Kind::tens, true}, {"quinquagesimo", 50, Kind::tens, true}, {"quinquagesima", 50, Kind::tens, true},
    {"quinquagesimos", 50, Kind::tens, true}, {"quinquagesimas", 50, Kind::tens, true}, {"sexagesimo", 60, Kind::tens, true},
    {"sexagesima", 60, Kind::tens, true}, {"sexagesimos", 60, Kind::tens, true}, {"sexagesimas", 60, Kind::tens, true},
    {"septuagesimo", 70, Kind::tens, true}, {"septuagesima", 70, Kind::tens, true}, {"septuagesimos", 70, Kind::tens, true},
    {"septuagesimas", 70, Kind::tens, true}, {"setuagesimo", 70, Kind::tens, true}, {"setuagesima", 70, Kind::tens, true},
    {"setuagesimos", 70, Kind::tens, true}, {"setuagesimas", 70, Kind::tens, true}, {"octogesimo", 80, Kind::tens, true},
    {"octogesima", 80, Kind::tens, true}, {"octogesimos", 80, Kind::tens, true}, {"octogesimas", 80, Kind::tens, true}, {"nonagesimo", 90, Kind::tens, true},
    {"nonagesima", 90, Kind::tens, true}, {"nonagesimos", 90, Kind::tens, true}, {"nonagesimas", 90, Kind::tens, true},
    {"centesimo", 100, Kind::hundreds, true}, {"centesima", 100, Kind::hundreds, true}, {"centesimos", 100, Kind::hundreds, true},
    {"centesimas", 100, Kind::hundreds, true}, {"ducentesimo", 200, Kind::hundreds, true}, {"ducentesima", 200, Kind::hundreds, true},
    {"ducentesimos", 200, Kind::hundreds, true}, {"ducentesimas", 200, Kind::hundreds, true}, {"milesimo", 1'000, Kind::scale, true},
    {"milesima", 1'000, Kind::scale, true}, {"milesimos", 1'000, Kind::scale, true}, {"milesimas", 1'000, Kind::scale, true},
    {"milionesimo", 1'000'000, Kind::scale, true}, {"milionesima", 1'000'000, Kind::scale, true}, {"milionesimos", 1'000'000, Kind::scale, true},
    {"milionesimas", 1'000'000, Kind::scale, true},
};

constexpr auto kSorted = sorted_words(kWords);

}  // namespace

constinit const NumberTables kPortugueseNumbers{.words = kSorted,
                                                .filter = WordFilter(kSorted),
                                                .firsts = first_words(kSorted),
                                                .index = WordIndex(std::span<const NumberWord>(kSorted)),
                                                .fused = fused_words(kSorted),
                                                .joins_tens = true,
                                                .joins_hundreds = true,
                                                .ordinal_ends_cardinal = false,
                                                .fuses = "ie"};

}  // namespace sml::claims
