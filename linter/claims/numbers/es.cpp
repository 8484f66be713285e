// Number words of Spanish, folded.
#include "linter/claims/number_words.h"

namespace sml::claims {
namespace {

using Kind = NumberWord::Kind;

constexpr NumberWord kWords[] = {
    // cardinals
    {"cero", 0, Kind::zero}, {"un", 1, Kind::unit}, {"uno", 1, Kind::unit}, {"una", 1, Kind::unit}, {"dos", 2, Kind::unit}, {"tres", 3, Kind::unit},
    {"cuatro", 4, Kind::unit}, {"cinco", 5, Kind::unit}, {"seis", 6, Kind::unit}, {"siete", 7, Kind::unit}, {"ocho", 8, Kind::unit}, {"nueve", 9, Kind::unit},
    {"diez", 10, Kind::teen}, {"once", 11, Kind::teen}, {"doce", 12, Kind::teen}, {"trece", 13, Kind::teen}, {"catorce", 14, Kind::teen},
    {"quince", 15, Kind::teen}, {"dieciseis", 16, Kind::teen}, {"diesiseis", 16, Kind::teen}, {"diecisiete", 17, Kind::teen}, {"dieciocho", 18, Kind::teen},
    {"diecinueve", 19, Kind::teen}, {"veintiun", 21, Kind::teen}, {"veintiuno", 21, Kind::teen}, {"veintiuna", 21, Kind::teen}, {"veintidos", 22, Kind::teen},
    {"veintitres", 23, Kind::teen}, {"veinticuatro", 24, Kind::teen}, {"veinticinco", 25, Kind::teen}, {"veintiseis", 26, Kind::teen},
    {"veintisiete", 27, Kind::teen}, {"veintiocho", 28, Kind::teen}, {"veintinueve", 29, Kind::teen}, {"veinte", 20, Kind::tens}, {"treinta", 30, Kind::tens},
    {"cuarenta", 40, Kind::tens}, {"cincuenta", 50, Kind::tens}, {"sesenta", 60, Kind::tens}, {"setenta", 70, Kind::tens}, {"ochenta", 80, Kind::tens},
    {"noventa", 90, Kind::tens},

    {"cien", 100, Kind::hundreds}, {"ciento", 100, Kind::hundreds}, {"doscientos", 200, Kind::hundreds}, {"doscientas", 200, Kind::hundreds},
    {"trescientos", 300, Kind::hundreds}, {"trescientas", 300, Kind::hundreds}, {"cuatrocientos", 400, Kind::hundreds},
    {"cuatrocientas", 400, Kind::hundreds}, {"quinientos", 500, Kind::hundreds}, {"quinientas", 500, Kind::hundreds}, {"seiscientos", 600, Kind::hundreds},
    {"seiscientas", 600, Kind::hundreds}, {"setecientos", 700, Kind::hundreds}, {"setecientas", 700, Kind::hundreds}, {"ochocientos", 800, Kind::hundreds},
    {"ochocientas", 800, Kind::hundreds}, {"novecientos", 900, Kind::hundreds}, {"novecientas", 900, Kind::hundreds}, {"mil", 1'000, Kind::scale},
    {"millon", 1'000'000, Kind::scale}, {.word = "millones", .value = 1'000'000, .kind = Kind::scale, .counted = true},
    {"millardo", 1'000'000'000, Kind::scale}, {.word = "millardos", .value = 1'000'000'000, .kind = Kind::scale, .counted = true},
    {"billon", 1'000'000'000'000, Kind::scale}, {.word = "billones", .value = 1'000'000'000'000, .kind = Kind::scale, .counted = true},
    {.word = "cientos", .value = 100, .kind = Kind::hundred, .counted = true}, {.word = "cientas", .value = 100, .kind = Kind::hundred, .counted = true},
    {"docena", 12, Kind::dozen}, {.word = "docenas", .value = 12, .kind = Kind::dozen, .counted = true}, {"y", 0, Kind::joiner},

    // ordinals
    {"primer", 1, Kind::unit, true}, {"primero", 1, Kind::unit, true}, {"primera", 1, Kind::unit, true}, {"primeros", 1, Kind::unit, true},
    {"primeras", 1, Kind::unit, true}, {"segundo", 2, Kind::unit, true}, {"segunda", 2, Kind::unit, true}, {"segundos", 2, Kind::unit, true},
    {"segundas", 2, Kind::unit, true}, {"tercer", 3, Kind::unit, true}, {"tercero", 3, Kind::unit, true}, {"tercera", 3, Kind::unit, true},
    {"terceros", 3, Kind::unit, true}, {"terceras", 3, Kind::unit, true}, {"cuarto", 4, Kind::unit, true}, {"cuarta", 4, Kind::unit, true},
    {"cuartos", 4, Kind::unit, true}, {"cuartas", 4, Kind::unit, true}, {"quinto", 5, Kind::unit, true}, {"quinta", 5, Kind::unit, true},
    {"quintos", 5, Kind::unit, true}, {"quintas", 5, Kind::unit, true}, {"sexto", 6, Kind::unit, true}, {"sexta", 6, Kind::unit, true},
    {"sextos", 6, Kind::unit, true}, {"sextas", 6, Kind::unit, true}, {"septimo", 7, Kind::unit, true}, {"septima", 7, Kind::unit, true},
    {"septimos", 7, Kind::unit, true}, {"septimas", 7, Kind::unit, true}, {"setimo", 7, Kind::unit, true}, {"setima", 7, Kind::unit, true},
    {"setimos", 7, Kind::unit, true}, {"setimas", 7, Kind::unit, true}, {"octavo", 8, Kind::unit, true}, {"octava", 8, Kind::unit, true},
    {"octavos", 8, Kind::unit, true}, {"octavas", 8, Kind::unit, true}, {"noveno", 9, Kind::unit, true}, {"novena", 9, Kind::unit, true},
    {"novenos", 9, Kind::unit, true}, {"novenas", 9, Kind::unit, true}, {"undecimo", 11, Kind::teen, true}, {"undecima", 11, Kind::teen, true},
    {"undecimos", 11, Kind::teen, true}, {"undecimas", 11, Kind::teen, true}, {"duodecimo", 12, Kind::teen, true}, {"duodecima", 12, Kind::teen, true},
    {"duodecimos", 12, Kind::teen, true}, {"duodecimas", 12, Kind::teen, true}, {"decimoprimero", 11, Kind::teen, true},
    {"decimoprimera", 11, Kind::teen, true}, {"decimoprimeros", 11, Kind::teen, true}, {"decimoprimeras", 11, Kind::teen, true},
    {"decimoprimer", 11, Kind::teen, true}, {"decimosegundo", 12, Kind::teen, true}, {"decimosegunda", 12, Kind::teen, true},
    {"decimosegundos", 12, Kind::teen, true}, {"decimosegundas", 12, Kind::teen, true}, {"decimotercero", 13, Kind::teen, true},
    {"decimotercera", 13, Kind::teen, true}, {"decimoterceros", 13, Kind::teen, true}, {"decimoterceras", 13, Kind::teen, true},
    {"decimotercer", 13, Kind::teen, true}, {"decimocuarto", 14, Kind::teen, true}, {"decimocuarta", 14, Kind::teen, true},
    {"decimocuartos", 14, Kind::teen, true}, {"decimocuartas", 14, Kind::teen, true}, {"decimoquinto", 15, Kind::teen, true},
    {"decimoquinta", 15, Kind::teen, true}, {"decimoquintos", 15, Kind::teen, true}, {"decimoquintas", 15, Kind::teen, true},
    {"decimosexto", 16, Kind::teen, true}, {"decimosexta", 16, Kind::teen, true}, {"decimosextos", 16, Kind::teen, true},
    {"decimosextas", 16, Kind::teen, true}, {"decimoseptimo", 17, Kind::teen, true}, {"decimoseptima", 17, Kind::teen, true},
    {"decimoseptimos", 17, Kind::teen, true}, {"decimoseptimas", 17, Kind::teen, true}, {"decimooctavo", 18, Kind::teen, true},
    {"decimooctava", 18, Kind::teen, true}, {"decimooctavos", 18, Kind::teen, true}, {"decimooctavas", 18, Kind::teen, true},
    {"decimoctavo", 18, Kind::teen, true}, {"decimoctava", 18, Kind::teen, true}, {"decimoctavos", 18, Kind::teen, true},
    {"decimoctavas", 18, Kind::teen, true}, {"decimonoveno", 19, Kind::teen, true}, {"decimonovena", 19, Kind::teen, true},
    {"decimonovenos", 19, Kind::teen, true}, {"decimonovenas", 19, Kind::teen, true}, {"vigesimoprimero", 21, Kind::teen, true},
    {"vigesimoprimera", 21, Kind::teen, true}, {"vigesimoprimeros", 21, Kind::teen, true}, {"vigesimoprimeras", 21, Kind::teen, true},
    {"vigesimosegundo", 22, Kind::teen, true}, {"vigesimosegunda", 22, Kind::teen, true}, {"vigesimosegundos", 22, Kind::teen, true},
    {"vigesimosegundas", 22, Kind::teen, true}, {"vigesimotercero", 23, Kind::teen, true}, {"vigesimotercera", 23, Kind::teen, true},
    {"vigesimoterceros", 23, Kind::teen, true}, {"vigesimoterceras", 23, Kind::teen, true}, {"vigesimocuarto", 24, Kind::teen, true},
    {"vigesimocuarta", 24, Kind::teen, true}, {"vigesimocuartos", 24, Kind::teen, true}, {"vigesimocuartas", 24, Kind::teen, true},
    {"vigesimoquinto", 25, Kind::teen, true}, {"vigesimoquinta", 25, Kind::teen, true}, {"vigesimoquintos", 25, Kind::teen, true},
    {"vigesimoquintas", 25, Kind::teen, true}, {"vigesimosexto", 26, Kind::teen, true}, {"vigesimosexta", 26, Kind::teen, true},
    {"vigesimosextos", 26, Kind::teen, true}, {"vigesimosextas", 26, Kind::teen, true}, {"vigesimoseptimo", 27, Kind::teen, true},
    {"vigesimoseptima", 27, Kind::teen, true}, {"vigesimoseptimos", 27, Kind::teen, true}, {"vigesimoseptimas", 27, Kind::teen, true},
    {"vigesimoctavo", 28, Kind::teen, true}, {"vigesimoctava", 28, Kind::teen, true}, {"vigesimoctavos", 28, Kind::teen, true},
    {"vigesimoctavas", 28, Kind::teen, true}, {"vigesimonoveno", 29, Kind::teen, true}, {"vigesimonovena", 29, Kind::teen, true},
    {"vigesimonovenos", 29, Kind::teen, true}, {"vigesimonovenas", 29, Kind::teen, true}, {"decimo", 10, Kind::tens, true}, {"decima", 10, Kind::tens, true},
    {"decimos", 10, Kind::tens, true}, {"decimas", 10, Kind::tens, true}, {"vigesimo", 20, Kind::tens, true}, {"vigesima", 20, Kind::tens, true},
    {"vigesimos", 20, Kind::tens, true}, {"vigesimas", 20, Kind::tens, true}, {"trigesimo", 30, Kind::tens, true}, {"trigesima", 30, Kind::tens, true},
    {"trigesimos", 30, Kind::tens, true}, {"trigesimas", 30, Kind::tens, true}, {"cuadragesimo", 40, Kind::tens, true},
    {"cuadragesima", 40, Kind::tens, true}, {"cuadragesimos", 40, Kind::tens, true}, {"cuadragesimas", 40, Kind::tens, true},
    {"quincuagesimo", 50, Kind::tens, true}, {"quincuagesima", 50, Kind::tens, true}, {"quincuagesimos", 50, Kind::tens, true},
    {"quincuagesimas", 50, Kind::tens, true}, {"sexagesimo", 60, Kind::tens, true}, {"sexagesima", 60, Kind::tens, true},
    {"sexagesimos", 60, Kind::tens, true}, {"sexagesimas", 60, Kind::tens, true}, {"septuagesimo", 70, Kind::tens, true},
    {"septuagesima", 70, Kind::tens, true}, {"septuagesimos", 70, Kind::tens, true}, {"septuagesimas", 70, Kind::tens, true},
    {"octogesimo", 80, Kind::tens, true}, {"octogesima", 80, Kind::tens, true}, {"octogesimos", 80, Kind::tens, true}, {"octogesimas", 80, Kind::tens, true},
    {"nonagesimo", 90, Kind::tens, true}, {"nonagesima", 90, Kind::tens, true}, {"nonagesimos", 90, Kind::tens, true}, {"nonagesimas", 90, Kind::tens, true},
    {"centesimo", 100, Kind::hundreds, true}, {"centesima", 100, Kind::hundreds, true}, {"centesimos", 100, Kind::hundreds, true},
    {"centesimas", 100, Kind::hundreds, true}, {"ducentesimo", 200, Kind::hundreds, true}, {"ducentesima", 200, Kind::hundreds, true},
    {"ducentesimos", 200, Kind::hundreds, true}, {"ducentesimas", 200, Kind::hundreds, true}, {"tricentesimo", 300, Kind::hundreds, true},
    {"tricentesima", 300, Kind::hundreds, true}, {"tricentesimos", 300, Kind::hundreds, true}, {"tricentesimas", 300, Kind::hundreds, true},
    {"quingentesimo", 500, Kind::hundreds, true}, {"quingentesima", 500, Kind::hundreds, true}, {"quingentesimos", 500, Kind::hundreds, true},
    {"quingentesimas", 500, Kind::hundreds, true}, {"milesimo", 1'000, Kind::scale, true}, {"milesima", 1'000, Kind::scale, true},
    {"milesimos", 1'000, Kind::scale, true}, {"milesimas", 1'000, Kind::scale, true}, {"millonesimo", 1'000'000, Kind::scale, true},
    {"millonesima", 1'000'000, Kind::scale, true}, {"millonesimos", 1'000'000, Kind::scale, true}, {"millonesimas", 1'000'000, Kind::scale, true},
};

constexpr auto kSorted = sorted_words(kWords);

}  // namespace

constinit const NumberTables kSpanishNumbers{.words = kSorted,
                                             .filter = WordFilter(kSorted),
                                             .firsts = first_words(kSorted),
                                             .index = WordIndex(std::span<const NumberWord>(kSorted)),
                                             .fused = fused_words(kSorted),
                                             .joins_tens = true,
                                             .joins_hundreds = false,
                                             .ordinal_ends_cardinal = false,
                                             .fuses = "iy"};

}  // namespace sml::claims
