// Which way a sentence looks: at what was, or at what is to come.
#pragma once

#include <string_view>

namespace sml::resolve {

// Both take folded text of a sentence, in Spanish, Portuguese or English.

// Told as past, remembered, thanked for, denied or over: "celebramos", "asi se vivio", "gracias por venir", "was a success".
bool looks_back(std::string_view folded);

// Asks the reader to do something or tells what will be: "inscribete", "habra", "no te lo pierdas", "valido", "tickets".
bool looks_ahead(std::string_view folded);

}  // namespace sml::resolve
