// Which words ask a reader to do something: by their shape, where no list has the verb, and by what stands behind them.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/resolve/address_forms.h"
#include "linter/resolve/words.h"

namespace sml::resolve {

// The ways of address of a Spanish imperative with a pronoun behind it, by its accent and its ending: "atrévete", "ríete", "fíjese", "pruébeselos"; 0: it has
// not that shape.
Ways ways_of_enclitic(const Word& word);

// "Preguntá por tu talle": whether a word ends as the imperatives of vos do and the reader's own stands behind it.
bool is_vos_with_its_own(const Wording& wording, std::size_t at);

// Verbs of tú whose object may stand behind them and whose subject seldom does: at the head of a text nobody was spoken of who might be it. Nouns ("compra
// de entradas") have no article behind them.
bool heads_a_text(std::string_view word, std::string_view next);

// Whether who does it stands behind a verb, which then asks nobody: "visita el alcalde la feria", "comparte la vecina su receta", "participa el barrio entero".
bool is_followed_by_subject(const Wording& wording, std::size_t at);

// The ways of address of short imperatives that are other words, too, by what stands behind them: "sal a caminar" and "¡ven!" of tú, "date una vuelta" and
// "sé parte" of tú and vos; 0: it is none.
Ways ways_of_short_imperative(const Wording& wording, std::size_t at);

// Portuguese of Portugal: "conta-nos a tua história", "não percas".
bool asks_as_in_portugal(const Wording& wording, std::size_t at);

}  // namespace sml::resolve
