// Streets with their numbers, as Spanish and Portuguese write them (in posts of every language) and as English does.
//
// Their parts are told apart afterwards (address.cpp): groups would make the search of what stands in every second post dear.
#include "linter/claims/lexicon.h"

namespace sml::claims {
namespace {

constexpr Macro kRomanceMacros[] = {
    {"street_kind", R"((?:(?:av|avda|avd|ave|avenida|calle|cll|calz|calzada|carrera|cra|kra|blvd|bulevar|boulevard|bvd|bvar|jr|jiron|pje|psje|pasaje|prol|pza|)"
                    R"(plza|priv|ctra|carr|autop|pca|trav|lgo|rua)(?:\.~| )|(?:prolongacion|paseo|plaza|plazuela|plazoleta|privada|cerrada|andador|circuito|)"
                    R"(camino|carrer|carretera|autopista|glorieta|ronda|rambla|travesia|via|gran via|diagonal|transversal|malecon|alameda|callejon|periferico|)"
                    R"(eje|libramiento|costanera|praca|travessa|largo|rodovia|estrada|beco|ladeira|viela|calcada|rotunda|urbanizacao) ))"},
    {"street_short", R"((?:c/~|(?:c|r|al|bv|cl|cr|kr|tv|pc|rod|estr)\.~|(?:cl|cr|kr|kra|bv) ))"},
    {"crossing_kind", R"((?:rua|calle|cll?|carrera|cra|kra?|cr|diagonal|dg|diag|transversal|tv|transv|circular|av|avenida)\.?~)"},
    {"axis", R"((?:norte|sur|oriente|poniente|este|oeste|nte|ote|pte|pnte)\b)"},
    {"numbered_street", R"((?:(?:{crossing_kind}|calz\.?~|calzada |boulevard |blvd\.?~|c\.?~|c/~)\d{1,3}~[a-z]?\b))"},
    {"street_word", R"((?:[a-z]-\d{1,3}\b|[a-z][a-z.'’-]*))"},
    {"street_name", R"((?:(?:\d{1,2}(?:o|ro|°)? (?:de|da|do) )?{street_word}(?: {street_word}){0,5}))"},
    {"number_mark", R"((?:[#,:·]|[,]?~(?:no|nro|num|numero|n|nr)\b\.?(?:[°:])?|[,]?~n\.?[°o]|[,]?~#|~[-–]~))"},
    {"house_number", R"((?:(?:\d{1,2}\.\d{3}|\d{1,5})(?:[a-z]|~[-/–]~[a-z]\b|[-/–]\d{1,4}[a-z]?)?(?: bis)?|[nseo]\d{1,2}-\d{1,4}|s/~n|s\.~n\.?))"},
    {"unit_kind", R"((?:locales|local|loc|lc|piso|depto|dpto|departamento|dep|oficina|ofic|of|interior|int|planta|puerta|nivel|edificio|edif|entlo|entresuelo|)"
                  R"(pral|atico|sobreatico|esc|torre|bodega|nave|consultorio|cons|suite|ste|stand|escalera|manzana|mz|lote|lt|loja|lj|sala|sl|conjunto|conj|)"
                  R"(cj|apartamento|apto|apt|ap|bloco|bl|andar|galpao|box|quiosque|casa|fracao|unidad|modulo|puesto|galpon|quadra|qd|unit|shop|floor|)"
                  R"(level)\.?)"},
    {"unit", R"((?:~[,;·]?~|~[-–]~|~[(])(?:{unit_kind}~(?:(?:no|num|n|#)[°.]?~)?(?:[a-z]{0,2}[-]?\d{1,4}(?:[-/]?[a-z])?|[a-z])\b|{counted_floor}|)"
             R"(\d{1,2}\.?(?:o|°)~{unit_side}|{low_unit}))"},
    {"counted_floor", R"((?:\d{1,2}\.?~(?:o|a|°|er|ero|do|ro|to|mo|vo|no)?\.? (?:piso|andar|planta|nivel)(?: {unit_side})?|)"
                      R"((?:primer|segundo|tercer|cuarto|quinto|primeiro|terceiro|quarto) (?:piso|andar)\b))"},
    {"low_unit", R"((?:planta (?:baja|alta)|bajos?(?: (?:{unit_side}|\d{1,2}\b))?|terreo|sobreloja|subsuelo|semisotano|sotano|subsolo|cave\b|fundos|r/c|)"
                 R"(entrepiso|mezzanine|pb\b(?:~["“]?[a-h]\b["”]?)?))"},
    {"unit_side", R"((?:iz(?:q(?:uierd[ao]|d[ao])?|da)\b\.?|der(?:ech[ao]|cha)?\b\.?|drcha\b\.?|dcha\b\.?|dch\b\.?|dto\b\.?|esq\b\.?|ext\b\.?|int\b\.?|)"
                  R"(ctro\b\.?|["“]?[a-h]\b["”]?))"},
    // those that tell by themselves that a house stands before them
    {"telling_unit", R"((?:(?: |~[,;·(–-]~)(?:{telling_kind}(?:~(?:(?:no|num|n|#)[°.]?~)?[a-z]{0,2}[-]?\d{1,4}(?:[-/]?[a-z])?| [a-z])\b|{counted_floor}|)"
                     R"(pb\b(?:~["“]?[a-h]\b["”]?)?)|~[,;·(–-]~{low_unit}))"},
    {"telling_kind", R"((?:(?:locales|local|loc|lc|piso|depto|dpto|departamento|dep|oficina|ofic|interior|int|puerta|edificio|edif|entlo|esc|escalera|torre|)"
                     R"(bodega|consultorio|cons|suite|loja|lj|sala|sl|conjunto|conj|cj|apartamento|apto|apt|ap|bloco|bl|andar|box|unidad|modulo|galpon|)"
                     R"(galpao)\.?|of\.))"},
    // "110 - 1º": a floor, unless a word goes on (address.cpp)
    {"bare_floor", R"((?:~,~|~[-–]~)\d{1,2}\.?(?:o\b|°))"},
    // what says that an address follows, and ends where that begins: a match that begins so needs no search of its groups
    {"lead", R"((?:[📍🏠🏢🗺🏬]️?~|(?:nos encontramos|estamos|(?:nos|me) (?:tienes|teneis|tenes|tienen|encuentras|encuentran|encontrais|puedes encontrar|)"
             R"(pueden encontrar)|ubicad[oa]s|quedamos|mudamos|atendemos|visitanos|encuentranos|encontranos|esperamos|pasate|pasa|veni|vengan|ven|local|)"
             R"(sucursal|estudio|taller) (?:en|a|por):? |(?:local|sucursal|estudio|taller|showroom|tienda):~))"},
    {"corner", R"((?:~[,(]?~(?:esq\.?|esquina)(?: (?:con|de|a))?(?: (?:calle|av\.?|avenida|rua))? {street_word}))"},
};

constexpr Phrase kRomancePhrases[] = {
    {Meaning::address, R"({street_kind}{street_name}(?:{number_mark}~| ){house_number}{unit}*{bare_floor}?)", behind_kind},
    {Meaning::address, R"((?P<span>{street_kind}{street_name}(?:{number_mark}~| )\d{1,4} [a-h])(?:~[,;.!?)\n]|~$))", behind_kind},
    {Meaning::address, R"({street_kind}{street_name}{corner})", behind_kind},
    // "Cra. 7 # 45-12", "Calle 60 No. 491-A", "Calle 8 n° 1234"
    {Meaning::address, R"({crossing_kind}\d{1,3}~[a-z]?\b(?: (?:bis|sur|norte|este|oeste|poniente|oriente|pte|ote|nte)\b\.?)?~{number_mark}~\d{1,4}(?:[a-z]|)"
                       R"(~[a-df-wz]\b)?(?: (?:sur|norte|este|oeste)\b)?(?:~[-–]~(?:\d{1,4}[a-z]?|[a-z]\b))?(?: (?:sur|norte|este|oeste|)"
                       R"(bis)\b)?{unit}*)", no_name},
    // "6a. avenida 11-43", "12 calle 3-40"
    {Meaning::address, R"(\d{1,2}\.?(?:[ao]\b|ª|º)?\.? (?:calle|avenida|av\.?) (?:[a-d] )?\d{1,2}-\d{1,3}\b)", no_name},
    // "Av. Amazonas N24-196 y Cordero, piso 2"
    {Meaning::address, R"({street_kind}{street_name}(?:{number_mark}~| ){house_number} y {street_word}(?: {street_word}){0,2}{unit}+)", behind_kind},
    // "Calle 5 Oriente 210", "Av. 11 Sur 4304": behind an axis a bare number is the house's, a short one where nothing goes on
    {Meaning::address, R"({numbered_street} {axis}\.? \d{3,5}(?:[a-z]|-[a-z]|-\d{1,3})?\b{unit}*)", no_name},
    {Meaning::address, R"({numbered_street} {axis}\.? \d{1,2}[a-z]?{telling_unit}{unit}*)", no_name},
    {Meaning::address, R"((?P<span>{numbered_street} {axis}\.? \d{1,2}[a-z]?)(?:~[;!?)\n·|]|~$|\.(?: [a-z]|\n|$)|)"
                       R"(,~(?:centro|col\.|colonia|barrio|bairro|esq\.|esquina|entre|frente a)(?:{ends}| [a-z])))", no_name},
    {Meaning::address, R"((?:carretera|carr\.?|ctra\.?|ruta|autopista|autovia|rodovia|rod\.?|estrada|panamericana|)"
                       R"(via)(?: [a-z0-9–-]+){0,5}(?:~[,(-])?~km\.?~\d{1,4}(?:[.,]\d{1,3})?{unit}*|)"
                       R"((?:br|sp|rn|rp|rj|mg|pr|rs|ba|n|en|ic|a)[- ]?\d{1,4}~[,]?~km\.?~\d{1,4}(?:[.,]\d{1,3})?|km\.?~\d{1,4}(?:[.,]\d{1,3})?,?)"
                       R"( (?:de la |da |de |del? |en la )?(?:carretera|ruta|autopista|rodovia|estrada|panamericana|ctra\.?)(?: [a-z0-9-]+){0,3})", no_name},
    // "Polígono Las Eras, nave 14", "Distrito Industrial Norte, lote 5"
    {Meaning::address, R"((?:poligono(?: (?:industrial|ind\.?|empresarial))?|pol\. ?ind\.?|p\.i\.|(?:parque|centro) (?:empresarial|industrial|logistico)|)"
                       R"((?:zona|distrito) industrial) {street_name},? (?:naves?|parcela|parc\.?|galpon|galpao|lote|lt\.?|bodega|armazem|pavilhao|)"
                       R"(modulo)~(?:n[.°o]{1,2}~)?(?:[a-z]-?)?\d{1,4}[a-z]?\b)", no_name},
    {Meaning::address, R"((?:mz|mza|manzana)\b\.?~[a-z0-9]{1,3}\b,?~(?:lt|lote)\b\.?~\d{1,3})", no_name},
    {Meaning::address, R"({street_kind}{street_name},? (?:cdra|cuadra)\b\.?~\d{1,3})", behind_kind},
    {Meaning::address, R"({street_kind}{street_name},? km\.?~\d{1,4}(?:[.,]\d{1,3})?{unit}*)", behind_kind},
    // "5 de Mayo #45", "21 de Mayo 456, Arica"
    {Meaning::address, R"(\d{1,2} de {month}~#~?\d{1,4}{unit}*)", at_begin},
    {Meaning::address, R"(\d{1,2} de {month} [nseo]\d{1,3}-\d{1,4}{unit}*)", at_begin},
    {Meaning::address, R"((?P<span>\d{1,2} de {month} (?:[1-9]\d{2}|(?:1[0-8]|2[2-9]|[3-9]\d)\d{2}){unit}*)(?:~[,;!?)\n]|~$| y [a-z]|)"
                       R"( (?:esq|esquina|casi|entre)\b))", at_begin},
    {Meaning::address, R"(\d{1,2} de {month} (?:[1-9]\d{2}|(?:1[0-8]|2[2-9]|[3-9]\d)\d{2}){telling_unit}{unit}*)", at_begin},
    {Meaning::address, R"((?P<span>\d{1,2} de {month} (?:3[2-9]|[4-9]\d)),~(?:centro|col\.|colonia|barrio|bairro|esq\.|esquina|casi|entre|frente a)(?:{ends}|)"
                       R"( [a-z]))", at_begin},
    // "4 Sur 304": streets that are numbered from a middle
    {Meaning::address, R"((?:{lead}|en )(?:la |el )?(?P<span>\d{1,2} {axis}\.? (?:#~|no\.? )?\d{3,4}(?:[a-z]|-[a-z]|-\d{1,3})?\b{unit}*))", no_name},
    {Meaning::address, R"((?:gran via)(?:{number_mark}~| ){house_number}{unit}*)", at_begin},
    // a street without its kind, where something says that an address follows
    {Meaning::address, R"((?:{lead}|(?:direccion|domicilio|ubicacion|endereco|morada)(?: es| e)?:?~(?:en |na |no )?)(?P<span>{street_name}(?:{number_mark}~|)"
                       R"( ){house_number}{unit}*{bare_floor}?))", at_begin},
};

// "r." ends many an English word, and English names stand behind their numbers.
constexpr Phrase kShortKindPhrases[] = {
    // "Merced 838, of. 12", "Colonia 1345 esq. Ejido": the street's name stands before its number, told by its capitals
    {Meaning::address, R"({house_number}{telling_unit}{unit}*{bare_floor}?)", behind_name},
    {Meaning::address, R"({house_number}(?: |~[,(]~){corner})", behind_name_at_corner},
    {Meaning::address, R"({street_short}{street_name}(?:{number_mark}~| ){house_number}{unit}*{bare_floor}?)", behind_kind},
};

constexpr Macro kEnglishMacros[] = {
    {"road_kind", R"((?:street|str|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|way|place|pl|square|sq|court|ct|terrace|parade|pde|highway|hwy|)"
                  R"(crescent|cres|close|row|walk|quay|wharf|hill|gardens|mews|alley|broadway|parkway|pkwy|circle|plaza|yard|green|grove|esplanade|turnpike|)"
                  R"(pike|trail|loop|route|bypass)\b)"},
    {"road_name", R"((?:(?:[a-z][a-z.'’-]*|\d{1,3}(?:st|nd|rd|th)|(?:n|s|e|w)\.?)(?: (?:[a-z][a-z.'’-]*|\d{1,3}(?:st|nd|rd|th))){0,3}))"},
    {"road_unit", R"(flat \d{1,2}/\d{1,2}\b|(?:unit|suite|ste|shop|apt|apartment|flat|floor|fl|level|room|studio|stall|bay|#)\.?~(?:#~|)"
                  R"(no\.?~)?(?:[a-z]?-?\d{1,4}[a-z]?|[a-z])\b|(?:\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|top|lower|upper) floor)"},
    {"road_low_unit", R"(\.?,~(?:basement|(?:ground|lower|upper|main|street) level)\b)"},
};

constexpr Phrase kEnglishPhrases[] = {
    {Meaning::address, R"((?:(?:no|plot|door|house)\.?~(?:no\.?~)?\d{1,5}[a-z]?(?:/\d{1,4}[a-z]?)?),?~{road_name} {road_kind})", behind_number},
    {Meaning::address, R"((?:(?:{road_unit}),?~(?:/~)?)?\d{1,5}[a-z]?(?:[-–/]\d{1,5}[a-z]?)? {road_name})"
                       R"( {road_kind}(?:\.? (?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\b)?(?:\.?,?~(?:{road_unit})|{road_low_unit})?)", behind_number},
    {Meaning::address, R"((?:{road_unit}),?~{road_name} {road_kind})", behind_number},
    {Meaning::address, R"(\d{1,5} (?:broadway|piccadilly|cheapside|whitehall|the strand)(?:,?~(?:{road_unit}))?)", behind_number},
    {Meaning::address, R"(\d{1,5}[a-z]? (?:(?:n|s|e|w|north|south|east|west)\.? )?(?:(?:(?:us|state|old|texas) )?(?:highway|hwy|route|rte)|)"
                       R"((?:state|county) (?:road|rd)|farm to market(?: road)?|interstate|(?:us|sr|cr|fm|i)\b)(?: |)"
                       R"(-)\d{1,4}(?: (?:n|s|e|w|north|south|east|west)\b\.?)?(?:,?~(?:{road_unit}))?)", no_name},
    {Meaning::address, R"((?:highway|hwy|route|interstate|mile)~\d{1,4},?~(?:at )?(?:km|mile)~\d{1,4}(?:\.\d)?)", no_name},
};

}  // namespace

constinit const Lexicon kRomanceAddresses{{}, kRomanceMacros, kRomancePhrases};
constinit const Lexicon kShortRomanceAddresses{{}, {}, kShortKindPhrases};
constinit const Lexicon kEnglishAddresses{{}, kEnglishMacros, kEnglishPhrases};

}  // namespace sml::claims
