#include "linter/resolve/departures.h"

#include <algorithm>

namespace sml::resolve {
namespace {

constexpr base::Duration kApart = base::hours(1);

bool is_of(base::Span place, const model::PlannedPost& post) { return place.source == post.span.source && place.begin == post.span.begin; }

}  // namespace

std::unordered_map<std::string_view, Departures::Departing>& Departures::sorted() const {
  std::call_once(asked_, [&] {
    for (const model::PlannedPost& planned : client_.posts)
      if (planned.timed)
        for (const auto& account : *planned.post.accounts) of_account_[*account].push_back({planned.publish, planned.span});
    for (auto& [account, departing] : of_account_) std::ranges::stable_sort(departing, {}, &Departure::at);
  });
  return of_account_;
}

bool Departures::is_taken(time::Instant moment, const model::PlannedPost& post) const {
  const auto& all = sorted();
  return std::ranges::any_of(*post.post.accounts, [&](const auto& account) {
    const auto departing = all.find(*account);
    if (departing == all.end()) return false;
    auto near = std::ranges::upper_bound(departing->second, moment - kApart, {}, &Departure::at);
    for (; near != departing->second.end() && near->at < moment + kApart; ++near)
      if (!is_of(near->post, post)) return true;
    return false;
  });
}

void Departures::move(const model::PlannedPost& post, time::Instant to) {
  for (const auto& account : *post.post.accounts) {
    Departing& departing = sorted()[*account];
    std::erase_if(departing, [&](const Departure& departure) { return is_of(departure.post, post); });
    departing.insert(std::ranges::upper_bound(departing, to, {}, &Departure::at), {to, post.span});
  }
}

}  // namespace sml::resolve
