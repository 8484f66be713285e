// How what stands in a file in another form has to be written there: the arguments of a finding that show it.
#pragma once

#include "linter/load/problem.h"
#include "linter/rule/finding.h"
#include "linter/time/civil.h"

namespace sml::run {

// Of a value of another shape: "shape" of the fields, "part" of a list's entries; "entry" says whether a line among loose fields is an entry.
void tell_shape(rule::Finding& finding, const load::Problem& problem, time::Date today);

// Of a field that stands at another level than it belongs: its name there, the place, and its line; "same" says whether it is called so already.
void tell_level(rule::Finding& finding, const load::Problem& problem, time::Date today);

// Of a value for which no right one is known: "currency" of the business for samples, and "word", what in hours is no day; each "none" where it is not known.
// "sample_day" is
// one that is still to come.
void tell_samples(rule::Finding& finding, const load::Problem& problem, time::Date today);

// Tells of hours that hold a date, and of a date that is a stretch of days, in words of their own: `line` is the special day's, `begin` the first day.
void tell_date_in_hours(rule::Finding& finding, const load::Problem& problem, time::Date today);
void tell_stretch(rule::Finding& finding, const load::Problem& problem, time::Date today);

// Of a moment that is yet to come: what time it is `now` by its clock, which is named as "zone" where it is an "other" than the repository's.
rule::Finding& tell_clock(rule::Finding& finding, const load::Problem& problem, time::Civil now);

}  // namespace sml::run
