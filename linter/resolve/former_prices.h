// Sentences whose prices are of long ago.
#pragma once

#include <cstddef>

#include "linter/resolve/reading.h"

namespace sml::resolve {

// "En 1979 la manta se vendía en $60", "el primero que vendimos fue a cinco pesos"; not where the sentence goes on to today. The sentence before it, or before
// the quote that it stands in, may name an old receipt or menu.
bool tells_former_prices(std::size_t sentence, const StatedText& text);

}  // namespace sml::resolve
