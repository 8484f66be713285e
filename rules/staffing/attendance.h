// What the rules on attention share: whether anybody will look at a post's replies, on which networks, and how far ahead to search.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "linter/base/duration.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/roster.h"
#include "linter/rule/check.h"
#include "rules/moments.h"

namespace sml::rules {

inline std::string name_of(const model::Person& person) { return person.name ? *person.name : *person.id; }

// A claim's words to the end of its sentence, as messages repeat them.
inline std::string words_from(const claims::Claim& claim, const resolve::StatedText& text) {
  const std::size_t end = std::max(claim.range.end, text.claims.sentences[claim.sentence].end);
  const std::string_view words = text.words({claim.range.begin, end});
  return std::string(words.substr(0, words.find_last_not_of(" \t\r\n.!") + 1));
}

// How far ahead the next shift is looked for.
constexpr base::Duration kAhead = base::days(14);

// How long after its publication replies to a post are expected.
inline base::Duration engagement_window(const model::Client& client) {
  const model::Field<base::Duration>& said = client.contract->engagement_window;
  return said ? *said : model::kUsualEngagementWindow;
}

// Whether a post's replies are open on some account that somebody answers on.
inline bool expects_replies(const model::PlannedPost& planned, const resolve::Audience& audience) {
  return *planned.post.replies == model::Replies::open && !audience.unattended_by_choice;
}
inline bool expects_replies(const rule::PostView& view) { return expects_replies(view.planned, view.audience); }

// The networks to look at; a post none of whose accounts is known may be for any of them.
inline std::vector<model::Network> networks_of(const resolve::Audience& audience) {
  if (!audience.networks.empty()) return audience.networks;
  std::vector<model::Network> networks;
  for (const std::string_view name : model::names_of<model::Network>()) networks.push_back(*model::named<model::Network>(name));
  return networks;
}

inline std::vector<model::Network> networks_of(const rule::PostView& view) { return networks_of(view.audience); }

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
  finding.with("person", name_of(person)).because(next.duty->shift, "shift");
}

}  // namespace sml::rules
