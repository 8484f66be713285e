// What the rules on attention share beside what resolve knows of replies: how they look at a post, and how they name people and shifts.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/utf8.h"
#include "linter/model/display_name.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/replies.h"
#include "linter/resolve/roster.h"
#include "linter/rule/check.h"
#include "linter/text/characters.h"
#include "rules/moments.h"

namespace sml::rules {

// A claim's words to the end of its sentence, as messages repeat them: without its stop, and without what decorates its end.
inline std::string words_from(const claims::Claim& claim, const resolve::StatedText& text) {
  constexpr std::u32string_view kSaid = U"?)%€$»”\"";
  const std::size_t sentence_end = std::max(claim.range.end, text.claims.sentences[claim.sentence].end);
  const std::string_view words = text.words({claim.range.begin, sentence_end});
  std::size_t end = 0;
  for (std::size_t next = 0; next < words.size();) {
    const char32_t character = base::next_code_point(words, next);
    if (text::is_letter_or_digit(character) || kSaid.find(character) != kSaid.npos) end = next;
  }
  return std::string(words.substr(0, end));
}

using resolve::engagement_window;
using resolve::kAhead;

inline bool expects_replies(const rule::ContentView& view) { return resolve::expects_replies(view.post, view.audience); }

inline std::vector<model::Network> networks_of(const rule::ContentView& view) { return resolve::networks_of(view.audience); }

// Says who is on shift next, with the place of the shift, and what its own clock says there: `next`, `near` (how near it lies to the moment that the message
// has said) and
// `who`: "person", whose name is `person`, or "hours", where the contract's hours are all that is known.
inline void with_next(rule::Finding& finding, const resolve::NextDuty& next, time::Civil said, const model::Client& client) {
  const time::Civil begin = client.zone.civil(next.begin);
  finding.with("next", begin).with("near", nearness(said, begin)).with("who", next.duty->person == nullptr ? "hours" : "person");
  if (next.duty->person == nullptr) {
    finding.because(next.duty->at, "service_hours");
    return;
  }
  const model::Person& person = *next.duty->person;
  const time::Civil there = next.duty->zone->civil(next.begin);
  finding.with("person", model::display_name(person))
      .because(next.duty->at, "shift", {{"there", there}, {"zone", next.duty->zone->name()}, {"elsewhere", there == begin ? "no" : "yes"}});
}

// A sample of how a post that says its day alone says an hour, too: when somebody is there on that day, else noon.
inline std::string hour_of_day(const rule::PostView& view, time::Civil next) {
  constexpr int kNoon = 12;
  const time::Date day = view.planned.publish_civil.date;
  return time::iso(next.date == day ? next : time::Civil{day, kNoon});
}

}  // namespace sml::rules
