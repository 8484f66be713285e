#include "linter/time/country_zones.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "linter/time/tzdata.h"

namespace sml::time {
namespace {

struct CountryZone {
  std::string_view country;
  std::string_view zone;
};

// tzdata 2025b, zone.tab. Of a country with several zones it is the capital's: America/Sao_Paulo is Brasília's, America/Toronto Ottawa's, America/New_York
// Washington's, America/Guayaquil Quito's.
constexpr CountryZone kZones[] = {
    {"AR", "America/Argentina/Buenos_Aires"}, {"BO", "America/La_Paz"},        {"BR", "America/Sao_Paulo"},   {"CA", "America/Toronto"},
    {"CL", "America/Santiago"},               {"CO", "America/Bogota"},        {"CR", "America/Costa_Rica"},  {"CU", "America/Havana"},
    {"DE", "Europe/Berlin"},                  {"DO", "America/Santo_Domingo"}, {"EC", "America/Guayaquil"},   {"ES", "Europe/Madrid"},
    {"FR", "Europe/Paris"},                   {"GB", "Europe/London"},         {"GT", "America/Guatemala"},   {"HN", "America/Tegucigalpa"},
    {"IE", "Europe/Dublin"},                  {"IT", "Europe/Rome"},           {"MX", "America/Mexico_City"}, {"NI", "America/Managua"},
    {"PA", "America/Panama"},                 {"PE", "America/Lima"},          {"PR", "America/Puerto_Rico"}, {"PT", "Europe/Lisbon"},
    {"PY", "America/Asuncion"},               {"SV", "America/El_Salvador"},   {"US", "America/New_York"},    {"UY", "America/Montevideo"},
    {"VE", "America/Caracas"},
};

}  // namespace

std::string_view usual_zone(std::string_view country) {
  const auto* found = std::ranges::find(kZones, country, &CountryZone::country);
  return found == std::end(kZones) ? std::string_view() : found->zone;
}

std::string only_zone(std::string_view country) {
  const std::string row = std::string(country) + '\t';   // "JP\t+353916+1394441\tAsia/Tokyo", and a comment behind another tab
  std::string only;
  std::ifstream file(zoneinfo_folder() + "/zone.tab");
  for (std::string line; std::getline(file, line);) {
    if (country.empty() || !line.starts_with(row)) continue;
    if (!only.empty()) return {};
    const std::size_t begin = std::min(line.find('\t', row.size()), line.size() - 1) + 1;
    only = line.substr(begin, line.find('\t', begin) - begin);
  }
  return only;
}

}  // namespace sml::time
