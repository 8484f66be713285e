// What ends where people say that something does: "se acabó la rutina: la Cocinita cuesta 89 €", "January is gone". The noun beside the verb, and nothing
// else that the text names.
//
// Takes folded text; places are bytes of it.
#pragma once

#include <optional>
#include <string_view>

#include "linter/text/fold.h"

namespace sml::resolve {

// The noun that a verb of ending has for its subject, right behind it or right before it; nothing where it has none, where that may mean whatever the text
// speaks of ("se acabó la promo", "it is gone"), or where it is a moment ("terminó el domingo").
std::optional<text::Range> subject_of_ending(std::string_view folded, text::Range verb);

// Whether a noun is of what is not sold by anybody: "la rutina", "el aburrimiento", "January".
bool is_idle(std::string_view noun);

// Whether words offer what they name: at a price, or to who comes for it.
bool offers_it(std::string_view words);

}  // namespace sml::resolve
