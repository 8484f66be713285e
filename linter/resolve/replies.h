// Who has to answer a post, how soon, and where nobody would.
//
// These are the facts that the rules on attention and `sml coverage` share. Nothing is kept; duties point into the World.
#pragma once

#include <optional>
#include <vector>

#include "linter/base/duration.h"
#include "linter/base/span.h"
#include "linter/model/world.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/roster.h"

namespace sml::resolve {

// How far ahead the next shift is looked for.
inline constexpr base::Duration kAhead = base::days(14);

// How long after its publication replies to a post are expected.
base::Duration engagement_window(const model::Client& client);

// Whether a post's replies are open on some account that somebody answers on.
bool expects_replies(const model::Post& post, const Audience& audience);

// The networks to look at; a post none of whose accounts is known may be for any of them.
std::vector<model::Network> networks_of(const Audience& audience);

// The longest that a reply may wait, and the clause that says so (nothing: what holds where no contract says).
struct ReplyLimit {
  base::Duration within{};
  std::optional<base::Span> clause{};
};
ReplyLimit limit_of(model::Network network, const model::Contract& contract);

// For whom a post is, and how long its replies may take.
struct ReplyPromise {
  std::vector<model::Network> networks;
  bool emergency = false;   // one that was agreed, for which people on call come in
  ReplyLimit limit{};       // the strictest of its networks
};
ReplyPromise reply_promise(const model::Client& client, const model::Post& post, const Audience& audience);

// Until when it has to be known who is there, to tell whether somebody who comments on a post of a moment would wait too long.
time::Instant known_until(const model::Client& client, const ReplyPromise& promise, time::Instant moment);

// How long somebody who comments on a post waits, and who comes then.
struct ReplyGap {
  std::vector<Duty> duties;   // from publication on, as far as it was looked
  Wait wait{};

  std::optional<NextDuty> next() const;
};

// Nobody is on shift as a post goes out; the wait is the one from then on.
std::optional<ReplyGap> unattended(const Roster& roster, const ReplyPromise& promise, time::Instant publish);

// Somebody is, but at some moment of the engagement window a reply would wait longer than its limit; the wait is the longest.
std::optional<ReplyGap> late_reply(const Roster& roster, const model::Client& client, const ReplyPromise& promise, time::Instant publish);

}  // namespace sml::resolve
