// How soon a promise about answers says that they come.
#pragma once

#include <optional>
#include <string_view>

#include "linter/base/duration.h"
#include "linter/claims/claim.h"

namespace sml::resolve {

// At the latest: "en 5 minutos", "within the hour", "en 1 o 2 horas" (2), "al instante" (0), from the promise's claim and its folded sentence. Nothing
// where it is counted in working hours, or no length is said.
std::optional<base::Duration> promised_speed(const claims::Claim& claim, std::string_view folded);

// "En 24 horas hábiles".
bool counts_working_time(std::string_view folded);

// A length as a text states it; a month counts 30 days.
base::Duration duration_of(const claims::TimeLength& length);

}  // namespace sml::resolve
