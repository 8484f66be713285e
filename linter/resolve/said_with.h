// Which days, times and hours of a promise's sentence are said of it.
//
// Points into the reading of the post.
#pragma once

#include <cstddef>
#include <vector>

#include "linter/claims/claim.h"
#include "linter/resolve/reading.h"

namespace sml::resolve {

// A claim of days, times or hours. `of_a_thing`: it says which of several things is meant ("la función del sábado"), not when.
struct SaidTime {
  const claims::Claim* claim = nullptr;
  bool of_a_thing = false;
};

// The sentences of its text that a promise's reader takes together: its own, a title line above it that says when ("Hoy miércoles:"), and
// the lines of details below it ("📅 Hasta el 15 de marzo", "📍 Narvarte"), which promise nothing themselves. By place; of an entry, none.
std::vector<std::size_t> sentences_of(const Promise& promise, const PostReading& reading);

// What the promise's sentences say of when, by place, without what belongs to another promise of the sentence, to a name ("Martes de
// pizza"), or to something else that the sentence tells of ("y viaja hasta el 30 de junio", "el lunes cerramos"). Of an entry, and of a
// sentence that says more of it than people do, nothing.
std::vector<SaidTime> times_said_with(const Promise& promise, const PostReading& reading);

// How far apart two things of a sentence stand: by the commas and the "and" between them, then by letters.
std::size_t distance_between(const text::Range& a, const text::Range& b, const StatedText& text);

// Whether something that a promise's sentence says belongs to it and not to another promise there: to the nearest. What stands alone of its
// kind (`alike`, itself with them) is said of all.
bool belongs(const text::Range& said, const std::vector<text::Range>& alike, const Promise& promise, const PostReading& reading);

// The time of day that stands with a day of the same sentence: the only one, near the promise. nullptr where there is none.
const claims::TimeClaim* clock_said_with(const Promise& promise, const std::vector<SaidTime>& times, const PostReading& reading);

}  // namespace sml::resolve
