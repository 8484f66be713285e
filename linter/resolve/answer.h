// What a text answers to its own question, or says next of what it named.
#pragma once

#include <cstddef>
#include <string_view>

#include "linter/claims/claim.h"

namespace sml::resolve {

// The folded sentence behind one that asks, from its first word on, past one that tells who asked; empty where it asks nothing.
std::string_view answer_to(std::size_t sentence, const claims::Claims& claims);

// "¿Vale los viernes? No, de lunes a jueves": what was asked is not so.
bool is_answered_no(std::size_t sentence, const claims::Claims& claims);

// "¿El 2x1? Se acabó ayer", "no, terminó el domingo".
bool is_answered_gone(std::size_t sentence, const claims::Claims& claims);

// "«¿No me hace el 2x1?», preguntan": what others are quoted to ask, and nobody says yes.
bool is_only_asked_by_others(std::size_t sentence, const claims::Claims& claims);

// Whether a sentence says nothing but a name, or asks whether that is there: "¿Y la Semana del libro?", "¿Todavía hay Semana del libro?".
bool says_only(text::Range name, std::size_t sentence, const claims::Claims& claims);

// Whether the sentence behind one begins with what was named being over: "Se acabó el 26 de abril", "it ended in May".
bool is_said_to_be_over(std::size_t sentence, const claims::Claims& claims);

// Whether a text says that the promotion, or the draw, is over, wherever it does: "la promo acabó ayer", "el sorteo, terminado".
bool says_promotion_is_over(const claims::Claims& claims);

}  // namespace sml::resolve
