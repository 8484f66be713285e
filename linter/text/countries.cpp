#include "linter/text/countries.h"

#include <unicode/tznames.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>

#include <memory>

#include "linter/text/icu.h"

namespace sml::text {

std::string country_name(std::string_view country, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString name;
  icu::Locale("", std::string(country).c_str()).getDisplayCountry(locale_of(language, status), name);
  return name.isEmpty() ? std::string(country) : utf8(name);
}

std::string language_name(std::string_view tag, std::string_view language) {
  icu::UnicodeString name;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale named = locale_of(tag, status);
  if (U_FAILURE(status)) return std::string(tag);
  named.getDisplayName(locale_of(language, status), name);
  return name.isEmpty() ? std::string(tag) : utf8(name);
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
  const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(locale_of(language, status), status));
  if (U_FAILURE(status)) return {};
  icu::UnicodeString city;
  names->getExemplarLocationName(unicode(zone), city);
  return city.isBogus() ? std::string() : utf8(city);
}

std::string country_currency(std::string_view country) {
  if (country == "PA") return "USD";   // CLDR names the balboa, of which there are coins alone: prices and notes are dollars
  constexpr int kLength = 4;
  UErrorCode status = U_ZERO_ERROR;
  char16_t code[kLength] = {};
  ucurr_forLocale(("und_" + std::string(country)).c_str(), code, kLength, &status);
  return U_SUCCESS(status) ? utf8(icu::UnicodeString(code)) : std::string();
}

}  // namespace sml::text
