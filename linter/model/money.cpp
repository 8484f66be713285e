#include "linter/model/money.h"

#include <algorithm>
#include <charconv>

namespace sml::model {
namespace {

// ISO 4217, list one (active codes), as published in 2026; without metals, funds of testing and "no currency".
constexpr std::string_view kCurrencies[] = {
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN",
    "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP",
    "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR",
    "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA",
    "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC",
    "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND",
    "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
};

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  if (!all_digits(text) || text.size() > 4) return std::nullopt;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// "149", "12.5", "12.50" in hundredths; at most ten digits before the point.
std::optional<std::int64_t> hundredths(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  std::string decimals = point == std::string_view::npos ? "00" : std::string(text.substr(point + 1));
  if (!all_digits(whole) || whole.size() > 10 || !all_digits(decimals) || decimals.size() > 2) return std::nullopt;
  decimals.resize(2, '0');
  const std::string digits = std::string(whole) + decimals;
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// "149", "12.50", "12.05": no decimals or two.
std::string amount(std::int64_t hundredths) {
  std::string text = std::to_string(hundredths / 100);
  if (const std::int64_t rest = hundredths % 100; rest != 0) {
    text += rest < 10 ? ".0" : ".";
    text += std::to_string(rest);
  }
  return text;
}

// "30", "12.5", "12.05": as many decimals as it needs.
std::string decimal(std::int64_t hundredths) {
  std::string text = amount(hundredths);
  if (text.find('.') != std::string::npos && text.ends_with('0')) text.pop_back();
  return text;
}

}  // namespace

bool is_currency(std::string_view code) { return std::ranges::binary_search(kCurrencies, code); }

std::optional<Money> parse_money(std::string_view text) {
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const auto number = hundredths(text.substr(0, space));
  const std::string_view currency = text.substr(space + 1);
  if (!number || !is_currency(currency)) return std::nullopt;
  return Money{*number, std::string(currency)};
}

std::string written(const Money& money) { return amount(money.hundredths) + ' ' + money.currency; }

std::optional<Mechanic> parse_mechanic(std::string_view text) {
  using Kind = Mechanic::Kind;
  struct Word {
    std::string_view word;
    Kind kind;
  };
  constexpr Word kWords[] = {{"free", Kind::free}, {"free_shipping", Kind::free_shipping},
                             {"gift", Kind::gift}, {"coupon", Kind::coupon}, {"other", Kind::other}};
  for (const Word& word : kWords)
    if (text == word.word) return Mechanic{.kind = word.kind};
  if (text.ends_with('%')) {
    std::string_view number = text.substr(0, text.size() - 1);
    while (number.ends_with(' ')) number.remove_suffix(1);
    const auto percent = hundredths(number);
    if (!percent || *percent == 0 || *percent > 100'00) return std::nullopt;
    return Mechanic{.kind = Kind::percent, .percent_hundredths = *percent};
  }
  if (const std::size_t by = text.find_first_of("xX"); by != std::string_view::npos) {
    const auto take = whole_number(text.substr(0, by));
    const auto pay = whole_number(text.substr(by + 1));
    if (take && pay && *take > *pay && *pay > 0) return Mechanic{.kind = Kind::n_for_m, .take = *take, .pay = *pay};
  }
  const bool off = text.ends_with(" off");
  if (off) text.remove_suffix(4);
  const auto money = parse_money(text);
  if (!money) return std::nullopt;
  return Mechanic{.kind = off ? Kind::amount_off : Kind::special_price, .money = *money};
}

std::string written(const Mechanic& mechanic) {
  switch (mechanic.kind) {
    case Mechanic::Kind::n_for_m: return std::to_string(mechanic.take) + 'x' + std::to_string(mechanic.pay);
    case Mechanic::Kind::percent: return decimal(mechanic.percent_hundredths) + '%';
    case Mechanic::Kind::amount_off: return written(mechanic.money) + " off";
    case Mechanic::Kind::special_price: return written(mechanic.money);
    case Mechanic::Kind::free: return "free";
    case Mechanic::Kind::free_shipping: return "free_shipping";
    case Mechanic::Kind::gift: return "gift";
    case Mechanic::Kind::coupon: return "coupon";
    case Mechanic::Kind::other: return "other";
  }
  return "other";
}

}  // namespace sml::model
