// What the facts say of single days, as a calendar tells it: holidays, days on which the business is closed or opens at other hours, and where
// offers and events begin and end.
//
// Occasions point into the World.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "linter/model/world.h"
#include "linter/time/hours.h"

namespace sml::resolve {

struct Occasion {
  enum class Kind { holiday, closed, other_hours, offer, event };
  enum class Bound { whole, begins, ends };      // of an offer or event; whole: it is on this day alone

  Kind kind = Kind::holiday;
  time::Date day{};
  std::vector<std::string> places{};             // closed or at other hours; none: all that the business has
  std::vector<time::MinuteRange> hours{};        // the other hours
  std::string reason{};                          // of the day's own hours; empty where the facts give none
  Bound bound = Bound::whole;
  const model::Offer* offer = nullptr;
  const model::Event* event = nullptr;
  std::optional<time::Civil> clock{};            // of an event's begin, where its hour is known
};

// Those of [first, last], by day and in the order of their kinds. What was withdrawn of the offers has no days.
std::vector<Occasion> occasions(const model::Client& client, time::Date first, time::Date last);

}  // namespace sml::resolve
