#include "linter/resolve/feast_days.h"

#include <cstddef>
#include <span>
#include <vector>

#include "linter/resolve/worded.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

struct Feast {
  InLanguages words;
  int month;
  int day;
};
constexpr Feast kFeasts[] = {
    {{.es = "en (?:la )?(?:nochebuena|noche buena)", .en = "on christmas eve", .pt = "na vespera de natal"}, 12, 24},
    {{.es = "(?:el|este|en el) (?:mismo )?dia de navidad", .en = "on christmas day", .pt = "(?:no|neste) (?:proprio )?dia de natal"}, 12, 25},
    {{.en = "on boxing day"}, 12, 26},
    {{.es = "en (?:la )?(?:nochevieja|noche vieja)", .en = "on new year['’]?s eve", .pt = "(?:no|neste) reveillon|na vespera de ano novo"}, 12, 31},
    {{.es = "(?:el|este|en el) dia de ano nuevo", .en = "on new year['’]?s day", .pt = "(?:no|neste) dia de ano novo"}, 1, 1},
    {{.es = "(?:el|este|en el) dia de (?:los )?reyes(?: magos)?", .pt = "no dia de reis"}, 1, 6},
};
// Which may be the season as well.
constexpr Feast kSeasons[] = {
    {{.es = "(?:en|incluso) navidad", .en = "(?:at|over) christmas", .pt = "no natal"}, 12, 25},
    {{.es = "(?:en|incluso) ano nuevo", .pt = "no ano novo"}, 1, 1},
    {{.es = "(?:en|incluso) reyes"}, 1, 6},
};

// "Para el día de Navidad", "menos en Nochebuena": of another day, or of all others.
bool is_led_away(std::string_view before) {
  static const text::Pattern leads = worded(R"(\b{words} ?$)", {
      .es = "para|antes de|hasta|por|menos|salvo|excepto|ni|no",
      .en = "except|but|not|until|before|for|even",
      .pt = "para|antes de|ate|menos|salvo|exceto|nem|nao",
  });
  return leads.stands_in(before);
}

// The only one of some feasts that words name.
const Feast* named(std::string_view folded, std::span<const Feast> feasts, const std::vector<text::Pattern>& patterns) {
  const Feast* found = nullptr;
  for (std::size_t at = 0; at < patterns.size(); ++at) {
    const auto range = patterns[at].find_range(folded);
    if (!range) continue;
    if (found != nullptr || is_led_away(folded.substr(0, range->begin))) return nullptr;
    found = &feasts[at];
  }
  return found;
}

std::vector<text::Pattern> patterns_of(std::span<const Feast> feasts) {
  std::vector<text::Pattern> made;
  for (const Feast& feast : feasts) made.push_back(whole_words(feast.words));
  return made;
}

}  // namespace

std::optional<time::Date> feast_day(std::string_view folded, time::Date publication, bool opens) {
  static const std::vector<text::Pattern> days = patterns_of(kFeasts);
  static const std::vector<text::Pattern> seasons = patterns_of(kSeasons);
  const Feast* feast = named(folded, kFeasts, days);
  if (feast == nullptr && opens) feast = named(folded, kSeasons, seasons);
  if (feast == nullptr) return std::nullopt;
  const time::Date this_year{publication.year, feast->month, feast->day};
  return this_year < publication ? time::Date{publication.year + 1, feast->month, feast->day} : this_year;
}

}  // namespace sml::resolve
