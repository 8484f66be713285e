// What a promise about answers says: how soon, and on which days and hours.
//
// It is read from the promise's own sentence; nothing is kept.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "linter/base/duration.h"
#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"
#include "linter/resolve/weekdays.h"
#include "linter/time/hours.h"

namespace sml::resolve {

struct PromisedAttention {
  std::optional<base::Duration> within;     // promised_speed.h
  // The days it names ("de lunes a domingo", "every day"); none: it names none.
  Weekdays days;
  bool holidays = false;                     // "también los festivos"
  std::optional<time::MinuteRange> range;    // of each day: "de 9 a 21 h", "24 horas"; of "hasta las 23 h" the last minute, of "desde" the first
  std::array<std::optional<time::MinuteRange>, 7> own{};   // of days that have their own: "y los viernes hasta las 14"
  bool half_unsaid = false;                  // "hasta las cinco": they may be of the other half of the day

  std::optional<time::MinuteRange> on(std::size_t day) const { return own[day] ? own[day] : range; }
  bool says_when() const { return days.any() || holidays || range; }
};

// `claim` is an attention claim of the text. What is said of certain days ("del 24 de diciembre al 3 de enero") is said of their weekdays, and of today
// only until when; of tomorrow, of telephones, of answers by others or of opening it says nothing.
PromisedAttention promised_attention(const claims::Claim& claim, const StatedText& text, time::Date publication);

}  // namespace sml::resolve
