// An exact decimal number: what "2,5" or "three point one four" says.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace sml::claims {

struct Decimal {
  std::int64_t units = 0;   // of the last decimal place
  int places = 0;           // behind the decimal mark; 2.50 has two

  friend bool operator==(const Decimal&, const Decimal&) = default;
};

inline constexpr int kMostDigits = 18;   // a decimal of more is not read

// Nothing where the product has too many digits.
std::optional<Decimal> times(Decimal value, std::int64_t factor);

// Its value in hundredths, rounded half away from zero; nothing where that has too many digits.
std::optional<std::int64_t> hundredths_of(Decimal value);

// "1200000", "-2.5": no zeros behind the last decimal.
std::string written(Decimal value);

}  // namespace sml::claims
