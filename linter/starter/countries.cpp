#include "linter/starter/countries.h"

#include <algorithm>
#include <iterator>

#include "linter/time/holidays.h"

namespace sml::starter {
namespace {

// Numbers that belong to nobody where a country sets some apart.
constexpr SampleBusiness kSamples[] = {
    {"MX", "+52 55 1234 5678", "Av. Juárez 12", "45"},             {"ES", "+34 910 12 34 56", "Calle Mayor 12", "1.80"},
    {"AR", "+54 11 4123 4567", "Av. Corrientes 1234", "2500"},     {"CO", "+57 601 123 4567", "Carrera 7, 45-10", "6500"},
    {"CL", "+56 2 2123 4567", "Av. Providencia 1234", "2500"},     {"PE", "+51 1 234 5678", "Av. Larco 345", "9.50"},
    {"UY", "+598 2123 4567", "Av. 18 de Julio 1234", "150"},       {"EC", "+593 2 212 3456", "Av. Amazonas 1234", "2.50"},
    {"BR", "+55 48 3333-1234", "Rua Felipe Schmidt, 120", "9.50"}, {"PT", "+351 21 123 4567", "Rua Augusta, 120", "1.20"},
    {"US", "+1 212 555 0123", "12 Main Street", "3.50"},           {"CA", "+1 416 555 0123", "12 King Street", "3.50"},
    {"GB", "+44 20 7946 0123", "12 High Street", "3.20"},          {"IE", "+353 1 234 5678", "12 Main Street", "3.50"},
};

const SampleBusiness& sample_of(std::string_view country) { return *std::ranges::find(kSamples, country, &SampleBusiness::country); }

}  // namespace

const SampleBusiness& sample_business(std::string_view country, model::MessageLanguage language) {
  const auto found = std::ranges::find(kSamples, country, &SampleBusiness::country);
  if (found != std::end(kSamples)) return *found;
  switch (language) {
    case model::MessageLanguage::es: return sample_of("MX");
    case model::MessageLanguage::pt: return sample_of("BR");
    case model::MessageLanguage::en: break;
  }
  return sample_of("US");
}

std::string usual_hours(std::string_view country, model::MessageLanguage language) {
  const std::string hours = language == model::MessageLanguage::es ? "Lu-Vi 09:00-18:00" : "Mo-Fr 09:00-18:00";
  return time::knows_holidays_of(country) ? hours + "; PH off" : hours;
}

}  // namespace sml::starter
