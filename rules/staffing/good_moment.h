// Other moments at which a post would find somebody to answer it in time, for the rules on attention to offer.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "rules/staffing/attendance.h"

namespace sml::rules {

using resolve::ReplyPromise;

inline ReplyPromise reply_promise(const rule::PostView& view) { return resolve::reply_promise(view.client, view.post, view.audience); }

// An emergency waits for no shift.
inline bool can_wait(const model::Post& post, const model::Client& client) {
  if (*post.kind != model::PostKind::emergency) return *post.kind != model::PostKind::crisis_response;
  const auto& agreed = client.contract->emergencies->categories;
  return agreed && !is_unreadable(agreed) && !resolve::is_agreed_emergency(client, post);   // it is none
}

// Whether somebody is there at a moment within the contract's term, and nobody who comments on a post of then would wait too long.
inline bool is_good_moment(const time::Intervals& attended, time::Instant moment, const ReplyPromise& promise, const model::Client& client) {
  const auto& through = client.contract->term->through;
  if (through && time::is_over(*through, moment, client.zone)) return false;
  const time::Instant window_end = moment + engagement_window(client);
  return attended.contains(moment) &&
         resolve::worst_wait(attended, moment, window_end, resolve::known_until(client, promise, moment)).length <= promise.limit.within;
}

// Good moments that are asked whether the post would hold there. Of what many do not let it do, the next ones would not let it either.
class HoldsAt {
 public:
  explicit HoldsAt(const rule::PostView& view) : view_(view) {}

  bool operator()(time::Instant moment) {
    constexpr std::size_t kMostRefused = 6;
    if (refused_.size() == kMostRefused || std::ranges::find(refused_, moment) != refused_.end()) return false;
    if (view_.would_hold(view_, moment)) return true;
    refused_.push_back(moment);
    return false;
  }

 private:
  const rule::PostView& view_;
  std::vector<time::Instant> refused_;
};

// The first hour of an attended stretch, from its beginning on, at which no other post goes out.
inline std::optional<time::Instant> free_hour(const time::Interval& stretch, const rule::PostView& view) {
  time::Instant moment = stretch.begin;
  while (moment < stretch.end && view.departures.is_taken(moment, view.planned)) moment = moment + base::hours(1);
  return moment < stretch.end ? std::optional(moment) : std::nullopt;
}

// The first beginning of a shift after a moment and within kAhead of it that is a good one and at which the post holds, or an hour of the shift where
// other posts go out then. Most lie near, and what is far is asked for when none does.
inline std::optional<time::Instant> good_beginning(time::Instant after, const ReplyPromise& promise, const rule::PostView& view) {
  HoldsAt holds_at(view);
  for (const base::Duration reach : {base::days(2), kAhead}) {
    const auto duties = view.roster.duties(promise.networks, promise.emergency, after, resolve::known_until(view.client, promise, after + reach));
    std::vector<time::Instant> begins;
    for (const resolve::Duty& duty : duties)
      for (const time::Interval& interval : duty.intervals.list())
        if (after < interval.begin && interval.begin < after + reach)
          if (const auto moment = free_hour(interval, view)) begins.push_back(*moment);
    std::ranges::sort(begins);
    const time::Intervals attended = resolve::attended(duties);
    const auto good =
        std::ranges::find_if(begins, [&](time::Instant begin) { return is_good_moment(attended, begin, promise, view.client) && holds_at(begin); });
    if (good != begins.end()) return *good;
  }
  return std::nullopt;
}

}  // namespace sml::rules
