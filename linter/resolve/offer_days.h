// On which days, and between which hours of them, an offer holds, and whether what a text states falls in them.
//
// An OfferDays is made for one offer; it points into the World and is only read.
#pragma once

#include <optional>
#include <string_view>

#include "linter/claims/claim.h"
#include "linter/model/world.h"
#include "linter/time/civil.h"
#include "linter/time/holidays.h"
#include "linter/time/hours.h"

namespace sml::resolve {

class OfferDays {
 public:
  OfferDays(const model::Offer& offer, const model::Client& client);

  // Whether the offer holds on certain days only.
  bool known() const { return offer_.days.written; }

  // Whether the offer holds at some moment that a claim of days, times or hours states, cut at the publication; nothing where it states no
  // day, or one that is over. `text` is the claim's, `clock` the time of day that stands with a day elsewhere in its sentence, or nullptr.
  std::optional<bool> hold_at(const claims::Claim& claim, std::string_view text, const claims::TimeClaim* clock, const time::Civil& publication) const;

  // Whether it holds at some time of a time of day alone, on whatever day.
  bool hold_at_clock(const claims::TimeClaim& clock) const;

  // The first day from one on, within the offer's validity, on which it holds, and between which minutes of it.
  struct Day {
    time::Date date;
    time::MinuteRange hours;
  };
  std::optional<Day> next(time::Date from) const;

 private:
  const model::Offer& offer_;
  const model::Client& client_;
  time::HolidaySet holidays_;
};

}  // namespace sml::resolve
