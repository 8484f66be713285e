// How texts name currencies: signs ("$", "US$", "S/"), ISO codes, words ("pesos", "bucks", "centavos"), and what each is in a country.
//
// The tables are data (numbers/currencies.cpp); offers and amounts of money read the same.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "linter/claims/extract.h"
#include "linter/claims/word_index.h"

namespace sml::claims {

// A word that names a currency, folded.
struct CurrencyName {
  enum class Kind : std::uint8_t {
    code,
    risky_code,   // a word too ("cop", "try"): only in capitals, and before figures only where it is the country's own
    noun,
    minor,        // a hundredth of a currency
    nation,       // "australian", "mexicanos": beside a noun it tells whose that is
  };
  enum class Own : std::uint8_t { none, any, dollar, peso };

  std::string_view word;
  std::string_view currency{};         // ISO 4217; empty where it is the country's own
  Kind kind = Kind::noun;
  Own own = Own::none;                 // which of the world's currencies it may be, where it is the country's own
  std::string_view where{};            // languages or countries ("-": none) in which it is money, "!" before those in which it is not
  std::int64_t factor = 1;             // "lucas" are thousands
  bool in_offers = false;              // whether the patterns of offers hold it
  bool familiar = false;               // a caption may use it, a message from us does not: "pesitos"
};

// A sign: it begins where no word goes on.
struct CurrencySign {
  std::string_view written;            // folded
  std::string_view currency;           // ISO 4217; empty where it is the country's own
  std::string_view where{};            // as above
  enum class Place : std::uint8_t { before, both } place = Place::both;
  std::string_view shown{};            // what is told where no country tells the currency
  bool in_offers = false;
};

extern const std::span<const CurrencyName> kCurrencyNames;
extern const WordIndex kCurrencyNameIndex;
extern const std::span<const CurrencySign> kCurrencySigns;   // longest first of those that begin alike, sorted by first byte

extern const std::array<std::uint8_t, 257> kSignsBefore;     // how many of them begin with smaller bytes

// The business's own, empty where the setting does not tell.
std::string own_currency(const Setting& setting);

// The name that a folded word is in a setting; nullptr where it is none.
const CurrencyName* currency_name(std::string_view word, const Setting& setting);

// Whether a folded word, or a sign, names a currency wherever it stands behind figures: one that businesses write on their prices, but none that is money in
// one place and another word everywhere else ("sol").
bool names_currency(std::string_view written);

// Whether a folded word is a familiar name of a currency, also one that is too often another word for figures beside it to be money ("pavos").
bool is_familiar_currency(std::string_view word);

// The longest sign at a place of a folded text; nullptr where there is none. What stands around it is not looked at.
const CurrencySign* currency_sign_at(std::string_view folded, std::size_t at, const Setting& setting);

// ISO 4217, empty where nothing tells it.
std::string currency_of(const CurrencyName& name, const Setting& setting);
std::string currency_of(const CurrencySign& sign, const Setting& setting);

}  // namespace sml::claims
