// An outcome as a test makes it: files, findings of made-up cards, a summary.
#pragma once

#include <string>
#include <string_view>

#include "linter/rule/card.h"
#include "linter/run/run.h"

namespace sml::report {

// One with a message of each argument x, a help, a label, the related text "other" and the fix "replace"; it speaks Spanish and English.
extern const rule::Card kSpeakingCard;   // "offers/expired", with everything
extern const rule::Card kTerseCard;      // "text/short", a message alone

// The world's now is 2026-03-01T09:00 in Mexico City.
run::Outcome made_outcome();

// The span of the n-th occurrence (from 0) of words in a file of the outcome.
base::Span span_of(const run::Outcome& outcome, base::SourceId source, std::string_view words, int n = 0);

// A finding that is told: with x as given.
rule::Finding finding_at(const rule::Card& card, base::Span at, std::string x = "x");

// Whether every line of a report is printable, and no line ends but by LF.
bool is_printable(std::string_view report);

}  // namespace sml::report
