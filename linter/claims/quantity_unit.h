// What stands before or behind an amount and makes it money or a percentage.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "linter/claims/quantity_text.h"
#include "linter/claims/written_amount.h"

namespace sml::claims {

inline constexpr std::string_view kHalves[] = {"media", "medio", "meia", "meio"};   // of what was named before: "5 lucas y media"

struct Unit {
  enum class Kind : std::uint8_t { money, percent };

  std::size_t end = 0;         // the token behind it
  Kind kind = Kind::money;
  std::string currency;        // ISO 4217, or as written where the country does not tell
  std::int64_t factor = 1;
  std::int64_t more = 0;       // "y media": half of that
  bool minor = false;          // cents
  bool of_amounts = false;     // before an amount: a word, which names the money of any sentence unless the amount is one of money
};

// A sign, a code or a word before figures.
std::optional<Unit> unit_before(const QuantityText& text, std::size_t token);

// The same behind an amount, or a word for percent.
std::optional<Unit> unit_behind(const QuantityText& text, const Amount& amount);

// Whether a run that its class says may be a unit belongs to what those two take: in many texts none does.
bool may_name_unit(const SearchedText& text, const SearchedText::Run& run, const Setting& setting);

}  // namespace sml::claims
