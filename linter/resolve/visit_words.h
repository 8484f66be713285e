// What the words around an invitation say of it: that the business opens or shuts, or that something is told.
#pragma once

#include <string_view>

namespace sml::resolve {

// All take folded text.

bool says_closed(std::string_view folded);

// "Abrimos" with its hours says these, and is no invitation.
bool says_open(std::string_view folded);

// "Back open today"; "hoy abrimos inscripciones" opens no door.
bool opens_its_doors(std::string_view folded);

// "Hoy te contamos": of what is told, not of when to come.
bool tells_something(std::string_view folded);

// Whether something else is told from there on, between an invitation and "from Monday" and behind it: "ven a buscarlas; desde el lunes vuelven a su precio".
bool begins_something_else(std::string_view between, std::string_view behind);

// Whether a day is said to be one on which the business is open, by the words that end before it or begin behind it: "abierto el 25", "25 de diciembre:
// abiertos".
bool says_open_on(std::string_view before, std::string_view behind);

// Whether what stands behind a day takes it back: "(el lunes no, que libramos)".
bool begins_with_no(std::string_view folded);

// "Cuando pase la lluvia", "when this is over", of a sentence: what it says waits for the end of something that keeps people at home.
bool puts_off(std::string_view folded);

// Whether the words of a date begin with "hoy".
bool names_today(std::string_view folded);

}  // namespace sml::resolve
