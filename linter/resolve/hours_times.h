// Times beside a day that may be its hours: whether they are of something else, and of which place.
//
// Claims and mentions are those of the text.
#pragma once

#include <cstddef>

#include "linter/resolve/hours_owner.h"
#include "linter/resolve/mentions.h"

namespace sml::resolve {

// "Abrimos el miércoles, pásate a las 21 h": the time is that of the visit.
bool invites_between(const claims::Claim& day, const claims::Claim& time, const StatedText& text);

// "Good Friday we close at noon, and we're closed Saturday the 27th", "el 24 no atendemos; el resto, de 9 a 17 h": the time is that of another day.
bool is_shut_between(const claims::Claim& day, const claims::Claim& time, const HoursOwner& owner);

// "Hoy abrimos solo en Roma: hay pastel, y a las 17 leemos para los chicos": what stands behind a colon happens while it is open.
bool is_of_other_things(const claims::Claim& time, const StatedText& text, const HoursOwner& owner);

// "De 9:30 a 20 h, sin cerrar a mediodía": a time at which nothing ends or begins.
bool is_no_break(const claims::Claim& time, const StatedText& text);

// "Abrimos los sábados: Roma de 10 a 20 y Centro de 10 a 21".
bool names_several_places(std::size_t sentence, const StatedText& text);

// Whether nothing but a mark or "abre" stands between the name of a place and a time.
bool stands_behind_place(const claims::Claim& time, const Mentions& own, const StatedText& text);

}  // namespace sml::resolve
