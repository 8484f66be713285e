// Days beside an invitation on which nobody is asked to come: they are excepted, the business is shut, or something else begins on them.
//
// All claims and ranges are those of the text; a day is a TimeClaim.
#pragma once

#include "linter/resolve/reading.h"

namespace sml::resolve {

// "Te esperamos el martes, no el lunes", "ven cuando quieras, salvo el lunes"; but "no sábado" is Portuguese for "on Saturday".
bool is_excepted(const claims::Claim& day, const StatedText& text);

// "Ven mañana: hoy no abrimos", "te esperamos este sábado; el domingo, cerrado"; "cerramos a las 22 h" says until when one may come.
bool is_shut(const claims::Claim& day, const StatedText& text);

// Whether it is said between two places that the business is closed.
bool closes_between(const text::Range& one, const text::Range& other, const StatedText& text);

// "Ven a buscarlas; desde el lunes vuelven a su precio".
bool tells_of_later(const claims::Claim& invitation, const claims::Claim& day, const StatedText& text);

}  // namespace sml::resolve
