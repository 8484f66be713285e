// Claims as short lines, so that a table's row says what a text states.
#pragma once

#include <string>
#include <string_view>

#include "linter/claims/days.h"
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

inline std::string shown_day(const std::optional<time::Date>& date) { return date ? time::iso(*date) : std::string(); }

// "2026-03-13", "2026-03-10..2026-03-15", "..2026-03-15", "?" where no day is fixed.
inline std::string shown_time(const Claim& claim, time::Date publication) {
  if (const auto* day = claim.as<DayClaim>()) {
    const auto meant = day_meant(day->day, publication);
    return meant ? time::iso(*meant) : "?";
  }
  const auto span = period_meant(*claim.as<PeriodClaim>(), publication);
  return span ? shown_day(span->first) + ".." + shown_day(span->last) : "?";
}

inline std::string offers_in(std::string_view text, std::string_view language, std::string_view country) {
  std::string shown;
  for (const Claim& claim : extract(text, {language, country, ""}).found) {
    const auto* offer = claim.as<OfferClaim>();
    if (offer == nullptr) continue;
    shown.append(shown.empty() ? "" : "; ").append(words_of(text, claim) + " [" + shown_offer(*offer) + "]");
  }
  return shown;
}

inline std::string days_in(std::string_view text, std::string_view language, std::string_view country, time::Date publication) {
  std::string shown;
  for (const Claim& claim : extract(text, {language, country, ""}).found) {
    if (claim.as<DayClaim>() == nullptr && claim.as<PeriodClaim>() == nullptr) continue;
    shown.append(shown.empty() ? "" : "; ").append(words_of(text, claim) + " = " + shown_time(claim, publication));
  }
  return shown;
}

}  // namespace sml::claims
