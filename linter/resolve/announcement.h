// Whether a text says of what it tells that it is still to come, without naming a day: "faltan 5 días", "muy pronto", "em breve".
#pragma once

#include <string_view>

namespace sml::resolve {

// Takes folded text. "Ven pronto" and "te esperamos pronto" say so of the reader, and are none.
bool announces(std::string_view folded);

}  // namespace sml::resolve
