#include "linter/load/meant_zone.h"

#include <algorithm>
#include <cstddef>

#include "linter/base/path.h"
#include "linter/model/enumeration.h"
#include "linter/text/countries.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"
#include "linter/time/tzdata.h"
#include "linter/time/zone.h"

namespace sml::load {
namespace {

constexpr std::size_t kMost = 2;             // edits of a whole name
constexpr std::size_t kLettersPerEdit = 3;   // of a city's

constexpr std::size_t kLongestAbbreviation = 5;

// "CST", "ART": a letter off is another part of the world.
bool is_abbreviation(std::string_view written) { return written.size() <= kLongestAbbreviation && written.find('/') == std::string_view::npos; }

// "america/bogota", "AMERICA/BOGOTA".
std::optional<std::string> in_other_case(std::string_view written) {
  const std::string folded = text::fold(written);
  for (const std::string& name : time::zone_names())
    if (text::fold(name) == folded) return name;
  return std::nullopt;
}

}  // namespace

// Of two names of a city's zone the longer is today's: America/Argentina/Buenos_Aires, not America/Buenos_Aires. The zones of Etc have no cities, and their
// signs are the wrong way round: Etc/GMT+6 is six hours behind.
std::optional<std::string> zone_called(std::string_view name) {
  const std::string city = text::folded_words(name);
  if (city.empty()) return std::nullopt;
  std::string called;
  for (const std::string& zone : time::zone_names()) {
    std::string last(base::last_name(zone));
    std::ranges::replace(last, '_', ' ');
    if (last.size() < zone.size() && !zone.starts_with("Etc/") && text::folded_words(last) == city && zone.size() > called.size()) called = zone;
  }
  if (!called.empty()) return called;
  if (time::Zone::find(name)) return std::string(name);
  for (const std::string& zone : time::zone_names())
    for (const std::string_view language : model::names_of<model::MessageLanguage>())
      if (text::folded_words(text::zone_city(zone, language)) == city) return zone;
  return std::nullopt;
}

std::optional<std::string> meant_zone(std::string_view written) {
  if (auto same = in_other_case(written)) return same;
  if (auto called = zone_called(written)) return called;
  if (is_abbreviation(written)) return std::nullopt;
  auto nearest = text::nearest_name(written, time::zone_names());
  if (!nearest) return std::nullopt;
  const std::string_view city = base::last_name(written);
  const std::size_t most = std::clamp<std::size_t>(city.size() / kLettersPerEdit, 1, kMost);
  const bool is_whole = written.find('/') == std::string_view::npos;
  const std::size_t allowed = is_whole ? 1 : kMost;
  if (text::edit_distance(written, *nearest, allowed) > allowed || text::edit_distance(city, base::last_name(*nearest), most) > most) return std::nullopt;
  return nearest;
}

}  // namespace sml::load
