#include "linter/claims/amount.h"

#include <string>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/claims/currency.h"
#include "linter/claims/figures.h"

namespace sml::claims {
namespace {

std::string currency(std::string_view sign, std::string_view unit, const Setting& setting) {
  if (const CurrencyName* name = currency_name(unit, setting)) return currency_of(*name, setting);
  for (const std::string_view written : {unit, sign}) {
    const CurrencySign* found = currency_sign_at(written, 0, setting);
    if (found != nullptr && found->written == written) return currency_of(*found, setting);
  }
  return own_currency(setting);
}

// "R40" is money in South Africa alone.
bool is_of_elsewhere(std::string_view sign, const Setting& setting) {
  return !sign.empty() && base::is_ascii_small(sign.front()) && currency_sign_at(sign, 0, setting) == nullptr && currency_name(sign, setting) == nullptr;
}

constexpr int kMinors = 100;

// "20p", "10¢"; but "¢500" in Costa Rica.
bool is_minor(std::string_view unit, const Setting& setting) {
  if (unit == "¢") return true;
  const CurrencyName* name = currency_name(unit, setting);
  return name != nullptr && name->kind == CurrencyName::Kind::minor;
}

}  // namespace

std::optional<std::int64_t> hundredths(std::string_view figures) {
  constexpr std::size_t kMostBeforeMark = 10;
  if (figures.empty()) return std::nullopt;
  std::pmr::vector<Figures> all;
  append_figures(figures, 0, all);
  const Figures& read = all.front();
  return read.has_value() && read.digits <= kMostBeforeMark ? hundredths_of(read.value) : std::nullopt;
}

std::optional<model::Money> read_money(std::string_view sign, std::string_view figures, std::string_view unit, const Setting& setting) {
  const auto value = hundredths(figures);
  if (!value || *value == 0 || is_of_elsewhere(sign, setting)) return std::nullopt;
  return model::Money{is_minor(unit, setting) ? *value / kMinors : *value, currency(sign, unit, setting)};
}

}  // namespace sml::claims
