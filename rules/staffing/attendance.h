// What the rules on attention share beside what resolve knows of replies: how they look at a post, and how they name people and shifts.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/model/display_name.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/replies.h"
#include "linter/resolve/roster.h"
#include "linter/rule/check.h"
#include "rules/moments.h"

namespace sml::rules {

// A claim's words to the end of its sentence, as messages repeat them.
inline std::string words_from(const claims::Claim& claim, const resolve::StatedText& text) {
  const std::size_t end = std::max(claim.range.end, text.claims.sentences[claim.sentence].end);
  const std::string_view words = text.words({claim.range.begin, end});
  return std::string(words.substr(0, words.find_last_not_of(" \t\r\n.!") + 1));
}

using resolve::engagement_window;
using resolve::kAhead;

inline bool expects_replies(const rule::PostView& view) { return resolve::expects_replies(view.planned, view.audience); }

inline std::vector<model::Network> networks_of(const rule::PostView& view) { return resolve::networks_of(view.audience); }

// Says who is on shift next, with the place of the shift: `next`, `near` (how near it lies to the moment that the message has said) and
// `who`: "person", whose name is `person`, or "hours", where the contract's hours are all that is known.
inline void with_next(rule::Finding& finding, const resolve::NextDuty& next, time::Civil said, const model::Client& client) {
  const time::Civil begin = client.zone.civil(next.begin);
  finding.with("next", begin).with("near", nearness(said, begin)).with("who", next.duty->person == nullptr ? "hours" : "person");
  if (next.duty->person == nullptr) {
    finding.because(next.duty->shift, "service_hours");
    return;
  }
  const model::Person& person = *next.duty->person;
  finding.with("person", model::display_name(person)).because(next.duty->shift, "shift");
}

}  // namespace sml::rules
