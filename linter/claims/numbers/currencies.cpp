// The names and signs of currencies, folded.
#include <array>

#include "linter/claims/currency.h"

namespace sml::claims {
namespace {

using Kind = CurrencyName::Kind;
using Own = CurrencyName::Own;
using Place = CurrencySign::Place;
using Name = CurrencyName;
using Sign = CurrencySign;

// What businesses write on their prices: the patterns of offers hold these only, since every word makes each of them larger.
template <class Named>
constexpr Named offered(Named named) {
  named.in_offers = true;
  return named;
}

constexpr CurrencyName familiar(CurrencyName name) {
  name.familiar = true;
  return name;
}

// Where a name is money that is another word more often: not even where no country is known, which is "-".
constexpr std::string_view kNowhere = "nowhere";

constexpr CurrencyName kNames[] = {
    offered(Name{"usd", "USD", Kind::code}), offered(Name{"eur", "EUR", Kind::code}), offered(Name{"gbp", "GBP", Kind::code}),
    offered(Name{"mxn", "MXN", Kind::code}), offered(Name{"brl", "BRL", Kind::code}), offered(Name{"ars", "ARS", Kind::code}),
    offered(Name{"clp", "CLP", Kind::code}), offered(Name{"uyu", "UYU", Kind::code}), offered(Name{"pyg", "PYG", Kind::code}),
    offered(Name{"crc", "CRC", Kind::code}), offered(Name{"gtq", "GTQ", Kind::code}), offered(Name{"dop", "DOP", Kind::code}),
    offered(Name{"hnl", "HNL", Kind::code}), offered(Name{"nio", "NIO", Kind::code}), {"ves", "VES", Kind::code}, {"pab", "PAB", Kind::code},
    offered(Name{"cad", "CAD", Kind::code}), offered(Name{"aud", "AUD", Kind::code}), offered(Name{"nzd", "NZD", Kind::code}),
    {"chf", "CHF", Kind::code}, {"jpy", "JPY", Kind::code}, {"cny", "CNY", Kind::code}, {"inr", "INR", Kind::code}, {"zar", "ZAR", Kind::code},
    {"hkd", "HKD", Kind::code}, {"sgd", "SGD", Kind::code}, {"krw", "KRW", Kind::code}, {"rub", "RUB", Kind::code}, {"sek", "SEK", Kind::code},
    {"nok", "NOK", Kind::code}, {"dkk", "DKK", Kind::code}, {"pln", "PLN", Kind::code}, {"czk", "CZK", Kind::code}, {"huf", "HUF", Kind::code},
    {"ils", "ILS", Kind::code}, {"aed", "AED", Kind::code}, {"sar", "SAR", Kind::code}, {"thb", "THB", Kind::code}, {"php", "PHP", Kind::code},
    {"twd", "TWD", Kind::code}, {"myr", "MYR", Kind::code}, {"idr", "IDR", Kind::code}, {"vnd", "VND", Kind::code}, {"ngn", "NGN", Kind::code},
    {"kes", "KES", Kind::code}, {"egp", "EGP", Kind::code}, {"bgn", "BGN", Kind::code}, {"byn", "BYN", Kind::code}, {"hrk", "HRK", Kind::code},
    {"iqd", "IQD", Kind::code}, {"jmd", "JMD", Kind::code}, {"jod", "JOD", Kind::code}, {"kwd", "KWD", Kind::code}, {"mnt", "MNT", Kind::code},
    {"pkr", "PKR", Kind::code}, {"qar", "QAR", Kind::code}, {"ttd", "TTD", Kind::code}, {"uah", "UAH", Kind::code}, {"bhd", "BHD", Kind::code},
    {"omr", "OMR", Kind::code}, {"lkr", "LKR", Kind::code}, {"rmb", "CNY", Kind::code}, {"meur", "EUR", Kind::code, Own::none, "", 1'000'000},
    {"musd", "USD", Kind::code, Own::none, "", 1'000'000}, {"maud", "AUD", Kind::code, Own::none, "", 1'000'000},
    {"mcad", "CAD", Kind::code, Own::none, "", 1'000'000}, {"mgbp", "GBP", Kind::code, Own::none, "", 1'000'000},
    {"mchf", "CHF", Kind::code, Own::none, "", 1'000'000},

    offered(Name{"cop", "COP", Kind::risky_code}), offered(Name{"pen", "PEN", Kind::risky_code}), offered(Name{"bob", "BOB", Kind::risky_code}),
    {"uf", "CLF", Kind::code, Own::none, "CL"}, {"cup", "CUP", Kind::risky_code}, {"mad", "MAD", Kind::risky_code},
    {"try", "TRY", Kind::risky_code}, {"gel", "GEL", Kind::risky_code}, {"ron", "RON", Kind::risky_code},

    {"dollar", "", Kind::noun, Own::dollar}, offered(Name{"dollars", "", Kind::noun, Own::dollar}), familiar({"buck", "", Kind::noun, Own::dollar}),
    familiar(offered(Name{"bucks", "", Kind::noun, Own::dollar})), offered(Name{"dolar", "USD", Kind::noun}), offered(Name{"dolares", "USD", Kind::noun}),
    {"dls", "USD", Kind::noun}, {"dlls", "USD", Kind::noun}, {"mn", "MXN", Kind::noun, Own::none, "MX"},
    {"mdp", "", Kind::noun, Own::peso, "MX", 1'000'000}, {"mdd", "USD", Kind::noun, Own::none, "MX", 1'000'000},
    offered(Name{"peso", "", Kind::noun, Own::peso}), offered(Name{"pesos", "", Kind::noun, Own::peso}),
    offered(Name{"euro", "EUR", Kind::noun}), offered(Name{"euros", "EUR", Kind::noun}), {"pound", "GBP", Kind::noun, Own::none, "!US CA"},
    offered(Name{"pounds", "GBP", Kind::noun, Own::none, "!US CA"}), familiar(offered(Name{"quid", "GBP", Kind::noun})),
    {"fiver", "", Kind::noun, Own::none, "en", 5}, {"tenner", "", Kind::noun, Own::none, "en", 10},
    {"libra", "GBP", Kind::noun, Own::none, "!MX AR CL CO PE UY BR EC PA SV PR US CR GT HN NI DO CU BO PY VE"},
    {"libras", "GBP", Kind::noun, Own::none, "!MX AR CL CO PE UY BR EC PA SV PR US CR GT HN NI DO CU BO PY VE"},
    offered(Name{"real", "BRL", Kind::noun, Own::none, "pt"}), offered(Name{"reais", "BRL", Kind::noun}),
    offered(Name{"sol", "PEN", Kind::noun, Own::none, "PE"}), offered(Name{"soles", "PEN", Kind::noun, Own::none, "!ES"}),
    {"quetzal", "GTQ", Kind::noun, Own::none, "GT"}, offered(Name{"quetzales", "GTQ", Kind::noun}), offered(Name{"colones", "CRC", Kind::noun}),
    {"lempira", "HNL", Kind::noun}, offered(Name{"lempiras", "HNL", Kind::noun}), offered(Name{"cordobas", "NIO", Kind::noun}),
    offered(Name{"bolivianos", "BOB", Kind::noun, Own::none, "BO -"}), {"bolivar", "VES", Kind::noun}, offered(Name{"bolivares", "VES", Kind::noun}),
    offered(Name{"guaranies", "PYG", Kind::noun, Own::none, "PY -"}), {"balboa", "PAB", Kind::noun}, {"balboas", "PAB", Kind::noun},
    {"yen", "JPY", Kind::noun}, {"yens", "JPY", Kind::noun}, {"yenes", "JPY", Kind::noun}, {"iene", "JPY", Kind::noun}, {"ienes", "JPY", Kind::noun},
    {"yuan", "CNY", Kind::noun}, {"yuans", "CNY", Kind::noun}, {"yuanes", "CNY", Kind::noun}, {"iuane", "CNY", Kind::noun},
    {"iuanes", "CNY", Kind::noun}, {"renminbi", "CNY", Kind::noun}, {"franc", "CHF", Kind::noun}, {"francs", "CHF", Kind::noun},
    {"francos", "CHF", Kind::noun}, {"rupee", "INR", Kind::noun}, {"rupees", "INR", Kind::noun}, {"rupia", "INR", Kind::noun},
    {"rupias", "INR", Kind::noun}, {"rands", "ZAR", Kind::noun}, offered(Name{"rand", "ZAR", Kind::noun, Own::none, "en"}), {"ruble", "RUB", Kind::noun},
    {"rubles", "RUB", Kind::noun}, {"rouble", "RUB", Kind::noun}, {"roubles", "RUB", Kind::noun}, {"rublo", "RUB", Kind::noun},
    {"rublos", "RUB", Kind::noun}, {"zloty", "PLN", Kind::noun}, {"zlotys", "PLN", Kind::noun}, {"shekel", "ILS", Kind::noun},
    {"shekels", "ILS", Kind::noun}, {"dirham", "AED", Kind::noun}, {"dirhams", "AED", Kind::noun}, {"baht", "THB", Kind::noun},
    {"riyal", "SAR", Kind::noun}, {"riyals", "SAR", Kind::noun}, {"riales", "SAR", Kind::noun}, {"dinar", "KWD", Kind::noun},
    {"dinars", "KWD", Kind::noun}, {"dinares", "KWD", Kind::noun}, {"lira", "TRY", Kind::noun}, {"liras", "TRY", Kind::noun},
    {"peseta", "ESP", Kind::noun}, {"pesetas", "ESP", Kind::noun}, {"forint", "HUF", Kind::noun}, {"forints", "HUF", Kind::noun},
    {"kuna", "HRK", Kind::noun}, {"kunas", "HRK", Kind::noun}, {"koruna", "CZK", Kind::noun}, {"hryvnia", "UAH", Kind::noun},
    {"dong", "VND", Kind::noun}, {"rupiah", "IDR", Kind::noun}, {"rupiahs", "IDR", Kind::noun}, {"lei", "RON", Kind::noun, Own::none, "en"},
    {"ringgit", "MYR", Kind::noun}, {"naira", "NGN", Kind::noun}, {"kronor", "SEK", Kind::noun}, {"kroner", "NOK", Kind::noun},
    {"meticais", "MZN", Kind::noun}, {"kwanzas", "AOA", Kind::noun},
    familiar({"lucas", "", Kind::noun, Own::peso, "CL AR CO UY", 1'000}), familiar({"lukas", "", Kind::noun, Own::peso, "CL AR CO UY", 1'000}),
    familiar({"luca", "", Kind::noun, Own::peso, "CL AR CO UY", 1'000}), familiar({"mangos", "ARS", Kind::noun, Own::none, "AR"}),
    familiar({"varos", "MXN", Kind::noun, Own::none, "MX"}), familiar({"varitos", "MXN", Kind::noun, Own::none, "MX"}),
    familiar({"conto", "BRL", Kind::noun, Own::none, "BR"}), familiar({"contos", "BRL", Kind::noun, Own::none, kNowhere}),
    familiar({"pila", "BRL", Kind::noun, Own::none, "BR"}), familiar({"pilas", "BRL", Kind::noun, Own::none, "BR"}),
    familiar({"palos", "", Kind::noun, Own::peso, kNowhere, 1'000'000}), familiar({"pavos", "EUR", Kind::noun, Own::none, kNowhere}),
    familiar({"pesito", "", Kind::noun, Own::peso}), familiar({"pesitos", "", Kind::noun, Own::peso}), familiar({"pesotes", "", Kind::noun, Own::peso}),
    familiar({"euritos", "EUR", Kind::noun}), familiar({"eurillos", "EUR", Kind::noun}), familiar({"eurazos", "EUR", Kind::noun}),
    familiar({"solcitos", "PEN", Kind::noun}), familiar({"dolaritos", "USD", Kind::noun}), familiar({"reaizinhos", "BRL", Kind::noun}),
    familiar({"realzinhos", "BRL", Kind::noun}),

    {"cent", "", Kind::minor, Own::any}, {"cents", "", Kind::minor, Own::any}, {"centavo", "", Kind::minor, Own::any},
    {"centavos", "", Kind::minor, Own::any}, {"centimo", "", Kind::minor, Own::any}, {"centimos", "", Kind::minor, Own::any},
    {"centesimos", "", Kind::minor, Own::peso, "UY"}, {"penny", "GBP", Kind::minor}, {"pennies", "GBP", Kind::minor}, {"pence", "GBP", Kind::minor},
    {"p", "GBP", Kind::minor, Own::none, "GB"},

    {"us", "USD", Kind::nation}, {"american", "USD", Kind::nation}, {"americano", "USD", Kind::nation}, {"americanos", "USD", Kind::nation},
    {"estadounidense", "USD", Kind::nation}, {"estadounidenses", "USD", Kind::nation}, {"estadunidenses", "USD", Kind::nation},
    {"australian", "AUD", Kind::nation}, {"australiano", "AUD", Kind::nation}, {"australianos", "AUD", Kind::nation},
    {"canadian", "CAD", Kind::nation}, {"canadiense", "CAD", Kind::nation}, {"canadienses", "CAD", Kind::nation}, {"canadense", "CAD", Kind::nation},
    {"canadenses", "CAD", Kind::nation}, {"mexican", "MXN", Kind::nation}, {"mexicano", "MXN", Kind::nation}, {"mexicanos", "MXN", Kind::nation},
    {"chinese", "CNY", Kind::nation}, {"chino", "CNY", Kind::nation}, {"chinos", "CNY", Kind::nation}, {"swiss", "CHF", Kind::nation},
    {"suizo", "CHF", Kind::nation}, {"suizos", "CHF", Kind::nation}, {"suico", "CHF", Kind::nation}, {"suicos", "CHF", Kind::nation},
    {"british", "GBP", Kind::nation}, {"sterling", "GBP", Kind::nation}, {"esterlina", "GBP", Kind::nation}, {"esterlinas", "GBP", Kind::nation},
    {"japanese", "JPY", Kind::nation}, {"japoneses", "JPY", Kind::nation}, {"brazilian", "BRL", Kind::nation}, {"brasileno", "BRL", Kind::nation},
    {"brasilenos", "BRL", Kind::nation}, {"brasileiro", "BRL", Kind::nation}, {"brasileiros", "BRL", Kind::nation},
    {"argentine", "ARS", Kind::nation}, {"argentinian", "ARS", Kind::nation}, {"argentino", "ARS", Kind::nation}, {"argentinos", "ARS", Kind::nation},
    {"chilean", "CLP", Kind::nation}, {"chileno", "CLP", Kind::nation}, {"chilenos", "CLP", Kind::nation}, {"colombian", "COP", Kind::nation},
    {"colombiano", "COP", Kind::nation}, {"colombianos", "COP", Kind::nation}, {"uruguayan", "UYU", Kind::nation}, {"uruguayo", "UYU", Kind::nation},
    {"uruguayos", "UYU", Kind::nation}, {"uruguaio", "UYU", Kind::nation}, {"uruguaios", "UYU", Kind::nation}, {"dominican", "DOP", Kind::nation},
    {"dominicano", "DOP", Kind::nation}, {"dominicanos", "DOP", Kind::nation}, {"cuban", "CUP", Kind::nation}, {"cubano", "CUP", Kind::nation},
    {"cubanos", "CUP", Kind::nation}, {"philippine", "PHP", Kind::nation}, {"indian", "INR", Kind::nation}, {"swedish", "SEK", Kind::nation},
    {"norwegian", "NOK", Kind::nation}, {"danish", "DKK", Kind::nation}, {"kong", "HKD", Kind::nation}, {"zealand", "NZD", Kind::nation},
    {"singapore", "SGD", Kind::nation},
};

// By first byte, the longest first; of those that are written alike the first that its place allows counts.
constexpr CurrencySign kSigns[] = {
    offered(Sign{"$u", "UYU", "!BO"}), {"$b", "BOB", "BO"}, offered(Sign{"$", "", "", Place::both, "$"}), {"aud $", "AUD"}, {"ars $", "ARS"},
    {"aud$", "AUD"}, {"ars$", "ARS"}, {"au$", "AUD"}, {"ar$", "ARS"}, offered(Sign{"a$", "AUD"}), {"bs.s", "BOB", "BO"}, {"bs.s", "VES", "VE"},
    {"bs.s", "", "!BO VE", Place::both, "Bs."}, {"bs.f", "BOB", "BO"}, {"bs.f", "VES", "VE"}, {"bs.f", "", "!BO VE", Place::both, "Bs."},
    {"bz$", "BZD"}, offered(Sign{"b/.", "PAB", "PA", Place::before}), offered(Sign{"bs.", "BOB", "BO"}), offered(Sign{"bs.", "VES", "VE"}),
    offered(Sign{"bs.", "", "!BO VE", Place::both, "Bs."}), {"b/", "PAB", "PA", Place::before}, offered(Sign{"bs", "BOB", "BO"}),
    offered(Sign{"bs", "VES", "VE"}), offered(Sign{"bs", "", "!BO VE", Place::both, "Bs."}), {"cad $", "CAD"}, {"clp $", "CLP"}, {"cop $", "COP"},
    {"can$", "CAD"}, {"cad$", "CAD"}, {"clp$", "CLP"}, {"col$", "COP"}, {"cop$", "COP"}, {"c $", "NIO", "NI"}, {"c $", "CAD"}, {"ca$", "CAD"},
    {"cl$", "CLP"}, offered(Sign{"c$", "NIO", "NI"}), offered(Sign{"c$", "CAD"}), {"dhs.", "AED"}, {"dhs", "AED"}, offered(Sign{"gs.", "PYG"}),
    offered(Sign{"gs", "PYG"}), {"hk$", "HKD"}, {"j$", "JMD"}, {"lps.", "HNL"}, {"lps", "HNL"}, {"l.", "HNL", "HN", Place::before},
    {"l", "HNL", "HN", Place::before}, {"mxn $", "MXN"}, {"mxn$", "MXN"}, offered(Sign{"mx$", "MXN"}), {"nzd$", "NZD"}, offered(Sign{"nz$", "NZD"}),
    {"nt$", "TWD"}, {"q.", "GTQ", "", Place::before}, offered(Sign{"q", "GTQ", "", Place::before}), offered(Sign{"rd$", "DOP"}),
    offered(Sign{"rs.", "INR", "IN -", Place::before}), offered(Sign{"r$", "BRL"}),
    offered(Sign{"rs", "INR", "IN -", Place::before}), {"rm", "MYR", "-", Place::before},
    offered(Sign{"r", "ZAR", "ZA", Place::before}), offered(Sign{"s/.", "PEN", "", Place::before}),
    {"s$", "SGD"}, offered(Sign{"s/", "PEN", "", Place::before}),
    {"tt$", "TTD"}, {"u.s. $", "USD"}, {"u.s.$", "USD"}, {"u.s $", "USD"}, {"usd $", "USD"}, {"us $", "USD"}, {"usd$", "USD"}, {"uyu$", "UYU", "!BO"},
    offered(Sign{"us$", "USD"}), offered(Sign{"u$s", "USD"}), offered(Sign{"u$d", "USD"}), {"u$", "USD"}, offered(Sign{"£", "GBP"}), {"¥", "JPY"},
    {"¢", "CRC", "CR", Place::before}, {"฿", "THB"}, offered(Sign{"€", "EUR"}), offered(Sign{"₡", "CRC"}), offered(Sign{"₲", "PYG"}), {"₱", "PHP"},
    offered(Sign{"₹", "INR"}), {"₩", "KRW"}, {"₽", "RUB"}, {"₺", "TRY"}, {"₪", "ILS"}, {"₫", "VND"}, {"₦", "NGN"}, {"元", "CNY"}, {"円", "JPY"},
};

}  // namespace

constinit const std::span<const CurrencyName> kCurrencyNames = kNames;
constinit const WordIndex kCurrencyNameIndex{std::span<const CurrencyName>(kNames)};
constinit const std::span<const CurrencySign> kCurrencySigns = kSigns;
constinit const std::array<std::uint8_t, 257> kSignsBefore = [] {
  std::array<std::uint8_t, 257> before{};
  for (const CurrencySign& sign : kSigns)
    for (std::size_t byte = static_cast<unsigned char>(sign.written.front()) + 1U; byte < before.size(); ++byte) ++before[byte];
  return before;
}();

}  // namespace sml::claims
