#include "linter/claims/decimal.h"

namespace sml::claims {
namespace {

constexpr std::int64_t kGreatest = 999'999'999'999'999'999;

Decimal without_last_zeros(Decimal value) {
  while (value.places > 0 && value.units % 10 == 0) {
    value.units /= 10;
    --value.places;
  }
  return value;
}

}  // namespace

std::optional<Decimal> times(Decimal value, std::int64_t factor) {
  for (value = without_last_zeros(value); value.places > 0 && factor % 10 == 0; --value.places) factor /= 10;
  const std::int64_t most = factor == 0 ? kGreatest : kGreatest / factor;
  if (value.units > most || value.units < -most) return std::nullopt;
  return Decimal{value.units * factor, value.places};
}

std::optional<std::int64_t> hundredths_of(Decimal value) {
  for (; value.places < 2; ++value.places) {
    if (value.units > kGreatest / 10 || value.units < -kGreatest / 10) return std::nullopt;
    value.units *= 10;
  }
  for (; value.places > 3; --value.places) value.units /= 10;
  if (value.places == 3) value.units = (value.units + (value.units < 0 ? -5 : 5)) / 10;
  return value.units;
}

std::string written(Decimal value) {
  value = without_last_zeros(value);
  const bool negative = value.units < 0;
  std::string digits = std::to_string(negative ? -value.units : value.units);
  const auto places = static_cast<std::size_t>(value.places);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - places, 1, '.');
  return (negative ? "-" : "") + digits;
}

}  // namespace sml::claims
