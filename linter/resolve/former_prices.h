// Sentences whose prices are of long ago.
#pragma once

#include <string_view>

namespace sml::resolve {

// "En 1979 la manta se vendía en $60", "el primero que vendimos fue a cinco pesos"; not where the sentence goes on to today. Both folded; `before` is the
// sentence before it, which may name an old receipt or menu that it quotes.
bool tells_former_prices(std::string_view sentence, std::string_view before);

}  // namespace sml::resolve
