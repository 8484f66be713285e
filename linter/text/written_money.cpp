#include "linter/text/written_money.h"

#include <unicode/locid.h>
#include <unicode/numfmt.h>
#include <unicode/unistr.h>

#include <memory>

namespace sml::text {
namespace {

constexpr std::int64_t kHundred = 100;

// The first two letters of a currency are its country's, but for the euro.
std::string country_of(std::string_view currency, std::string_view language) {
  if (currency != "EUR") return std::string(currency.substr(0, 2));
  if (language == "en") return "IE";
  return language == "pt" ? "PT" : "ES";
}

icu::Locale locale_of(std::string_view language, std::string_view currency) {
  constexpr std::size_t kPrimary = 2;
  const std::string primary(language.substr(0, language.find('-')));
  const bool has_region = language.size() == 2 * kPrimary + 1 && language[kPrimary] == '-';
  const std::string region = has_region ? std::string(language.substr(kPrimary + 1)) : country_of(currency, primary);
  return {primary.empty() ? "und" : primary.c_str(), region.c_str()};
}

}  // namespace

std::string written_money(std::int64_t hundredths, const std::string& currency, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::NumberFormat> format(icu::NumberFormat::createCurrencyInstance(locale_of(language, currency), status));
  const bool is_whole = hundredths % kHundred == 0;
  const int decimals = is_whole ? 0 : 2;
  if (U_SUCCESS(status)) format->setCurrency(icu::UnicodeString::fromUTF8(currency).getTerminatedBuffer(), status);
  if (U_FAILURE(status)) return std::to_string(hundredths / kHundred) + (is_whole ? "" : '.' + std::to_string(hundredths % kHundred + kHundred).substr(1)) + ' ' + currency;
  format->setMinimumFractionDigits(decimals);
  format->setMaximumFractionDigits(decimals);
  icu::UnicodeString text;
  format->format(static_cast<double>(hundredths) / kHundred, text);
  constexpr char16_t kNoBreak = 0x00A0, kNarrow = 0x202F;
  text.findAndReplace(icu::UnicodeString(kNoBreak), icu::UnicodeString(u' ')).findAndReplace(icu::UnicodeString(kNarrow), icu::UnicodeString(u' '));
  std::string utf8;
  return text.toUTF8String(utf8);
}

}  // namespace sml::text
