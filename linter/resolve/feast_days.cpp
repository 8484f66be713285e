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
// As a heading, "Nochebuena: de 9 a 15 h".
constexpr Feast kHeadings[] = {
    {{.es = "nochebuena|noche buena", .en = "christmas eve", .pt = "vespera de natal"}, 12, 24},
    {{.es = "navidad|dia de navidad", .en = "christmas day", .pt = "natal|dia de natal"}, 12, 25},
    {{.en = "boxing day"}, 12, 26},
    {{.es = "nochevieja|noche vieja|fin de ano", .en = "new year['’]?s eve", .pt = "reveillon|vespera de ano novo"}, 12, 31},
    {{.es = "ano nuevo|dia de ano nuevo", .en = "new year['’]?s day", .pt = "ano novo|dia de ano novo"}, 1, 1},
    {{.es = "reyes|dia de reyes", .pt = "dia de reis"}, 1, 6},
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

struct NamedFeast {
  const Feast* feast = nullptr;
  text::Range range;
};

// The only one of some feasts that words name.
std::optional<NamedFeast> named(std::string_view folded, std::span<const Feast> feasts, const std::vector<text::Pattern>& patterns) {
  std::optional<NamedFeast> found;
  for (std::size_t at = 0; at < patterns.size(); ++at) {
    const auto range = patterns[at].find_range(folded);
    if (!range) continue;
    if (found || is_led_away(folded.substr(0, range->begin))) return std::nullopt;
    found = {&feasts[at], *range};
  }
  return found;
}

std::vector<text::Pattern> patterns_of(std::span<const Feast> feasts, std::string_view form) {
  std::vector<text::Pattern> made;
  for (const Feast& feast : feasts) made.push_back(worded(form, feast.words));
  return made;
}

}  // namespace

std::optional<FeastDay> feast_day(std::string_view folded, time::Date publication, bool opens) {
  static const std::vector<text::Pattern> days = patterns_of(kFeasts, R"(\b{words}\b)");
  static const std::vector<text::Pattern> seasons = patterns_of(kSeasons, R"(\b{words}\b)");
  static const std::vector<text::Pattern> headings = patterns_of(kHeadings, R"(^[^a-z0-9]*{words} ?[:,-])");
  auto found = named(folded, kFeasts, days);
  if (!found && opens) found = named(folded, kSeasons, seasons);
  if (!found && opens) found = named(folded, kHeadings, headings);
  if (!found) return std::nullopt;
  const time::Date this_year{publication.year, found->feast->month, found->feast->day};
  const int year = this_year < publication ? publication.year + 1 : publication.year;
  return FeastDay{{year, found->feast->month, found->feast->day}, found->range};
}

}  // namespace sml::resolve
