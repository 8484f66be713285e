// What stands before a street and tells that it is one: who or what is there. Places are bytes of the searched text.
#pragma once

#include <cstddef>

#include "linter/claims/candidate.h"

namespace sml::claims {

// "desde la sede, ", "Farmacia de turno hoy: ", "en boletería (".
bool is_labelled(const Reading& reading, std::size_t at);

// "Viernes 6: Cruz Central, ": a name with capitals behind a day.
bool names_who(const Reading& reading, std::size_t at);

}  // namespace sml::claims
