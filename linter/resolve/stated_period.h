// The day or period that a text states of an offer, beside the offer's own.
#pragma once

#include <optional>
#include <string_view>

#include "linter/claims/claim.h"
#include "linter/model/world.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// The last day on which an offer holds, by the client's clock; nothing of one without an end.
std::optional<time::Date> last_day_of(const model::Offer& offer, const time::Zone& zone);

// "En marzo", "esta semana", "este año": somewhen in them, unless the words say "todo marzo".
bool is_vague(const claims::TimeClaim& stated, std::string_view words);

// "El 2x1 termina el 30 de noviembre", "last day: 30 November": a day until which it holds, and no day for which it is announced.
bool is_told_as_end(const claims::Claim& day, const StatedText& text);

// "Y después se guarda hasta el año que viene": until when it does not hold.
bool is_told_as_absence(const claims::Claim& period, const StatedText& text);

// So long that nobody takes it for the offer's period: "este año".
bool is_background(const claims::TimeClaim& stated);

// How a day or period that is stated lies to an offer's validity, cut at the publication. A month or a week that is not called whole may begin
// late.
enum class PeriodFault { none, starts_early, ends_late };
PeriodFault period_fault(const claims::TimeClaim& stated, std::string_view words, const model::Offer& offer,
                         const model::Client& client, const model::PlannedPost& planned);

// "Desde mañana martes… Dura todo septiembre", "all October, starting the 24th": whether the text says from when in a period it holds, and that not before
// `from`.
bool holds_stated_start(const claims::Claim& period, const StatedText& text, time::Date from, time::Date publication);

}  // namespace sml::resolve
