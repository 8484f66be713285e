// Amounts of money and the mechanics of offers, as facts.yaml writes them.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sml::model {

// An amount with two decimals and its ISO 4217 currency ("MXN").
struct Money {
  std::int64_t hundredths = 0;
  std::string currency;

  friend auto operator<=>(const Money&, const Money&) = default;
};

// Reads "149 MXN", "12.50 EUR". The amount has a point and at most two decimals; the currency is one of ISO 4217.
std::optional<Money> parse_money(std::string_view text);
bool is_currency(std::string_view code);   // ISO 4217

// "149.00 MXN" as "149 MXN", "12.50 EUR".
std::string written(const Money& money);

// How an offer works. Which members mean something depends on the kind.
struct Mechanic {
  enum class Kind { n_for_m, percent, amount_off, special_price, free, free_shipping, gift, coupon, other };

  Kind kind = Kind::other;
  int take = 0;                       // n_for_m: 2x1 takes 2 …
  int pay = 0;                        // … and pays 1
  std::int64_t percent_hundredths = 0;
  Money money{};                      // amount_off, special_price

  friend auto operator<=>(const Mechanic&, const Mechanic&) = default;
};

// Reads 2x1, 30%, "100 MXN off", "99 MXN", free, free_shipping, gift, coupon, other.
std::optional<Mechanic> parse_mechanic(std::string_view text);
std::string written(const Mechanic& mechanic);

}  // namespace sml::model
