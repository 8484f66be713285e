#include "linter/load/meant_zone.h"

#include <algorithm>
#include <cstddef>

#include "linter/text/nearest.h"
#include "linter/time/zone.h"

namespace sml::load {
namespace {

constexpr std::size_t kMost = 2;             // edits of a whole name
constexpr std::size_t kLettersPerEdit = 3;   // of a city's

std::string_view city_of(std::string_view zone) { return zone.substr(zone.rfind('/') + 1); }

}  // namespace

std::optional<std::string> meant_zone(std::string_view written) {
  auto nearest = text::nearest_name(written, time::zone_names());
  if (!nearest) return std::nullopt;
  const std::string_view city = city_of(written);
  const std::size_t most = std::clamp<std::size_t>(city.size() / kLettersPerEdit, 1, kMost);
  const bool is_whole = written.find('/') == std::string_view::npos;
  const std::size_t allowed = is_whole ? 1 : kMost;
  if (text::edit_distance(written, *nearest, allowed) > allowed || text::edit_distance(city, city_of(*nearest), most) > most) return std::nullopt;
  return nearest;
}

}  // namespace sml::load
