#include "linter/text/written_money.h"

#include <unicode/currunit.h>
#include <unicode/dcfmtsym.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

namespace sml::text {
namespace {

constexpr std::int64_t kHundred = 100;

// The first two letters of a currency are its country's, but for the euro.
std::string country_of(std::string_view currency, std::string_view language) {
  if (currency != "EUR") return std::string(currency.substr(0, 2));
  if (language == "en") return "IE";
  return language == "pt" ? "PT" : "ES";
}

struct Place {
  icu::Locale locale;
  bool is_own = false;   // the currency's country, as nobody said another
};

Place place_of(std::string_view language, std::string_view currency) {
  constexpr std::size_t kPrimary = 2;
  const std::string primary(language.substr(0, language.find('-')));
  const bool has_region = language.size() == 2 * kPrimary + 1 && language[kPrimary] == '-';
  const std::string region = has_region ? std::string(language.substr(kPrimary + 1)) : country_of(currency, primary);
  return {{primary.empty() ? "und" : primary.c_str(), region.c_str()}, !has_region};
}

// A language that is foreign in the currency's country knows no symbol of there: at home no dollar needs to say whose it is ("$", not "MX$").
UNumberUnitWidth width_of(const Place& place, UErrorCode& status) {
  const bool is_spoken_there = *icu::DecimalFormatSymbols(place.locale, status).getLocale(ULOC_VALID_LOCALE, status).getCountry() != '\0';
  return place.is_own && !is_spoken_there ? UNUM_UNIT_WIDTH_NARROW : UNUM_UNIT_WIDTH_SHORT;
}

}  // namespace

std::string written_money(std::int64_t hundredths, const std::string& currency, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const Place place = place_of(language, currency);
  const int decimals = hundredths % kHundred == 0 ? 0 : 2;
  const icu::CurrencyUnit unit(icu::StringPiece(currency), status);
  icu::UnicodeString text = icu::number::NumberFormatter::withLocale(place.locale)
                                .unit(unit)
                                .unitWidth(width_of(place, status))
                                .scale(icu::number::Scale::powerOfTen(-2))
                                .precision(icu::number::Precision::fixedFraction(decimals))
                                .formatInt(hundredths, status)
                                .toString(status);
  if (U_FAILURE(status))
    return std::to_string(hundredths / kHundred) + (decimals == 0 ? "" : '.' + std::to_string(hundredths % kHundred + kHundred).substr(1)) + ' ' + currency;
  constexpr char16_t kNoBreak = 0x00A0, kNarrow = 0x202F;
  text.findAndReplace(icu::UnicodeString(kNoBreak), icu::UnicodeString(u' ')).findAndReplace(icu::UnicodeString(kNarrow), icu::UnicodeString(u' '));
  std::string utf8;
  return text.toUTF8String(utf8);
}

}  // namespace sml::text
