// What a text only imagines: what something would cost if things were otherwise, what it will cost one day, what somebody dreams of.
#pragma once

#include <string_view>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// These take the folded words of one sentence before and behind an amount.
//
// "Si la butaca costara 3 €", "se custasse R$ 20", "we'd sell twice as many if we put it down to £5", "cuando valga 100 €", "sueño con una paella a 8 €";
// but "si vienes hoy, cuesta 3 €".
bool is_imagined(std::string_view before, std::string_view behind);

// "En septiembre subiremos la clase a $380", "next year it will cost £40".
bool is_of_a_time_to_come(std::string_view before, std::string_view behind);

// "Ojalá el balayage fuera gratis", "si tu perro supiera hablar, pediría… 3x2", "num mundo ideal, as sandálias eram grátis"; but "ojalá vengas: 2x1 en paella".
bool is_dreamt_of(const claims::Claim& offer, const StatedText& text);

}  // namespace sml::resolve
