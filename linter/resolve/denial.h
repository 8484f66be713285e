// Whether a text says of a name that it is over, gone or remembered: "la Escapada de primavera ya terminó" promises nothing.
#pragma once

#include <string_view>

#include "linter/text/fold.h"

namespace sml::resolve {

// Whether words of denial stand in a folded text. "Se acaba hoy", "último día", "aún no se acabó" are none.
bool holds_denial(std::string_view folded);

// Whether they stand in the part of the sentence that the range is in: "pero", "but" and a semicolon begin another part.
bool is_denied(std::string_view text, text::Range sentence, text::Range range);

}  // namespace sml::resolve
