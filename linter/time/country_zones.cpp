#include "linter/time/country_zones.h"

#include <algorithm>
#include <iterator>

namespace sml::time {
namespace {

struct CountryZone {
  std::string_view country;
  std::string_view zone;
};

// tzdata 2025b, zone.tab. Of countries with several zones: Brasília's, Santiago's, Guayaquil's, Madrid's, Mexico City's, Lisbon's, New York's.
constexpr CountryZone kZones[] = {
    {"AR", "America/Argentina/Buenos_Aires"}, {"BO", "America/La_Paz"},   {"BR", "America/Sao_Paulo"},   {"CA", "America/Toronto"},
    {"CL", "America/Santiago"},               {"CO", "America/Bogota"},   {"CR", "America/Costa_Rica"},  {"CU", "America/Havana"},
    {"DE", "Europe/Berlin"},                  {"DO", "America/Santo_Domingo"}, {"EC", "America/Guayaquil"}, {"ES", "Europe/Madrid"},
    {"FR", "Europe/Paris"},                   {"GB", "Europe/London"},    {"GT", "America/Guatemala"},   {"HN", "America/Tegucigalpa"},
    {"IE", "Europe/Dublin"},                  {"IT", "Europe/Rome"},              {"MX", "America/Mexico_City"}, {"NI", "America/Managua"},  {"PA", "America/Panama"},
    {"PE", "America/Lima"},                   {"PR", "America/Puerto_Rico"}, {"PT", "Europe/Lisbon"},    {"PY", "America/Asuncion"},
    {"SV", "America/El_Salvador"},            {"US", "America/New_York"}, {"UY", "America/Montevideo"},  {"VE", "America/Caracas"},
};

}  // namespace

std::string_view usual_zone(std::string_view country) {
  const auto* found = std::ranges::find(kZones, country, &CountryZone::country);
  return found == std::end(kZones) ? std::string_view() : found->zone;
}

}  // namespace sml::time
