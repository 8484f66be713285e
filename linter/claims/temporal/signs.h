// What signs between words and figures say of time: where a pause is, where a sentence ends, what stands for "from … to".
#pragma once

#include <optional>

#include "linter/claims/temporal/symbol.h"

namespace sml::claims {

// Of a character of ASCII; none where it is no sign or says nothing.
std::optional<Symbol> sign_of(char sign);

// Of a character that is not ASCII.
Symbol sign_of(char32_t code_point);

// "❌", with which a day is crossed out.
bool crosses_out(char32_t code_point);

}  // namespace sml::claims
