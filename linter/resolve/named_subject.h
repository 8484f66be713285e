// Whether what a verb tells is said of a name that is none of the facts', whatever kind of business it is: "Croft Castle is open", "O CCBB funciona".
#pragma once

#include <cstddef>

#include "linter/resolve/other_names.h"
#include "linter/resolve/part_words.h"

namespace sml::resolve::others {

// "Croft Castle is open", "el CPA municipal (Centro de Protección Animal) abre": whether a verb of opening at `verb` is said of such a name; and one of what
// gives something, of an organisation's: "Penobscot Bay Ferry is running", "la Librería Quixote está con 30 %".
bool is_said_of_a_name(const PartWords& part, std::size_t verb, Told told);

// "O CCBB, ali na praça, funciona": whether a part begins with an acronym at `at` of four letters or more, and goes on in small ones.
bool is_institution(const PartWords& part, std::size_t at);

}  // namespace sml::resolve::others
