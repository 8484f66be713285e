// Who is told of by where he is: "la heladería de enfrente", "the bookshop over the bridge".
#pragma once

#include <cstddef>

#include "linter/resolve/part_words.h"

namespace sml::resolve::others {

// Behind the words at `at` that say where somebody is who is told of: "Nolan's chipper across the road", "na rua de baixo, a Borracharia do Tião"; `at` where
// none do. "Come over the bridge and the bakery gives" is the reader's own way.
std::size_t neighbour_behind(const PartWords& part, std::size_t at);

}  // namespace sml::resolve::others
