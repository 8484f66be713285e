// When somebody is there to answer posts of a client, for the rules on its calendar: where the team's shifts or the contract's hours are known, the
// moments that they offer are such ones.
#pragma once

#include <algorithm>
#include <optional>
#include <ranges>

#include "rules/staffing/good_moment.h"

namespace sml::rules {

class Presence {
 public:
  explicit Presence(const rule::ClientView& view) : client_(view.client), roster_(view.world, view.client) {}

  bool known() const { return roster_.known() && !client_.contract.broken && !client_.contract->reply_within.gaps; }

  // The first moment of a stretch that is good and of which is_free is true: its beginning, that of a shift, or quarters of an hour behind either.
  template <class IsFree>
  std::optional<time::Instant> first_good(const time::Interval& stretch, const ReplyPromise& promise, const IsFree& is_free) const {
    for (const base::Duration reach : {base::days(2), stretch.end - stretch.begin}) {   // most lie near
      const time::Interval near{stretch.begin, std::min(stretch.end, stretch.begin + reach)};
      const time::Intervals attended = attended_in(near, promise);
      const time::Intervals all = served(attended, near);
      for (const time::Interval& hours : all.list())
        for (time::Instant moment = hours.begin; moment < hours.end; moment = moment + base::minutes(15))
          if (is_good_moment(attended, moment, promise, client_) && is_free(moment)) return moment;
    }
    return std::nullopt;
  }

  // The last one: half hours before a shift's end, or the stretch's. Where none is good, the last at which somebody is there.
  std::optional<time::Instant> last_good(const time::Interval& stretch, const ReplyPromise& promise) const {
    const time::Intervals attended = attended_in(stretch, promise);
    const time::Intervals all = served(attended, stretch);
    for (const time::Interval& hours : all.list() | std::views::reverse)
      for (time::Instant moment = hours.end - base::minutes(30); moment >= hours.begin; moment = moment - base::minutes(30))
        if (is_good_moment(attended, moment, promise, client_)) return moment;
    return all.empty() ? std::nullopt : std::optional(all.list().back().begin);
  }

 private:
  // Who comments at the stretch's end waits beyond it.
  time::Intervals attended_in(const time::Interval& stretch, const ReplyPromise& promise) const {
    return resolve::attended(roster_.duties(promise.networks, promise.emergency, stretch.begin, resolve::known_until(client_, promise, stretch.end)));
  }

  // What of a stretch is attended within the hours that were agreed, where some were.
  time::Intervals served(const time::Intervals& attended, const time::Interval& stretch) const {
    const time::Intervals there = attended.common(time::Intervals({stretch}));
    const auto service = resolve::service_intervals(client_, stretch.begin, stretch.end);
    return service ? there.common(*service) : there;
  }

  const model::Client& client_;
  resolve::Roster roster_;
};

}  // namespace sml::rules
