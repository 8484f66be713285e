// Other moments at which a post would find somebody to answer it in time, for the rules on attention to offer.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "rules/staffing/attendance.h"

namespace sml::rules {

using resolve::ReplyPromise;

inline ReplyPromise reply_promise(const rule::PostView& view) { return resolve::reply_promise(view.client, view.post(), view.audience); }

// An emergency waits for no shift.
inline bool can_wait(const model::Post& post) { return *post.kind != model::PostKind::emergency && *post.kind != model::PostKind::crisis_response; }

// Whether somebody is there at a moment within the contract's term, and nobody who comments on a post of then would wait too long.
inline bool is_good_moment(const time::Intervals& attended, time::Instant moment, const ReplyPromise& promise, const rule::PostView& view) {
  const auto& through = view.client.contract->term->through;
  if (through && time::is_over(*through, moment, view.client.zone)) return false;
  const time::Instant window_end = moment + engagement_window(view.client);
  return attended.contains(moment) && resolve::worst_wait(attended, moment, window_end, resolve::known_until(view.client, promise, moment)).length <= promise.limit.within;
}

// Whether another post of the client goes out about then, on an account of this one.
inline bool is_taken(time::Instant moment, const rule::PostView& view) {
  constexpr base::Duration kApart = base::hours(1);
  const auto shares_account = [&](const model::PlannedPost& other) {
    return std::ranges::any_of(*other.post.accounts, [&](const auto& id) { return std::ranges::find(*view.post().accounts, *id, [](const auto& own) { return *own; }) != view.post().accounts->end(); });
  };
  return std::ranges::any_of(view.client.posts, [&](const model::PlannedPost& other) {
    return &other != &view.planned && moment < other.publish + kApart && other.publish < moment + kApart && shares_account(other);
  });
}

// The first hour of an attended stretch, from its beginning on, at which no other post goes out; its end where there is none.
inline time::Instant free_hour(const time::Interval& stretch, const rule::PostView& view) {
  time::Instant moment = stretch.begin;
  while (moment < stretch.end && is_taken(moment, view)) moment = moment + base::hours(1);
  return std::min(moment, stretch.end);
}

// The first beginning of a shift after a moment and within kAhead of it that is a good one, or an hour of the shift where other posts go out then.
// Most lie near, and what is far is asked for when none does.
inline std::optional<time::Instant> good_beginning(time::Instant after, const ReplyPromise& promise, const rule::PostView& view) {
  for (const base::Duration reach : {base::days(2), kAhead}) {
    const auto duties = view.roster.duties(promise.networks, promise.emergency, after, resolve::known_until(view.client, promise, after + reach));
    std::vector<time::Instant> begins;
    for (const resolve::Duty& duty : duties)
      for (const time::Interval& interval : duty.intervals.list())
        if (after < interval.begin && interval.begin < after + reach) begins.push_back(free_hour(interval, view));
    std::ranges::sort(begins);
    const time::Intervals attended = resolve::attended(duties);
    const auto good = std::ranges::find_if(begins, [&](time::Instant begin) { return is_good_moment(attended, begin, promise, view); });
    if (good != begins.end()) return *good;
  }
  return std::nullopt;
}

}  // namespace sml::rules
