// An amount as texts write one: "1.000,50", "3 mil", "2.5 million", "$5k"'s 5k, "veinte", "medio millón".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "linter/claims/decimal.h"
#include "linter/claims/number_words.h"
#include "linter/claims/quantity_text.h"

namespace sml::claims {

struct Amount {
  std::size_t end = 0;         // the token behind it
  text::Range range;
  Decimal price;               // what it says of money: three digits behind a mark are thousands
  Decimal plain;               // and of other things: the country's custom decides
  bool in_words = false;
  bool in_figures = false;     // one run of figures, nothing behind it
  std::int64_t scale = 1;      // that a word or letter behind its figures says
};

// What letters behind figures scale: beside a currency "5m" is five millions, elsewhere "5M" is.
enum class Letters { any, capitals };

// Whether an amount in words may begin with a word.
bool may_begin_amount(const QuantityText& text, std::size_t word);

std::optional<Amount> amount_at(const QuantityText& text, std::size_t token, Letters letters);

// "dos coma cinco", "1 point 5", "siete con cincuenta": the decimals behind a whole amount.
void read_decimals_in_words(const QuantityText& text, Amount& amount);

}  // namespace sml::claims
