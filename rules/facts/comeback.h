// When a post says that something is back: no sooner than after the publication.
#pragma once

#include <optional>
#include <string_view>

#include "linter/claims/calendar.h"
#include "linter/resolve/notice.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"
#include "linter/time/civil.h"
#include "linter/time/months.h"

namespace sml::rules {

// The first of the days that a time states; of a stretch that holds the publication, and of what returns, the last. Nothing returns in the past: "vuelve en
// diciembre" is the next one.
inline std::optional<time::Date> first_day_stated(const claims::TimeClaim& stated, time::Date publication, bool returns) {
  using Form = claims::StatedDays::Form;
  const claims::StatedDays& days = stated.first.days;
  const auto meant = claims::days_meant(stated, publication);
  if (!meant || !meant->first) return std::nullopt;
  const time::Date first = *meant->first;
  const bool says_no_year = (days.form == Form::date || days.form == Form::month) && !days.year && !days.past;
  if (!returns || !says_no_year || first > publication) return first;
  const time::Date last = meant->last.value_or(first);
  if (last >= publication) return last;
  const time::Date next{first.year + 1, first.month, first.day};
  return time::exists(next) ? next : time::last_of_month(time::first_of_month(next.year, next.month));   // "29 de febrero"
}

// The last of the days that a sentence states.
inline std::optional<time::Date> last_day_stated(const resolve::StatedText& text, std::size_t sentence, time::Date publication, bool returns) {
  std::optional<time::Date> last;
  for (const claims::Claim& claim : text.claims.found) {
    const auto* stated = claim.as<claims::TimeClaim>();
    if (stated == nullptr || claim.sentence != sentence) continue;
    const auto day = first_day_stated(*stated, publication, returns);
    if (day && (!last || *last < *day)) last = day;
  }
  return last;
}

// "El 20 regresa": a day of no month, which alone is no date.
inline bool names_day_of_month(std::string_view sentence) {
  static const text::Pattern day = resolve::worded("(?:^|[^a-z0-9]){words} (?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?:[^a-z0-9.,:%$]|$)", {
      .es = "el|el dia|dia",
      .en = "on the",
      .pt = "dia|no dia",
  });
  return day.stands_in(text::fold(sentence));
}

// "Vuelve el lunes 23", "volverá": and so not now.
inline bool returns_later(const resolve::Named& thing, const resolve::StatedText& text, time::Date publication) {
  if (resolve::tells_of(thing, resolve::Notice::returning_soon, text)) return true;
  if (!resolve::tells_of(thing, resolve::Notice::returning, text)) return false;
  for (std::size_t number = 0; number < text.claims.sentences.size(); ++number) {
    const auto day = last_day_stated(text, number, publication, true);
    if (day ? *day > publication : names_day_of_month(text.sentence(number))) return true;
  }
  return false;
}

}  // namespace sml::rules
