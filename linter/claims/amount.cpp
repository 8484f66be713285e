#include "linter/claims/amount.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace sml::claims {
namespace {

struct Name {
  std::string_view key;
  std::string_view currency;   // ISO 4217; "" is the country's own
};

constexpr Name kSigns[] = {
    {"us$", "USD"}, {"u$s", "USD"}, {"u$d", "USD"}, {"rd$", "DOP"}, {"r$", "BRL"}, {"q", "GTQ"}, {"$u", "UYU"}, {"mx$", "MXN"},
    {"a$", "AUD"}, {"c$", ""}, {"nz$", "NZD"}, {"s/", "PEN"}, {"s/.", "PEN"}, {"bs", ""}, {"bs.", ""}, {"gs", "PYG"}, {"gs.", "PYG"},
    {"$", ""}, {"€", "EUR"}, {"£", "GBP"}, {"₡", "CRC"}, {"₲", "PYG"}};

constexpr Name kUnits[] = {
    {"euro", "EUR"}, {"euros", "EUR"}, {"€", "EUR"}, {"£", "GBP"}, {"pounds", "GBP"}, {"quid", "GBP"}, {"reais", "BRL"}, {"real", "BRL"},
    {"soles", "PEN"}, {"sol", "PEN"}, {"quetzales", "GTQ"}, {"colones", "CRC"}, {"bolivianos", "BOB"}, {"guaranies", "PYG"},
    {"lempiras", "HNL"}, {"cordobas", "NIO"}, {"bolivares", "VES"}, {"pesos", ""}, {"peso", ""}, {"dollars", ""}, {"bucks", ""},
    {"dolares", "USD"}, {"dolar", "USD"}, {"$", ""}};

// ISO 3166-1 to ISO 4217, where Spanish, Portuguese or English is written to customers.
constexpr Name kCountries[] = {
    {"MX", "MXN"}, {"AR", "ARS"}, {"CL", "CLP"}, {"CO", "COP"}, {"PE", "PEN"}, {"UY", "UYU"}, {"BR", "BRL"}, {"EC", "USD"}, {"PA", "USD"},
    {"SV", "USD"}, {"PR", "USD"}, {"US", "USD"}, {"CR", "CRC"}, {"GT", "GTQ"}, {"HN", "HNL"}, {"NI", "NIO"}, {"DO", "DOP"}, {"CU", "CUP"},
    {"BO", "BOB"}, {"PY", "PYG"}, {"VE", "VES"}, {"ES", "EUR"}, {"PT", "EUR"}, {"IE", "EUR"}, {"GB", "GBP"}, {"AU", "AUD"}, {"NZ", "NZD"},
    {"CA", "CAD"}, {"ZA", "ZAR"}};

template <std::size_t Size>
std::optional<std::string_view> named(const Name (&names)[Size], std::string_view key) {
  const auto* found = std::ranges::find(names, key, &Name::key);
  return found == std::end(names) ? std::nullopt : std::optional(found->currency);
}

std::string own_currency(const Setting& setting) {
  if (!setting.currency.empty()) return std::string(setting.currency);
  return std::string(named(kCountries, setting.country).value_or(""));
}

std::string upper(std::string_view word) {
  std::string result(word);
  for (char& c : result)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return result;
}

std::string currency(std::string_view sign, std::string_view unit, const Setting& setting) {
  if (const std::string code = upper(unit); model::is_currency(code)) return code;
  auto name = named(kUnits, unit);
  if (!name || unit.empty()) name = named(kSigns, sign);
  return name && !name->empty() ? std::string(*name) : own_currency(setting);
}

}  // namespace

std::optional<std::int64_t> hundredths(std::string_view figures) {
  constexpr std::size_t kMostDigits = 12;
  const std::size_t mark = figures.find_last_of(".,");
  const bool decimal = mark != std::string_view::npos && figures.size() - mark <= 3;
  std::string digits;
  for (const char c : figures.substr(0, decimal ? mark : figures.size()))
    if (c >= '0' && c <= '9') digits += c;
  std::string decimals(decimal ? figures.substr(mark + 1) : std::string_view());
  decimals.resize(2, '0');
  digits += decimals;
  if (digits.size() > kMostDigits) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::optional<model::Money> read_money(std::string_view sign, std::string_view figures, std::string_view unit, const Setting& setting) {
  const auto value = hundredths(figures);
  if (!value || *value == 0) return std::nullopt;
  return model::Money{*value, currency(sign, unit, setting)};
}

}  // namespace sml::claims
