// Who is on shift for a client through a stretch of time, in which of the hours that its contract promises nobody is, and which posts nobody
// would answer in time.
//
// What is found points into the World and is not kept.
#pragma once

#include <vector>

#include "linter/base/duration.h"
#include "linter/model/world.h"
#include "linter/resolve/replies.h"
#include "linter/resolve/roster.h"
#include "linter/time/intervals.h"

namespace sml::resolve {

struct Attendant {
  const model::Person* person = nullptr;       // nullptr: whoever keeps the contract's hours
  std::vector<model::Network> networks{};      // of the client's, where it is not for all of them
  bool on_call = false;                        // for emergencies only

  friend bool operator==(const Attendant&, const Attendant&) = default;
};

// A part of a day, by the client's clock, through which the same people are there.
struct Stretch {
  time::Interval when{};
  std::vector<Attendant> people{};
  bool is_left = false;                        // the contract promises it, and nobody is there, or none but for emergencies
  std::vector<model::Network> missing{};       // that it promises and on which nobody answers, while somebody does on others
};

// A post to come that nobody would answer in time.
struct OpenPost {
  const model::PlannedPost* planned = nullptr;
  ReplyPromise promise{};
  ReplyGap gap{};
  bool is_late = false;                        // somebody is there as it goes out, but not for all of its window
};

struct Coverage {
  std::vector<Stretch> stretches;              // in order, without those in which nobody is there or has to be
  std::vector<OpenPost> posts;                 // by publication
  base::Duration promised{};                   // the contract's service hours
  base::Duration covered{};                    // of them, those with somebody on each of the client's networks
};

Coverage coverage(const Roster& roster, const model::ClientAccounts& accounts, const model::Client& client, time::Interval window);

// Whether somebody has a shift for the client at all, in the year from a moment on.
bool has_shifts(const Roster& roster, time::Instant from);

}  // namespace sml::resolve
