#include "linter/resolve/feast_days.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "linter/resolve/feasts.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

// With the words that mean the day.
constexpr Feast kDays[] = {
    {{.es = "(?:en (?:la )?|esta )(?:nochebuena|noche buena)|(?:en )?la vispera de navidad",
      .en = "(?:on |this )?christmas eve",
      .pt = "n(?:a|esta) vespera de natal"}, 12, 24},
    {{.es = "(?:el|este|en el) (?:mismo )?dia de navidad", .en = "(?:on )?christmas day", .pt = "(?:no|neste) (?:proprio )?dia de natal"}, 12, 25},
    {{.es = "el dia de san esteban|por san esteban", .en = "(?:on )?(?:boxing day|st[.]? stephen['’]?s day)"}, 12, 26},
    {{.es = "(?:en (?:la )?|esta )(?:nochevieja|noche vieja)",
      .en = "(?:on )?new year['’]?s eve",
      .pt = "(?:no|neste) reveillon|na vespera de ano novo"}, 12, 31},
    {{.es = "(?:el|este|en el) dia de ano nuevo", .en = "(?:on )?new year['’]?s day", .pt = "(?:no|neste) dia de ano novo"}, 1, 1},
    {{.es = "(?:en )?la vispera de reyes"}, 1, 5},
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
      .en = "except|but|not|until|before|for|even|since",
      .pt = "para|antes de|ate|menos|salvo|exceto|nem|nao",
  });
  return leads.stands_in(before);
}

// "Our Christmas Day menu", "Christmas Eve cocktails": what is named after it. English says of the day itself when, and what one does then.
bool names_a_thing(std::string_view feast, std::string_view behind) {
  static const text::Pattern english = text::Pattern::on_demand(" (?:day|eve)$");
  static const text::Pattern goes_on = worded(R"(^ (?:{words}\b|[0-9]{1,2}(?:[^0-9]|$)))", {
      .en = "from|until|till|to|at|and|or|as|for|too|we|it|is|only|with|this|open|closed|"
            "opening|hours|our|you|everyone|everybody|there|they|all|between|through|usual",
  });
  static const text::Pattern word = text::Pattern::on_demand("^ [a-z0-9]");
  return english.stands_in(feast) && word.stands_in(behind) && !goes_on.stands_in(behind);
}

struct NamedFeast {
  const Feast* feast = nullptr;
  text::Range range;
};

using Patterns = std::vector<text::Pattern>;

// The only one of some feasts that words name.
std::optional<NamedFeast> only_one(std::string_view folded, std::span<const Feast> feasts, const Patterns& patterns) {
  std::optional<NamedFeast> found;
  for (std::size_t at = 0; at < patterns.size(); ++at) {
    const auto range = patterns[at].find_range(folded);
    if (!range) continue;
    if (found || is_led_away(folded.substr(0, range->begin)) || names_a_thing(text::part_of(folded, *range), folded.substr(range->end))) return std::nullopt;
    found = {&feasts[at], *range};
  }
  return found;
}

// The one that words begin with, behind signs: as a heading ("Nochebuena (24): de 9 a 15 h"), or joined to another ("Navidad y Año Nuevo").
std::optional<NamedFeast> first_one(std::string_view folded, const Patterns& patterns) {
  for (std::size_t at = 0; at < patterns.size(); ++at)
    if (const auto found = patterns[at].find(folded)) return NamedFeast{&kFeasts[at], *found->groups[1]};
  return std::nullopt;
}

FeastDay next_day(const NamedFeast& named, time::Date publication) {
  const time::Date this_year{publication.year, named.feast->month, named.feast->day};
  const int year = this_year < publication ? publication.year + 1 : publication.year;
  return {{year, named.feast->month, named.feast->day}, named.range};
}

}  // namespace

bool are_feasts_near(time::Date publication) {
  constexpr int kNovember = 11;
  constexpr int kLastDay = 6;   // of January
  return publication.month >= kNovember || (publication.month == 1 && publication.day <= kLastDay);
}

std::vector<FeastDay> feast_days(std::string_view folded, time::Date publication, bool opens) {
  static const Patterns days = patterns_of(kDays, R"(\b{words}\b)");
  static const Patterns seasons = patterns_of(kSeasons, R"(\b{words}\b)");
  static const Patterns headings = patterns_of(kFeasts, R"(^[^a-z0-9]*({words}) ?(?:\(\d+\))? ?:)");
  static const Patterns pairs = patterns_of(kFeasts, R"(^[^a-z0-9]*({words}),? {and} )");
  static const Patterns joined = patterns_of(kFeasts, R"(^ ?(?:{and}|,) (?:{the} )*({words})\b)");
  auto found = only_one(folded, kDays, days);
  if (!found && opens) found = only_one(folded, kSeasons, seasons);
  if (!found && opens) found = first_one(folded, headings);
  const bool is_pair = !found && opens;
  if (is_pair) found = first_one(folded, pairs);
  std::vector<FeastDay> feasts;
  while (found) {
    feasts.push_back(next_day(*found, publication));
    const std::size_t end = found->range.end;
    found = first_one(folded.substr(end), joined);
    if (found) found->range = {found->range.begin + end, found->range.end + end};
  }
  if (is_pair && feasts.size() < 2) feasts.clear();   // "Navidad y más"
  return feasts;
}

std::optional<FeastDay> feast_end(std::string_view folded, time::Date publication) {
  constexpr std::array kNights = {24, 31};   // of December
  static const Patterns ends = patterns_of(kFeasts, R"(\b{until} (?:{the} )*({words})\b)");
  static const text::Pattern counts = whole_words({   // "faltan 14 días hasta Navidad"
      .es = "faltan?|quedan?|dias|semanas|horas|noches",
      .en = "days|weeks|hours|nights|sleeps|countdown",
      .pt = "faltam?|restam?|dias|semanas|horas|noites",
  });
  for (std::size_t at = 0; at < ends.size(); ++at) {
    const auto range = ends[at].find_range(folded);
    if (!range || counts.stands_in(folded.substr(0, range->begin))) continue;
    FeastDay end = next_day({&kFeasts[at], *range}, publication);
    if (std::ranges::find(kNights, end.date.day) == kNights.end()) end.date = time::plus_days(end.date, -1);
    return end;
  }
  return std::nullopt;
}

}  // namespace sml::resolve
