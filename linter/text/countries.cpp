#include "linter/text/countries.h"

#include <unicode/locid.h>
#include <unicode/tznames.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <memory>

namespace sml::text {

std::string country_name(std::string_view country, std::string_view language) {
  icu::UnicodeString name;
  icu::Locale("", std::string(country).c_str()).getDisplayCountry(icu::Locale(std::string(language).c_str()), name);
  std::string utf8;
  name.toUTF8String(utf8);
  return utf8.empty() ? std::string(country) : utf8;
}

std::string language_name(std::string_view tag, std::string_view language) {
  icu::UnicodeString name;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale named = icu::Locale::forLanguageTag(icu::StringPiece(tag.data(), static_cast<std::int32_t>(tag.size())), status);
  if (U_FAILURE(status)) return std::string(tag);
  named.getDisplayName(icu::Locale(std::string(language).c_str()), name);
  std::string utf8;
  name.toUTF8String(utf8);
  return utf8.empty() ? std::string(tag) : utf8;
}

bool is_language(std::string_view code) { return *uloc_getISO3Language(std::string(code).c_str()) != '\0'; }

std::string country_language(std::string_view country) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale("und", std::string(country).c_str());
  locale.addLikelySubtags(status);
  const std::string_view language = locale.getLanguage();
  return U_FAILURE(status) || language == "und" ? std::string() : std::string(language);
}

std::string zone_city(std::string_view zone, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(icu::Locale(std::string(language).c_str()), status));
  std::string utf8;
  if (U_FAILURE(status)) return utf8;
  icu::UnicodeString city;
  names->getExemplarLocationName(icu::UnicodeString::fromUTF8(std::string(zone)), city);
  if (!city.isBogus()) city.toUTF8String(utf8);
  return utf8;
}

std::string country_currency(std::string_view country) {
  if (country == "PA") return "USD";   // CLDR names the balboa, of which there are coins alone: prices and notes are dollars
  constexpr int kLength = 4;
  UErrorCode status = U_ZERO_ERROR;
  char16_t code[kLength] = {};
  ucurr_forLocale(("und_" + std::string(country)).c_str(), code, kLength, &status);
  std::string utf8;
  if (U_SUCCESS(status)) icu::UnicodeString(code).toUTF8String(utf8);
  return utf8;
}

}  // namespace sml::text
