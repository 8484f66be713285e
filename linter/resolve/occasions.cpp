#include "linter/resolve/occasions.h"

#include <algorithm>
#include <tuple>

#include "linter/resolve/event_time.h"
#include "linter/resolve/opening.h"
#include "linter/time/written_civil.h"

namespace sml::resolve {
namespace {

using Kind = Occasion::Kind;
using Bound = Occasion::Bound;

// Of a day: the places that are closed, and those that have hours of their own.
std::vector<Occasion> of_opening(const std::vector<Opening>& places, time::Date day) {
  std::vector<Occasion> found;
  Occasion closed{.kind = Kind::closed, .day = day};
  for (const Opening& place : places) {
    const auto hours = place.on(day);
    if (!hours) continue;
    const std::string reason = hours->special != nullptr ? *hours->special->reason : std::string();
    if (hours->ranges.empty()) {
      closed.places.push_back(place.place_name());
      if (closed.reason.empty()) closed.reason = reason;
    } else if (hours->special != nullptr) {
      found.push_back({.kind = Kind::other_hours, .day = day, .places = {place.place_name()}, .hours = hours->ranges, .reason = reason});
    }
  }
  if (closed.places.empty()) return found;
  if (closed.places.size() == places.size()) closed.places.clear();
  found.insert(found.begin(), std::move(closed));
  return found;
}

// The days of an offer or event as occasions: one where both are the same.
void add_days(std::vector<Occasion>& found, const Occasion& what, std::optional<time::Date> first, std::optional<time::Date> last) {
  const auto add = [&](time::Date day, Bound bound) {
    Occasion one = what;
    one.day = day;
    one.bound = bound;
    if (bound == Bound::ends) one.clock.reset();
    found.push_back(std::move(one));
  };
  if (first && last && *first == *last) return add(*first, Bound::whole);
  if (first) add(*first, Bound::begins);
  if (last) add(*last, Bound::ends);
}

void add_offers(std::vector<Occasion>& found, const model::Client& client) {
  const auto day = [&](const model::Field<time::WrittenMoment>& bound) {
    return bound ? std::optional(time::written_civil(*bound, client.zone).date) : std::nullopt;
  };
  for (const model::Field<model::Offer>& offer : *client.facts->offers)
    if (*offer->status != model::OfferStatus::withdrawn)
      add_days(found, {.kind = Kind::offer, .offer = &*offer}, day(offer->valid_from), day(offer->valid_through));
}

void add_events(std::vector<Occasion>& found, const model::Client& client) {
  for (const model::Field<model::Event>& event : *client.facts->events) {
    if (!event->starts_at) continue;
    const EventTime when = event_time(*event, client.zone);
    add_days(found, {.kind = Kind::event, .event = &*event, .clock = when.start}, when.first_day, when.last_day);
  }
}

}  // namespace

std::vector<Occasion> occasions(const model::Client& client, time::Date first, time::Date last) {
  std::vector<Occasion> found;
  for (const time::Date day : model::holiday_set(client.facts->holidays, model::country(client)).between(first, last))
    found.push_back({.kind = Kind::holiday, .day = day});
  std::vector<Opening> places;
  for (const model::Field<model::Location>& location : *client.facts->locations) places.emplace_back(*location, client);
  for (time::Date day = first; day <= last; day = time::plus_days(day, 1))
    for (Occasion& one : of_opening(places, day)) found.push_back(std::move(one));
  add_offers(found, client);
  add_events(found, client);
  std::erase_if(found, [&](const Occasion& one) { return one.day < first || last < one.day; });
  std::ranges::stable_sort(found, {}, [](const Occasion& one) { return std::tuple(one.day, one.kind); });
  return found;
}

}  // namespace sml::resolve
