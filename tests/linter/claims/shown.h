// Claims as short lines, so that a table's row says what a text states.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "linter/claims/calendar.h"
#include "linter/claims/extract.h"

namespace sml::claims {

inline std::string words_of(std::string_view text, const Claim& claim) {
  return std::string(text.substr(claim.range.begin, claim.range.end - claim.range.begin));
}

// "2x1 [2x1]", "promo [bare]", "código AMOR5 [coupon AMOR5]", "clase gratis [free: clase]", "2x1 [no 2x1]".
inline std::string shown_offer(const OfferClaim& offer) {
  std::string shown = offer.negated ? "no " : "";
  shown += offer.bare_word ? "bare" : model::written(offer.mechanic);
  if (!offer.code.empty()) shown += ' ' + offer.code;
  if (!offer.thing.empty()) shown += ": " + offer.thing;
  return shown;
}

inline std::string two_figures(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// "2026-03-13", "20:00", "2026-03-13T20:00"; nothing where a side is open.
inline std::string shown_side(const std::optional<time::Date>& day, const std::optional<StatedClock>& clock) {
  std::string shown = day ? time::iso(*day) : "";
  if (!clock) return shown;
  shown.append(day ? "T" : "").append(two_figures(clock->hour) + ':' + two_figures(clock->minute));
  return clock->second ? shown + ':' + two_figures(*clock->second) : shown;
}

inline std::string shown_part(DayPart part) {
  constexpr const char* kNames[] = {"dawn", "morning", "midday", "afternoon", "evening", "night"};
  return kNames[static_cast<std::size_t>(part)];
}

inline bool is_stretch(TimeClaim::Kind kind) {
  return kind == TimeClaim::Kind::date_range || kind == TimeClaim::Kind::time_range || kind == TimeClaim::Kind::datetime_range;
}

// "2026-03-13", "2026-03-10..2026-03-15", "..20:00", "2026-03-13 night"; "?" where nothing is fixed.
inline std::string shown_time(const TimeClaim& claim, const std::optional<time::Civil>& publication) {
  const auto value = publication ? value_of(claim, *publication) : value_of(claim);
  if (!value) return "?";
  const std::string first = shown_side(value->first_day, value->first_clock);
  if (claim.part) return (value->first_day ? time::iso(*value->first_day) + ' ' : "") + shown_part(*claim.part);
  return is_stretch(claim.kind) ? first + ".." + shown_side(value->last_day, value->last_clock) : first;
}

// "Mo-Fr 09:00-18:00", "Mo off"; "?" behind the days where a side of the hours is open.
inline std::string shown_hours(const HoursClaim& claim) { return claim.days + (claim.hours.empty() ? " ?" : ' ' + claim.hours); }

inline std::string offers_in(std::string_view text, std::string_view language, std::string_view country) {
  std::string shown;
  for (const Claim& claim : extract(text, {language, country, ""}).found) {
    const auto* offer = claim.as<OfferClaim>();
    if (offer == nullptr) continue;
    shown.append(shown.empty() ? "" : "; ").append(words_of(text, claim) + " [" + shown_offer(*offer) + "]");
  }
  return shown;
}

// Days, times and hours.
inline std::string times_in(std::string_view text, std::string_view language, std::string_view country, const std::optional<time::Civil>& publication) {
  std::string shown;
  for (const Claim& claim : extract(text, {language, country, ""}).found) {
    std::string said;
    if (const auto* time = claim.as<TimeClaim>()) said = shown_time(*time, publication);
    else if (const auto* hours = claim.as<HoursClaim>()) said = shown_hours(*hours);
    else continue;
    shown.append(shown.empty() ? "" : "; ").append(words_of(text, claim) + " = " + said);
  }
  return shown;
}

}  // namespace sml::claims
